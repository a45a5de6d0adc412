// Claims and sources over all articles, as the disk holds them.
import { type Desk, seenBy } from '@claimbench/model'
import { createContext, useContext, useEffect, useState } from 'react'
import { useSessionState } from '../desk/session-context.tsx'

export interface AllClaimsPort {
  /** Calls back now and after each change; answers with the way to stop it. */
  readonly observe: (callback: (desk: Desk) => void) => () => void
}

export const AllClaimsContext = createContext<AllClaimsPort | undefined>(undefined)

/** A desk with every claim and what hangs on it, as the reviewer may see it; undefined at first. */
export function useAllClaims(): Desk | undefined {
  const port = useContext(AllClaimsContext)
  const reviewer = useSessionState(state => state.reviewer)
  const [desk, setDesk] = useState<Desk>()
  useEffect(() => port?.observe(setDesk), [port])
  return desk && seenBy(desk, reviewer)
}

/**
 * Every claim as the disk holds it at one moment, for a look that need not follow each key stroke;
 * undefined until it is known, and while it is not wanted.
 */
export function useAllClaimsOnce(isWanted: boolean): Desk | undefined {
  const port = useContext(AllClaimsContext)
  const reviewer = useSessionState(state => state.reviewer)
  const [desk, setDesk] = useState<Desk>()
  useEffect(() => {
    if (!isWanted || !port) return undefined
    let isDone = false
    let stop: (() => void) | undefined
    const end = () => {
      isDone = true
      stop?.()
    }
    stop = port.observe(now => {
      if (isDone) return
      setDesk(now)
      end()
    })
    // It may have called back before it answered.
    if (isDone) stop()
    return end
  }, [port, isWanted])
  return desk && seenBy(desk, reviewer)
}
