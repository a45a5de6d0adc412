// The law of corrections, tried on every field of every record: whichever comes to say something
// else, and by whatever way (a rule, a merged file, a fault), readers keep what they have; and the
// next version says the same of it, or is refused until there is an entry.
import {
  ALL_TABLES,
  type Desk,
  parseRow,
  publishReport,
  type Row,
  type Table,
} from '@claimbench/model'
import { after, FULL_ROWS } from '@claimbench/model/testing'
import { expect, test } from 'vitest'
import { buildReport } from './build-report.ts'
import { pastEdition } from './facts/editions.ts'
import { jsonFromReport } from './json/json-from-report.ts'
import { BEN } from './testing/a-checked-desk.ts'
import { aPublishedReport, WITHDRAWN } from './testing/a-corrected-desk.ts'
import { optionsFor } from './testing/a-report.ts'
import { ARTICLE, REVIEWER } from './testing/checked-sample.ts'

const AT = '2024-05-25T10:00:00.000Z'
/** Rows of a table that are tried: a claim that is signed off and one that is not are among them. */
const ROWS = 2
/** What went out itself, and the entries: no rule changes them, which another law asserts. */
const RECORD: readonly Table[] = ['corrections', 'publications', 'editions']
/**
 * The same words may be signed anew, and the next version goes out under the name and look that the
 * newsroom has then: neither is what somebody wrote of the article.
 */
const RENEWED = ['signOffs.at', 'signOffs.name', 'settings.value']
/** Tables that a published version reads as they stand: each of their fields is read anew. */
const READ_LIVE: readonly Table[] = ['revisions', 'settings']

/** An entry on one claim, so that there is something to publish; its own records are left alone. */
const NEXT = {
  id: 'version-2',
  article: ARTICLE,
  reviewer: REVIEWER,
  corrections: [
    { id: 'entry', piece: WITHDRAWN, kind: 'clarification', note: 'Said more clearly.' },
  ],
} as const
const published = aPublishedReport()

test(
  'whichever field changes, no published text does without an entry',
  { timeout: 240_000 },
  () => {
    const next = publishedNext(published)
    const seen = readersSee(published, 'version-1')
    const leaks = new Set<string>()
    let [refused, silent] = [0, 0]
    const readFrom = new Set<Table>()
    for (const { table, where, desk } of changedDesks()) {
      if (READ_LIVE.includes(table) || !readFrom.has(table)) {
        // Damage is told; anything else than what was published is not shown.
        const now = readersSee(desk, 'version-1')
        if (now !== seen && now !== undefined) leaks.add(`what readers have, by ${where}`)
        readFrom.add(table)
      }
      const after = publishedNext(desk)
      if (after === undefined) refused++
      else if (after === next) silent++
      else if (!RENEWED.includes(where)) leaks.add(`the next version, by ${where}`)
    }
    expect([...leaks]).toEqual([])
    // A law that was never put to the test would hold, too.
    expect(refused).toBeGreaterThan(100)
    expect(silent).toBeGreaterThan(50)
  },
)

/** What readers are shown of a version: every fact of their report. Undefined: it is damaged. */
function readersSee(desk: Desk, version: string): string | undefined {
  const edition = pastEdition(desk, version, { ...optionsFor('publish'), at: AT })
  const report = edition && buildReport(edition.desk, edition.options)
  return report && jsonFromReport(report)
}

/** What the next version would say without any other entry. Undefined: it is refused. */
function publishedNext(desk: Desk): string | undefined {
  const decision = publishReport(desk, NEXT, { ...BEN, at: AT })
  return decision.ok ? readersSee(after(desk, decision), NEXT.id) : undefined
}

interface Changed {
  readonly table: Table
  readonly where: string
  readonly desk: Desk
}

function* changedDesks(): Generator<Changed> {
  for (const table of ALL_TABLES.filter(one => !RECORD.includes(one))) {
    const rows = [...published[table].values()]
      .filter(row => !JSON.stringify(row).includes(WITHDRAWN))
      .slice(0, ROWS)
    for (const row of rows) {
      for (const field of Object.keys(FULL_ROWS[table])) {
        // Another id is another row; rows of another article are not in this report.
        if (['id', 'clocks', 'article'].includes(field)) continue
        for (const other of otherRows(table, row, field)) {
          const rowsById = new Map<string, Row>(published[table]).set(row.id, other)
          yield { table, where: `${table}.${field}`, desk: { ...published, [table]: rowsById } }
        }
      }
    }
  }
}

const ANYTHING: readonly unknown[] = [
  'Something else.',
  '2031-01-01',
  '2031-01-01T00:00:00.000Z',
  'https://else.example/x',
  4242,
  true,
  false,
  [],
  ['Something else.'],
]

/** The row with another value in a field, and without the field where it may be missing. */
function otherRows(table: Table, row: Row, field: string): readonly Row[] {
  const { [field]: now, ...without }: Readonly<Record<string, unknown>> = { ...row }
  const full: Readonly<Record<string, unknown>> = { ...FULL_ROWS[table] }
  const changed = [full[field], ...ANYTHING]
    .filter(value => JSON.stringify(value) !== JSON.stringify(now))
    .map(value => ({ ...row, [field]: value }))
    .find(one => parseRow(table, one).ok)
  const gone = parseRow<Table>(table, without)
  return [...(changed ? [changed] : []), ...(now !== undefined && gone.ok ? [gone.value] : [])]
}
