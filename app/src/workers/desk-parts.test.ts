import { EMPTY_DESK, type Desk, type SourceRow } from '@claimbench/model'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { partsBetween, withPart } from './desk-parts.ts'

const deskOf = (names: ReadonlyMap<string, string>): Desk => ({
  ...EMPTY_DESK,
  sources: new Map(
    [...names].map(([id, name]) => [id, { id, name, kind: 'primary' } as SourceRow]),
  ),
})

test('the parts lead from one desk to the other, in its order, also as messages', () => {
  const names = fc.uniqueArray(fc.tuple(fc.nat(400).map(String), fc.constantFrom('a', 'b')), {
    selector: ([id]) => id,
    maxLength: 300,
    size: 'max',
  })
  fc.assert(
    fc.property(names, names, (one, other) => {
      const [before, after] = [deskOf(new Map(one)), deskOf(new Map(other))]
      const parts = structuredClone(partsBetween(before, after))
      const made = parts.reduce(withPart, before)
      expect([...made.sources]).toEqual([...after.sources])
      expect(parts.every(({ rows }) => rows.length <= 100)).toBe(true)
    }),
    { numRuns: 40 },
  )
})

test('only the row that changed travels, and tables that did not change are shared', () => {
  const before = deskOf(new Map(Array.from({ length: 250 }, (_, i) => [`s${i}`, 'A register'])))
  const sources = new Map(before.sources)
  sources.set('s7', { ...before.sources.get('s7'), name: 'Another' } as SourceRow)
  const parts = partsBetween(before, { ...before, sources })
  expect(parts.map(({ table, rows }) => [table, rows.map(({ id }) => id)])).toEqual([
    ['sources', ['s7']],
  ])
  expect(parts.reduce(withPart, before).claims).toBe(before.claims)
  expect(partsBetween(before, { ...before })).toEqual([])
})
