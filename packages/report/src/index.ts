export { buildReport, createReportBuilder } from './build-report.ts'
export {
  claimReviewPages,
  type ClaimPage,
  type ClaimReviewMissing,
  type ClaimReviewSet,
  type WithheldClaim,
} from './claim-review/claim-review-pages.ts'
export { type ClaimReview } from './claim-review/claim-review.ts'
export { CLAIM_REVIEW_RULES } from './claim-review/rules.ts'
export { csvFrom } from './csv/cells.ts'
export { csvFromReport, type CsvFile } from './csv/csv-from-report.ts'
export { AUDIENCES, type Audience, type Blocker, type ReportFacts } from './facts/facts.ts'
export { editionNow, pastEdition, type PastEdition } from './facts/editions.ts'
export { type ReportOptions } from './facts/report-options.ts'
export { CHECKSUMS, checksumsOf, type ArchiveFile } from './archive/checksums.ts'
export { mainReviewerOf } from './facts/main-reviewer.ts'
export { htmlFromReport } from './html/html-from-report.ts'
export { REPORT_SCHEMA } from './json/format.ts'
export { jsonFromReport } from './json/json-from-report.ts'
export { lookFrom, SHIPPED_LOOK, type ReportLook } from './look/look.ts'
export { LARGEST_LOGO, readPicture } from './look/picture.ts'
export {
  LEAST_CONTRAST,
  parseTemplate,
  SHIPPED_TEMPLATE,
  TEMPLATE_SETTING,
  templateOf,
  type ReportTemplate,
  type TemplateRefusal,
} from './look/template.ts'
export { markdownFromReport } from './markdown/markdown-from-report.ts'
export { explainOrigins, type ExplainedOrigin, type OriginBond } from './origins/explain-origins.ts'
export { originsOf } from './origins/independent-origins.ts'
export {
  createReadiness,
  readinessOf,
  type ArticleQuestion,
  type ClaimQuestion,
  type Readiness,
  type ReadinessOfClaim,
} from './readiness/readiness.ts'
export { signOffByStandards, unmetStandards, type Unmet } from './standards/check-claim.ts'
export {
  CONDITION_KINDS,
  COUNTED,
  MOST_ASKED,
  WRITTEN_FIELDS,
  type Condition,
  type Counted,
  type WrittenField,
} from './standards/conditions.ts'
export {
  addOwnRule,
  changeRule,
  houseRulesOf,
  removeOwnRule,
  rulesOf,
  saveHouseRules,
  type HouseRules,
  type OwnRule,
  type Rule,
  type RuleChoice,
} from './standards/house-rules.ts'
export { readStandardsFile, standardsFile } from './standards/standards-file.ts'
export {
  RULE_LEVELS,
  STANDARDS,
  type RuleLevel,
  type StandardId,
  type StandardLevel,
  type StandardPlace,
} from './standards/standards.ts'
export { chartLayout, type ChartLayout, type ChartRow, HATCHES } from './tree/chart-layout.ts'
export type * from './tree/tree.ts'
export { REPORT_LANGUAGES, wordsFor, type ReportLanguage } from './words/languages.ts'
export { type ReportWords } from './words/en.ts'
export { csvFromRoundUp, htmlFromRoundUp } from './round-up/formats.ts'
export {
  roundUpFrom,
  type RoundUp,
  type RoundUpFacts,
  type RoundUpOptions,
} from './round-up/round-up.ts'
export { gatherFacts } from './facts/gather-facts.ts'
