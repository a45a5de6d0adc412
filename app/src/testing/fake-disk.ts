// A disk in memory: what a test needs of storage, locks and other tabs.
import {
  apply,
  type ArticleId,
  countArticle,
  type Desk,
  laterClock,
  type Patch,
  type ReviewerId,
} from '@claimbench/model'
import type { ArticleHold, Disk } from '../session/disk.ts'
import type { SaveStatus } from '../session/saver.ts'
import type { LibraryEntry } from '../shell/library-context.ts'

export interface FakeDisk {
  /** The disk as one tab sees it. Tabs hear of each other's changes and share the locks. */
  readonly openTab: () => Disk
  /** Everything on the disk now. */
  readonly desk: () => Desk
  /** Every change that was saved, in order. */
  readonly patches: readonly Patch[]
  readonly observe: (callback: (desk: Desk) => void) => () => void
}

interface Holder {
  readonly tab: symbol
  readonly tell: (access: ArticleHold['access']) => void
}

/** A disk that holds a desk, and everything that is saved to it from now on. */
export function fakeDisk(start: Desk): FakeDisk {
  const patches: Patch[] = []
  const tabs = new Map<symbol, Set<(patch: Patch) => void>>()
  const observers = new Set<(desk: Desk) => void>()
  const holders = new Map<ArticleId, Holder>()
  const desk = () => patches.reduce(apply, start)

  function openTab(): Disk {
    const tab = Symbol('tab')
    const heard = new Set<(patch: Patch) => void>()
    tabs.set(tab, heard)
    const status: SaveStatus = { state: 'saved', copies: 2, changesSinceBackup: 0 }
    return {
      lastClock: async () =>
        patches.map(patch => patch.clock).reduce<string | undefined>(laterClock, undefined),
      loadWorkspace: async () => desk(),
      loadArticle: async id =>
        desk().articles.has(id)
          ? { desk: desk(), patches: patches.filter(patch => patch.article === id) }
          : undefined,
      save(patch) {
        patches.push(patch)
        for (const [other, listeners] of tabs) {
          if (other !== tab) listeners.forEach(listener => listener(patch))
        }
        observers.forEach(observer => observer(desk()))
      },
      settled: async () => undefined,
      status: () => status,
      onStatus: () => () => undefined,
      onElsewhere(listener) {
        heard.add(listener)
        return () => void heard.delete(listener)
      },
      async hold(id, tell) {
        const isFree = !holders.has(id)
        if (isFree) holders.set(id, { tab, tell })
        return {
          access: isFree ? 'write' : 'read-only',
          async takeOver() {
            holders.get(id)?.tell('read-only')
            holders.set(id, { tab, tell })
          },
          release() {
            if (holders.get(id)?.tab === tab) holders.delete(id)
          },
        }
      },
    }
  }

  return {
    openTab,
    desk,
    patches,
    observe(callback) {
      observers.add(callback)
      callback(desk())
      return () => void observers.delete(callback)
    },
  }
}

/** What the library lists of a desk. */
export function libraryEntries(desk: Desk, reviewer: ReviewerId): readonly LibraryEntry[] {
  return [...desk.articles.values()].map(article => ({
    article,
    counts: countArticle(desk, article.id, reviewer),
  }))
}
