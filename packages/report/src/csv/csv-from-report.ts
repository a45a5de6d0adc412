import { tablesFromReport } from '../tables/report-tables.ts'
import type { Report } from '../tree/tree.ts'
import { csvFrom } from './cells.ts'

/** A file of comma-separated values with the name it is to have, such as `claims.csv`. */
export interface CsvFile {
  readonly name: string
  readonly text: string
}

/** The tables of a report, one file each. */
export function csvFromReport(report: Report): readonly CsvFile[] {
  return tablesFromReport(report).map(({ name, rows }) => ({
    name: `${name}.csv`,
    text: csvFrom(rows),
  }))
}
