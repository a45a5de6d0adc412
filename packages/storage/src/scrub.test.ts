import { keepAttachment } from '@claimbench/model'
import { IDBKeyRange } from 'fake-indexeddb'
import { beforeEach, describe, expect, test } from 'vitest'
import { Database } from './database/database.ts'
import type { Storage } from './storage.ts'
import { aBrowser, type ABrowser } from './testing/a-browser.ts'
import { aChange, anArticle, aTag, deskAfter } from './testing/a-patch.ts'
import { deskOf, save } from './testing/save.ts'

const MILL = anArticle('mill')
const TAGGED = [MILL, aTag([MILL], 0), aTag([MILL], 17, 'opinion')]
const PATCHES = [...TAGGED, anArticle('bridge', 'The bridge')]
const RECORDS = deskAfter(PATCHES)
const CLEAN = { rows: 0, lost: 0, copies: 0, attachments: [] }

let browser: ABrowser
let storage: Storage

beforeEach(async () => {
  browser = aBrowser(1_000_000)
  storage = await browser.openTab()
  await save(storage, PATCHES)
})

async function inDatabase(work: (db: Database) => Promise<unknown>): Promise<void> {
  const db = new Database('claimbench-1', { indexedDB: browser.databases(), IDBKeyRange })
  await db.open()
  await work(db)
  db.close()
}

test('nothing is found where nothing is wrong', async () => {
  expect(await storage.scrub()).toEqual(CLEAN)
  await storage.writeSnapshots()
  expect(await storage.scrub()).toEqual(CLEAN)
})

test('nothing is missing from a workspace in which nothing was done yet', async () => {
  const untouched = await aBrowser(1_000_000).openTab()
  expect(await untouched.scrub()).toEqual(CLEAN)
})

describe('a scrub brings back', () => {
  test('a row whose text has changed', async () => {
    await inDatabase(async db => {
      const row = await db.rows('articles').get('mill')
      if (row) await db.rows('articles').put({ ...row, json: row.json.replace('mill', 'hill') })
    })
    expect(await storage.scrub()).toEqual({ ...CLEAN, rows: 1 })
    expect(await deskOf(storage)).toEqual(RECORDS)
    expect(await storage.scrub()).toEqual(CLEAN)
  })

  test('a row that is gone', async () => {
    await inDatabase(db => db.rows('tags').clear())
    expect(await storage.scrub()).toEqual({ ...CLEAN, rows: 2 })
    expect(await deskOf(storage)).toEqual(RECORDS)
  })

  test('a change of the history, from the journal', async () => {
    await inDatabase(async db => {
      const [patch] = await db.history
        .where('id')
        .equals(TAGGED[1]?.id ?? '')
        .toArray()
      if (patch) await db.history.put({ ...patch, sum: patch.sum + 1 })
    })
    expect(await storage.scrub()).toEqual({ ...CLEAN, rows: 1 })
    expect((await storage.loadArticle('mill'))?.history).toEqual(TAGGED)
  })

  test('a change of the history, from the snapshot', async () => {
    await storage.writeSnapshots()
    for (const half of ['slot-0.0', 'slot-0.1'])
      browser.disk.folders.journal.damage(half, new Uint8Array(1_000_000))
    browser.kill()
    storage = await browser.openTab()
    await inDatabase(async db => {
      const [patch] = await db.history
        .where('id')
        .equals(TAGGED[1]?.id ?? '')
        .toArray()
      if (patch) await db.history.put({ ...patch, sum: patch.sum + 1 })
    })
    expect(await storage.scrub()).toMatchObject({ rows: 1, lost: 0 })
    expect((await storage.loadArticle('mill'))?.history).toEqual(TAGGED)
  })
})

describe('a second copy is written anew', () => {
  test('when a snapshot is damaged', async () => {
    await storage.writeSnapshots()
    const { snapshots } = browser.disk.folders
    const [name = ''] = await snapshots.list()
    const bytes = snapshots.bytesOf(name)?.slice() ?? new Uint8Array()
    bytes[40] = (bytes[40] ?? 0) ^ 1
    snapshots.damage(name, bytes)

    expect(await storage.scrub()).toMatchObject({ rows: 0, copies: 2 })
    expect(await storage.scrub()).toEqual(CLEAN)
  })

  test('when a snapshot is gone', async () => {
    await storage.writeSnapshots()
    const { snapshots } = browser.disk.folders
    for (const name of await snapshots.list()) await snapshots.remove(name)
    expect(await storage.scrub()).toEqual({ ...CLEAN, copies: 3 })
    expect(await storage.scrub()).toEqual(CLEAN)
  })

  test.each(['slot-0.0', 'slot-0.1'])('when the journal file %s is damaged', async name => {
    browser.kill()
    const { journal } = browser.disk.folders
    const bytes = journal.bytesOf(name)?.slice() ?? new Uint8Array()
    journal.damage(name, bytes.fill(0x55, 100, 300))

    storage = await browser.openTab()
    expect(storage.recovered?.kind).toBe('mended')
    await storage.writeSnapshots()
    expect(await storage.scrub()).toEqual(CLEAN)

    browser.kill()
    browser.emptyDatabases()
    storage = await browser.openTab()
    expect(await deskOf(storage)).toEqual(RECORDS)
  })
})

test('an article whose row is damaged is listed all the same', async () => {
  await inDatabase(async db => {
    const row = await db.rows('articles').get('mill')
    if (row) await db.rows('articles').put({ ...row, sum: row.sum + 1 })
  })
  const lists: string[][] = []
  const stop = storage.observeLibrary(
    items => lists.push(items.map(({ article }) => article.id).sort()),
    () => undefined,
  )
  await expect.poll(() => lists.at(-1)).toEqual(['bridge', 'mill'])
  stop()
  expect(await storage.quarantine()).toHaveLength(1)
})

test('an attachment whose bytes have changed is told', async () => {
  const { id, size } = await storage.putAttachment(new Blob(['a scan']))
  const row = { id, size, name: 'scan', mediaType: 'text/plain', addedAt: MILL.at }
  await save(storage, [aChange(keepAttachment(RECORDS, row), 'mill')])
  expect(await storage.scrub()).toEqual(CLEAN)
  browser.disk.folders.attachments.damage(id, new TextEncoder().encode('a scam'))
  expect(await storage.scrub()).toEqual({ ...CLEAN, attachments: [id] })
})
