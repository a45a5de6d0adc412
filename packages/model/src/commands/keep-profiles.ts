// Rating profiles of the workspace: versions are added, never written over; one by which nothing was
// judged may be taken back.
import type { Desk } from '../desk/desk.ts'
import { create, decide, type Decision, refuse, remove } from '../desk/patch.ts'
import {
  draftOf,
  nextVersion,
  problemWithProfile,
  saysTheSame,
  versionsOf,
} from '../profiles/profile-draft.ts'
import { SHIPPED_PROFILES } from '../profiles/shipped.ts'
import { profileId, type ProfileRow } from '../records/profile.ts'
import { profilesOn } from '../selectors/claims.ts'

/**
 * Adds a version of a rating profile. A version that is there is never overwritten; one by which
 * nobody could judge, or that says what the one before says, is refused.
 */
export function addProfile(desk: Desk, profile: ProfileRow): Decision {
  if (profilesOn(desk).some(one => one.id === profile.id)) return refuse('profile-exists')
  const problem = problemWithProfile(profile)
  if (problem) return problem
  const [before] = versionsOf(desk, profile.profile)
  if (before && saysTheSame(before, profile)) return refuse('profile-unchanged')
  return decide('Add rating profile', [create('profiles', profile)])
}

/**
 * The version that a profile from elsewhere becomes here: its own number where that is free, else
 * the next one. Undefined when a version that says the same is here already.
 */
export function profileTakenIn(desk: Desk, from: ProfileRow): ProfileRow | undefined {
  const versions = versionsOf(desk, from.profile)
  if (versions.some(one => saysTheSame(one, from))) return undefined
  const isFree = versions.every(({ version }) => version !== from.version)
  return isFree ? from : nextVersion(desk, from, draftOf(from))
}

export interface RemoveProfile {
  /** The id of the version. */
  readonly id: string
  /** Whether a verdict of an article that is not on the desk was judged by it. */
  readonly isUsedElsewhere: boolean
}

/** Takes a version of the workspace's own back, as long as nothing was judged by it. */
export function removeProfile(desk: Desk, { id, isUsedElsewhere }: RemoveProfile): Decision {
  const row = desk.profiles.get(id)
  if (SHIPPED_PROFILES.some(one => one.id === id)) return refuse('profile-is-shipped')
  if (!row) return refuse('no-such-profile')
  if (isUsedElsewhere || judgedBy(desk, id)) return refuse('profile-in-use')
  return decide('Remove rating profile', [remove('profiles', row)])
}

/** Whether any verdict on this desk, standing or past, was judged by a version. */
export function judgedBy(desk: Desk, id: string): boolean {
  for (const table of [desk.verdicts, desk.pastVerdicts]) {
    for (const { profile } of table.values()) {
      if (profileId(profile) === id) return true
    }
  }
  return false
}
