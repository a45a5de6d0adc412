import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import schema from '../../schema/report-v1.schema.json' with { type: 'json' }
import { AUDIENCES } from '../facts/facts.ts'
import { aReport } from '../testing/a-report.ts'
import { jsonFromReport } from './json-from-report.ts'

const ajv = new Ajv2020({ allErrors: true })
formats.default(ajv)
const isValid = ajv.compile(schema)

describe('the report as JSON', () => {
  test.each(AUDIENCES)('keeps its published schema for the audience %s', audience => {
    isValid(JSON.parse(jsonFromReport(aReport(audience))))
    expect(isValid.errors).toBeNull()
  })

  test('is not valid with a field the schema does not know', () => {
    const file = JSON.parse(jsonFromReport(aReport('publish'))) as { report: { score?: number } }
    file.report.score = 0.7
    expect(isValid(file)).toBe(false)
  })
})
