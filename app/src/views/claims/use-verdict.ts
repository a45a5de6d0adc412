// The reviewer's own verdict on a claim, and how a part of it is written.
import {
  type ClaimId,
  giveVerdict,
  HOUSE_PROFILE,
  profileId,
  type ProfileRow,
  profilesOn,
  referenceTo,
  type VerdictFields,
  verdictOf,
  type VerdictRow,
} from '@claimbench/model'
import { useDesk, useDispatch, useSession } from '../../desk/session-context.tsx'
import { PROFILE_SETTING } from '../../shell/settings.ts'

interface OwnVerdict {
  readonly verdict: VerdictRow | undefined
  /** The profile it is judged with, or will be; undefined when there is none at all. */
  readonly profile: ProfileRow | undefined
  readonly profiles: readonly ProfileRow[]
  /** Writes fields; typing in one field is one step of undo. */
  readonly write: (fields: Partial<VerdictFields>, gesture?: string) => void
}

/** The verdict of whoever has the keyboard; never anybody else's. */
export function useVerdict(claim: ClaimId): OwnVerdict {
  const { reviewer } = useSession()
  const dispatch = useDispatch()
  const verdict = useDesk(desk => verdictOf(desk, claim, reviewer))
  const profiles = useDesk(profilesOn)
  const preferred = useDesk(desk => desk.settings.get(PROFILE_SETTING)?.value)
  const profile = currentProfile(profiles, verdict?.profile, preferred)
  return {
    verdict,
    profile,
    profiles,
    write(fields, gesture) {
      if (!profile) return
      const reference = referenceTo(profile)
      dispatch(
        giveVerdict,
        { claim, fields: { profile: reference, ...fields } },
        gesture ? { gesture: `verdict:${claim}:${gesture}` } : {},
      )
    },
  }
}

function currentProfile(
  profiles: readonly ProfileRow[],
  used: VerdictFields['profile'] | undefined,
  preferred: unknown,
): ProfileRow | undefined {
  const id = used ? profileId(used) : preferred
  return (
    profiles.find(profile => profile.id === id) ??
    profiles.findLast(profile => profile.profile === HOUSE_PROFILE)
  )
}
