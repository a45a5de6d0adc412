// Whether words stand in a captured copy as they are quoted.
import type { Span } from '../span.ts'
import { differenceBetween, type DifferencePart } from './quote-difference.ts'
import { LINE_HYPHEN, type PlainForm, plainFormOf } from './plain-form.ts'
import { nearestPassage } from './nearest-passage.ts'

/**
 * `exact`: the copy holds these very characters. `normalised`: it does once white space, the shapes
 * of quotation marks, apostrophes and dashes, ligatures and hyphens at line ends are set aside.
 * `not-found`: it does not; the passage that comes nearest is given where there is one.
 */
export type QuoteVerification =
  | ({ readonly result: 'exact' } & Span)
  | ({ readonly result: 'normalised' } & Span)
  | {
      readonly result: 'not-found'
      readonly nearest?: Span & { readonly difference: readonly DifferencePart[] }
    }

/**
 * Looks a quotation up in a text. Words are never cut: "legal" does not stand in "illegal", nor "5"
 * in "1.5". Case counts. Of several places the one nearest to `near` is given (UTF-16 offsets). White
 * space at the ends of the quotation does not count; an empty one is not found. Linear in the text.
 */
export function verifyQuote(text: string, quote: string, near = 0): QuoteVerification {
  return createQuoteVerifier(text)(quote, near)
}

/** The same for many quotations of one text, which is prepared once. */
export function createQuoteVerifier(
  text: string,
): (quote: string, near?: number) => QuoteVerification {
  let prepared: PlainForm | undefined
  return (quote, near = 0) => {
    const words = quote.trim()
    if (words === '') return { result: 'not-found' }
    const exact = nearestOf(placesOf(text, words), near)
    if (exact !== undefined) return { result: 'exact', start: exact, end: exact + words.length }

    prepared ??= plainFormOf(text)
    const found = plainPlace(prepared, plainFormOf(words).form, near)
    if (found) return { result: 'normalised', ...found }
    const nearest = nearestPassage(text, words)
    if (!nearest) return { result: 'not-found' }
    const difference = differenceBetween(words, text.slice(nearest.start, nearest.end))
    return { result: 'not-found', nearest: { ...nearest, difference } }
  }
}

function plainPlace({ form, places, hasLineHyphens }: PlainForm, quote: string, near: number) {
  if (quote === '') return undefined
  const spans = hasLineHyphens
    ? Array.from(form.matchAll(overLineEnds(quote)), ({ 0: found, index }) => ({
        start: index,
        end: index + found.length,
      })).filter(({ start, end }) => isWhole(form, start, end))
    : placesOf(form, quote).map(start => ({ start, end: start + quote.length }))
  const inText = spans.map(({ start, end }) => ({
    start: places[start] ?? 0,
    end: endInText(places, end),
  }))
  const start = nearestOf(
    inText.map(span => span.start),
    near,
  )
  return inText.find(span => span.start === start)
}

// The last character's own end is where the next one begins, less what was left out between them.
function endInText(places: Uint32Array, end: number): number {
  const last = places[end - 1] ?? 0
  const next = places[end] ?? last + 1
  return places[end - 1] === next ? next + 1 : next
}

// Between two letters a hyphen that ended a line may stand; a hyphen may be one.
function overLineEnds(quote: string): RegExp {
  let pattern = ''
  let before = ''
  for (const character of quote) {
    if (/\p{L}/u.test(before) && /\p{L}/u.test(character)) pattern += `${LINE_HYPHEN}?`
    pattern += character === '-' ? `[-${LINE_HYPHEN}]` : escaped(character)
    before = character
  }
  return new RegExp(pattern, 'gu')
}

const escaped = (character: string) => character.replace(/[\\^$.*+?()[\]{}|/]/u, '\\$&')

function placesOf(text: string, words: string): readonly number[] {
  const places: number[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (isWhole(text, at, at + words.length)) places.push(at)
  }
  return places
}

function nearestOf(places: readonly number[], near: number): number | undefined {
  let best: number | undefined
  for (const place of places) {
    if (best === undefined || Math.abs(place - near) < Math.abs(best - near)) best = place
  }
  return best
}

const WORD = /[\p{L}\p{N}\p{M}]/u

// "legal" in "illegal", "5" in "1.5" or "-5", "don" in "don't": the copy says something else.
function isWhole(text: string, start: number, end: number): boolean {
  return !cuts(text, start) && !cuts(text, end) && !isNegated(text, start)
}

function cuts(text: string, at: number): boolean {
  const before = characterBefore(text, at)
  const after = String.fromCodePoint(text.codePointAt(at) ?? 32)
  if (at === 0 || at >= text.length) return false
  if (WORD.test(before) && WORD.test(after)) return true
  // A mark inside a word or a number: the words on both sides are one.
  if (/\p{N}/u.test(before) && /[.,:/]/u.test(after)) return /\p{N}/u.test(text.charAt(at + 1))
  if (/[.,:/]/u.test(before) && /\p{N}/u.test(after)) return /\p{N}/u.test(text.charAt(at - 2))
  if (/\p{L}/u.test(before) && /['’]/u.test(after)) return /\p{L}/u.test(text.charAt(at + 1))
  if (/['’]/u.test(before) && /\p{L}/u.test(after)) return /\p{L}/u.test(text.charAt(at - 2))
  if (before === LINE_HYPHEN || after === LINE_HYPHEN) return true
  // "audi-" at the end of a line: the word goes on in the next one.
  return BROKEN_AFTER.test(text.slice(at, at + 3)) || BROKEN_BEFORE.test(text.slice(at - 3, at))
}

const BROKEN_AFTER = /^[-\u2010\u00ad]\r?\n/u
const BROKEN_BEFORE = /[-\u2010\u00ad]\r?\n$/u

// "5 degrees" does not stand in "-5 degrees".
function isNegated(text: string, start: number): boolean {
  if (!/[\p{N}]/u.test(text.charAt(start)) || !/[-−–]/u.test(text.charAt(start - 1))) return false
  return !WORD.test(text.charAt(start - 2))
}

function characterBefore(text: string, at: number): string {
  const low = text.charCodeAt(at - 1)
  const isPair = low >= 0xdc00 && low <= 0xdfff && at > 1
  return isPair ? text.slice(at - 2, at) : text.slice(Math.max(0, at - 1), at)
}
