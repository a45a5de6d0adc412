// What the report place shows, made where it holds nobody up: beside the page, of a copy of the desk.
import {
  changesSincePublished,
  type CorrectionClass,
  type Desk,
  deskOfEdition,
  equal,
  latestPublication,
  likelyCorrection,
  type PieceChange,
} from '@claimbench/model'
import {
  type Audience,
  type Blocker,
  createReadiness,
  createReportBuilder,
  mainReviewerOf,
  pastEdition,
  type Readiness,
  type ReportDocument,
  type ReportLanguage,
  type ReportOptions,
  wordsFor,
} from '@claimbench/report'

/** Which report is wanted, as the page knows it. */
export interface WhichReport {
  readonly article: string
  /** Who looks: their own tags come first, where they gave any. */
  readonly viewer: string
  readonly audience: Audience
  /** The moment that counts as now. */
  readonly at: string
  /** The version of the app. */
  readonly version: string
  readonly namesPeople?: boolean
  /** A published version; left out: what stands now. */
  readonly edition?: string
  readonly language: ReportLanguage
}

/** A change that readers have not seen, and what kind of correction it most likely is. */
export interface Unpublished extends PieceChange {
  readonly likely: Exclude<CorrectionClass, 'void'>
}

/** All that the report place shows of a report. */
export interface ShownReport {
  readonly document: ReportDocument
  readonly blockers: readonly Blocker[]
  readonly claims: readonly ShownClaim[]
  readonly byline: string | undefined
  /** Whose tags are printed. */
  readonly reviewer: string
  /** Of what stands now; a published version is past asking. */
  readonly readiness: Readiness | undefined
  readonly unpublished: readonly Unpublished[]
}

export interface ShownClaim {
  readonly id: string
  readonly number: number
  readonly shortForm: string
}

/** The desk and the options that make a report; undefined where its version is damaged. */
export function reportIn(
  desk: Desk,
  which: WhichReport,
): { readonly desk: Desk; readonly options: ReportOptions } | undefined {
  const { article, viewer, audience, at, version, namesPeople, edition } = which
  const options = {
    article,
    audience,
    at,
    version,
    ...(namesPeople !== undefined && { namesPeople }),
  }
  if (edition === undefined) {
    return { desk, options: { ...options, reviewer: mainReviewerOf(desk, article, viewer) } }
  }
  // As of the day it went out: what was not overdue then is not overdue on it.
  return pastEdition(desk, edition, { ...options, at: desk.publications.get(edition)?.at ?? at })
}

/** Makes what is shown of one desk after the other; undefined where a report cannot be made. */
export function createReportView(): (desk: Desk, which: WhichReport) => ShownReport | undefined {
  const build = createReportBuilder()
  const ask = createReadiness()
  let last: WhichReport | undefined

  return (whole, wanted) => {
    last = equal(last, wanted) && last ? last : wanted
    const found = reportIn(whole, last)
    const report = found && build(found.desk, found.options, wordsFor(last.language))
    if (!report) return undefined
    const { facts, ...document } = report
    const { options } = found
    const isNow = last.edition === undefined
    return {
      document,
      blockers: facts.blockers,
      claims: facts.claims.map(({ id, number, shortForm }) => ({ id, number, shortForm })),
      byline: facts.article.byline,
      reviewer: options.reviewer,
      readiness: isNow ? ask(whole, options) : undefined,
      unpublished: isNow ? unpublishedOn(whole, options) : [],
    }
  }
}

function unpublishedOn(desk: Desk, { article, reviewer }: ReportOptions): readonly Unpublished[] {
  const published = deskOfEdition(desk, latestPublication(desk, article)?.id ?? '')
  return changesSincePublished(desk, article, reviewer).map(change => ({
    ...change,
    likely:
      published && desk.claims.has(change.piece)
        ? likelyCorrection(published, desk, change.piece)
        : 'clarification',
  }))
}
