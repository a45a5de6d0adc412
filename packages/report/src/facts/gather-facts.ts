import { type ArticleId, type Desk, isSigned, organisationOf, remembered } from '@claimbench/model'
import { countFigures } from './count-figures.ts'
import type { Blocker, ReportFacts, SummaryFacts, VerdictFacts } from './facts.ts'
import { editionNow } from './editions.ts'
import { gatherArticle } from './gather-article.ts'
import { gatherClaims } from './gather-claims.ts'
import { gatherLedgers } from './gather-ledgers.ts'
import { gatherMethod } from './gather-method.ts'
import { gatherSentences } from './gather-sentences.ts'
import { orderClaims } from './order-claims.ts'
import { printsNames, type ReportOptions } from './report-options.ts'

/** Everything a report says about an article; undefined when the article is not on the desk. */
export function gatherFacts(desk: Desk, options: ReportOptions): ReportFacts | undefined {
  return createGatherer()(desk, options)
}

/** `gatherFacts` for one article after the other edit: what did not change is the same object again. */
export function createGatherer(): typeof gatherFacts {
  const articleOn = remembered(gatherArticle)
  const orderOn = remembered(orderClaims)
  const ledgersOn = remembered(gatherLedgers)
  const claimsOn = remembered(gatherClaims)
  const sentencesOn = remembered(gatherSentences)
  const summaryOn = remembered(gatherSummary)
  const peopleOn = remembered(gatherPeople)
  const methodOn = remembered(gatherMethod)
  const editionOn = remembered(editionNow)
  const figuresOf = remembered(countFigures)
  const publisherOn = remembered(gatherPublisher)

  return (desk, options) => {
    const permission = permissionOf(desk, options.article)
    const article = articleOn(desk, options.article, permission)
    if (!article) return undefined

    const order = orderOn(desk, options.article)
    const ledgers = ledgersOn(desk, order, options)
    const { claims, sources } = claimsOn(desk, order, ledgers, options)
    // Readers get excerpts unless somebody allowed the whole text; inside the house there is no limit.
    const printsAll = options.audience !== 'publish' || permission !== undefined
    const { blocks, sentences } = sentencesOn(desk, order, options, printsAll)
    const summary = summaryOn(desk, options.article)
    const verdicts = claims.flatMap(claim => (claim.verdict ? [claim.verdict] : []))
    const organisation = publisherOn(desk)
    return {
      audience: options.audience,
      madeAt: options.at,
      madeWith: options.version,
      blockers: blockersOf(
        summary,
        claims.length > 0 && !claims.some(claim => isSigned(claim.state)),
      ),
      edition: options.edition ?? editionOn(desk, options),
      article,
      ...(organisation && { organisation }),
      people: peopleOn(desk, options),
      ...(evidenceDates(verdicts) && { evidenceAsOf: evidenceDates(verdicts) }),
      summary,
      figures: figuresOf({ sentences, claims, links: article.links }),
      blocks,
      sentences,
      claims,
      sources,
      ...ledgers,
      method: methodOn(desk, claims, sentences, options),
    }
  }
}

function permissionOf(desk: Desk, article: ArticleId): string | undefined {
  return desk.summaries.get(article)?.fullTextPermission?.trim() || undefined
}

function gatherPublisher(desk: Desk): ReportFacts['organisation'] {
  const organisation = organisationOf(desk)
  return organisation && { name: organisation.name, address: organisation.address }
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
