import { beforeEach, expect, test } from 'vitest'
import { Database } from './database/database.ts'
import { fileOfQuarantine, type SetAside } from './quarantine.ts'
import type { Storage } from './storage.ts'
import { aBrowser, type ABrowser } from './testing/a-browser.ts'
import { anArticle, aTag } from './testing/a-patch.ts'
import { save } from './testing/save.ts'
import { IDBKeyRange } from 'fake-indexeddb'

const MILL = anArticle('mill')

let browser: ABrowser
let storage: Storage

beforeEach(async () => {
  browser = aBrowser()
  storage = await browser.openTab()
  await save(storage, [MILL, aTag([MILL])])
})

/** Spoils the first row of a store; answers with the text that lies there now. */
async function spoil(store: 'tags' | 'history'): Promise<string> {
  const db = new Database('claimbench-1', { indexedDB: browser.databases(), IDBKeyRange })
  await db.open()
  const row = await db.table<{ id: string; json: string }>(store).toCollection().first()
  if (!row) throw new Error(`there is nothing in ${store}`)
  const json = row.json.slice(0, -3)
  await db.table(store).put({ ...row, json })
  db.close()
  return json
}

test('a row that a second copy gave back is told as mended, with the text that was found', async () => {
  const found = await spoil('tags')
  await storage.loadArticle('mill')
  expect(await storage.quarantine()).toMatchObject([
    { table: 'tags', article: 'mill', found, isMended: true },
  ])
})

test('what no copy gave back is told as missing', async () => {
  // A tab of its own, so that its journal does not hold the change.
  await storage.close()
  browser.disk.folders.journal.damage('slot-0.0', new Uint8Array(4096))
  browser.disk.folders.journal.damage('slot-0.1', new Uint8Array(4096))
  // Before the next tab can write the second copy anew.
  await spoil('history')
  storage = await browser.openTab()
  await storage.loadArticle('mill')
  const [row] = await storage.quarantine()
  expect(row).toMatchObject({ table: 'history', isMended: false })
})

test('whoever watches hears of each row that is set aside', async () => {
  const heard: number[] = []
  const stop = storage.observeQuarantine(
    rows => heard.push(rows.length),
    () => undefined,
  )
  await expect.poll(() => heard).toEqual([0])
  await spoil('tags')
  await storage.loadArticle('mill')
  await expect.poll(() => heard.at(-1)).toBe(1)
  stop()
})

test('the file holds every row as it was found, whatever it holds', async () => {
  const rows: readonly SetAside[] = [
    {
      table: 'tags',
      id: 't1',
      reason: 'malformed tags/t1',
      at: '2026-03-12T09:00:00.000Z',
      found: '{"__proto__":{"a":1},"x":"</script>\u2028\u0000',
      isMended: false,
    },
  ]
  const file = fileOfQuarantine(rows, '2026-03-13T09:00:00.000Z')
  expect(JSON.parse(await file.text())).toEqual({
    format: 'claimbench-set-aside',
    version: 1,
    madeAt: '2026-03-13T09:00:00.000Z',
    rows,
  })
})
