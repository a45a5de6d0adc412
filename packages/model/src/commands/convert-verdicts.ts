// All verdicts of one reviewer on an article, from one rating profile to another at once: when a house
// changes its scale, thirty claims are not asked about one by one.
import type { Desk } from '../desk/desk.ts'
import { type Change, type Context, decide, type Decision, refuse } from '../desk/patch.ts'
import type { ArticleId, ClaimId, ReviewerId } from '../ids.ts'
import { convertedFields, convertLabel, type Conversion } from '../profiles/convert.ts'
import { profileId, type ProfileRow, type RatingLabel, referenceTo } from '../records/profile.ts'
import { signOffOf } from '../selectors/claims.ts'
import { giveVerdict } from './give-verdict.ts'

export interface ConvertVerdicts {
  readonly article: ArticleId
  readonly from: ProfileRow
  readonly to: ProfileRow
}

/** What becomes of the verdicts that have one label. */
export interface LabelConversion {
  readonly label: RatingLabel
  readonly found: Conversion
  readonly claims: readonly ClaimId[]
  /** How many of them are signed off by this verdict: a conversion lets that lapse. */
  readonly signed: number
}

/**
 * What would become of a reviewer's verdicts on an article that were judged by `from`, label by label
 * in the order of its scale from the best, words off the scale last. Withdrawn claims and verdicts
 * without a label are left out.
 */
export function conversionsIn(
  desk: Desk,
  { article, from, to }: ConvertVerdicts,
  by: ReviewerId,
): readonly LabelConversion[] {
  const id = profileId(referenceTo(from))
  const verdicts = [...desk.verdicts.values()].filter(
    ({ reviewer, profile, ...verdict }) =>
      reviewer === by &&
      verdict.article === article &&
      profileId(profile) === id &&
      desk.claims.get(verdict.claim)?.status !== 'void',
  )
  return [...from.scale.toReversed(), ...from.extras].flatMap(label => {
    const own = verdicts.filter(verdict => verdict.label === label.id)
    if (own.length === 0) return []
    const signed = own.filter(verdict => signOffOf(desk, verdict.claim)?.verdict === verdict.id)
    return {
      label,
      found: convertLabel(from, to, label.id),
      claims: own.map(({ claim }) => claim),
      signed: signed.length,
    }
  })
}

/**
 * Converts a reviewer's own verdicts on an article, in one step. Those for which nothing in the other
 * profile stands are left as they are; nobody else's verdict is touched.
 */
export function convertVerdicts(desk: Desk, wish: ConvertVerdicts, context: Context): Decision {
  const changes: Change[] = []
  for (const { found, claims } of conversionsIn(desk, wish, context.by)) {
    if (found.kind === 'none') continue
    const fields = { ...convertedFields(found), profile: referenceTo(wish.to) }
    for (const claim of claims) {
      const given = giveVerdict(desk, { claim, fields }, context)
      if (!given.ok) return given
      changes.push(...given.changes)
    }
  }
  return changes.length > 0 ? decide('Convert verdicts', changes) : refuse('nothing-to-convert')
}
