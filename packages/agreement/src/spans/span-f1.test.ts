import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { spanF1, type LabelledSpan } from './span-f1.ts'

test('two of three found, one answer too many', () => {
  // Key 3, answered 3, the same 2: precision 2/3, recall 2/3, F1 4/6.
  const key = [span(0, 4), span(10, 14), span(20, 24)]
  const answered = [span(0, 4), span(10, 14), span(21, 24)]
  expect(spanF1(key, answered)).toEqual({
    precision: 2 / 3,
    recall: 2 / 3,
    f1: 2 / 3,
    matched: 2,
    key: 3,
    answered: 3,
  })
  expect(spanF1(key, answered, 'overlap').f1).toBe(1)
})

test('one long answer over two of the key finds one of them', () => {
  expect(spanF1([span(0, 4), span(5, 9)], [span(0, 9)], 'overlap').matched).toBe(1)
})

test('the most pairs are found, not the first that come', () => {
  // The first of the key touches both answers, the second only the first answer.
  const key = [span(0, 10), span(0, 3)]
  const answered = [span(2, 4), span(8, 12)]
  expect(spanF1(key, answered, 'overlap').matched).toBe(2)
})

test('a span of another label is another span, and touching is not overlapping', () => {
  expect(spanF1([span(0, 4, 'source')], [span(0, 4, 'cue')], 'overlap').f1).toBe(0)
  expect(spanF1([span(0, 4)], [span(4, 8)], 'overlap').f1).toBe(0)
})

test('nothing to find and nothing found is full marks; finding something is not', () => {
  expect(spanF1([], []).f1).toBe(1)
  expect(spanF1([], [span(0, 1)]).f1).toBe(0)
})

const spans = fc.array(
  fc
    .record({
      start: fc.nat(20),
      length: fc.integer({ min: 1, max: 6 }),
      label: fc.constantFrom('a', 'b'),
    })
    .map(({ start, length, label }) => span(start, start + length, label)),
  { maxLength: 8 },
)
const match = fc.constantFrom('exact' as const, 'overlap' as const)

test('F1 is symmetric, precision and recall change places, and the order does not matter', () => {
  fc.assert(
    fc.property(spans, spans, match, (a, b, match) => {
      const [there, back] = [spanF1(a, b, match), spanF1(b.toReversed(), a.toReversed(), match)]
      expect(back.f1).toBe(there.f1)
      expect(back.precision).toBe(there.recall)
    }),
  )
})

test('whatever matches exactly overlaps', () => {
  fc.assert(
    fc.property(spans, spans, (a, b) => {
      expect(spanF1(a, b, 'overlap').f1).toBeGreaterThanOrEqual(spanF1(a, b).f1)
    }),
  )
})

function span(start: number, end: number, label?: string): LabelledSpan {
  return label === undefined ? { start, end } : { start, end, label }
}
