// From the scraps of text a PDF page holds to lines in reading order. A PDF knows no lines, columns or
// paragraphs, only where each scrap stands; so the white space between them has to tell.

/** A scrap of text on a page; `x` grows to the right, `y` upwards, in points from the lower left corner. */
export interface Scrap {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  /** The height of the letters. */
  readonly size: number
}

/** A line of one column. */
export interface PageLine {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly right: number
  readonly size: number
}

/** The lines of a page, column by column, each from top to bottom; what spans all columns divides them. */
export function linesOf(scraps: readonly Scrap[]): PageLine[] {
  const rows = rowsOf(scraps.filter(scrap => scrap.text.trim() !== ''))
  const gutter = findGutter(rows)
  if (gutter === undefined) return rows.map(row => toLine(row))

  const lines: PageLine[] = []
  let [left, right]: [PageLine[], PageLine[]] = [[], []]
  const close = () => {
    for (const line of [...left, ...right]) lines.push(line)
    ;[left, right] = [[], []]
  }
  for (const row of rows) {
    const leftPart = row.filter(scrap => scrap.x + scrap.width <= gutter + 1)
    const rightPart = row.filter(scrap => scrap.x >= gutter - 1)
    if (leftPart.length + rightPart.length < row.length) {
      close()
      lines.push(toLine(row))
      continue
    }
    if (leftPart.length > 0) left.push(toLine(leftPart))
    if (rightPart.length > 0) right.push(toLine(rightPart))
  }
  close()
  return lines
}

/** Scraps grouped by their base line, from top to bottom, each row from left to right. */
function rowsOf(scraps: readonly Scrap[]): Scrap[][] {
  const rows: Scrap[][] = []
  for (const scrap of scraps.toSorted((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1)
    const first = row?.[0]
    // Raised marks of footnotes stand a little higher than their line.
    if (row && first && Math.abs(first.y - scrap.y) < Math.max(first.size, scrap.size) * 0.5)
      row.push(scrap)
    else rows.push([scrap])
  }
  return rows.map(row => row.toSorted((a, b) => a.x - b.x))
}

const FEWEST_ROWS = 6

/**
 * The middle of the white strip between two columns: a place that hardly any row crosses although many
 * rows have text on both sides; undefined on a page of one column.
 */
function findGutter(rows: readonly (readonly Scrap[])[]): number | undefined {
  const all = rows.flat()
  const from = all.reduce((least, s) => Math.min(least, s.x), Number.POSITIVE_INFINITY)
  const to = all.reduce((most, s) => Math.max(most, s.x + s.width), Number.NEGATIVE_INFINITY)
  let best: { at: number; crossed: number } | undefined
  for (let at = from + (to - from) * 0.3; at <= from + (to - from) * 0.7; at += 2) {
    const crossed = rows.filter(row => row.some(s => s.x < at - 3 && s.x + s.width > at + 3)).length
    const both = rows.filter(
      row => row.some(s => s.x + s.width <= at) && row.some(s => s.x >= at),
    ).length
    const isGutter = both >= FEWEST_ROWS && both >= 2 * crossed && isWide(rows, at)
    if (isGutter && (best === undefined || crossed < best.crossed)) best = { at, crossed }
  }
  return best?.at
}

// Word spaces that happen to stand below each other are no gutter: it is wider than a letter is high.
function isWide(rows: readonly (readonly Scrap[])[], at: number): boolean {
  const gaps = rows.flatMap(row => {
    const [left, right] = [row.filter(s => s.x + s.width <= at), row.filter(s => s.x >= at)]
    const [last, first] = [left.at(-1), right[0]]
    return last && first ? [(first.x - last.x - last.width) / first.size] : []
  })
  return gaps.filter(gap => gap > 0.9).length >= gaps.length * 0.8
}

function toLine(row: readonly Scrap[]): PageLine {
  let text = ''
  let end = Number.NEGATIVE_INFINITY
  for (const scrap of row) {
    const gap = scrap.x - end
    const isApart =
      text !== '' && gap > scrap.size * 0.12 && !text.endsWith(' ') && !scrap.text.startsWith(' ')
    text += isApart ? ` ${scrap.text}` : scrap.text
    end = scrap.x + scrap.width
  }
  const first = row[0]
  const size = row.reduce((most, scrap) => Math.max(most, scrap.size), 0)
  return { text: text.trim(), x: first?.x ?? 0, y: first?.y ?? 0, right: end, size }
}
