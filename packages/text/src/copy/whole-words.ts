// Words and numbers are never cut: what remains would be something the copy does not say.
import type { Span } from '../span.ts'
import { LINE_HYPHEN, unmarked } from './plain-form.ts'

const WORD_BEFORE = /[\p{L}\p{N}\p{M}]$/u
const WORD_AFTER = /^[\p{L}\p{N}\p{M}]/u

/**
 * Whether a stretch of a text (or of its plain form) begins and ends between words. "legal" in
 * "illegal", "5" in "1.5" or "-5", "don" in "don't", "audi" in "audi-\ntor" do not.
 */
export function isWhole(text: string, start: number, end: number): boolean {
  return !cuts(text, start) && !cuts(text, end) && !isNegated(text, start)
}

/** The shortest stretch around a span that cuts no word, without white space at its ends. */
export function widenToWords(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && /\s/u.test(text.charAt(start))) start++
  while (end > start && /\s/u.test(text.charAt(end - 1))) end--
  if (start === end) return { start, end }
  while (start > 0 && (cuts(text, start) || isNegated(text, start))) start--
  while (end < text.length && cuts(text, end)) end++
  return { start, end }
}

/** How much of the text is looked at on both sides of a place, in UTF-16 units. */
const SIGHT = 40

function cuts(text: string, at: number): boolean {
  if (at === 0 || at >= text.length) return false
  const before = unmarked(text.slice(Math.max(0, at - SIGHT), at))
  const after = unmarked(text.slice(at, at + SIGHT))
  return (
    (/[\ud800-\udbff]$/.test(before) && /^[\udc00-\udfff]/.test(after)) ||
    isInBrokenWord(before, after) ||
    isInWord(before.replaceAll('\u00ad', ''), after.replaceAll('\u00ad', ''))
  )
}

// Anywhere in the "-\n" of "audi-\ntor".
function isInBrokenWord(before: string, after: string): boolean {
  return (
    (/\p{L}$/u.test(before) && /^[-\u2010\u00ad]\s*\n\s*\p{L}/u.test(after)) ||
    (/\p{L}[-\u2010\u00ad]\s*$/u.test(before) && /^\s*\n\s*\p{L}/u.test(after)) ||
    (/\p{L}[-\u2010\u00ad]\s*\n\s*$/u.test(before) && /^\s*\p{L}/u.test(after))
  )
}

// Between two of its letters, or at a mark inside a word or a number: the words on both sides are one.
function isInWord(before: string, after: string): boolean {
  return (
    (WORD_BEFORE.test(before) && WORD_AFTER.test(after)) ||
    (/\p{N}$/u.test(before) && /^[.,:/]\p{N}/u.test(after)) ||
    (/\p{N}[.,:/]$/u.test(before) && /^\p{N}/u.test(after)) ||
    (/\p{L}$/u.test(before) && /^['’]\p{L}/u.test(after)) ||
    (/\p{L}['’]$/u.test(before) && /^\p{L}/u.test(after)) ||
    before.endsWith(LINE_HYPHEN) ||
    after.startsWith(LINE_HYPHEN)
  )
}

// "5 degrees" does not stand in "-5 degrees".
function isNegated(text: string, start: number): boolean {
  return (
    /^\p{N}/u.test(text.slice(start, start + 2)) &&
    /(?:^|[^\p{L}\p{N}\p{M}])[-−–]$/u.test(text.slice(Math.max(0, start - 3), start))
  )
}
