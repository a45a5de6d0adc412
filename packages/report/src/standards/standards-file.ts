// The standards of a newsroom as a file. Its shape is published in
// `packages/report/schema/standards-v1.schema.json`.
import {
  ok,
  readSettingsFile,
  type Result,
  settingsFile,
  type SettingsFileFault,
} from '@claimbench/model'
import * as v from 'valibot'
import { choiceSchema, type HouseRules, ownRuleSchema } from './house-rules.ts'
import { STANDARDS, type StandardId } from './standards.ts'

const FORMAT = 'claimbench-standards'
const VERSION = 1
const MOST_OWN = 200

// Each standard by its name, so that a rule that this version does not know is not dropped unseen.
const shippedEntries = Object.fromEntries(
  STANDARDS.map(({ id }) => [id, v.optional(choiceSchema)]),
  // One entry for each standard.
) as Record<StandardId, v.OptionalSchema<typeof choiceSchema, undefined>>

/** The file as it is read. */
export const standardsFileSchema = v.strictObject({
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  shipped: v.strictObject(shippedEntries),
  own: v.pipe(v.array(ownRuleSchema), v.maxLength(MOST_OWN)),
})

/** What a newsroom changed of the standards, as the text of a file. */
export function standardsFile({ shipped, own }: HouseRules): string {
  return settingsFile({ format: FORMAT, version: VERSION, shipped, own })
}

/** Reads the rules of a newsroom from the text of a file. */
export function readStandardsFile(text: string): Result<HouseRules, SettingsFileFault> {
  const read = readSettingsFile(text, {
    format: FORMAT,
    version: VERSION,
    schema: standardsFileSchema,
  })
  if (!read.ok) return read
  const { shipped, own } = read.value
  return ok({ shipped, own })
}
