// One page for each signed claim with its markup, and an index without any. Nothing leaves before
// sign-off, and a review that breaks a rule is kept back with the rule's number.
import {
  CLAIM_PLACE,
  type ClaimId,
  type Desk,
  isSigned,
  type Organisation,
  organisationOf,
  type Result,
} from '@claimbench/model'
import { buildReport } from '../build-report.ts'
import type { ClaimFacts } from '../facts/facts.ts'
import type { ReportOptions } from '../facts/report-options.ts'
import type { PageChrome } from '../html/addresses.ts'
import { markupFromCard } from '../html/card.ts'
import { markupFromBlocks } from '../html/blocks.ts'
import { markupFromMasthead, page } from '../html/html-from-report.ts'
import { html, jsonForScript } from '../html/markup.ts'
import { styleFor } from '../html/style.ts'
import { type ReportLook, SHIPPED_LOOK } from '../look/look.ts'
import type { Card, Report } from '../tree/tree.ts'
import { cardAlone } from '../tree/card-alone.ts'
import { en, type ReportWords } from '../words/en.ts'
import { claimPageName } from './claim-page-name.ts'
import { type ClaimReview, claimReviewFrom } from './claim-review.ts'
import { type Breach, breachesOf, type Json } from './rules.ts'

export interface ClaimPage {
  readonly claim: ClaimId
  /** The name of the file, such as `the-last-run-0a1b2c3d4e5f.html`. */
  readonly file: string
  /** The address at which it is to be published. */
  readonly url: string
  readonly review: ClaimReview
  readonly html: string
}

/** A claim that gets no page, and why. */
export interface WithheldClaim {
  readonly claim: ClaimId
  readonly reason: 'not-signed-off' | 'void' | 'breaks-rules'
  /** The numbers of the rules it breaks. */
  readonly rules: readonly number[]
}

export interface ClaimReviewSet {
  readonly pages: readonly ClaimPage[]
  /** A list of the pages, without markup. */
  readonly index: { readonly file: 'index.html'; readonly html: string }
  readonly withheld: readonly WithheldClaim[]
  /** Rules that only warn, by claim. */
  readonly warnings: readonly { readonly claim: ClaimId; readonly rules: readonly number[] }[]
}

/** What must be told before any review can be published. */
export type ClaimReviewMissing = 'no-such-article' | 'no-organisation'

/** The claim reviews of an article as pages; or what is missing before there can be any. */
export function claimReviewPages(
  desk: Desk,
  options: Omit<ReportOptions, 'audience'>,
  words: ReportWords = en,
  look: ReportLook = SHIPPED_LOOK,
): Result<ClaimReviewSet, ClaimReviewMissing> {
  const report = buildReport(desk, { ...options, audience: 'publish' }, words)
  if (!report) return { ok: false, error: 'no-such-article' }
  const organisation = organisationOf(desk)
  if (!organisation) return { ok: false, error: 'no-organisation' }

  const candidates = report.facts.claims.map(claim => ({
    claim,
    name: claimPageName(claim),
    url: organisation.claimPages.replaceAll(CLAIM_PLACE, claimPageName(claim)),
  }))
  const pages: ClaimPage[] = []
  const withheld: WithheldClaim[] = []
  const warnings: { claim: ClaimId; rules: readonly number[] }[] = []
  for (const { claim, name, url } of candidates) {
    const review = reviewOf(report, claim, organisation, url)
    if (!review) {
      const reason = claim.state === 'void' ? 'void' : 'not-signed-off'
      withheld.push({ claim: claim.id, reason, rules: [] })
      continue
    }
    const breaches = breachesOf(review as unknown as Json, {
      today: options.at.slice(0, 10),
      addresses: candidates.map(one => one.url),
      isSignedOff: isSigned(claim.state),
      speakerIsNamed: claim.speakerKind === 'named',
      speaker: claim.speaker,
      originalOutlet: report.facts.article.originalOutlet,
      wordsOfOthers: [],
    })
    const warned = rulesIn(breaches, true)
    if (warned.length > 0) warnings.push({ claim: claim.id, rules: warned })
    const broken = rulesIn(breaches, false)
    if (broken.length > 0) {
      withheld.push({ claim: claim.id, reason: 'breaks-rules', rules: broken })
      continue
    }
    const card = cardOf(report, claim.number)
    const file = `${name}.html`
    pages.push({
      claim: claim.id,
      file,
      url,
      review,
      html: claimPage(report, card, review, words, look),
    })
  }
  const index = { file: 'index.html' as const, html: indexPage(report, pages, words, look) }
  return { ok: true, value: { pages, index, withheld, warnings } }
}

function reviewOf(
  { facts, language }: Report,
  claim: ClaimFacts,
  organisation: Organisation,
  url: string,
): ClaimReview | undefined {
  const { article, corrections } = facts
  return claimReviewFrom({ claim, article, corrections, organisation, url, language })
}

function rulesIn(breaches: readonly Breach[], isWarning: boolean): readonly number[] {
  return breaches.filter(breach => breach.isWarning === isWarning).map(({ rule }) => rule)
}

function cardOf(report: Report, number: number): Card | undefined {
  const blocks = report.sections.flatMap(section => section.blocks)
  const found = blocks.find(block => block.kind === 'card' && block.card.number === number)
  return found?.kind === 'card' ? cardAlone(found.card) : undefined
}

function claimPage(
  report: Report,
  card: Card | undefined,
  review: ClaimReview,
  words: ReportWords,
  look: ReportLook,
): string {
  const { claimReview } = words
  const { facts } = report
  const chrome: PageChrome = { ...report.chrome, notes: new Map() }
  return page({
    language: review.inLanguage,
    title: review.claimReviewed,
    style: styleFor(look),
    head: html`<link rel="canonical" href="${review.url}" />
      <script type="application/ld+json">
        ${jsonForScript(review, 2)}
      </script> `,
    body: html`<header class="head">
        ${markupFromMasthead(report.masthead, look)}
        <p class="kicker">${report.kicker}</p>
        <p class="quiet">
          ${claimReview.by} <a href="${review.author.url}">${review.author.name}</a>,
          ${words.date(review.datePublished)}. ${claimReview.appearedIn}
          ${facts.article.address !== undefined ? html`<a href="${facts.article.address}" rel="noopener noreferrer nofollow" referrerpolicy="no-referrer">${facts.article.title}</a>` : facts.article.title}.
        </p>
      </header>
      <main>
        ${card && markupFromCard(card, chrome, blocks => markupFromBlocks(blocks, chrome), 1)}
      </main>`,
  })
}

function indexPage(
  report: Report,
  pages: readonly ClaimPage[],
  words: ReportWords,
  look: ReportLook,
): string {
  const { claimReview } = words
  const items = pages.map(
    ({ url, review }) =>
      html`<li>
        <a href="${url}">${review.claimReviewed}</a>
        <span class="quiet">${review.reviewRating.alternateName}</span>
      </li>`,
  )
  return page({
    language: report.language,
    title: `${claimReview.index}: ${report.title}`,
    style: styleFor(look),
    body: html`<header class="head">
        ${markupFromMasthead(report.masthead, look)}
        <p class="kicker">${report.kicker}</p>
        <h1>${claimReview.index}</h1>
        <p class="subtitle">${claimReview.indexIntro(report.title)}</p>
      </header>
      <main>
        <ul>
          ${items}
        </ul>
      </main>`,
  })
}
