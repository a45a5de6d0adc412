import type { PickedQuote } from '@claimbench/text/copy'
import { Button } from '../../ui/Button.tsx'
import { Kbd } from '../../ui/Kbd.tsx'
import { copyWords } from '../../words/copies.ts'
import { placeWords } from '../claims/QuoteResult.tsx'
import styles from './CopyReader.module.css'

interface PickBarProps {
  readonly picked: PickedQuote | undefined
  readonly page: number | undefined
  /** Whether words were taken before. */
  readonly isTaken: boolean
  /** Missing where words can only be read. */
  readonly onTake: (() => void) | undefined
}

/** What is selected, as it would be quoted, and the way to take it. */
export function PickBar({ picked, page, isTaken, onTake }: PickBarProps) {
  return (
    <div className={styles['bar']}>
      <div role="status" className={styles['picked']}>
        {picked ? (
          <>
            <q className={styles['words']}>{picked.quote}</q>
            <span>{placeWords(picked.start, picked.end, page)}</span>
          </>
        ) : (
          <span>{hintFor(isTaken, onTake !== undefined)}</span>
        )}
      </div>
      {onTake && (
        <Button
          look="primary"
          disabled={!picked}
          // The press must not take the selection away.
          onMouseDown={event => event.preventDefault()}
          onClick={onTake}
        >
          {copyWords.take} <Kbd>⏎</Kbd>
        </Button>
      )}
    </div>
  )
}

function hintFor(isTaken: boolean, canTake: boolean): string {
  if (!canTake) return copyWords.howToRead
  return isTaken ? copyWords.taken : copyWords.how
}
