// Pastes and text files break lines for two reasons: a new line means a new paragraph, or the editor
// ran out of room. Only the second kind is joined again.

/** A group of lines that belong to one block, and whether a blank line stands before it. */
export interface Paragraph {
  readonly lines: readonly string[]
  readonly afterBlank: boolean
}

const WRAPS_BELOW = 110
const FEWEST_WRAPS = 3

/**
 * The column at which the lines of a text were wrapped, or undefined when line breaks are meant.
 * A wrapped text has no long lines, and hardly ever breaks where the next word would still have fitted.
 */
export function wrapColumn(lines: readonly string[]): number | undefined {
  const widest = lines.reduce((most, line) => Math.max(most, line.trimEnd().length), 0)
  if (widest > WRAPS_BELOW || widest < 40) return undefined
  let wrapped = 0
  let early = 0
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1]
    if (line.trim() === '' || next === undefined || next.trim() === '') continue
    if (isWrapped(line, next, widest)) wrapped++
    // Bylines, items and buttons are short for what they say, not for where the editor wraps.
    else if (line.trimEnd().length >= widest / 2 && !startsItem(next)) early++
  }
  return wrapped >= FEWEST_WRAPS && wrapped >= 2 * early ? widest : undefined
}

/** Whether the line broke because the first word of the next would have crossed the column. */
export function isWrapped(line: string, next: string, column: number): boolean {
  const firstWord = next.trim().split(/\s/, 1)[0] ?? ''
  // Six columns of slack: right margins differ by a word here and there.
  return line.trimEnd().length + 1 + firstWord.length > column - 6
}

/** Groups lines to paragraphs: joined where they were wrapped at `column`, one line each otherwise. */
export function paragraphsOf(lines: readonly string[], column: number | undefined): Paragraph[] {
  const paragraphs: { lines: string[]; afterBlank: boolean }[] = []
  let afterBlank = false
  let previous: string | undefined
  for (const line of lines) {
    if (line.trim() === '') {
      afterBlank = true
      previous = undefined
      continue
    }
    const open = paragraphs.at(-1)
    const joins =
      open !== undefined &&
      previous !== undefined &&
      column !== undefined &&
      isWrapped(previous, line, column) &&
      !startsItem(line)
    if (joins) open.lines.push(line.trim())
    else paragraphs.push({ lines: [line.trim()], afterBlank })
    afterBlank = false
    previous = line
  }
  return paragraphs
}

const startsItem = (line: string) => /^\s*(?:[-*•–]|\d{1,2}[.)])\s/.test(line)

/**
 * Whether two neighbouring paragraphs are halves of one: the first breaks off within a sentence and
 * the second goes on in lower case. Copying from a page that wraps around an advertisement does that.
 */
export function breaksOff(first: string, second: string): boolean {
  return (
    first.length >= 60 &&
    second.length >= 40 &&
    /[\p{L}\p{N},;–—]$/u.test(first.slice(-2)) &&
    /^\p{Ll}/u.test(second)
  )
}
