// What lay damaged on the disk and was set aside.
import type { SetAside } from '@claimbench/storage'
import { createContext, useContext } from 'react'

export type { SetAside }

export interface SetAsidePort {
  /** Calls back now and after each change; answers with the end of it. */
  readonly observe: (callback: (rows: readonly SetAside[]) => void) => () => void
  /** All of it as one file. */
  readonly file: (rows: readonly SetAside[]) => Blob
}

export const SetAsideContext = createContext<SetAsidePort | undefined>(undefined)

/** The port to what was set aside. Throws outside of the app. */
export function useSetAside(): SetAsidePort {
  const port = useContext(SetAsideContext)
  if (!port) throw new Error('A view of what was set aside stands outside of the app')
  return port
}
