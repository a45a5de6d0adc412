import { describe, expect, test } from 'vitest'
import { create, remove, update } from '../desk/patch.ts'
import { FULL_ROWS } from '../testing/full-rows.ts'
import { checkChange } from './check-change.ts'
import { ALL_TABLES } from './tables.ts'

describe.each(ALL_TABLES)('a change of %s', table => {
  const row = FULL_ROWS[table] as never

  test('as the rules make it is taken as it is', () => {
    for (const change of [create(table, row), remove(table, row), update(table, row, {})])
      expect(checkChange(change)).toEqual({ ok: true, value: change })
  })

  test('that makes a row from nothing is refused', () => {
    expect(checkChange({ table, id: 'x', after: {} })).toMatchObject({
      error: { code: 'malformed' },
    })
  })
})

test('a field we do not know is none of our business, one of the language neither', () => {
  const change = {
    table: 'articles',
    id: 'a',
    before: {},
    after: { surprise: 1, toString: 'x' },
  } as const
  expect(checkChange(change).ok).toBe(true)
})

test.each([7, null, [], { toString: null, valueOf: 1 }])('a title cannot become %j', title => {
  const change = { table: 'articles', id: 'a', before: { title: 'A' }, after: { title } } as const
  expect(checkChange(change)).toMatchObject({
    ok: false,
    error: { code: 'malformed', path: 'articles/a/title' },
  })
})
