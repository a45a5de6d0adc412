// "The road is closed.It will open": a slip of the typist, or an address?

import { DASH, DIGIT, isLetter, isSpace, LOWER, QUOTE, UPPER } from './characters.ts'
import { abbreviationKind, isListed, type Language, STARTER } from './language-table.ts'
import type { Reading } from './reading.ts'
import { endOfWord, startOfWord } from './words.ts'

const LONGEST_TOKEN = 30
const DOMAINS = new Set('com org net edu gov co uk html htm js ts py pdf doc'.split(' '))

/**
 * Whether the terminator at `at` may end a sentence although the next word follows at `next` without
 * a space: small letters or a figure before, a capitalised word after, and nothing around them that
 * looks like an address or a file name.
 */
export function mayMissSpace(
  reading: Reading,
  at: number,
  next: number,
  language: Language,
): boolean {
  if (reading.kind(next) !== UPPER) return false
  const before = reading.kind(at - 1)
  const isNumber =
    before === DIGIT && (reading.kind(at - 3) === DIGIT || reading.text[at - 3] === ',')
  const isWord = before === LOWER && reading.kind(at - 2) === LOWER
  if (!isWord && !isNumber) return false
  if (reading.kind(next + 1) !== LOWER && !isShortWord(reading, next, language)) return false
  if (!isPlainBefore(reading, at, before) || !isPlainAfter(reading, next)) return false
  const { text } = reading
  const nextEnd = endOfWord(reading, next, text.length)
  if (DOMAINS.has(text.slice(next, nextEnd).toLowerCase())) return false
  const start = startOfWord(reading, at, Math.max(0, at - LONGEST_TOKEN))
  return abbreviationKind(language, text, start, at) === 0
}

/** "dias.A certa altura", "1848.XIX век": an article or a numeral, and then a space. */
function isShortWord({ text }: Reading, start: number, language: Language): boolean {
  if (/^[IVX]+\s/.test(text.slice(start, start + 8))) return true
  return text[start + 1] === ' ' && isListed(language, STARTER, text, start, start + 1, start)
}

function isPlainBefore(reading: Reading, at: number, kind: number): boolean {
  const first = Math.max(0, at - LONGEST_TOKEN)
  for (let i = at - 1; i >= first; i--) {
    const found = reading.kind(i)
    if (isSpace(found) || found === QUOTE || reading.text[i] === '(') return true
    const isPlain = kind === DIGIT ? found === DIGIT || reading.text[i] === ',' : isLetter(found)
    if (!isPlain && (kind === DIGIT || found !== DASH)) return false
  }
  return first === 0
}

function isPlainAfter(reading: Reading, from: number): boolean {
  const last = Math.min(reading.text.length, from + LONGEST_TOKEN)
  let isOver = false
  for (let i = from; i < last; i++) {
    const found = reading.kind(i)
    if (isSpace(found)) return true
    const isPart =
      isLetter(found) || found === DASH || reading.text[i] === "'" || reading.text[i] === '’'
    if (isPart && isOver) return false
    if (!isPart) {
      if (!',;:.!?…)"”’'.includes(reading.text[i] ?? ' ')) return false
      isOver = true
    }
  }
  return true
}
