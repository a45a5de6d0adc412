// The one table that maps offsets of an article's text to positions of the editor's document and back:
// one row for each block, because the document opens and closes a node where the text has a line break.
import type { Span, TextOffset } from '@claimbench/text'

/** Counts ProseMirror tokens from the start of the document. Lives only inside `editor/`. */
export type DocPosition = number & { readonly unit?: 'doc' }

interface PositionRow extends Span {
  /** Where the first character of the block stands. */
  readonly position: DocPosition
}

/** The rows of a text's blocks, in order. */
export type PositionTable = readonly PositionRow[]

/** Makes the table for blocks that are in order and do not overlap. */
export function positionTable(blocks: readonly Span[]): PositionTable {
  let position = 1
  return blocks.map(({ start, end }) => {
    const row = { start, end, position }
    position += end - start + 2
    return row
  })
}

/** The position of an offset; what lies between two blocks belongs to the end of the first. */
export function positionFromOffset(table: PositionTable, offset: TextOffset): DocPosition {
  const row = table.findLast(one => one.start <= offset) ?? table[0]
  if (!row) return 0
  return row.position + Math.min(Math.max(offset, row.start), row.end) - row.start
}

/** The offset of a position; one between two nodes belongs to the end of the first. */
export function offsetFromPosition(table: PositionTable, position: DocPosition): TextOffset {
  const row = table.findLast(one => one.position <= position) ?? table[0]
  if (!row) return 0
  return Math.min(row.start + Math.max(position - row.position, 0), row.end)
}
