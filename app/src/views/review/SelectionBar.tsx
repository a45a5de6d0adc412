// What can be done with the selected words, by mouse or finger.
import { Button } from '../../ui/Button.tsx'
import { Kbd } from '../../ui/Kbd.tsx'
import { useHand } from '../../surface/hand.ts'
import { reviewWords } from '../../words/review.ts'
import { useSessionState } from '../../desk/session-context.tsx'
import { useBench } from './bench-context.ts'
import { commandOf } from './commands.ts'
import styles from './SelectionBar.module.css'

// A finger has no arrow keys: the word cursor is led by buttons.
const WALK = [
  ['word-left', '←'],
  ['word-right', '→'],
  ['extend-right', '⇧ →'],
] as const

const ACTIONS = [
  ['mark-source', 'Source', 'S'],
  ['mark-cue', 'Cue', 'Q'],
  ['mark-content', 'Content', 'I'],
  ['cut-claim', 'Claim', 'F'],
  ['split', reviewWords.splitHere, '/'],
  ['remove-span', 'Remove mark', '⌫'],
] as const

/** A bar that comes up while words are selected. */
export function SelectionBar() {
  const bench = useBench()
  const hasSelection = useHand(hand => hand.selection !== undefined)
  const isWalking = useHand(hand => hand.words !== undefined)
  const canWrite = useSessionState(state => state.access === 'write')
  if (!hasSelection || !canWrite) return null
  return (
    <div className={styles['bar']} role="toolbar" aria-label={reviewWords.mark} data-review-bar="">
      {isWalking &&
        WALK.map(([id, label]) => (
          <Button key={id} aria-label={commandOf(id).name} onClick={() => commandOf(id).run(bench)}>
            {label}
          </Button>
        ))}
      {ACTIONS.map(([id, label, key]) => (
        <Button key={id} onClick={() => commandOf(id).run(bench)}>
          {label} <Kbd>{key}</Kbd>
        </Button>
      ))}
    </div>
  )
}
