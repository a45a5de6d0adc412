// The four tags within reach of a thumb, where there is no room for the panel and no keyboard.
import { TAGS } from '@claimbench/model'
import { useSessionState } from '../../desk/session-context.tsx'
import { Glyph } from '../../surface/Glyph.tsx'
import { useHand } from '../../surface/hand.ts'
import { Button } from '../../ui/Button.tsx'
import { reviewWords, tagWords } from '../../words/review.ts'
import { useBench, usePanel } from './bench-context.ts'
import { commandOf } from './commands.ts'
import { TAG_COMMANDS } from './tag-commands.ts'
import styles from './TouchTags.module.css'

/** A row of tags on narrow screens; it makes way for the bar of selected words and for the panel. */
export function TouchTags() {
  const bench = useBench()
  const hasSelection = useHand(hand => hand.selection !== undefined)
  const isSheetOpen = usePanel(state => state.isSheetOpen)
  const canWrite = useSessionState(state => state.access === 'write')
  if (hasSelection || isSheetOpen || !canWrite) return null
  return (
    <div className={styles['tags']} role="toolbar" aria-label={reviewWords.tagGroup}>
      {TAGS.map(tag => (
        <Button key={tag} onClick={() => commandOf(TAG_COMMANDS[tag]).run(bench)}>
          <Glyph tag={tag} />
          <span className={styles['word']}>{tagWords[tag]}</span>
        </Button>
      ))}
    </div>
  )
}
