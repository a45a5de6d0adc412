import type { Tag } from '@claimbench/model'
import styles from './Glyph.module.css'

interface GlyphProps {
  /** Undefined: open, nothing suggested. */
  readonly tag: Tag | undefined
  /** Whether the tag is a proposal only. */
  readonly isGhost?: boolean
}

const LETTERS: Readonly<Record<Tag, string>> = {
  claim: 'C',
  opinion: 'O',
  attribution: 'A',
  none: '–',
}

/** The sign of a tag. Its place is always taken, so tagging never moves the text. */
export function Glyph({ tag, isGhost = false }: GlyphProps) {
  const classes = [styles['glyph'], styles[tag ?? 'open'], isGhost && styles['ghost']]
  return (
    <span className={classes.filter(Boolean).join(' ')} aria-hidden="true">
      {tag ? LETTERS[tag] : '·'}
    </span>
  )
}
