import { createContext, useContext } from 'react'
import type { SearchPort } from '../workers/search-calls.ts'

export const SearchContext = createContext<SearchPort | undefined>(undefined)

/** The search over every text. Throws outside of the app. */
export function useSearchPort(): SearchPort {
  const search = useContext(SearchContext)
  if (!search) throw new Error('A view that searches stands outside of the app')
  return search
}
