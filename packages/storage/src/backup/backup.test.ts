import { compareBackup } from './compare.ts'
import { keepAttachment, nameReviewer, type Patch, writeSummary } from '@claimbench/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hashOf } from '../disk/local-disk.ts'
import { aBrowser, type ABrowser } from '../testing/a-browser.ts'
import { aChange, anArticle, aTag, deskAfter } from '../testing/a-patch.ts'
import { deskOf, save } from '../testing/save.ts'
import type { Storage } from '../storage.ts'
import { fileOfChanges } from './changes-file.ts'
import { checkBackup } from './read-backup.ts'
import { rescueBackup } from './rescue.ts'

const aFile = (size: number) =>
  new Blob([Uint8Array.from({ length: size }, (_, i) => (i * 7) & 0xff)])

/** Larger than a frame, so that its bytes are in several. */
const SCAN = aFile(3_000_000)

/** A workspace with two articles, a reviewer and an attachment. */
async function aWorkspace(
  browser: ABrowser,
  scan = SCAN,
): Promise<{ storage: Storage; patches: Patch[] }> {
  const storage = await browser.openTab()
  const { id, size } = await storage.putAttachment(scan)
  const file = { id, size, name: 'scan.png', mediaType: 'image/png' }
  const mill = anArticle('mill')
  const bridge = anArticle('bridge', 'The bridge')
  const empty = deskAfter([])
  const summary = { article: 'bridge', fields: { finding: 'It stands.\u2028“Still”.' } }
  const patches = [
    mill,
    bridge,
    aTag([mill], 0),
    aTag([mill], 17, 'opinion'),
    aChange(nameReviewer(empty, { reviewer: 'reviewer-ada', name: 'Ada' })),
    aChange(keepAttachment(empty, { ...file, addedAt: '2026-03-12T09:00:00.000Z' }), 'mill'),
    aChange(writeSummary(deskAfter([bridge]), summary), 'bridge'),
  ]
  await save(storage, patches, { sentences: 3, tagged: 2, claims: 0, signedOff: 0 })
  return { storage, patches }
}

async function bytesOf(blob: Blob): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await blob.arrayBuffer())
}

describe('a backup', () => {
  test('brings the same records, histories and attachments into an empty browser', async () => {
    const { storage, patches } = await aWorkspace(aBrowser())
    const file = await storage.writeBackup()

    const elsewhere = aBrowser()
    const empty = await elsewhere.openTab()
    const restored = await empty.restoreBackup(file)
    expect(restored).toMatchObject({ ok: true, value: { articles: 2, attachments: 1, changes: 7 } })

    const there = await elsewhere.openTab()
    expect(there.recovered).toBeUndefined()
    expect(await deskOf(there)).toEqual(deskAfter(patches))
    expect((await there.loadArticle('mill'))?.history).toEqual(
      (await storage.loadArticle('mill'))?.history,
    )
    expect(await there.listArticles()).toEqual(await storage.listArticles())
    const scan = await there.readAttachment(await hashOf(SCAN))
    expect(scan?.size).toBe(SCAN.size)
    expect(scan && (await hashOf(scan))).toBe(await hashOf(SCAN))
  })

  test('says what is in it', async () => {
    const { storage } = await aWorkspace(aBrowser())
    const file = await storage.writeBackup()
    expect(await checkBackup(file)).toMatchObject({
      ok: true,
      value: {
        titles: [
          { id: 'bridge', title: 'The bridge' },
          { id: 'mill', title: 'The mill' },
        ],
        size: file.size,
      },
    })
  })

  test('that was restored survives the loss of the database', async () => {
    const { storage, patches } = await aWorkspace(aBrowser())
    const file = await storage.writeBackup()
    const elsewhere = aBrowser()
    await (await elsewhere.openTab()).restoreBackup(file)
    const tab = await elsewhere.openTab()
    await tab.writeSnapshots()
    elsewhere.kill()
    elsewhere.emptyDatabases()

    const rebuilt = await elsewhere.openTab()
    expect(rebuilt.recovered).toMatchObject({ kind: 'rebuilt', articles: 2 })
    expect(await deskOf(rebuilt)).toEqual(deskAfter(patches))
  })

  test('is merged with work that is there, the later writing winning', async () => {
    const { storage, patches } = await aWorkspace(aBrowser())
    const file = await storage.writeBackup()
    const elsewhere = aBrowser()
    const tab = await elsewhere.openTab()
    const [mill] = patches
    if (!mill) throw new Error('the workspace has no patches')
    await save(tab, [mill, aTag([mill], 0, 'none'), anArticle('own', 'Own')])

    await tab.restoreBackup(file)
    const merged = await deskOf(await elsewhere.openTab())
    expect([...merged.articles.keys()].sort()).toEqual(['bridge', 'mill', 'own'])
    expect([...merged.tags.values()].map(row => row.tag).sort()).toEqual(['none', 'opinion'])
  })

  test('is compared with what is here before it is restored', async () => {
    const { storage, patches } = await aWorkspace(aBrowser(), aFile(5000))
    const file = await storage.writeBackup()
    const elsewhere = aBrowser()
    const tab = await elsewhere.openTab()
    const [mill] = patches
    if (!mill) throw new Error('the workspace has no patches')
    await save(tab, [mill, aTag([mill], 35, 'none')])

    const { databases } = elsewhere.options
    expect(await compareBackup(file, { name: tab.databaseName, databases })).toMatchObject({
      ok: true,
      value: {
        contents: { articles: 2, attachments: 1 },
        parts: [
          { id: 'bridge', title: 'The bridge', isNew: true, onlyInBackup: 2, onlyHere: 0 },
          { id: 'mill', title: 'The mill', isNew: false, onlyInBackup: 3, onlyHere: 1, apart: [] },
          { id: '', title: '', isNew: false, onlyInBackup: 1, onlyHere: 0, apart: [] },
        ],
      },
    })
  })

  test('counts the changes since', async () => {
    const { storage, patches } = await aWorkspace(aBrowser())
    const counted: number[] = []
    storage.observeChangesSinceBackup(changes => counted.push(changes))
    await expect.poll(() => counted.at(-1)).toBe(patches.length)
    await storage.writeBackup()
    await expect.poll(() => counted.at(-1)).toBe(0)
  })

  test('can be stopped while it is written', async () => {
    const { storage } = await aWorkspace(aBrowser())
    const stop = new AbortController()
    const writing = storage.writeBackup({ signal: stop.signal, onProgress: () => stop.abort() })
    await expect(writing).rejects.toMatchObject({ name: 'AbortError' })
  })

  test('is the same as a stream', async () => {
    const { storage } = await aWorkspace(aBrowser())
    const streamed = await new Response(storage.streamBackup()).blob()
    expect(await checkBackup(streamed)).toMatchObject({ ok: true })
  })
})

test('changes that were saved nowhere travel as a file and are made where it is restored', async () => {
  const { storage, patches } = await aWorkspace(aBrowser())
  const file = await storage.writeBackup()
  const unsaved = [aTag(patches.slice(0, 1).concat(patches.slice(2, 4)), 35, 'none')]
  const rescued = fileOfChanges(unsaved, '2026-03-12T10:00:00.000Z')

  const elsewhere = aBrowser()
  await (await elsewhere.openTab()).restoreBackup(file)
  const tab = await elsewhere.openTab()
  expect(await tab.restoreBackup(rescued)).toMatchObject({ ok: true, value: { changes: 1 } })
  const there = await elsewhere.openTab()
  expect(await deskOf(there)).toEqual(deskAfter([...patches, ...unsaved]))
})

test('a backup can be made when the browser no longer opens its databases', async () => {
  const browser = aBrowser(1_000_000)
  const { storage, patches } = await aWorkspace(browser, aFile(5000))
  await storage.writeSnapshots()
  const late = aTag(patches.slice(0, 1).concat(patches.slice(2, 4)), 35, 'none')
  await save(storage, [late])
  browser.kill()
  const file = await rescueBackup(browser.disk.open(), '2026-03-12T10:00:00.000Z')

  const elsewhere = aBrowser()
  const tab = await elsewhere.openTab()
  expect(await tab.restoreBackup(file)).toMatchObject({ ok: true, value: { articles: 2 } })
  const there = await elsewhere.openTab()
  expect(await deskOf(there)).toEqual(deskAfter([...patches, late]))
  expect(await there.scrub()).toMatchObject({ rows: 0, lost: 0, attachments: [] })
})

describe('a file that is no whole backup is refused', async () => {
  const { storage } = await aWorkspace(aBrowser(), aFile(5000))
  const file = await storage.writeBackup()
  const bytes = await bytesOf(file)

  async function codeOf(damaged: Uint8Array<ArrayBuffer>): Promise<string> {
    const read = await checkBackup(new Blob([damaged]))
    return read.ok ? 'ok' : read.error.code
  }

  test('when it is cut short anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: bytes.length - 1 }), async length => {
        expect(await codeOf(bytes.slice(0, length))).toBe('truncated')
      }),
      { numRuns: 40 },
    )
  })

  test('when a bit of it is not what it was', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(bytes.length - 1),
        fc.integer({ min: 0, max: 7 }),
        async (at, bit) => {
          const damaged = bytes.slice()
          damaged[at] = (damaged[at] ?? 0) ^ (1 << bit)
          expect(await codeOf(damaged)).not.toBe('ok')
        },
      ),
      { numRuns: 100 },
    )
  })

  test('when it is something else', async () => {
    expect(await codeOf(new TextEncoder().encode('{"articles":[]}'))).toBe('not-ours')
    expect(await codeOf(new Uint8Array())).toBe('not-ours')
  })

  test('and what is there stays as it is', async () => {
    const { storage: tab, patches } = await aWorkspace(aBrowser(), aFile(5000))
    const restored = await tab.restoreBackup(new Blob([bytes.slice(0, bytes.length - 5)]))
    expect(restored).toMatchObject({ ok: false, error: { code: 'truncated' } })
    expect(await deskOf(tab)).toEqual(deskAfter(patches))
  })
})

describe('erasing', () => {
  test('leaves nothing behind', async () => {
    const browser = aBrowser()
    const { storage } = await aWorkspace(browser)
    await storage.erase()
    for (const folder of Object.values(browser.disk.folders))
      expect(await folder.list()).toEqual([])
    expect(await browser.databases().databases()).toEqual([])

    const anew = await browser.openTab()
    expect(anew.recovered).toBeUndefined()
    expect(anew.device).not.toBe(storage.device)
  })

  test('is refused while another tab is open', async () => {
    const browser = aBrowser()
    const { storage, patches } = await aWorkspace(browser)
    await browser.openTab()
    await expect(storage.erase()).rejects.toMatchObject({ code: 'other-tabs-open' })
    expect(await deskOf(storage)).toEqual(deskAfter(patches))
  })
})
