export { buildReport, reportFromFacts } from './build-report.ts'
export {
  claimReviewPages,
  type ClaimPage,
  type ClaimReviewMissing,
  type ClaimReviewSet,
  type WithheldClaim,
} from './claim-review/claim-review-pages.ts'
export { type ClaimReview } from './claim-review/claim-review.ts'
export { CLAIM_REVIEW_RULES } from './claim-review/rules.ts'
export { csvFromReport, type CsvFile } from './csv/csv-from-report.ts'
export { AUDIENCES, type Audience, type Blocker, type ReportFacts } from './facts/facts.ts'
export { type ReportOptions } from './facts/report-options.ts'
export { mainReviewerOf } from './facts/main-reviewer.ts'
export { htmlFromReport } from './html/html-from-report.ts'
export { jsonFromReport } from './json/json-from-report.ts'
export { markdownFromReport } from './markdown/markdown-from-report.ts'
export { originsOf } from './origins/independent-origins.ts'
export {
  readinessOf,
  type ArticleQuestion,
  type ClaimQuestion,
  type Readiness,
  type ReadinessOfClaim,
} from './readiness/readiness.ts'
export { chartLayout, type ChartLayout, type ChartRow, HATCHES } from './tree/chart-layout.ts'
export type * from './tree/tree.ts'
export { REPORT_LANGUAGES, wordsFor, type ReportLanguage } from './words/languages.ts'
export { type ReportWords } from './words/en.ts'
