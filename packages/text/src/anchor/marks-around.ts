// The marks around a word that belong to what is carried: quotation marks, brackets, full stops.
import { asRead, withPlainMarks } from './words.ts'

/** How many characters before `end` read like the last ones of `marks`, from the word outwards. */
export function marksBefore(text: string, end: number, marks: string): number {
  let taken = 0
  for (const mark of Array.from(withPlainMarks(marks)).toReversed()) {
    const before = text.slice(0, end - taken)
    const gap = before.length - before.trimEnd().length
    const found = gap > 0 && mark === ' ' ? gap : asRead(before.slice(-1)) === mark ? 1 : 0
    if (found === 0) break
    taken += found
  }
  return taken
}

/** How many characters from `start` on read like the first ones of `marks`. */
export function marksBehind(text: string, start: number, marks: string): number {
  let taken = 0
  for (const mark of withPlainMarks(marks)) {
    const rest = text.slice(start + taken, start + taken + 64)
    const gap = rest.length - rest.trimStart().length
    const found = gap > 0 && mark === ' ' ? gap : asRead(rest.slice(0, 1)) === mark ? 1 : 0
    if (found === 0) break
    taken += found
  }
  return taken
}
