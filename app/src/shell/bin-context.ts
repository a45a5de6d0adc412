// What becomes of an article once a change has deleted it.
import type { ArticleId } from '@claimbench/model'
import { createContext, useContext } from 'react'

export interface BinPort {
  /** Removes everything that is left of a deleted article: rows, history, copies, files of its own. */
  readonly forget: (article: ArticleId) => Promise<void>
}

export const BinContext = createContext<BinPort | undefined>(undefined)

/** The port to the bin. Throws outside of the app. */
export function useBin(): BinPort {
  const bin = useContext(BinContext)
  if (!bin) throw new Error('A view that empties the bin stands outside of the app')
  return bin
}
