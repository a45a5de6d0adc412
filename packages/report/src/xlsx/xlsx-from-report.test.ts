import { editClaim } from '@claimbench/model'
import { after } from '@claimbench/model/testing'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { buildReport } from '../build-report.ts'
import { tablesFromReport } from '../tables/report-tables.ts'
import { aCheckedDesk } from '../testing/a-checked-desk.ts'
import { aReport, optionsFor } from '../testing/a-report.ts'
import type { Report } from '../tree/tree.ts'
import { xlsxFromReport } from './xlsx-from-report.ts'

async function partsOf(report: Report): Promise<Readonly<Record<string, string>>> {
  const files = unzipSync(await xlsxFromReport(report))
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]))
}

describe('the workbook', () => {
  test('has a sheet for each table, with all its rows', async () => {
    const report = aReport('publish')
    const parts = await partsOf(report)
    expect(parts['xl/workbook.xml']).toMatch(/"claims".*"evidence".*"sentences"/s)
    tablesFromReport(report).forEach(({ rows }, i) => {
      expect(parts[`xl/worksheets/sheet${i + 1}.xml`]?.match(/<row /g)).toHaveLength(rows.length)
    })
  })

  test('computes nothing, and cuts a text at what a cell can hold', async () => {
    const desk = aCheckedDesk()
    const fields = {
      wording: '=HYPERLINK("https://evil.example","x")',
      speaker: 'x'.repeat(40_000),
    }
    const changed = after(desk, editClaim(desk, { claim: 'claim-3-1', fields }))
    const report = buildReport(changed, optionsFor('full'))
    if (!report) throw new Error('no report')
    const parts = await partsOf(report)
    const xml = Object.values(parts).join('')
    expect(xml).not.toMatch(/<f[ >]/)
    expect(xml).toContain('=HYPERLINK(')
    expect(xml).toContain(`${'x'.repeat(32_766)}…`)
    expect(xml).not.toContain('x'.repeat(32_767))
  })
})
