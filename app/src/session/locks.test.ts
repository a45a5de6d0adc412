import { memoryLocks } from '@claimbench/storage/testing'
import type { TabMessage, Tabs } from '@claimbench/storage'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { type ArticleHold, holdArticle } from './locks.ts'

/** The tabs of one browser, of which each hears what the others tell. */
function someTabs(): () => Tabs {
  const listeners = new Map<symbol, Set<(message: TabMessage) => void>>()
  return () => {
    const me = Symbol('tab')
    const mine = new Set<(message: TabMessage) => void>()
    listeners.set(me, mine)
    return {
      tell(message) {
        for (const [tab, heard] of listeners)
          if (tab !== me) heard.forEach(callback => queueMicrotask(() => callback(message)))
      },
      listen(callback) {
        mine.add(callback)
        return () => void mine.delete(callback)
      },
      close: () => void listeners.delete(me),
    }
  }
}

let aTab: () => Tabs
let locks: LockManager
const save = vi.fn<() => Promise<void>>()

beforeEach(() => {
  aTab = someTabs()
  locks = memoryLocks()
  save.mockReset().mockResolvedValue()
})

function hold(article = 'mill', patience = 60_000): Promise<ArticleHold> {
  return holdArticle(article, { tabs: aTab(), locks, beforeHandingOver: save, patience })
}

describe('an article', () => {
  test('is written by the first tab and followed by the second', async () => {
    const first = await hold()
    const second = await hold()
    expect([first.get(), second.get()]).toEqual(['mine', 'elsewhere'])
  })

  test('does not keep another article from being written', async () => {
    await hold('mill')
    expect((await hold('bridge')).get()).toBe('mine')
  })

  test('is free again when its tab lets go', async () => {
    const first = await hold()
    first.release()
    expect(first.get()).toBe('released')
    expect((await hold()).get()).toBe('mine')
  })
})

describe('taking over', () => {
  test('lets the other tab save first, while it may still write', async () => {
    const first = await hold()
    const second = await hold()
    const order: string[] = []
    save.mockImplementation(async () => void order.push('saved'))
    first.subscribe(() => order.push(`first: ${first.get()}`))
    second.subscribe(() => order.push(`second: ${second.get()}`))

    await second.takeOver()
    expect(order).toEqual(['saved', 'first: elsewhere', 'second: mine'])
  })

  test('takes the article from a tab that does not answer', async () => {
    const first = await hold()
    const second = await hold('mill', 10)
    save.mockImplementation(() => new Promise(() => undefined))
    await second.takeOver()
    expect([first.get(), second.get()]).toEqual(['elsewhere', 'mine'])
  })

  test('goes back and forth', async () => {
    const first = await hold()
    const second = await hold()
    await second.takeOver()
    await first.takeOver()
    expect([first.get(), second.get()]).toEqual(['mine', 'elsewhere'])
  })

  test('changes nothing for the tab that has the article', async () => {
    const first = await hold()
    await first.takeOver()
    expect(first.get()).toBe('mine')
    expect(save).not.toHaveBeenCalled()
  })
})
