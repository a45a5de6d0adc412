import { type ArticleId, type Desk, isSigned, organisationOf } from '@claimbench/model'
import { countFigures } from './count-figures.ts'
import type { Blocker, ReportFacts, SummaryFacts, VerdictFacts } from './facts.ts'
import { gatherArticle } from './gather-article.ts'
import { gatherClaims } from './gather-claims.ts'
import { gatherMethod } from './gather-method.ts'
import { gatherSentences } from './gather-sentences.ts'
import { orderClaims } from './order-claims.ts'
import { printsNames, type ReportOptions } from './report-options.ts'

/** Everything a report says about an article; undefined when the article is not on the desk. */
export function gatherFacts(desk: Desk, options: ReportOptions): ReportFacts | undefined {
  const article = gatherArticle(desk, options.article)
  if (!article) return undefined

  const order = orderClaims(desk, options.article)
  const { claims, sources } = gatherClaims(desk, order, options)
  const { blocks, sentences } = gatherSentences(desk, order, options)
  const summary = gatherSummary(desk, options.article)
  const verdicts = claims.flatMap(claim => (claim.verdict ? [claim.verdict] : []))
  const organisation = organisationOf(desk)
  return {
    audience: options.audience,
    madeAt: options.at,
    madeWith: options.version,
    blockers: blockersOf(
      summary,
      claims.length > 0 && !claims.some(claim => isSigned(claim.state)),
    ),
    article,
    ...(organisation && {
      organisation: { name: organisation.name, address: organisation.address },
    }),
    people: gatherPeople(desk, options),
    ...(evidenceDates(verdicts) && { evidenceAsOf: evidenceDates(verdicts) }),
    summary,
    figures: countFigures({ sentences, claims, links: article.links }),
    blocks,
    sentences,
    claims,
    sources,
    method: gatherMethod(desk, { claims, sentences }, options),
  }
}

function gatherSummary(desk: Desk, article: ArticleId): SummaryFacts {
  const row = desk.summaries.get(article)
  const written = (['finding', 'whatIsRight', 'notEstablished'] as const).flatMap(field =>
    row?.[field]?.trim() ? [[field, row[field]?.trim()]] : [],
  )
  return Object.fromEntries(written) as SummaryFacts // The three fields, each a text or missing.
}

function blockersOf(summary: SummaryFacts, isUnsigned: boolean): readonly Blocker[] {
  const blockers: readonly (Blocker | false)[] = [
    !summary.finding && 'no-finding',
    !summary.whatIsRight && 'no-what-is-right',
    !summary.notEstablished && 'no-not-established',
    isUnsigned && 'nothing-signed-off',
  ]
  return blockers.filter(blocker => blocker !== false)
}

function gatherPeople(desk: Desk, options: ReportOptions): ReportFacts['people'] {
  if (!printsNames(options)) return { checkedBy: [], signedOffBy: [] }
  const ofArticle = <R extends { readonly article: ArticleId }>(rows: Iterable<R>) =>
    [...rows].filter(row => row.article === options.article)
  const checkers = [
    options.reviewer,
    ...ofArticle(desk.verdicts.values()).map(verdict => verdict.reviewer),
  ]
  return {
    checkedBy: named(checkers.map(id => desk.reviewers.get(id)?.name)),
    signedOffBy: named(ofArticle(desk.signOffs.values()).map(signOff => signOff.name)),
  }
}

function named(names: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(names.map(name => name?.trim() ?? '').filter(Boolean))].sort()
}

function evidenceDates(verdicts: readonly VerdictFacts[]): ReportFacts['evidenceAsOf'] {
  const dates = verdicts.flatMap(({ evidenceAsOf }) => (evidenceAsOf ? [evidenceAsOf] : [])).sort()
  const [from] = dates
  const to = dates.at(-1)
  return from && to ? { from, to } : undefined
}
