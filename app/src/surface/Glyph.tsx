import type { Tag } from '@claimbench/model'
import styles from './Glyph.module.css'

interface GlyphProps {
  /** Undefined: open, nothing suggested. */
  readonly tag: Tag | undefined
  /** Whether the tag is a proposal only. */
  readonly isGhost?: boolean
  /** How sure the proposal is, 0 to 1: shown as the length of a bar under the letter. */
  readonly sure?: number | undefined
}

const LETTERS: Readonly<Record<Tag, string>> = {
  claim: 'C',
  opinion: 'O',
  attribution: 'A',
  none: '–',
}

/** The sign of a tag. Its place is always taken, so tagging never moves the text. */
export function Glyph({ tag, isGhost = false, sure }: GlyphProps) {
  const classes = [styles['glyph'], styles[tag ?? 'open'], isGhost && styles['ghost']]
  return (
    <span className={classes.filter(Boolean).join(' ')} aria-hidden="true">
      {tag ? LETTERS[tag] : '·'}
      {tag && sure !== undefined && (
        <span className={styles['sure']} style={{ width: `${Math.round(sure * 100)}%` }} />
      )}
    </span>
  )
}
