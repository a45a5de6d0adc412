import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FULL_ROWS } from '../testing/full-rows.ts'
import { ALL_TABLES, articleOfRow, ARTICLE_TABLES, parseRow, type Table } from './tables.ts'

test('a language of megabytes is refused, and nothing is thrown', () => {
  const language = `aa${'-ab'.repeat(8_000_000)}`
  expect(parseRow('articles', rowWith('articles', { language }))).toMatchObject({
    ok: false,
    error: { code: 'malformed', path: 'articles/language' },
  })
})

/** The full row of a table with one field set to something else. */
function rowWith(table: Table, fields: Record<string, unknown>): unknown {
  return { ...FULL_ROWS[table], ...fields }
}

describe.each(ALL_TABLES)('a row of %s', table => {
  test('with every field it can have comes back as it was', () => {
    const stored: unknown = JSON.parse(JSON.stringify(FULL_ROWS[table]))
    expect(parseRow(table, stored)).toEqual({ ok: true, value: FULL_ROWS[table] })
  })

  test('leaves out what it does not know', () => {
    expect(parseRow(table, rowWith(table, { surprise: 1 }))).toEqual({
      ok: true,
      value: FULL_ROWS[table],
    })
  })

  test.each(['', 7, null, 'x'.repeat(201)])('is refused with the id %j', id => {
    expect(parseRow(table, rowWith(table, { id }))).toMatchObject({
      ok: false,
      error: { code: 'malformed', path: `${table}/id` },
    })
  })

  test('is refused when a field it needs is missing, and says which', () => {
    const { id: _id, ...rest } = FULL_ROWS[table]
    expect(parseRow(table, rest)).toMatchObject({ ok: false, error: { path: `${table}/id` } })
  })

  test('is refused when it is something else', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.integer(), fc.constant(null), fc.array(fc.nat())),
        data => {
          expect(parseRow(table, data).ok).toBe(false)
        },
      ),
    )
  })

  test('never breaks the reader, whatever one of its fields holds', () => {
    const fields = Object.keys(FULL_ROWS[table])
    fc.assert(
      fc.property(fc.constantFrom(...fields), fc.anything(), (field, value) => {
        const read = parseRow(table, rowWith(table, { [field]: value }))
        expect(typeof read.ok).toBe('boolean')
      }),
    )
  })
})

describe('a hostile row', () => {
  test.each<[Table, Record<string, unknown>, string]>([
    ['evidence', { liveAddress: 'javascript:alert(1)' }, 'liveAddress'],
    ['evidence', { archivedAddress: 'data:text/html,x' }, 'archivedAddress'],
    ['evidence', { liveAddress: '#' }, 'liveAddress'],
    ['evidence', { credibility: 7 }, 'credibility'],
    ['hops', { address: 'javascript:alert(1)' }, 'address'],
    ['hops', { linkCheck: { address: '#', on: '2026-03-01', isDead: true } }, 'linkCheck.address'],
    ['hops', { place: Number.NaN }, 'place'],
    ['tags', { tag: 'true' }, 'tag'],
    ['tags', { start: -1 }, 'start'],
    ['tags', { start: 1.5 }, 'start'],
    ['spans', { kind: 'script' }, 'kind'],
    ['revisions', { text: { toString: 'x' } }, 'text'],
    ['articles', { language: 'en"><script>' }, 'language'],
    ['articles', { addedAt: 'yesterday' }, 'addedAt'],
    ['claims', { saidAt: '12 March' }, 'saidAt'],
    ['attachments', { id: '../../etc' }, 'id'],
    ['attachments', { size: -1 }, 'size'],
    ['profiles', { version: 0 }, 'version'],
  ])('of %s with %j is refused', (table, fields, path) => {
    const read = parseRow(table, rowWith(table, fields))
    expect(read).toMatchObject({ ok: false, error: { path: `${table}/${path}` } })
  })

  test('with a link that runs something is refused, in notes as in verdicts', () => {
    const body = {
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          content: [
            {
              type: 'text',
              text: 'here',
              marks: [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }],
            },
          ],
        },
      ],
    }
    expect(parseRow('notes', rowWith('notes', { body })).ok).toBe(false)
    expect(parseRow('verdicts', rowWith('verdicts', { rationale: body })).ok).toBe(false)
  })

  test('is described in few words, however long it is', () => {
    const read = parseRow('tags', rowWith('tags', { tag: 'x'.repeat(10_000) }))
    expect(read.ok ? '' : read.error.found).toHaveLength(100)
  })
})

test('a row of an article names it, a row of the workspace names none', () => {
  for (const table of ALL_TABLES) {
    const isOfArticle = (ARTICLE_TABLES as readonly Table[]).includes(table)
    expect(articleOfRow(table, FULL_ROWS[table])).toBe(isOfArticle ? 'article' : undefined)
  }
})
