// One version of a rating profile as a file. Its shape is published in
// `packages/model/schema/profile-v1.schema.json`.
import * as v from 'valibot'
import type { ProfileRow, RatingLabel } from '../records/profile.ts'
import { languageTag } from '../records/row.ts'
import { FRAMINGS } from '../records/verdict.ts'
import { fail, ok, type Result } from '../result.ts'
import { readSettingsFile, settingsFile, type SettingsFileFault } from '../settings-file.ts'
import { draftOf, problemWithProfile, versionOf } from './profile-draft.ts'

const FORMAT = 'claimbench-profile'
const VERSION = 1

/** The most labels a profile in a file may have, on the scale and off it. */
const MOST_LABELS = 100
const LONGEST_NAME = 500
const LONGEST_TEXT = 20_000

/** Why a file holds no profile that can be used. */
export type ProfileFileFault =
  | SettingsFileFault
  /** It is read, but nobody could judge by it: a code of `problemWithProfile`. */
  | { readonly code: 'unusable'; readonly refusal: string; readonly path: string }

const name = v.pipe(v.string(), v.maxLength(LONGEST_NAME))
const longText = v.pipe(v.string(), v.maxLength(LONGEST_TEXT))

const labelSchema: v.GenericSchema<unknown, RatingLabel> = v.strictObject({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  name,
  definition: longText,
  framing: v.optional(v.picklist(FRAMINGS)),
})
const labels = v.pipe(v.array(labelSchema), v.maxLength(MOST_LABELS))

/** The file as it is read; strict, so that no part of a profile is dropped unseen. */
export const profileFileSchema = v.strictObject({
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  profile: v.strictObject({
    id: v.pipe(v.string(), v.regex(/^[^@\s]{1,150}$/)),
    version: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000_000)),
    name,
    language: languageTag,
    note: v.optional(longText),
    scale: labels,
    extras: labels,
  }),
})

/** A version of a profile as the text of a file. */
export function profileFile(row: ProfileRow): string {
  const { profile: id, version } = row
  return settingsFile({
    format: FORMAT,
    version: VERSION,
    profile: { id, version, ...draftOf(row) },
  })
}

/** Reads a version of a profile from the text of a file. */
export function readProfileFile(text: string): Result<ProfileRow, ProfileFileFault> {
  const read = readSettingsFile(text, {
    format: FORMAT,
    version: VERSION,
    schema: profileFileSchema,
  })
  if (!read.ok) return read
  const { id, version, note, ...rest } = read.value.profile
  const row = versionOf(id, version, { ...rest, ...(note !== undefined && { note }) })
  const problem = problemWithProfile(row)
  if (problem && !problem.ok) {
    return fail({ code: 'unusable', refusal: problem.refusal.code, path: 'profile' })
  }
  return ok(row)
}
