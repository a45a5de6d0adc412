import { tablesFromReport } from '../tables/report-tables.ts'
import type { Report } from '../tree/tree.ts'
import { workbookFrom } from './workbook-from-tables.ts'

/** The bytes of a workbook (.xlsx) with a sheet for each table of the report. */
export function xlsxFromReport(report: Report): Promise<Uint8Array<ArrayBuffer>> {
  return workbookFrom(tablesFromReport(report))
}
