// Backups into a folder that the person chose once.
import { createContext, useContext } from 'react'
import type { StoreApi } from 'zustand/vanilla'
import { useStore } from 'zustand'

/** Why the last automatic backup was not made. */
export type FolderProblem = 'permission' | 'gone' | 'full' | 'failed'

export interface AutomaticBackupsState {
  /** Whether this browser lets a folder be chosen at all. */
  readonly isSupported: boolean
  readonly folder?: {
    readonly name: string
    /** When the last one was made, as an ISO 8601 moment. */
    readonly lastAt?: string
    /** How many of the files in it were written here. */
    readonly files: number
  }
  readonly problem?: FolderProblem
  readonly isWriting: boolean
}

export interface AutomaticBackups {
  readonly store: StoreApi<AutomaticBackupsState>
  /** Lets the person choose a folder; the first backup follows. Only inside of a click. */
  readonly choose: () => Promise<void>
  /** Asks the browser for the folder again; a backup follows. Only inside of a click. */
  readonly allow: () => Promise<void>
  /** Makes one now. */
  readonly write: () => Promise<void>
  /** Forgets the folder; the files in it stay. */
  readonly forget: () => Promise<void>
}

export const AutomaticBackupsContext = createContext<AutomaticBackups | undefined>(undefined)

/** Automatic backups and how they stand. Throws outside of the app. */
export function useAutomaticBackups(): AutomaticBackups & {
  readonly state: AutomaticBackupsState
} {
  const automatic = useContext(AutomaticBackupsContext)
  if (!automatic) throw new Error('A view that needs backups stands outside of the app')
  return { ...automatic, state: useStore(automatic.store) }
}
