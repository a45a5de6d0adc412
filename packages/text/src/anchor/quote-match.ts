// Finds a quotation again by its words and what stood around it, as the W3C's TextQuoteSelector
// describes it: for annotations from elsewhere, whose whole old text is not known.
import type { Span } from '../span.ts'
import { carrySpans, type CarriedResult } from './carry-spans.ts'

/** A quotation with its surroundings (W3C Web Annotation Data Model, 4.2.4). */
export interface TextQuote {
  readonly exact: string
  readonly prefix?: string
  readonly suffix?: string
}

const CONTEXT = 32

/** The quotation of a span with up to 32 UTF-16 units of context on each side. */
export function describeQuote(text: string, { start, end }: Span): TextQuote {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  }
}

/**
 * Where a quotation stands in a text. Several exact hits are told apart by their context, then by the
 * distance to `near`. Without an exact hit it is looked for among edited words, and is `lost` unless at
 * least half of its words are found together.
 */
export function findQuote(text: string, quote: TextQuote, near = 0): Omit<CarriedResult, 'id'> {
  const { exact, prefix = '', suffix = '' } = quote
  if (exact === '') return { state: 'lost' }
  let best: { start: number; agreement: number } | undefined
  for (let start = text.indexOf(exact); start >= 0; start = text.indexOf(exact, start + 1)) {
    const agreement =
      sharedEnd(text.slice(0, start), prefix) +
      sharedStart(text.slice(start + exact.length, start + exact.length + suffix.length), suffix)
    const isNearer =
      best !== undefined &&
      agreement === best.agreement &&
      Math.abs(start - near) < Math.abs(best.start - near)
    if (best === undefined || agreement > best.agreement || isNearer) best = { start, agreement }
  }
  if (best) return { state: 'kept', start: best.start, end: best.start + exact.length }

  const start = prefix.length
  const [carried] = carrySpans(prefix + exact + suffix, text, [
    { id: '', start, end: start + exact.length },
  ])
  if (carried?.start === undefined) return { state: 'lost' }
  const isEnough = carried.end - carried.start >= exact.length / 2
  return isEnough
    ? { state: carried.state, start: carried.start, end: carried.end }
    : { state: 'lost' }
}

function sharedStart(one: string, other: string): number {
  let length = 0
  while (length < other.length && one[length] === other[length]) length++
  return length
}

function sharedEnd(one: string, other: string): number {
  let length = 0
  while (length < other.length && one.at(-1 - length) === other.at(-1 - length)) length++
  return length
}
