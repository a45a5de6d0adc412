import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareSegmentations } from './compare-segmentations.ts'
import type { Sentence } from './sentence.ts'

const sentence = (start: number, end: number): Sentence => ({
  start,
  end,
  reason: 'full-stop',
  confidence: 1,
})
const cutAt = (...ends: number[]) => ends.map((end, i) => sentence(ends[i - 1] ?? 0, end))

describe('comparing two segmentations', () => {
  test('finds nothing where nothing changed', () => {
    expect(compareSegmentations(cutAt(5, 9), cutAt(5, 9))).toEqual({ unchanged: 2, changes: [] })
  })

  test('says which sentence would be split, and into what', () => {
    expect(compareSegmentations(cutAt(5, 20, 30), cutAt(5, 12, 20, 30))).toEqual({
      unchanged: 2,
      changes: [
        { kind: 'split', before: [sentence(5, 20)], after: [sentence(5, 12), sentence(12, 20)] },
      ],
    })
  })

  test('says which sentences would become one', () => {
    const { changes } = compareSegmentations(cutAt(5, 12, 20), cutAt(20))
    expect(changes.map(change => change.kind)).toEqual(['merged'])
  })

  test('keeps a boundary that moved in one change', () => {
    const { unchanged, changes } = compareSegmentations(cutAt(5, 12, 20, 30), cutAt(5, 14, 20, 30))
    expect(unchanged).toBe(2)
    expect(changes.map(({ kind, before, after }) => [kind, before.length, after.length])).toEqual([
      ['recut', 2, 2],
    ])
  })

  test('accounts for every sentence of both sides once', () => {
    const ends = fc
      .uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 12 })
      .map(list => cutAt(...[...list, 61].sort((a, b) => a - b)))
    fc.assert(
      fc.property(ends, ends, (before, after) => {
        const { unchanged, changes } = compareSegmentations(before, after)
        const old = changes.reduce((sum, change) => sum + change.before.length, unchanged)
        const recent = changes.reduce((sum, change) => sum + change.after.length, unchanged)
        expect([old, recent]).toEqual([before.length, after.length])
      }),
    )
  })
})
