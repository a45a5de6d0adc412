// "The road is closed.It will open": a slip of the typist, or an address?

import { classOf, DASH, DIGIT, isLetter, isSpace, LOWER, QUOTE, UPPER } from './characters.ts'
import { abbreviationKind, type Language } from './language-table.ts'
import { wordAt, wordBefore } from './words.ts'

const LONGEST_TOKEN = 30
const DOMAINS = new Set('com org net edu gov co uk html htm js ts py pdf doc'.split(' '))

/**
 * Whether the terminator at `at` may end a sentence although the next word follows at `next` without
 * a space: small letters or a figure before, a capitalised word after, and nothing around them that
 * looks like an address or a file name.
 */
export function mayMissSpace(text: string, at: number, next: number, language: Language): boolean {
  if (classOf(text.charCodeAt(next)) !== UPPER) return false
  const before = classOf(text.charCodeAt(at - 1))
  const isNumber =
    before === DIGIT && (classOf(text.charCodeAt(at - 3)) === DIGIT || text[at - 3] === ',')
  const isWord = before === LOWER && classOf(text.charCodeAt(at - 2)) === LOWER
  if (!isWord && !isNumber) return false
  const second = classOf(text.charCodeAt(next + 1))
  if (second !== LOWER && !/^[IVX]+\s/.test(text.slice(next, next + 8))) return false
  if (!isPlainBefore(text, at, before) || !isPlainAfter(text, next)) return false
  if (DOMAINS.has(wordAt(text, next, text.length).toLowerCase())) return false
  return abbreviationKind(language, wordBefore(text, at, Math.max(0, at - LONGEST_TOKEN))) === 0
}

function isPlainBefore(text: string, at: number, kind: number): boolean {
  const first = Math.max(0, at - LONGEST_TOKEN)
  for (let i = at - 1; i >= first; i--) {
    const found = classOf(text.charCodeAt(i))
    if (isSpace(found) || found === QUOTE || text[i] === '(') return true
    const isPlain = kind === DIGIT ? found === DIGIT || text[i] === ',' : isLetter(found)
    if (!isPlain && (kind === DIGIT || found !== DASH)) return false
  }
  return first === 0
}

function isPlainAfter(text: string, from: number): boolean {
  const last = Math.min(text.length, from + LONGEST_TOKEN)
  let isOver = false
  for (let i = from; i < last; i++) {
    const found = classOf(text.charCodeAt(i))
    if (isSpace(found)) return true
    const isPart = isLetter(found) || found === DASH || text[i] === "'" || text[i] === '’'
    if (isPart && isOver) return false
    if (!isPart) {
      if (!',;:.!?…)"”’'.includes(text[i] ?? ' ')) return false
      isOver = true
    }
  }
  return true
}
