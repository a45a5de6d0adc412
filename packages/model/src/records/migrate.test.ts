import { describe, expect, test } from 'vitest'
import type { Patch } from '../desk/patch.ts'
import { FULL_ROWS } from '../testing/full-rows.ts'
import { migratePatch, migrateRow, tablesChangedSince } from './migrate.ts'
import { type Migration, MIGRATIONS } from './migrations.ts'
import { EPOCH, parseRow } from './tables.ts'

test('there is a migration for every epoch, without gaps', () => {
  expect(MIGRATIONS.map(({ to }) => to)).toEqual(Array.from({ length: EPOCH - 1 }, (_, i) => i + 2))
})

test('rows of this epoch are left as they are by every migration', () => {
  for (const [table, row] of Object.entries(FULL_ROWS))
    expect(migrateRow(table, row, 1)).toEqual(row)
})

const CHAIN: readonly Migration[] = [
  { to: 2, tables: { tags: ({ tag, ...rest }) => ({ ...rest, label: tag }) } },
  { to: 3, tables: {} },
  { to: 4, tables: { tags: ({ label, ...rest }) => ({ ...rest, label: `${String(label)}!` }) } },
]

describe('a row', () => {
  test('passes the migrations after its epoch, in order', () => {
    expect(migrateRow('tags', { tag: 'claim' }, 1, CHAIN)).toEqual({ label: 'claim!' })
    expect(migrateRow('tags', { label: 'claim' }, 2, CHAIN)).toEqual({ label: 'claim!' })
    expect(migrateRow('tags', { label: 'claim!' }, 4, CHAIN)).toEqual({ label: 'claim!' })
  })

  test('of a table that did not change is handed back', () => {
    expect(migrateRow('notes', { tag: 'claim' }, 1, CHAIN)).toEqual({ tag: 'claim' })
    expect([...tablesChangedSince(2, CHAIN)]).toEqual(['tags'])
    expect([...tablesChangedSince(4, CHAIN)]).toEqual([])
  })

  test('that is none is left to the parser', () => {
    for (const data of [null, 7, 'text', [1]]) expect(migrateRow('tags', data, 1)).toBe(data)
  })
})

describe('epoch 2: an address is one of the web', () => {
  const page = {
    ...FULL_ROWS.articles,
    address: 'file:///saved/ferry.html',
    foundAt: undefined,
  }

  test('any other becomes the place where the copy lay', () => {
    const clocks = { '*': '00019d0000000001-device', address: '00019d0000000002-device' }
    const row = migrateRow('articles', { ...page, clocks }, 1)
    expect(row).toMatchObject({
      foundAt: page.address,
      clocks: { address: clocks.address, foundAt: clocks.address },
    })
    expect(row).not.toHaveProperty('address')
    expect(parseRow('articles', row).ok).toBe(true)
    expect(parseRow('articles', page).ok).toBe(false)
  })

  test('a change of the history follows, so that undo goes back to what the row holds', () => {
    const patch: Patch = {
      id: 'patch',
      device: 'device',
      clock: '1',
      epoch: 1,
      name: 'Edit details',
      at: '2026-03-12T09:00:00.000Z',
      by: 'reviewer',
      changes: [
        {
          table: 'articles',
          id: 'article',
          before: { address: 'file:///a' },
          after: { address: 'https://lantern.example/' },
        },
      ],
    }
    expect(migratePatch(patch)).toEqual({
      ...patch,
      epoch: EPOCH,
      changes: [
        {
          table: 'articles',
          id: 'article',
          before: { address: undefined, foundAt: 'file:///a' },
          after: { address: 'https://lantern.example/' },
        },
      ],
    })
  })
})
