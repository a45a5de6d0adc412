// The whole history of an article: every change of everybody, not only what can be undone here.
import type { ArticleId, Patch } from '@claimbench/model'
import { createContext, useContext } from 'react'

export interface HistoryPort {
  /** Every change, in the order of their clocks; none when there is no such article. */
  readonly load: (article: ArticleId) => Promise<readonly Patch[]>
}

export const HistoryContext = createContext<HistoryPort | undefined>(undefined)

/** The histories of articles. Throws outside of the app. */
export function useHistories(): HistoryPort {
  const histories = useContext(HistoryContext)
  if (!histories) throw new Error('A view that reads histories stands outside of the app')
  return histories
}
