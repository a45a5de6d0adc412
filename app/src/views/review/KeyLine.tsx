import { Fragment } from 'react'
import { Kbd } from '../../ui/Kbd.tsx'
import { Button } from '../../ui/Button.tsx'
import { reviewWords } from '../../words/review.ts'
import { useBench } from './bench-context.ts'
import { commandOf } from './commands.ts'
import styles from './KeyLine.module.css'
import { useKeyWords } from './use-keys.ts'

const LINE: readonly (readonly [commands: readonly string[], words: string])[] = [
  [['next', 'previous'], 'next, previous'],
  [['tag-claim', 'tag-opinion', 'tag-attribution', 'tag-none'], 'tag'],
  [['take'], 'take suggestion'],
  [['words'], 'word cursor'],
  [['fragment-words'], 'cut claim'],
  [['evidence'], 'evidence'],
  [['next-open'], 'next open'],
  [['undo'], 'undo'],
  [['palette'], 'all commands'],
]

/** The keys one needs first, at the bottom of the review place. */
export function KeyLine() {
  const bench = useBench()
  const keyWords = useKeyWords()
  return (
    <footer className={styles['line']} data-review-bar="">
      {LINE.map(([commands, words]) => (
        <span key={words} className={styles['item']}>
          {commands.map(id => (
            <Fragment key={id}>
              {keyWords(commandOf(id))
                .slice(0, 1)
                .map(key => (
                  <Kbd key={key}>{key}</Kbd>
                ))}
            </Fragment>
          ))}
          {words}
        </span>
      ))}
      <Button
        look="quiet"
        className={styles['all']}
        onClick={() => bench.panel.setState({ dialog: 'keys' })}
      >
        <Kbd>?</Kbd> {reviewWords.keys}
      </Button>
    </footer>
  )
}
