import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { Bench } from './bench.ts'
import type { PanelState } from './panel.ts'

export const BenchContext = createContext<Bench | undefined>(undefined)

/** What the commands work with. Throws outside of the review place. */
export function useBench(): Bench {
  const bench = useContext(BenchContext)
  if (!bench) throw new Error('A part of the review place stands outside of it')
  return bench
}

/** A part of the panel's state; repaints when it changes. */
export function usePanel<Part>(select: (state: PanelState) => Part): Part {
  return useStore(useBench().panel, select)
}
