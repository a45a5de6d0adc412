// A quotation as it is picked in a captured copy: whole words, on one line where the copy only ran
// out of room, and still the copy's own.
import type { Span } from '../span.ts'
import type { CopyText } from './read-copy.ts'
import { widenToWords } from './whole-words.ts'

/** Words of a copy, ready to be quoted. */
export interface PickedQuote extends Span {
  /** Whether the words stand there so, or but for typography. */
  readonly result: 'exact' | 'normalised'
  /** The words as they are quoted: `verifyQuote(text, quote, start)` finds them at `start`. */
  readonly quote: string
}

/**
 * The quotation for a stretch that a person selected: widened to whole words, its white space set on
 * one line and words that a line end broke joined again. Where each line of the copy is a paragraph
 * (pages, Word, Markdown), and at blank lines, a line break stays. Undefined where nothing but white
 * space and unseen marks is selected.
 */
export function pickQuote(
  { text, kind }: Pick<CopyText, 'text' | 'kind'>,
  selected: Span,
): PickedQuote | undefined {
  const { start, end } = seenOnly(text, widenToWords(text, seenOnly(text, selected)))
  if (start >= end) return undefined
  const isLineParagraph = kind === 'html' || kind === 'word' || kind === 'markdown'
  const quote = joined(text.slice(start, end).replace(NO_WORDS, ''), text)
    .replaceAll('\u00ad', '')
    .replace(/\s+/gu, space => {
      const breaks = space.split('\n').length - 1
      return breaks > 1 || (breaks === 1 && isLineParagraph) ? '\n' : ' '
    })
  const result = quote === text.slice(start, end) ? 'exact' : 'normalised'
  return { start, end, quote, result }
}

// White space and unseen marks at the ends are no words.
function seenOnly(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && BLANK.test(text.charAt(start))) start++
  while (end > start && BLANK.test(text.charAt(end - 1))) end--
  return { start, end }
}

// Marks that turn the direction of writing, or have no width. The joiners that scripts need (U+200C and
// U+200D) stay in the words.
const NO_WORDS = /[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu
const BLANK = /[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u

/** A word that ended a line with a hyphen, and how it goes on. */
const BROKEN = /(\p{L}+)[-\u2010\u00ad]\s*\n\s*(?=(\p{L}+))/gu

// "audi-\ntor" -> "auditor", "Baden-\nBaden" -> "Baden-Baden"; "second-\nhand" keeps its hyphen where
// the text has "second-hand" elsewhere.
function joined(words: string, text: string): string {
  return words.replace(BROKEN, (_, before: string, after: string) => {
    const isName = /^\p{Lu}/u.test(after) && !/^\p{Lu}+$/u.test(before)
    return isName || text.includes(`${before}-${after}`) ? `${before}-` : before
  })
}
