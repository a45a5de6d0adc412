// What the screen calls saved is still there: random lives of a workspace, each with saving in two
// tabs, snapshots, scrubs, kills, power cuts and a browser that forgets its databases.
import type { Patch } from '@claimbench/model'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Entry } from './database/commit.ts'
import type { Storage } from './storage.ts'
import { aBrowser, type ABrowser } from './testing/a-browser.ts'
import { anArticle, aTag, deskAfter } from './testing/a-patch.ts'
import { deskOf } from './testing/save.ts'

type Event =
  | 'save'
  | 'journal only'
  | 'snapshot'
  | 'scrub'
  | 'close'
  | 'kill'
  | 'kill and forget the databases'

const events = fc.record({
  event: fc.oneof(
    { weight: 8, arbitrary: fc.constant<Event>('save') },
    { weight: 3, arbitrary: fc.constant<Event>('journal only') },
    {
      weight: 3,
      arbitrary: fc.constantFrom<Event>(
        'snapshot',
        'scrub',
        'close',
        'kill',
        'kill and forget the databases',
      ),
    },
  ),
  tab: fc.constantFrom(0, 1),
  start: fc.constantFrom(0, 17, 35),
  tag: fc.constantFrom('claim', 'opinion', 'none'),
})

/** A tab that writes one article, as its saver would: journal first, then the database in order. */
class Tab {
  readonly article: string
  readonly acknowledged: Patch[] = []
  readonly #browser: ABrowser
  #waiting: Entry[] = []
  #storage: Storage | undefined

  constructor(browser: ABrowser, article: string) {
    this.#browser = browser
    this.article = article
  }

  async storage(): Promise<Storage> {
    return (this.#storage ??= await this.#browser.openTab())
  }

  async append(start: number, tag: 'claim' | 'opinion' | 'none'): Promise<void> {
    const patch =
      this.acknowledged.length === 0
        ? anArticle(this.article, this.article)
        : aTag(this.acknowledged, start, tag)
    this.#waiting.push(await (await this.storage()).append({ patch }))
    this.acknowledged.push(patch)
  }

  async commit(): Promise<void> {
    await (await this.storage()).commit(this.#waiting)
    this.#waiting = []
  }

  async close(): Promise<void> {
    await this.#storage?.close()
    this.forget()
  }

  forget(): void {
    this.#storage = undefined
    this.#waiting = []
  }
}

async function live(
  tabs: readonly Tab[],
  browser: ABrowser,
  tab: Tab,
  event: Event,
): Promise<void> {
  if (event === 'save') return tab.commit()
  if (event === 'snapshot') return (await tab.storage()).writeSnapshots()
  if (event === 'scrub') {
    const { lost } = await (await tab.storage()).scrub()
    if (lost > 0) throw new Error(`${lost} records are lost`)
    return undefined
  }
  if (event === 'close') return tab.close()
  if (event === 'journal only') return undefined
  browser.kill()
  for (const one of tabs) one.forget()
  if (event === 'kill and forget the databases') browser.emptyDatabases()
  return undefined
}

test('every acknowledged change is there after any life', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(events, { minLength: 5, maxLength: 40 }), async life => {
      const browser = aBrowser(3000)
      const tabs = [new Tab(browser, 'mill'), new Tab(browser, 'bridge')]
      for (const { event, tab: which, start, tag } of life) {
        const tab = tabs[which]
        if (!tab) continue
        if (event === 'save' || event === 'journal only') await tab.append(start, tag)
        await live(tabs, browser, tab, event)
      }
      browser.kill()

      const after = await browser.openTab()
      const acknowledged = tabs.flatMap(tab => tab.acknowledged)
      expect(await deskOf(after)).toEqual(deskAfter(acknowledged))
      for (const tab of tabs) {
        const loaded = await after.loadArticle(tab.article)
        expect(loaded?.history ?? []).toEqual(tab.acknowledged)
      }
      await after.close()
    }),
    { numRuns: 15 },
  )
})
