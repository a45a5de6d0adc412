// Inputs that make careless splitters slow: each is `length` characters of one pattern.

const PATTERNS: readonly (readonly [name: string, pattern: string])[] = [
  ['dots', '.'],
  ['initials without spaces', 'a.'],
  ['initials', 'a. '],
  ['no space at all', 'x'],
  ['quotations never closed', '“Hello there now. '],
  ['straight quotation marks', '"'],
  ['quotations that begin', 'He said "'],
  ['opening brackets', '('],
  ['sentences in open brackets', '(It was so. '],
  ['question marks and spaces', '? ! '],
  ['titles', 'Mr. '],
  ['line breaks', '\n'],
  ['spaces', ' '],
  ['numbers', '1. '],
  ['full stops and spaces', '. '],
  ['addresses', 'a@b.'],
  ['links never closed', '[a](b.c '],
  ['emoji', '😀.'],
  ['commas', 'word, '],
  ['acronyms', 'A.B. C.D. '],
]

/** The patterns by name, each repeated up to `length` characters. */
export function hostileTexts(length: number): (readonly [name: string, text: string])[] {
  return PATTERNS.map(([name, pattern]) => [
    name,
    pattern.repeat(Math.ceil(length / pattern.length)).slice(0, length),
  ])
}
