import { wordsOf } from '../anchor/words.ts'
import type { Span } from '../span.ts'

/** The share of a quotation's words that a passage must hold to be worth showing beside it. */
const LEAST_SHARED = 0.5

/**
 * The passage of a text that shares most words with a quotation: from the first shared word to the
 * last, and as many words before and behind them as the quotation has there, with the marks at its
 * ends that both have. Undefined where less than half of its words stand together anywhere. Linear
 * in the text.
 *
 * "It was sold." in "They say it was bought. He left." -> "it was bought."
 */
export function nearestPassage(text: string, quote: string): Span | undefined {
  const words = wordsOf(text)
  const wanted = new Map<string, number>()
  const sought = wordsOf(quote)
  for (const { form } of sought) wanted.set(form, (wanted.get(form) ?? 0) + 1)
  if (sought.length === 0) return undefined

  // A window as long as the quotation slides over the text; `missing` says what it still lacks.
  const missing = new Map(wanted)
  let shared = 0
  let best = { shared: 0, start: 0 }
  for (let i = 0; i < words.length; i++) {
    const entering = words[i]?.form ?? ''
    const lacked = missing.get(entering)
    if (lacked !== undefined) {
      if (lacked > 0) shared++
      missing.set(entering, lacked - 1)
    }
    const leaving = words[i - sought.length]?.form
    const left = leaving === undefined ? undefined : missing.get(leaving)
    if (leaving !== undefined && left !== undefined) {
      if (left >= 0) shared--
      missing.set(leaving, left + 1)
    }
    if (shared > best.shared) best = { shared, start: Math.max(0, i - sought.length + 1) }
  }
  if (best.shared < sought.length * LEAST_SHARED) return undefined
  const window = words.slice(best.start, best.start + sought.length)
  const first = window.findIndex(({ form }) => wanted.has(form))
  const last = window.findLastIndex(({ form }) => wanted.has(form))
  const before = sought.findIndex(({ form }) => form === window[first]?.form)
  const behind = sought.length - 1 - sought.findLastIndex(({ form }) => form === window[last]?.form)
  const start = words[Math.max(0, best.start + first - before)]
  const end = words[Math.min(words.length - 1, best.start + last + behind)]
  return start && end && withMarks(text, quote, { start: start.start, end: end.end }, sought)
}

// The quotation's full stop or quotation mark, where the text has the very same one there.
function withMarks(
  text: string,
  quote: string,
  { start, end }: Span,
  sought: readonly Span[],
): Span {
  const head = quote.slice(0, sought[0]?.start).trimStart()
  const tail = quote.slice(sought.at(-1)?.end).trimEnd()
  return {
    start: text.endsWith(head, start) ? start - head.length : start,
    end: text.startsWith(tail, end) ? end + tail.length : end,
  }
}
