// How many verdicts of all articles were judged by each version of a rating profile.
import { type Desk, profileId } from '@claimbench/model'
import { useContext, useEffect, useState } from 'react'
import { AllClaimsContext } from '../../shell/all-claims-context.ts'

/** The count by the id of the version; undefined until it is known. */
export function useProfileUses(): ReadonlyMap<string, number> | undefined {
  const port = useContext(AllClaimsContext)
  const [uses, setUses] = useState<ReadonlyMap<string, number>>()
  // Verdicts that are kept from whoever works here count too: nothing of them but the number shows.
  useEffect(() => port?.observe(desk => setUses(usesOn(desk))), [port])
  return uses
}

function usesOn(desk: Desk): ReadonlyMap<string, number> {
  const uses = new Map<string, number>()
  for (const { profile } of [...desk.verdicts.values(), ...desk.pastVerdicts.values()]) {
    const id = profileId(profile)
    uses.set(id, (uses.get(id) ?? 0) + 1)
  }
  return uses
}
