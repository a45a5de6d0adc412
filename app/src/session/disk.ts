// What the session needs of the disk, and no more: the storage package fits behind it, and so does
// a fake in tests.
import type { ArticleCounts, ArticleId, Desk, Patch } from '@claimbench/model'

/** Whether the work is on the disk. The status is shown always, so it must be true always. */
export interface SaveStatus {
  readonly state: 'saved' | 'saving' | 'not-saved' | 'read-only'
  /** Why a change is not saved: a code for which the views have the words. */
  readonly reason?: string
  /** How many places on the disk hold each change. */
  readonly copies: 1 | 2
  /** How many changes are in no backup. */
  readonly changesSinceBackup: number
}

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
  /** The rows that belong to no article. */
  readonly loadWorkspace: () => Promise<Desk>
  readonly loadArticle: (id: ArticleId) => Promise<LoadedArticle | undefined>
  /** Hands a change over to be saved. Never throws: what becomes of it shows in the status. */
  readonly save: (patch: Patch, counts?: { article: ArticleId; counts: ArticleCounts }) => void
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
  ) => Promise<ArticleHold>
}
