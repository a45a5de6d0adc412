// Two verdicts given apart: who may see what until they are revealed, and how they compare.
import type { Desk } from '../desk/desk.ts'
import type { ClaimId, ReviewerId } from '../ids.ts'
import { profileId } from '../records/profile.ts'
import type { SecondOpinionRow } from '../records/second-opinion.ts'
import type { VerdictRow } from '../records/verdict.ts'
import { verdictId } from '../records/verdict.ts'
import { isDecided, profileOf, verdictOf, verdictsOn } from './claims.ts'

/** Whether a claim waits for two verdicts to be revealed to each other. */
export function isBlind(desk: Desk, claim: ClaimId): boolean {
  const opinion = desk.secondOpinions.get(claim)
  return opinion !== undefined && opinion.revealedAt === undefined
}

/** The verdict that was given without sight of the first; undefined until there is one. */
export function secondVerdictOf(desk: Desk, claim: ClaimId): VerdictRow | undefined {
  const opinion = desk.secondOpinions.get(claim)
  if (!opinion) return undefined
  if (opinion.second !== undefined) return desk.verdicts.get(opinion.second)
  return verdictsOn(desk, claim).find(
    verdict => verdict.reviewer !== opinion.askedBy && isDecided(verdict),
  )
}

/** The verdict that was there first. */
export function firstVerdictOf(
  desk: Desk,
  { claim, askedBy }: SecondOpinionRow,
): VerdictRow | undefined {
  return verdictOf(desk, claim, askedBy)
}

const seen = new WeakMap<Desk, Map<ReviewerId, Desk>>()

/**
 * The desk as a reviewer may see it: while a second opinion is open, without the verdict of the
 * other, its history, what was signed of it, and the published versions that hold it. The same desk
 * where nothing is hidden.
 */
export function seenBy(desk: Desk, reviewer: ReviewerId): Desk {
  let known = seen.get(desk)
  if (!known) seen.set(desk, (known = new Map<ReviewerId, Desk>()))
  let view = known.get(reviewer)
  if (!view) known.set(reviewer, (view = withoutHidden(desk, reviewer)))
  return view
}

function withoutHidden(desk: Desk, reviewer: ReviewerId): Desk {
  const blind = new Set([...desk.secondOpinions.keys()].filter(claim => isBlind(desk, claim)))
  if (blind.size === 0) return desk
  const kept = <R extends { readonly claim: ClaimId }>(
    rows: ReadonlyMap<string, R>,
    isOwn: (row: R) => boolean,
  ) => shared(rows, [...blind, reviewer].join(' '), row => !blind.has(row.claim) || isOwn(row))
  return {
    ...desk,
    verdicts: kept(desk.verdicts, row => row.reviewer === reviewer),
    pastVerdicts: kept(desk.pastVerdicts, row => row.reviewer === reviewer),
    signOffs: kept(desk.signOffs, row => row.verdict === verdictId(row.claim, reviewer)),
    ...withoutEditions(desk, blind, reviewer),
  }
}

// A published version holds the first verdict of each of its claims.
function withoutEditions(
  desk: Desk,
  blind: ReadonlySet<ClaimId>,
  reviewer: ReviewerId,
): Pick<Desk, 'editions'> {
  const hiding = new Set(
    [...blind].flatMap(claim => {
      const opinion = desk.secondOpinions.get(claim)
      return opinion && opinion.askedBy !== reviewer ? [opinion.article] : []
    }),
  )
  if (hiding.size === 0) return { editions: desk.editions }
  const key = `editions ${[...hiding].join(' ')}`
  return { editions: shared(desk.editions, key, edition => !hiding.has(edition.article)) }
}

const filtered = new WeakMap<object, { readonly key: string; readonly rows: unknown }>()

// A table that did not change is the same table for whoever looks again: what is remembered of it
// (rows by claim, digests) stays good.
function shared<R>(
  rows: ReadonlyMap<string, R>,
  key: string,
  isSeen: (row: R) => boolean,
): ReadonlyMap<string, R> {
  const known = filtered.get(rows)
  // What is remembered for a table was made of that table's rows.
  if (known?.key === key) return known.rows as ReadonlyMap<string, R>
  const made = new Map([...rows].filter(([, row]) => isSeen(row)))
  filtered.set(rows, { key, rows: made })
  return made
}

/** How two verdicts on one claim compare. */
export interface Comparison {
  readonly agrees: boolean
  readonly sameAccuracy: boolean
  readonly sameFraming: boolean
  readonly sameAttribution: boolean
  /** How many places apart the labels stand; missing where they are not on one scale. */
  readonly stepsApart?: number
}

/** Compares two verdicts: accuracy, framing and attribution, each by itself. */
export function compareVerdicts(desk: Desk, a: VerdictRow, b: VerdictRow): Comparison {
  const sameProfile = profileId(a.profile) === profileId(b.profile)
  const sameAccuracy =
    sameProfile &&
    a.label === b.label &&
    (a.label !== undefined || a.conclusion?.trim() === b.conclusion?.trim())
  const sameFraming = a.framing === b.framing
  const sameAttribution = a.attribution === b.attribution
  const scale = sameProfile ? (profileOf(desk, a)?.scale ?? []) : []
  const [at, to] = [a, b].map(verdict => scale.findIndex(label => label.id === verdict.label))
  const apart =
    at !== undefined && to !== undefined && at >= 0 && to >= 0 ? Math.abs(at - to) : undefined
  return {
    agrees: sameAccuracy && sameFraming && sameAttribution,
    sameAccuracy,
    sameFraming,
    sameAttribution,
    ...(apart !== undefined && { stepsApart: apart }),
  }
}

/** Whose verdict is to be signed: the one a second opinion left standing, else `preferred`'s own, else the latest. */
export function verdictToSign(
  desk: Desk,
  claim: ClaimId,
  preferred: ReviewerId,
): VerdictRow | undefined {
  const opinion = desk.secondOpinions.get(claim)
  if (opinion?.outcome === 'second-stands') return secondVerdictOf(desk, claim)
  if (opinion) return firstVerdictOf(desk, opinion)
  const own = verdictOf(desk, claim, preferred)
  return isDecided(own) ? own : (verdictsOn(desk, claim).findLast(isDecided) ?? own)
}
