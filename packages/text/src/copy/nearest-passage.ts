import { wordsOf } from '../anchor/words.ts'
import type { Span } from '../span.ts'

/** The share of a quotation's words that a passage must hold to be worth showing beside it. */
const LEAST_SHARED = 0.5

/**
 * The passage of a text that shares most words with a quotation, as long as the quotation in words
 * and cut down to the first and last shared word; undefined where less than half of them stand
 * together anywhere. Linear in the text.
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
  const first = window.find(({ form }) => wanted.has(form))
  const last = window.findLast(({ form }) => wanted.has(form))
  return first && last && { start: first.start, end: last.end }
}
