// What the session needs of the disk, and no more: the storage package fits behind it, and so does
// a fake in tests.
import type { ArticleCounts, ArticleId, Desk, HybridClock, Patch } from '@claimbench/model'
import type { SaveStatus } from './saver.ts'

/** An article as the disk holds it, on a desk with the rows of the workspace. */
export interface LoadedArticle {
  readonly desk: Desk
  /** The article's patches in the order they were made: what can be undone. */
  readonly patches: readonly Patch[]
}

/** The right to write an article, or the lack of it. */
export interface ArticleHold {
  readonly access: 'write' | 'read-only'
  /** Asks for the right to write; resolves when it is there. */
  readonly takeOver: () => Promise<void>
  /** Gives the right back. */
  readonly release: () => void
}

export interface Disk {
  /** The latest clock of everything stored; changes made from now on come after it. */
  readonly lastClock: () => Promise<HybridClock | undefined>
  /** The rows that belong to no article. */
  readonly loadWorkspace: () => Promise<Desk>
  readonly loadArticle: (id: ArticleId) => Promise<LoadedArticle | undefined>
  /** Hands a change over to be saved. Never throws: what becomes of it shows in the status. */
  readonly save: (patch: Patch, counts?: ArticleCounts) => void
  /** Resolves when every change handed over so far is on the disk, or surely is not. */
  readonly settled: () => Promise<void>
  readonly status: () => SaveStatus
  readonly onStatus: (listener: () => void) => () => void
  /** Tells of changes made in other tabs. */
  readonly onElsewhere: (listener: (patch: Patch) => void) => () => void
  /** Takes the right to write an article, or learns that another tab has it. */
  readonly hold: (
    id: ArticleId,
    onChange: (access: ArticleHold['access']) => void,
    /** Called while this tab may still write, when another one asks for the article. */
    beforeHandingOver: () => void,
  ) => Promise<ArticleHold>
}
