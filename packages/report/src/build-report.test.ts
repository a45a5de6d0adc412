import { ALL_TABLES, type Desk, writeSummary } from '@claimbench/model'
import { after } from '@claimbench/model/testing'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildReport, createReportBuilder } from './build-report.ts'
import type { Audience } from './facts/facts.ts'
import { createReadiness, readinessOf } from './readiness/readiness.ts'
import { aCorrectedDesk } from './testing/a-corrected-desk.ts'
import { optionsFor } from './testing/a-report.ts'
import { ARTICLE } from './testing/checked-sample.ts'
import { en } from './words/en.ts'
import { de } from './words/de.ts'

const DESK = aCorrectedDesk()

/** A change of one row: it goes, or one of its fields goes or holds another row's value. */
interface Blow {
  readonly table: number
  readonly row: number
  readonly field: number
  readonly donor: number
}

// Rows of every table are damaged in every way that keeps their types: no list of what a report
// depends on could be checked otherwise.
function struck(desk: Desk, { table, row, field, donor }: Blow): Desk {
  const filled = ALL_TABLES.filter(name => desk[name].size > 0 && name !== 'editions')
  const name = filled[table % filled.length]
  if (!name) return desk
  const rows = new Map<string, object>(desk[name])
  const [id, old] = [...rows][row % rows.size] ?? []
  if (id === undefined || !old) return desk
  if (donor % 5 === 0) rows.delete(id)
  else {
    const other = [...rows.values()][donor % rows.size]
    const fields = Object.entries(other ?? {}).filter(([key]) => key !== 'id' && key !== 'clocks')
    const [key, value] = fields[field % fields.length] ?? []
    if (key !== undefined) rows.set(id, { ...old, [key]: value })
  }
  return { ...desk, [name]: rows }
}

test('a report made after the other edit says what one made from nothing says', () => {
  const blow = fc.record({
    table: fc.nat(99),
    row: fc.nat(999),
    field: fc.nat(99),
    donor: fc.nat(999),
    audience: fc.constantFrom<Audience>('publish', 'publish', 'editor', 'full'),
    words: fc.constantFrom(en, en, de),
  })
  fc.assert(
    fc.property(fc.array(blow, { minLength: 3, maxLength: 8 }), blows => {
      const build = createReportBuilder()
      const ask = createReadiness()
      let desk = DESK
      for (const { audience, words, ...one } of blows) {
        desk = struck(desk, one)
        const options = optionsFor(audience)
        expect(build(desk, options, words)).toEqual(buildReport(desk, options, words))
        expect(ask(desk, options)).toEqual(readinessOf(desk, options))
      }
    }),
    { numRuns: 8 },
  )
})

test('what an edit left alone is the same object, and only that', () => {
  const build = createReportBuilder()
  const before = build(DESK, optionsFor('publish'))
  const fields = { finding: 'Something else was found.' }
  const now = build(
    after(DESK, writeSummary(DESK, { article: ARTICLE, fields })),
    optionsFor('publish'),
  )
  const changed = now?.sections.filter((section, i) => section !== before?.sections[i])
  expect(now?.sections.length).toBeGreaterThan(8)
  // The record of versions says that this one is not published yet.
  expect(changed?.map(({ id }) => id)).toEqual(['finding', 'corrections'])
})
