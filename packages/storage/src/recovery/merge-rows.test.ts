import { apply, EMPTY_DESK, equal, type Row } from '@claimbench/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isRemoved, mergeRows } from './merge-rows.ts'

const FIELDS = ['a', 'b', 'c'] as const

const clock = fc.integer({ min: 1, max: 40 }).map(n => n.toString(16).padStart(16, '0') + '-d')

/** States of one row, each reached by some writings; a writing has a clock of its own. */
const states = fc
  .uniqueArray(
    fc.record({
      clock,
      fields: fc.dictionary(fc.constantFrom(...FIELDS), fc.option(fc.nat(9), { nil: undefined }), {
        minKeys: 1,
      }),
    }),
    { selector: writing => writing.clock, minLength: 1, maxLength: 6 },
  )
  .chain(writings =>
    fc.tuple(...[1, 2, 3].map(() => fc.subarray(writings))).map(lists => lists.map(stateAfter)),
  )

function stateAfter(
  writings: readonly { clock: string; fields: Readonly<Record<string, unknown>> }[],
): Row {
  const made = { clock: '0000000000000000-d', fields: { a: 0, b: 0 } }
  const desk = [made, ...writings].reduce(
    (desk, { clock, fields }, i) =>
      apply(desk, {
        clock,
        changes: [{ table: 'settings', id: 'row', after: fields, ...(i > 0 && { before: {} }) }],
      }),
    EMPTY_DESK,
  )
  const row = desk.settings.get('row')
  if (!row) throw new Error('the row was made')
  return row
}

describe('merging states of a row', () => {
  test('comes to the same from either side', () => {
    fc.assert(
      fc.property(states, ([a, b]) => {
        if (!a || !b) return
        expect(mergeRows(a, b)).toEqual(mergeRows(b, a))
      }),
    )
  })

  test('comes to the same in any grouping', () => {
    fc.assert(
      fc.property(states, ([a, b, c]) => {
        if (!a || !b || !c) return
        expect(mergeRows(mergeRows(a, b), c)).toEqual(mergeRows(a, mergeRows(b, c)))
      }),
    )
  })

  test('changes nothing when there is nothing new', () => {
    fc.assert(
      fc.property(states, ([a, b]) => {
        if (!a || !b) return
        const merged = mergeRows(a, b)
        expect(equal(mergeRows(merged, a), merged)).toBe(true)
        expect(equal(mergeRows(merged, merged), merged)).toBe(true)
      }),
    )
  })

  test('keeps of each field what was written last', () => {
    const made = { '*': '01-d' }
    const a = { id: 'row', x: 1, y: 1, clocks: { ...made, x: '03-d' } }
    const b = { id: 'row', x: 2, y: 2, z: 2, clocks: { ...made, x: '02-d', y: '04-d', z: '02-d' } }
    expect(mergeRows<Row>(a, b)).toEqual({
      id: 'row',
      x: 1,
      y: 2,
      z: 2,
      clocks: { '*': '01-d', x: '03-d', y: '04-d', z: '02-d' },
    })
  })
})

test('a row that was written after its removal is there again', () => {
  const row = { id: 'row', clocks: { '*': '01-d', x: '03-d' } }
  expect(isRemoved(row, '02-d')).toBe(false)
  expect(isRemoved(row, '03-d')).toBe(true)
  expect(isRemoved(row, undefined)).toBe(false)
})
