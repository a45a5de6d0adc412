import {
  addProfile,
  draftOf,
  giveVerdict,
  HOUSE_PROFILE,
  nextVersion,
  referenceTo,
  SHIPPED_PROFILES,
} from '@claimbench/model'
import { after } from '@claimbench/model/testing'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import schema from '../../schema/report-v1.schema.json' with { type: 'json' }
import { buildReport } from '../build-report.ts'
import { AUDIENCES } from '../facts/facts.ts'
import { aCheckedDesk, AT } from '../testing/a-checked-desk.ts'
import { aReport, optionsFor } from '../testing/a-report.ts'
import { REVIEWER } from '../testing/checked-sample.ts'
import { jsonFromReport } from './json-from-report.ts'

const ajv = new Ajv2020({ allErrors: true })
formats.default(ajv)
const isValid = ajv.compile(schema)

describe('the report as JSON', () => {
  test.each(AUDIENCES)('keeps its published schema for the audience %s', audience => {
    isValid(JSON.parse(jsonFromReport(aReport(audience))))
    expect(isValid.errors).toBeNull()
  })

  test('keeps it for verdicts by a scale of the house’s own, and says by which edition', () => {
    const desk = aCheckedDesk()
    const house = SHIPPED_PROFILES.find(({ profile }) => profile === HOUSE_PROFILE)
    const [claim] = desk.claims.keys()
    if (!house || !claim) throw new Error('The sample has no claim, or the app no scale')
    const own = nextVersion(desk, house, { ...draftOf(house), name: 'Our scale' })
    const kept = after(desk, addProfile(desk, own))
    const fields = { profile: referenceTo(own), label: 'true' }
    const context = { by: REVIEWER, at: AT }
    const judged = after(kept, giveVerdict(kept, { claim, fields }, context))
    const report = buildReport(judged, optionsFor('full'))
    if (!report) throw new Error('The sample is not on the desk')
    isValid(JSON.parse(jsonFromReport(report)))
    expect(isValid.errors).toBeNull()
    expect(report.facts.method.profiles).toContainEqual(
      expect.objectContaining({ ...referenceTo(own), name: 'Our scale' }),
    )
  })

  test('is not valid with a field the schema does not know', () => {
    const file = JSON.parse(jsonFromReport(aReport('publish'))) as { report: { score?: number } }
    file.report.score = 0.7
    expect(isValid(file)).toBe(false)
  })
})
