import type { Desk } from '../desk/desk.ts'
import {
  type Change,
  type Context,
  create,
  decide,
  type Decision,
  equal,
  refuse,
  remove,
  update,
} from '../desk/patch.ts'
import type { ClaimId, ReviewerId } from '../ids.ts'
import { needsFourEyes } from '../records/four-eyes.ts'
import { pastVerdictId } from '../records/past-verdict.ts'
import { profileId } from '../records/profile.ts'
import { type Framing, type VerdictFields, verdictId, type VerdictRow } from '../records/verdict.ts'
import { EMPTY_RICH_TEXT } from '../rich-text.ts'
import {
  isDecided,
  labelOf,
  latestSignOff,
  missingForSignOff,
  profileOf,
  signOffOf,
} from '../selectors/claims.ts'
import { digestOfClaim } from '../selectors/digest.ts'
import { nameOf } from '../selectors/names.ts'
import { isBlind } from '../selectors/second-opinions.ts'
import { signedParts } from '../selectors/signed-parts.ts'

export interface GiveVerdict {
  readonly claim: ClaimId
  /** What is decided now; the rest of the verdict stays as it is. `profile` is needed at first. */
  readonly fields: Partial<VerdictFields>
}

/**
 * Writes the reviewer's own verdict on a claim, or a part of it. A label must be one of the
 * profile's; where the label speaks of framing, the framing follows unless it is given too.
 */
export function giveVerdict(
  desk: Desk,
  { claim, fields }: GiveVerdict,
  context: Context,
): Decision {
  const row = desk.claims.get(claim)
  if (!row) return refuse('no-such-claim')
  const old = desk.verdicts.get(verdictId(claim, context.by))
  const reference = fields.profile ?? old?.profile
  const profile = reference && profileOf(desk, { profile: reference })
  if (!reference || !profile) return refuse('no-such-profile')

  const isOtherProfile = old !== undefined && profileId(old.profile) !== profileId(reference)
  // A label of one profile says nothing in another.
  const label = 'label' in fields ? fields.label : isOtherProfile ? undefined : old?.label
  const chosen = [...profile.scale, ...profile.extras].find(one => one.id === label)
  if (label !== undefined && !chosen) return refuse('no-such-label', { label })

  const framing = fields.framing ?? framingAfter(desk, old, label, chosen?.framing)
  const written = { ...fields, label, ...(framing && { framing }), at: context.at }
  if (old) {
    const after = { ...old, profile: reference, ...written }
    return decide('Give verdict', [update('verdicts', old, written), ...past(old, after, context)])
  }
  return decide('Give verdict', [
    create('verdicts', {
      framing: 'none',
      rationale: EMPTY_RICH_TEXT,
      ...written,
      profile: reference,
      id: verdictId(claim, context.by),
      article: row.article,
      claim,
      reviewer: context.by,
    }),
  ])
}

/** A verdict that stood for less than this many milliseconds was on its way to another. */
const STANDING = 60_000

// What was decided is kept when something else is decided; writing the reasons out is no decision.
function past(old: VerdictRow, after: VerdictRow, { at }: Context): readonly Change[] {
  const isOther = (['label', 'framing', 'attribution'] as const).some(
    field => old[field] !== after[field],
  )
  const hasOtherProfile = !equal(old.profile, after.profile)
  const stood = Date.parse(at) - Date.parse(old.at)
  if (!(isOther || hasOtherProfile) || !isDecided(old) || stood < STANDING) return []
  const { clocks: _clocks, ...row } = old
  return [
    create('pastVerdicts', { ...row, id: pastVerdictId(old.id, at), verdict: old.id, until: at }),
  ]
}

// A framing that came with a label goes with it; one that a person chose stays.
function framingAfter(
  desk: Desk,
  old: VerdictRow | undefined,
  label: string | undefined,
  framing: Framing | undefined,
): Framing | undefined {
  if (label === old?.label) return undefined
  if (framing) return framing
  const cameWithLabel = old && labelOf(desk, old)?.framing === old.framing
  return cameWithLabel ? 'none' : undefined
}

export interface SignOff {
  /** The id the sign-off is to have. */
  readonly id: string
  readonly claim: ClaimId
  /** Whose verdict is signed. */
  readonly reviewer: ReviewerId
}

/**
 * Signs a verdict off, as it stands now. Refused while anything it needs is missing,
 * and where four eyes are asked for, to whoever gave it.
 */
export function signOff(desk: Desk, wish: SignOff, { by, at }: Context): Decision {
  const claim = desk.claims.get(wish.claim)
  if (!claim) return refuse('no-such-claim')
  if (claim.status === 'void') return refuse('claim-is-void')
  const missing = missingForSignOff(desk, claim.id, wish.reviewer, by)
  if (missing.length > 0) return refuse('not-ready', { missing: missing.join(',') })
  if (signOffOf(desk, claim.id)) return refuse('signed-already')
  if (isBlind(desk, claim.id)) return refuse('opinion-open')
  if (needsFourEyes(desk) && wish.reviewer === by) return refuse('four-eyes')

  const verdict = verdictId(claim.id, wish.reviewer)
  return decide('Sign off', [
    create('signOffs', {
      id: wish.id,
      article: claim.article,
      claim: claim.id,
      verdict,
      by,
      name: nameOf(desk, by),
      at,
      digest: digestOfClaim(desk, claim.id, verdict),
      parts: signedParts(desk, claim.id, verdict),
    }),
  ])
}

export interface WithdrawSignOff {
  /** The id the step is to have. */
  readonly id: string
  readonly claim: ClaimId
}

/** Takes the last sign-off of a claim back. */
export function withdrawSignOff(
  desk: Desk,
  { id, claim }: WithdrawSignOff,
  { by, at }: Context,
): Decision {
  const latest = latestSignOff(desk, claim)
  if (!latest) return refuse('not-signed')
  const step = { id, article: latest.article, claim, by, name: nameOf(desk, by), at } as const
  return decide('Withdraw sign-off', [
    remove('signOffs', latest),
    create('steps', { ...step, kind: 'sign-off-withdrawn' }),
  ])
}
