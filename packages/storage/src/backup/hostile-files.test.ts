// Hundreds of hostile backups, made from a good one that holds a full row of every table. Whatever is in
// them, they are refused with a reason or read without harm, and what is here stays as it is.
import { backupOf, damagedBackups, framesOf, strangeBackups } from '@claimbench/fixtures/hostile'
import { articleOfRow, create, type Row, type Table } from '@claimbench/model'
import { aPatch, FULL_ROWS } from '@claimbench/model/testing'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Storage } from '../storage.ts'
import { aBrowser, type ABrowser } from '../testing/a-browser.ts'
import { anArticle, aTag } from '../testing/a-patch.ts'
import { dumpDatabases } from '../testing/dump-databases.ts'
import { deskOf, save } from '../testing/save.ts'
import { checkBackup } from './read-backup.ts'

const MINE = [anArticle('own', 'Own'), aTag([anArticle('own', 'Own')])]
const REASONS = /^(?:ok|not-ours|newer-version|truncated|checksum|malformed)$/

let good: Uint8Array

/** Why a file was refused; `ok` when it was not. */
function codeOf(read: { ok: true } | { ok: false; error: { code: string } }): string {
  return read.ok ? 'ok' : read.error.code
}

beforeAll(async () => {
  const storage = await aBrowser().openTab()
  const rows = Object.entries(FULL_ROWS) as [Table, Row][]
  for (const article of ['article', undefined]) {
    const changes = rows
      .filter(([table, row]) => articleOfRow(table, row) === article)
      .map(([table, row]) => create(table, row as never))
    const extra = article === undefined ? {} : { article }
    await save(storage, [aPatch({ ok: true, name: 'Make it full', changes }, extra)])
  }
  await storage.putAttachment(new Blob(['a scan of the ledger']))
  good = new Uint8Array(await (await storage.writeBackup()).arrayBuffer())
})

/** Everything a browser keeps of mine, as it lies there. */
async function everythingIn(browser: ABrowser): Promise<string> {
  return JSON.stringify(await dumpDatabases(browser.databases()))
}

/** A browser with work in it, and what is to be compared afterwards. */
async function withWork(): Promise<{ browser: ABrowser; tab: Storage; before: string }> {
  const browser = aBrowser()
  const tab = await browser.openTab()
  await save(tab, MINE)
  return { browser, tab, before: await everythingIn(browser) }
}

test('the good file is good, and holds a row of every table', async () => {
  const checked = await checkBackup(new Blob([good as BlobPart]))
  expect(checked).toMatchObject({ ok: true, value: { articles: 1 } })
  const text = framesOf(good)
    .map(({ payload }) => new TextDecoder().decode(payload))
    .join('\n')
  for (const table of Object.keys(FULL_ROWS)) expect(text).toContain(`"table":"${table}"`)
})

test('a damaged or lying file is refused with a reason, and the database is byte for byte what it was', async () => {
  const files = damagedBackups(good)
  expect(files.length).toBeGreaterThan(90)
  const { browser, tab, before } = await withWork()
  const taken: string[] = []
  for (const { name, data } of files) {
    const restored = await tab.restoreBackup(new Blob([data as BlobPart]))
    if (restored.ok) taken.push(name)
    expect(codeOf(restored)).toMatch(REASONS)
  }
  expect(taken).toEqual([])
  expect(await everythingIn(browser)).toBe(before)
}, 120_000)

describe('strange things in a whole file', () => {
  test.each(['wrong types', 'strange values', 'missing keys', 'strange keys'])(
    '%s are refused with a place, or read without harm',
    async kind => {
      const files = (strangeBackups(good)[kind] ?? []).filter((_, i) => i % 8 === 0)
      expect(files.length).toBeGreaterThan(20)
      for (const { name, data } of files) {
        expect([name, codeOf(await checkBackup(new Blob([data as BlobPart])))]).toEqual([
          name,
          expect.stringMatching(REASONS),
        ])
      }
      expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
    },
    120_000,
  )

  test('what is here stays, and what was taken in can be read, whichever file was taken in', async () => {
    const files = Object.values(strangeBackups(good)).flat()
    const taken: string[] = []
    for (const file of files.filter((_, i) => i % 131 === 0)) {
      const { browser, tab, before } = await withWork()
      const mine = await deskOf(tab)
      const restored = await tab.restoreBackup(new Blob([file.data as BlobPart]))
      if (restored.ok) taken.push(file.name)
      const after = restored.ok ? await browser.openTab() : tab
      const unchanged = restored.ok || (await everythingIn(browser)) === before
      expect([file.name, unchanged]).toEqual([file.name, true])
      const desk = await deskOf(after)
      expect(desk.articles.get('own')).toEqual(mine.articles.get('own'))
      expect(desk.revisions.get('own-revision')).toEqual(mine.revisions.get('own-revision'))
      expect((await after.loadArticle('own'))?.history).toEqual(MINE)
      // Work goes on: the next change is later than all that came in.
      await save(after, [aTag(MINE, 17, 'opinion')])
      expect((await after.scrub()).lost).toBe(0)
      await after.close()
    }
    expect(taken.length).toBeGreaterThan(2)
  }, 300_000)
})

describe('a whole file that reaches beyond itself', () => {
  const LATE = 'ffffffffffff0000-theirs'
  const texts = (add: readonly string[]) => {
    const frames = framesOf(good)
    const more = add.map(text => [1, text] as const)
    return new Blob([backupOf([...frames.slice(0, 2), ...more, ...frames.slice(2)]) as BlobPart])
  }
  const unsaved = (change: object) => {
    const frames = framesOf(good)
    const patch = { ...MINE[0], id: 'theirs', article: 'own', clock: '1dffffffffff0000-x' }
    const history = [{ ...patch, changes: [change] }]
    const more = [
      [1, JSON.stringify({ changes: 'unsaved' })],
      [1, JSON.stringify({ history })],
    ] as const
    return new Blob([backupOf([...frames.slice(0, -1), ...more, ...frames.slice(-1)]) as BlobPart])
  }

  test.each([
    ['a row', { table: 'cuts', rows: [{ ...FULL_ROWS.cuts, id: 'late', clocks: { '*': LATE } }] }],
    ['a tombstone', { tombstones: [['articles/own', LATE]] }],
    ['a clock that is none', { tombstones: [['tags/x', 'zzzz']] }],
  ])('%s later than any later change could be is refused', async (_, text) => {
    const { browser, tab, before } = await withWork()
    const restored = await tab.restoreBackup(texts([JSON.stringify(text)]))
    expect(restored).toMatchObject({ ok: false, error: { code: 'malformed' } })
    expect(await everythingIn(browser)).toBe(before)
  })

  test('words nested without end are refused and run nobody out of stack', async () => {
    const quotes = `${'{"type":"blockquote","content":['.repeat(50_000)}${']}'.repeat(50_000)}`
    const row = JSON.stringify({ ...FULL_ROWS.notes, id: 'deep', body: 'HERE' })
    const text = `{"table":"notes","rows":[${row.replace('"HERE"', `{"type":"doc","content":[${quotes}]}`)}]}`
    const { tab } = await withWork()
    expect(await tab.restoreBackup(texts([text]))).toMatchObject({ error: { code: 'malformed' } })
  })

  test.each([
    [
      'of a wrong type',
      { table: 'articles', id: 'own', before: { title: 'Own' }, after: { title: 7 } },
    ],
    [
      'with the address of a script',
      {
        table: 'articles',
        id: 'own',
        before: {},
        after: { address: 'java\tscript:alert(1)' },
      },
    ],
    [
      'that takes away what a row needs',
      {
        table: 'articles',
        id: 'own',
        before: { title: 'Own' },
        after: {},
        afterWithout: ['title'],
      },
    ],
    ['of the clocks', { table: 'articles', id: 'own', before: {}, after: { clocks: {} } }],
    ['of nothing', { table: 'articles', id: 'own' }],
    ['that makes half a row', { table: 'tags', id: 'half', after: { article: 'own' } }],
    ['that makes a row under another id', { table: 'cuts', id: 'other', after: FULL_ROWS.cuts }],
  ])('an unsaved change %s is refused, and what is here stays', async (_, change) => {
    const { browser, tab, before } = await withWork()
    const restored = await tab.restoreBackup(unsaved(change))
    expect(restored).toMatchObject({ ok: false, error: { code: 'malformed' } })
    expect(await everythingIn(browser)).toBe(before)
  })

  test('a history cannot make rows that no parser has seen, nor rows of another article', async () => {
    const foreign = { ...FULL_ROWS.claims, id: 'foreign', article: 'own' }
    const script = { ...FULL_ROWS.evidence, id: 'script', liveAddress: 'javascript:alert(1)' }
    const changes = [
      { table: 'claims', id: 'foreign', after: foreign },
      { table: 'evidence', id: 'script', after: script },
    ]
    const patch = { ...MINE[0], id: 'theirs', article: 'article', changes }
    const { browser, tab } = await withWork()
    const restored = await tab.restoreBackup(texts([JSON.stringify({ history: [patch] })]))
    expect(restored.ok).toBe(true)
    const after = await browser.openTab()
    await after.scrub()
    const desk = await deskOf(after)
    expect(desk.claims.has('foreign')).toBe(false)
    expect(desk.evidence.has('script')).toBe(false)
    expect(desk.evidence.size).toBe(1)
  })
})
