import { EPOCH } from '@claimbench/model'
import { describe, expect, test } from 'vitest'
import { Database } from './database/database.ts'
import type { Disk } from './disk/disk.ts'
import { FaultError } from './fault.ts'
import { aBrowser } from './testing/a-browser.ts'
import { anArticle, aTag, deskAfter } from './testing/a-patch.ts'
import { deskOf, save } from './testing/save.ts'
import { openStorage } from './open-storage.ts'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'

const MILL = anArticle('mill')
const PATCHES = [MILL, aTag([MILL], 0), aTag([MILL], 17, 'opinion')]
const RECORDS = deskAfter(PATCHES)

describe('what was saved', () => {
  test('is there when the storage is opened again', async () => {
    const browser = aBrowser()
    const first = await browser.openTab()
    await save(first, PATCHES, { sentences: 3, tagged: 2, claims: 0, signedOff: 0 })
    await first.close()

    const second = await browser.openTab()
    expect(second.recovered).toBeUndefined()
    expect(await deskOf(second)).toEqual(RECORDS)
    expect((await second.loadArticle('mill'))?.history).toEqual(PATCHES)
    expect(await second.listArticles()).toMatchObject([
      { article: { title: 'The mill' }, counts: { tagged: 2 } },
    ])
    expect(second.device).toBe(first.device)
    expect(await second.lastClock()).toBe(PATCHES[2]?.clock)
  })

  test('is there when only the journal took it before the end', async () => {
    const browser = aBrowser()
    const first = await browser.openTab()
    await save(first, PATCHES.slice(0, 1))
    for (const patch of PATCHES.slice(1)) await first.append({ patch })
    browser.kill()

    const second = await browser.openTab()
    expect(second.recovered).toEqual({ kind: 'caught-up', changes: 2 })
    expect(await deskOf(second)).toEqual(RECORDS)
  })

  test('is there when the tab that wrote it had another slot', async () => {
    const browser = aBrowser()
    const [first, second] = [await browser.openTab(), await browser.openTab()]
    expect([first.slot, second.slot]).toEqual([0, 1])
    await save(first, PATCHES.slice(0, 1))
    for (const patch of PATCHES.slice(1)) await second.append({ patch })
    browser.kill()

    const third = await browser.openTab()
    expect(await deskOf(third)).toEqual(RECORDS)
  })

  test('is there when the browser emptied the database', async () => {
    const browser = aBrowser()
    const first = await browser.openTab()
    await save(first, PATCHES)
    browser.kill()
    browser.emptyDatabases()

    const second = await browser.openTab()
    expect(second.recovered).toEqual({ kind: 'rebuilt', articles: 1, changes: 3, damaged: 0 })
    expect(await deskOf(second)).toEqual(RECORDS)
    expect((await second.loadArticle('mill'))?.history).toEqual(PATCHES)
    expect(second.device).toBe(first.device)
  })

  test('is there when the journal was used up many times before the database was emptied', async () => {
    const browser = aBrowser(2048)
    const first = await browser.openTab()
    const patches = [MILL]
    for (let i = 0; i < 60; i++) patches.push(aTag(patches, 0, i % 2 ? 'claim' : 'opinion'))
    for (const patch of patches) {
      await save(first, [patch])
      await first.writeSnapshots()
    }
    browser.kill()
    browser.emptyDatabases()

    const second = await browser.openTab()
    expect(second.recovered).toMatchObject({ kind: 'rebuilt', articles: 1, damaged: 0 })
    expect(await deskOf(second)).toEqual(deskAfter(patches))
    expect((await second.loadArticle('mill'))?.history).toHaveLength(61)
  })

  test('is there when even the canary is gone with the database', async () => {
    const browser = aBrowser()
    const first = await browser.openTab()
    await save(first, PATCHES)
    browser.kill()
    browser.emptyDatabases()
    for (const half of ['canary.0', 'canary.1'])
      browser.disk.folders.journal.damage(half, new Uint8Array(3))

    const second = await browser.openTab()
    expect(second.recovered).toMatchObject({ kind: 'rebuilt', articles: 1 })
    expect(await deskOf(second)).toEqual(RECORDS)
  })

  test('is there when the database went back to an earlier day', async () => {
    const browser = aBrowser(2048)
    const first = await browser.openTab()
    await save(first, [MILL])
    const patches = [MILL]
    for (let i = 0; i < 40; i++) patches.push(aTag(patches, 0, i % 2 ? 'claim' : 'opinion'))
    for (const patch of patches.slice(1)) {
      await save(first, [patch])
      await first.writeSnapshots()
    }
    const db = await openRaw(browser.databases())
    const late = new Set(patches.slice(1).map(patch => patch.id))
    await db.history.bulkDelete([...late])
    await db.rows('tags').clear()
    await db.meta.put({ key: 'applied:0', value: 1 })
    db.close()
    browser.kill()

    const second = await browser.openTab()
    expect(await deskOf(second)).toEqual(deskAfter(patches))
    expect((await second.loadArticle('mill'))?.history).toEqual(patches)
  })
})

describe('without a disk beside the database', () => {
  test('changes are kept in one place', async () => {
    const browser = aBrowser()
    const first = await browser.openTab({ disk: undefined })
    expect(first.copies).toBe(1)
    await first.commit(PATCHES.map(patch => ({ patch })))
    await first.close()
    expect(await deskOf(await browser.openTab({ disk: undefined }))).toEqual(RECORDS)
  })

  test('an emptied database is told as lost, not greeted as new', async () => {
    const browser = aBrowser()
    let text: string | null = null
    const note = {
      read: () => text,
      write: (written: string) => void (text = written),
      clear: () => void (text = null),
    }
    const first = await browser.openTab({ disk: undefined, note })
    await first.commit(PATCHES.map(patch => ({ patch })))
    await first.close()
    browser.emptyDatabases()

    const second = await browser.openTab({ disk: undefined, note })
    expect(second.recovered).toEqual({ kind: 'lost' })
  })
})

describe('the storage is not opened', () => {
  test('when a newer version of the app has written it', async () => {
    const browser = aBrowser()
    const first = await browser.openTab()
    await first.close()
    const db = await openRaw(browser.databases())
    const identity = await db.identity()
    await db.meta.put({ key: 'identity', value: { ...identity, epoch: EPOCH + 1 } })
    db.close()

    expect(await openStorage(browser.options)).toMatchObject({
      ok: false,
      error: { code: 'newer-version' },
    })
  })

  test('as if it were new, while the disk that knows better does not answer', async () => {
    const browser = aBrowser()
    const first = await browser.openTab()
    await save(first, PATCHES)
    browser.kill()
    // The database was emptied once, so it lies under another name than the first one.
    browser.emptyDatabases()
    await (await browser.openTab()).close()

    for (const [code, refused] of [
      ['no-answer', new FaultError('no-answer')],
      ['failed', new DOMException('Not now', 'UnknownError')],
    ] as const) {
      const disk: Disk = { ...browser.disk.open(), slots: () => Promise.reject(refused) }
      expect(await openStorage({ ...browser.options, disk })).toMatchObject({
        ok: false,
        error: { code },
      })
    }
    const later = await browser.openTab()
    expect(await deskOf(later)).toEqual(RECORDS)
  })

  test('where there is no database', async () => {
    const indexedDB = new IDBFactory()
    indexedDB.open = () => {
      throw new DOMException('Not here', 'SecurityError')
    }
    const browser = aBrowser()
    const opened = await openStorage({
      ...browser.options,
      databases: { indexedDB, IDBKeyRange },
    })
    expect(opened).toMatchObject({ ok: false, error: { code: 'no-database' } })
  })
})

describe('a change is refused', () => {
  test('when the database was emptied under the open page', async () => {
    const browser = aBrowser()
    const storage = await browser.openTab()
    await save(storage, [MILL])
    const db = await openRaw(browser.databases())
    await db.meta.clear()
    db.close()
    const late = storage.commit([{ patch: aTag([MILL]) }])
    await expect(late).rejects.toMatchObject({ code: 'storage-gone' })
  })

  test('when a newer version has changed the schema meanwhile', async () => {
    const browser = aBrowser()
    const storage = await browser.openTab()
    const db = await openRaw(browser.databases())
    const identity = await db.identity()
    await db.meta.put({ key: 'identity', value: { ...identity, epoch: EPOCH + 1 } })
    db.close()
    const late = storage.commit([{ patch: MILL }])
    await expect(late).rejects.toMatchObject({ code: 'newer-version' })
  })
})

test('a row that changed on the disk is rebuilt from its history and told', async () => {
  const browser = aBrowser()
  const storage = await browser.openTab()
  await save(storage, PATCHES)
  const db = await openRaw(browser.databases())
  const [tag] = await db.rows('tags').toArray()
  if (!tag) throw new Error('there is no tag')
  await db.rows('tags').put({ ...tag, json: tag.json.replace('claim', 'clain') })
  db.close()

  const loaded = await storage.loadArticle('mill')
  expect(loaded?.damaged).toMatchObject([
    { table: 'tags', id: tag.id, isRebuilt: true, damage: { code: 'checksum' } },
  ])
  expect(await deskOf(storage)).toEqual(RECORDS)
  expect((await storage.loadArticle('mill'))?.damaged).toEqual([])
  expect(await storage.quarantine()).toHaveLength(1)
})

async function openRaw(indexedDB: IDBFactory): Promise<Database> {
  const db = new Database('claimbench-1', { indexedDB, IDBKeyRange })
  await db.open()
  return db
}
