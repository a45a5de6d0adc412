// Claims and sources over all articles, as the disk holds them.
import type { Desk } from '@claimbench/model'
import { createContext, useContext, useEffect, useState } from 'react'

export interface AllClaimsPort {
  /** Calls back now and after each change; answers with the way to stop it. */
  readonly observe: (callback: (desk: Desk) => void) => () => void
}

export const AllClaimsContext = createContext<AllClaimsPort | undefined>(undefined)

/** A desk with every claim and what hangs on it; undefined until it is known. */
export function useAllClaims(): Desk | undefined {
  const port = useContext(AllClaimsContext)
  const [desk, setDesk] = useState<Desk>()
  useEffect(() => port?.observe(setDesk), [port])
  return desk
}
