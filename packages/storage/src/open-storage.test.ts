import 'fake-indexeddb/auto'
import { addArticle, deskFrom, EMPTY_DESK, type Patch, tagSentence } from '@claimbench/model'
import { after, aPatch, ARTICLE, CONTEXT, REVISION } from '@claimbench/model/testing'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, test } from 'vitest'
import { memoryDisk, type MemoryDisk, memoryLocks } from './testing/index.ts'
import { openStorage, type StorageOptions } from './open-storage.ts'
import type { Storage } from './storage.ts'

let browser: StorageOptions & { disk: undefined }
let disk: MemoryDisk
let indexedDB: IDBFactory

beforeEach(() => {
  disk = memoryDisk({ capacity: 4096 })
  indexedDB = new IDBFactory()
  let seed = 0
  browser = {
    now: () => 1_800_000_000_000,
    random: bytes => new Uint8Array(bytes).fill(++seed),
    databases: { indexedDB, IDBKeyRange },
    locks: memoryLocks(),
    disk: undefined,
  }
})

async function open(options: Partial<StorageOptions> = {}): Promise<Storage> {
  const opened = await openStorage({ ...browser, disk: disk.open(), ...options })
  if (!opened.ok) throw new Error(`${opened.error.code}: ${opened.error.detail}`)
  return opened.value
}

async function save(storage: Storage, patch: Patch): Promise<void> {
  await storage.commit([await storage.append({ patch })])
}

function anArticle(): Patch {
  const text = 'The mill burned. Nobody knows why.'
  return aPatch(
    addArticle(
      EMPTY_DESK,
      {
        id: ARTICLE,
        revision: {
          id: REVISION,
          text,
          blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
          links: [],
          boundaries: [{ at: 17, reason: 'test', confidence: 1 }],
          segmenterVersion: 'test',
        },
        details: { title: 'The mill', language: 'en', region: [], theme: [] },
        disagreements: [],
      },
      CONTEXT,
    ),
    { article: ARTICLE },
  )
}

function aTag(on: Patch): Patch {
  const desk = after(EMPTY_DESK, { ok: true, name: on.name, changes: on.changes })
  const wish = { revision: REVISION, start: 17, tag: 'claim' as const }
  return aPatch(tagSentence(desk, wish, CONTEXT), { article: ARTICLE })
}

async function tagsOf(storage: Storage): Promise<readonly string[]> {
  const loaded = await storage.loadArticle(ARTICLE)
  return deskFrom(loaded?.rows ?? {}).tags.size === 0
    ? []
    : (loaded?.rows.tags.map(tag => tag.tag) ?? [])
}

describe('what was saved', () => {
  test('is there when the storage is opened again', async () => {
    const first = await open()
    const article = anArticle()
    await save(first, article)
    await save(first, aTag(article))
    await first.close()

    const second = await open()
    expect(second.recovered).toBeUndefined()
    expect(await tagsOf(second)).toEqual(['claim'])
    expect((await second.loadArticle(ARTICLE))?.history.map(patch => patch.name)).toEqual([
      'Add article',
      'Tag sentence',
    ])
    expect((await second.listArticles()).map(({ article }) => article.title)).toEqual(['The mill'])
    expect(second.device).toBe(first.device)
  })

  test('is there when only the journal took it before the end', async () => {
    const first = await open()
    const article = anArticle()
    await save(first, article)
    await first.append({ patch: aTag(article) })
    disk.cutPower()

    const second = await open({ locks: memoryLocks() })
    expect(second.recovered).toEqual({ kind: 'caught-up', changes: 1 })
    expect(await tagsOf(second)).toEqual(['claim'])
  })

  test('is there when the browser emptied the database', async () => {
    const first = await open()
    const article = anArticle()
    await save(first, article)
    await save(first, aTag(article))
    disk.cutPower()

    const second = await open({
      locks: memoryLocks(),
      databases: { indexedDB: new IDBFactory(), IDBKeyRange },
    })
    expect(second.recovered).toEqual({ kind: 'rebuilt', articles: 1, changes: 2, damaged: 0 })
    expect(await tagsOf(second)).toEqual(['claim'])
    expect(second.device).toBe(first.device)
  })
})
