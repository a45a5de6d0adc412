// The way out when changes are not saved: take them along as a file, or try again.
import { createContext, useContext } from 'react'

/** The name under which the file is downloaded. */
export const UNSAVED_NAME = 'claimbench-unsaved.claimbench'

export interface Unsaved {
  /** The changes that are saved nowhere, as a file that Settings restores. */
  readonly file: () => Blob
  readonly retry: () => void
}

export const UnsavedContext = createContext<Unsaved | undefined>(undefined)

/** The way out; undefined in tests of views that save nothing. */
export function useUnsaved(): Unsaved | undefined {
  return useContext(UnsavedContext)
}
