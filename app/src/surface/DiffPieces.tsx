// Words that were added, removed or moved, told by shape and by words for screen readers, not by
// colour alone.
import type { DiffRun } from '@claimbench/text'
import { updateWords } from '../words/update.ts'
import type { DiffPiece } from './diff-paragraphs.ts'
import styles from './Diff.module.css'

const SAID: Readonly<Record<Exclude<DiffRun['kind'], 'same'>, string>> = {
  added: updateWords.added,
  removed: updateWords.removed,
  'moved-here': updateWords.movedHere,
  'moved-away': updateWords.movedAway,
}

/** The pieces of one paragraph. */
export function DiffPieces({ pieces }: { readonly pieces: readonly DiffPiece[] }) {
  return pieces.map((piece, i) => {
    const { kind, text, at, was, isInHand } = piece
    const place = { 'data-at': at, 'data-was': was, 'data-in-hand': isInHand || undefined }
    const key = `${kind}:${at ?? 'old'}:${i}`
    if (kind === 'same') {
      return (
        <span key={key} {...place}>
          {text}
        </span>
      )
    }
    const Element = kind === 'removed' || kind === 'moved-away' ? 'del' : 'ins'
    return (
      <Element key={key} className={styles[kind]} {...place}>
        <span className="visually-hidden"> {SAID[kind]} </span>
        {text}
        <span className="visually-hidden"> ({updateWords.end}) </span>
      </Element>
    )
  })
}
