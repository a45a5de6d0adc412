// Whether words stand in a captured copy as they are quoted.
import type { Span } from '../span.ts'
import { differenceBetween, type DifferencePart } from './quote-difference.ts'
import { type PlainForm, plainFormOf } from './plain-form.ts'
import { overLineEnds } from './over-line-ends.ts'
import { nearestPassage } from './nearest-passage.ts'
import { isWhole } from './whole-words.ts'

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
 * in "1.5". Case counts. Of several places the first is given, or, where the quotation was picked at
 * `near` (an UTF-16 offset), the one nearest to it: words that begin there and are the same but for
 * typography come before the very same ones elsewhere. White space at the ends of the quotation does
 * not count; an empty one is not found. Linear in the text.
 */
export function verifyQuote(text: string, quote: string, near?: number): QuoteVerification {
  return createQuoteVerifier(text)(quote, near)
}

/** The same for many quotations of one text, which is prepared once. */
export function createQuoteVerifier(
  text: string,
): (quote: string, near?: number) => QuoteVerification {
  let prepared: PlainForm | undefined
  return (quote, near) => {
    const words = quote.trim()
    if (words === '') return { result: 'not-found' }
    const exact = nearestOf(placesOf(text, words), near)
    if (exact !== undefined && (near === undefined || exact === near)) {
      return { result: 'exact', start: exact, end: exact + words.length }
    }

    prepared ??= plainFormOf(text)
    const found = plainPlace(prepared, plainFormOf(words).form, near)
    if (exact !== undefined && found?.start !== near) {
      return { result: 'exact', start: exact, end: exact + words.length }
    }
    if (found) return { result: 'normalised', ...found }
    const nearest = nearestPassage(text, words)
    if (!nearest) return { result: 'not-found' }
    const difference = differenceBetween(words, text.slice(nearest.start, nearest.end))
    return { result: 'not-found', nearest: { ...nearest, difference } }
  }
}

function plainPlace(plain: PlainForm, quote: string, near?: number): Span | undefined {
  const { form, places, hasLineHyphens } = plain
  if (quote === '') return undefined
  const pattern = hasLineHyphens ? overLineEnds(quote) : undefined
  const picked = near === undefined ? undefined : placeAt(plain, near, quote, pattern)
  if (picked) return picked
  const spans = pattern
    ? Array.from(form.matchAll(new RegExp(pattern, 'gu')), ({ 0: found, index }) => ({
        start: index,
        end: index + found.length,
      })).filter(({ start, end }) => isWhole(form, start, end))
    : placesOf(form, quote).map(start => ({ start, end: start + quote.length }))
  const inText = spans.map(span => spanInText(places, span))
  const start = nearestOf(
    inText.map(span => span.start),
    near,
  )
  return inText.find(span => span.start === start)
}

// The quotation where it was picked, also where it overlaps with itself elsewhere.
function placeAt({ form, places }: PlainForm, near: number, quote: string, pattern?: string) {
  const start = places.indexOf(near)
  if (start < 0) return undefined
  const sticky = new RegExp(pattern ?? overLineEnds(quote), 'uy')
  sticky.lastIndex = start
  const found = sticky.exec(form)?.[0]
  return found !== undefined && isWhole(form, start, start + found.length)
    ? spanInText(places, { start, end: start + found.length })
    : undefined
}

const spanInText = (places: Uint32Array, { start, end }: Span): Span => ({
  start: places[start] ?? 0,
  end: endInText(places, end),
})

// The last character's own end is where the next one begins, less what was left out between them.
function endInText(places: Uint32Array, end: number): number {
  const last = places[end - 1] ?? 0
  const next = places[end] ?? last + 1
  return places[end - 1] === next ? next + 1 : next
}

function placesOf(text: string, words: string): readonly number[] {
  const places: number[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (isWhole(text, at, at + words.length)) places.push(at)
  }
  return places
}

function nearestOf(places: readonly number[], near = 0): number | undefined {
  let best: number | undefined
  for (const place of places) {
    if (best === undefined || Math.abs(place - near) < Math.abs(best - near)) best = place
  }
  return best
}
