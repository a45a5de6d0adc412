import { describe, expect, test } from 'vitest'
import { IDBKeyRange } from 'fake-indexeddb'
import { Database } from '../database/database.ts'
import { type ABrowser, aBrowser } from '../testing/a-browser.ts'
import { anArticle, SENTENCES } from '../testing/a-patch.ts'
import { save } from '../testing/save.ts'
import { searchName } from './search-database.ts'
import { SignatureStore } from './signature-store.ts'
import { openTextSearch, type TextSearch } from './text-search.ts'

const ALL = { limit: 10 }

describe('search over every article', () => {
  test('finds the articles that hold all words, with the place and its words', async () => {
    const { search } = await someLibrary(['mill', 'bakery'])
    const page = await search.find('mill burned', ALL)
    expect(page?.found.map(({ article }) => article).sort()).toEqual(['bakery', 'mill'])
    expect(page?.found[0]).toMatchObject({
      places: 2,
      excerpts: [
        { start: 4, pieces: [{ text: 'The ' }, { text: 'mill', isMatch: true }, {}, {}, {}] },
      ],
    })
    expect(page?.next).toBeUndefined()
    expect((await search.find('bakery', ALL))?.found).toEqual([])
    expect(await search.find('?', ALL)).toBeUndefined()
  })

  test('gives a page at a time, and no article twice', async () => {
    const ids = Array.from({ length: 60 }, (_, i) => `article-${i}`)
    const { search } = await someLibrary(ids)
    const seen: string[] = []
    let from: number | undefined
    do {
      const page = await search.find('mill', { limit: 7, from })
      seen.push(...(page?.found.map(({ article }) => article) ?? []))
      from = page?.next
    } while (from !== undefined)
    expect(seen.sort()).toEqual(ids.sort())
  })

  test('hears of articles that came or went only by preparing again', async () => {
    const { browser, tab, search } = await someLibrary(['mill'])
    await save(tab, [anArticle('bakery')])
    expect((await search.find('mill', ALL))?.found).toHaveLength(1)
    await search.prepare()
    expect((await search.find('mill', ALL))?.found).toHaveLength(2)

    const db = new Database('claimbench-1', databasesOf(browser))
    await db.open()
    await db.rows('revisions').delete('mill-revision')
    db.close()
    await search.prepare()
    expect((await search.find('mill', ALL))?.found.map(({ article }) => article)).toEqual([
      'bakery',
    ])
  })

  test('makes anew what was damaged or belongs to another database', async () => {
    const { browser, tab, search } = await someLibrary(['mill'])
    search.close()
    const store = new SignatureStore(searchName(tab.databaseName), databasesOf(browser))
    await store.open()
    expect(await store.readAll(await databaseOf(browser))).toHaveLength(1)
    await store
      .table('shelves')
      .toCollection()
      .modify({ bytes: new Uint8Array(64), sum: 1 })
    const again = await searchOf(browser, tab.databaseName)
    expect((await again.find('mill', ALL))?.found).toHaveLength(1)
    again.close()

    await store.table('about').put({ key: 'of', database: 'another' })
    const bytes = new Uint8Array(64)
    await store.keep([{ id: 'mill-revision', article: 'stranger', number: 2, bytes }])
    const third = await searchOf(browser, tab.databaseName)
    expect((await third.find('mill', ALL))?.found).toMatchObject([{ article: 'mill' }])
  })

  test('tells how far preparing has come, and can be stopped', async () => {
    const ids = Array.from({ length: 60 }, (_, i) => `article-${i}`)
    const { search, progress } = await someLibrary(ids)
    expect(progress.at(0)).toEqual({ done: 24, total: 60 })
    expect(progress.at(-1)).toEqual({ done: 60, total: 60 })
    const stopped = AbortSignal.abort(new Error('stopped'))
    await expect(search.find('mill', { ...ALL, signal: stopped })).rejects.toThrow('stopped')
  })

  test('is prepared once, however often it is asked at a time, and all hear how far it is', async () => {
    const browser = aBrowser()
    const tab = await browser.openTab()
    await save(
      tab,
      Array.from({ length: 60 }, (_, i) => anArticle(`article-${i}`)),
    )
    const opened = await openTextSearch({
      name: tab.databaseName,
      databases: databasesOf(browser),
    })
    if (!opened.ok) throw new Error(opened.error.detail)
    const heard: string[] = []
    const stopped = AbortSignal.abort(new Error('stopped'))
    const [, second, third] = await Promise.allSettled([
      opened.value.prepare(({ done }) => heard.push(`first ${done}`)),
      opened.value.prepare(undefined, stopped),
      opened.value.prepare(({ done }) => heard.push(`third ${done}`)),
    ])
    expect(second).toMatchObject({ status: 'rejected', reason: { message: 'stopped' } })
    expect(third).toMatchObject({ status: 'fulfilled' })
    const steps = ['first 24', 'third 24', 'first 48', 'third 48', 'first 60', 'third 60']
    expect(heard).toEqual(steps)
    expect((await opened.value.find('mill', { limit: 60 }))?.found).toHaveLength(60)
  })

  test('finds nothing that is damaged', async () => {
    const { browser, search } = await someLibrary(['mill'])
    const db = new Database('claimbench-1', databasesOf(browser))
    await db.open()
    await db.rows('revisions').update('mill-revision', { json: SENTENCES.join(' ') })
    expect((await search.find('mill', ALL))?.found).toEqual([])
  })

  test('is gone when everything is erased', async () => {
    const { browser, tab } = await someLibrary(['mill'])
    await tab.erase()
    expect(await browser.databases().databases()).toEqual([])
  })
})

async function someLibrary(ids: readonly string[]) {
  const browser = aBrowser()
  const tab = await browser.openTab()
  await save(
    tab,
    ids.map(id => anArticle(id)),
  )
  const progress: object[] = []
  const search = await searchOf(browser, tab.databaseName, done => progress.push(done))
  return { browser, tab, search, progress }
}

async function searchOf(
  browser: ABrowser,
  name: string,
  onProgress?: (progress: object) => void,
): Promise<TextSearch> {
  const opened = await openTextSearch({ name, databases: databasesOf(browser) })
  if (!opened.ok) throw new Error(opened.error.detail)
  await opened.value.prepare(onProgress)
  return opened.value
}

function databasesOf(browser: ABrowser) {
  return { indexedDB: browser.databases(), IDBKeyRange }
}

async function databaseOf(browser: ABrowser): Promise<string> {
  const db = new Database('claimbench-1', databasesOf(browser))
  await db.open()
  const identity = await db.identity()
  db.close()
  return identity?.database ?? ''
}
