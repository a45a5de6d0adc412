import * as v from 'valibot'
import { type EntriesOf, optionalText, type Row, rowEntries, text } from './row.ts'
import { FRAMINGS, type Framing, type ProfileReference } from './verdict.ts'

/** A word of a rating profile. */
export interface RatingLabel {
  /** Unique in the profile, and never given to another meaning. */
  readonly id: string
  /** As the profile words it. */
  readonly name: string
  readonly definition: string
  /** Where the word speaks of presentation, the framing it stands for. */
  readonly framing?: Framing
}

/** A scale of verdicts, as data. A changed profile is a new version; verdicts keep theirs. */
export interface ProfileRow extends Row {
  /** `profileId` of its reference. */
  readonly id: string
  readonly profile: string
  readonly version: number
  /** See `ProfileReference`. */
  readonly edition?: string
  readonly name: string
  /** BCP 47. */
  readonly language: string
  /** Whose scale it is, and that using it implies no link with them. */
  readonly note?: string
  /** From the worst to the best, however the brand counts. Empty: verdicts are a sentence each. */
  readonly scale: readonly RatingLabel[]
  /** Words that have no place on the scale. */
  readonly extras: readonly RatingLabel[]
}

/** The id of one version of a profile. */
export function profileId({ id, version, edition }: ProfileReference): string {
  return edition === undefined ? `${id}@${version}` : `${id}@${version}-${edition}`
}

/** How a verdict names the version of a profile that it is judged with. */
export function referenceTo({
  profile,
  version,
  edition,
}: Pick<ProfileRow, 'profile' | 'version' | 'edition'>): ProfileReference {
  return { id: profile, version, ...(edition !== undefined && { edition }) }
}

const labelSchema: v.GenericSchema<unknown, RatingLabel> = v.object({
  id: text,
  name: text,
  definition: text,
  framing: v.optional(v.picklist(FRAMINGS)),
})

export const profileEntries: EntriesOf<ProfileRow> = {
  ...rowEntries,
  profile: text,
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  edition: optionalText,
  name: text,
  language: text,
  note: optionalText,
  scale: v.array(labelSchema),
  extras: v.array(labelSchema),
}
