// Lists that run on inside one paragraph: "1) sign here 2) date it". Their items are sentences.

import type { Span } from '../span.ts'
import { DIGIT, isLetter, isSpace } from './characters.ts'
import { markerEnd } from './lines.ts'
import type { Reading } from './reading.ts'

/** How the markers of a list are written; items of one list are all written alike. */
interface Marker {
  readonly start: number
  readonly end: number
  /** "1.", "(a)", …: the marker with its label taken out. */
  readonly form: string
  readonly kind: 'number' | 'letter' | 'roman'
  readonly value: number
}

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']

/**
 * The offsets at which items of an inline list begin inside `block`. Without `anywhere` only a list
 * that begins with the block counts, and only markers with a bracket: "2. April" may be prose.
 */
export function inlineItems(reading: Reading, block: Span, anywhere: boolean): readonly number[] {
  if (!anywhere && !beginsWithItem(reading, block)) return NO_ITEMS
  const items: number[] = []
  let expected: Marker | undefined
  let first = -1
  for (let at = block.start; at < block.end; at++) {
    if (at > block.start && !isSpace(reading.kind(at - 1))) continue
    const marker = markerAt(reading, at, block.end)
    if (!marker) continue
    if (expected && follows(expected, marker)) {
      if (first > block.start) items.push(first)
      first = -1
      items.push(at)
      expected = marker
    } else if (mayBegin(reading, marker, block, anywhere)) {
      expected = marker
      first = at
    } else if (!anywhere) {
      break
    }
    at = marker.end - 1
  }
  return items
}

const NO_ITEMS: readonly number[] = []

function beginsWithItem(reading: Reading, { start, end }: Span): boolean {
  const itemStart = markerEnd(reading, start, end)
  return itemStart > start && reading.text.slice(start, itemStart).includes(')')
}

function mayBegin(reading: Reading, marker: Marker, block: Span, anywhere: boolean): boolean {
  if (!anywhere) return marker.start === block.start && marker.form.includes(')')
  if (marker.start === block.start) return true
  return marker.kind === 'letter' || marker.value === 1
    ? /[.!?:;]\s*$/.test(reading.text.slice(Math.max(block.start, marker.start - 4), marker.start))
    : false
}

function follows(before: Marker, marker: Marker): boolean {
  return (
    marker.form === before.form &&
    ((marker.kind === before.kind && marker.value === before.value + 1) ||
      // "(i)" is a letter until "(ii)" shows that it was a numeral.
      (marker.kind === 'roman' &&
        before.kind === 'letter' &&
        before.value === 9 &&
        marker.value === 2))
  )
}

function markerAt(reading: Reading, at: number, end: number): Marker | undefined {
  const kind = reading.kind(at)
  if (kind !== DIGIT && !isLetter(kind) && reading.text[at] !== '(') return undefined
  const itemStart = markerEnd(reading, at, end)
  if (itemStart === at) return undefined
  const written = reading.text.slice(at, itemStart).trim()
  const label = /[\p{L}\p{N}]+/u.exec(written)?.[0]
  if (label === undefined) return undefined
  const form = written.replace(label, '')
  const base = { start: at, end: itemStart, form }
  if (/^\d+$/.test(label)) return { ...base, kind: 'number', value: Number(label) }
  const lower = label.toLowerCase()
  if (label.length === 1) {
    return { ...base, kind: 'letter', value: lower.charCodeAt(0) - 96 }
  }
  const roman = ROMAN.indexOf(lower)
  return roman < 0 ? undefined : { ...base, kind: 'roman', value: roman + 1 }
}
