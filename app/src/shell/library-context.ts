// The articles that are not open: their list is the disk's, kept up to date over all tabs.
import type { ArticleCounts, ArticleRow } from '@claimbench/model'
import { createContext, useContext, useEffect, useState } from 'react'

export interface LibraryEntry {
  readonly article: ArticleRow
  readonly counts: ArticleCounts
}

export interface LibraryPort {
  /**
   * Calls back now and after each change; of a long library at first with its latest articles alone.
   * Answers with the way to stop it.
   */
  readonly observe: (callback: (entries: readonly LibraryEntry[]) => void) => () => void
  /** Every article as it is now. */
  readonly list: () => Promise<readonly LibraryEntry[]>
}

export const LibraryContext = createContext<LibraryPort | undefined>(undefined)

/** Every article of the workspace, latest first; undefined until they are known. */
export function useLibrary(): readonly LibraryEntry[] | undefined {
  const library = useContext(LibraryContext)
  const [entries, setEntries] = useState<readonly LibraryEntry[]>()
  useEffect(() => library?.observe(setEntries), [library])
  return entries
}
