/** A word of a text: where it stands, and the form in which words are compared. */
export interface Word {
  readonly start: number
  readonly end: number
  readonly form: string
}

// Letters, digits and what may stand inside a word: "don’t", "U.S", "3.5", "twenty-one" is two.
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’.,_][\p{L}\p{N}\p{M}]+)*/gu
// Scripts that put no space between words are compared letter by letter.
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u
const DENSE_PARTS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]\p{M}*|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]+/gu

/** The words of a text in order; case and the shape of apostrophes do not count in their forms. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  for (const { 0: found, index } of text.matchAll(WORD)) {
    const parts = DENSE.test(found) ? found.matchAll(DENSE_PARTS) : [{ 0: found, index: 0 }]
    for (const part of parts) {
      const start = index + part.index
      words.push({ start, end: start + part[0].length, form: formOf(part[0]) })
    }
  }
  return words
}

const formOf = (word: string) => word.normalize('NFC').toLowerCase().replaceAll('’', "'")

/**
 * A text as a reader compares it: white space on one line, and quotation marks, apostrophes, dashes and
 * dots in one shape each. Two passages that read the same have equal results.
 */
export function asRead(text: string): string {
  return withPlainMarks(text).trim()
}

/** The same, with white space at the ends left as one space. */
export function withPlainMarks(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u200b\ufeff]/gu, '')
    .replace(/[“”„‟«»″]/gu, '"')
    .replace(/[‘’‚‛‹›′]/gu, "'")
    .replace(/[‐‑‒–—―]/gu, '-')
    .replaceAll('…', '...')
    .replace(/\s+/gu, ' ')
}
