import * as v from 'valibot'
import type { ArticleId, CalendarDate, ClaimId, Instant, ReviewerId, VerdictId } from '../ids.ts'
import { type RichText, richTextSchema } from '../rich-text.ts'
import {
  calendarDate,
  type EntriesOf,
  instant,
  optionalText,
  type Row,
  rowEntries,
  text,
} from './row.ts'

/** The second axis: how a statement is presented, whatever its accuracy. */
export const FRAMINGS = [
  'none',
  'misleading',
  'missing-context',
  'exaggerated',
  'cherry-picked',
] as const
export type Framing = (typeof FRAMINGS)[number]

/** Whether the source really said it, apart from whether it is so. */
export const ATTRIBUTION_FINDINGS = [
  'confirmed',
  'altered',
  'not-found',
  'contradicted',
  'not-traceable',
] as const
export type AttributionFinding = (typeof ATTRIBUTION_FINDINGS)[number]

/** The profile a verdict was judged with; the version is kept so that old verdicts keep meaning. */
export interface ProfileReference {
  readonly id: string
  readonly version: number
  /**
   * What a version of a newsroom's own says, as `editionOf` puts it: two desks may each write a second
   * version, and neither may change what the other's verdicts mean. Missing for shipped profiles.
   */
  readonly edition?: string
}

export const profileReference: v.GenericSchema<unknown, ProfileReference> = v.object({
  id: text,
  version: v.number(),
  edition: optionalText,
})

export interface VerdictFields {
  readonly profile: ProfileReference
  /** The id of a label of the profile; missing where the profile has no scale or none is chosen. */
  readonly label?: string
  readonly framing: Framing
  readonly attribution?: AttributionFinding
  /** The finding in one sentence; all there is where the profile has no scale. */
  readonly conclusion?: string
  readonly rationale: RichText
  readonly whatIsRight?: string
  readonly notEstablished?: string
  readonly wouldChange?: string
  readonly openQuestions?: string
  /** The date up to which evidence was taken into account. */
  readonly evidenceAsOf?: CalendarDate
}

/** What one reviewer decided about one claim. */
export interface VerdictRow extends Row, VerdictFields {
  /** `verdictId(claim, reviewer)`. */
  readonly id: VerdictId
  readonly article: ArticleId
  readonly claim: ClaimId
  readonly reviewer: ReviewerId
  readonly at: Instant
}

/** The id of a reviewer's verdict on a claim: one row for each. */
export function verdictId(claim: ClaimId, reviewer: ReviewerId): VerdictId {
  return `${claim}:${reviewer}`
}

export const verdictEntries: EntriesOf<VerdictRow> = {
  ...rowEntries,
  article: text,
  claim: text,
  reviewer: text,
  profile: profileReference,
  label: optionalText,
  framing: v.picklist(FRAMINGS),
  attribution: v.optional(v.picklist(ATTRIBUTION_FINDINGS)),
  conclusion: optionalText,
  rationale: richTextSchema,
  whatIsRight: optionalText,
  notEstablished: optionalText,
  wouldChange: optionalText,
  openQuestions: optionalText,
  evidenceAsOf: v.optional(calendarDate),
  at: instant,
}
