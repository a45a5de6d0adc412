import type { Audience } from '../facts/facts.ts'
import type { ReportOptions } from '../facts/report-options.ts'
import { buildReport } from '../build-report.ts'
import type { Report } from '../tree/tree.ts'
import { aCheckedDesk, AT } from './a-checked-desk.ts'
import { ARTICLE, REVIEWER } from './checked-sample.ts'

/** What the golden reports are made with. */
export function optionsFor(audience: Audience): ReportOptions {
  return { article: ARTICLE, reviewer: REVIEWER, audience, at: AT, version: '1.0.0' }
}

/** The report on the checked sample. */
export function aReport(audience: Audience): Report {
  const report = buildReport(aCheckedDesk(), optionsFor(audience))
  if (!report) throw new Error('The sample is not on the desk')
  return report
}
