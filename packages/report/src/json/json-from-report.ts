// The report for machines. The shape is described by `schema/report-v1.schema.json`.
import type { ReportFacts } from '../facts/facts.ts'
import type { Report } from '../tree/tree.ts'
import { REPORT_FORMAT, REPORT_FORMAT_VERSION } from './format.ts'

export interface ReportFile {
  readonly format: typeof REPORT_FORMAT
  readonly version: typeof REPORT_FORMAT_VERSION
  readonly language: string
  readonly report: ReportFacts
}

/** The report's facts as a JSON text, indented by two spaces, ending in a line break. */
export function jsonFromReport(report: Report): string {
  return `${JSON.stringify(factsFile(report), undefined, 2)}\n`
}

/** The report's facts in their file format. */
export function factsFile({ facts, language }: Report): ReportFile {
  return { format: REPORT_FORMAT, version: REPORT_FORMAT_VERSION, language, report: facts }
}
