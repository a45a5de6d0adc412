// What a reader wants to know before the first sentence: where an article comes from, what its links
// are worth, and whom it cites. Counts, never a score.
import type { Link } from '../blocks.ts'
import { ownLinks } from '../own-links.ts'
import { overlaps, type Span } from '../span.ts'
import type { ImportedArticle } from './article.ts'
import { daysBetween } from './dates.ts'
import { findQuotations } from './quotations.ts'

/** Somebody the article cites, as a reviewer or a suggestion marked it. */
export interface CitedSource extends Span {
  readonly type: 'named' | 'unnamed' | 'vague'
}

/** The counts of a provenance card. Absent means: the article does not say. */
export interface Provenance {
  /** The first publisher, if it is another one, and how many days later this one followed. */
  readonly republished?: { readonly from: string; readonly daysLater?: number }
  /** Whether the author's organisation is this outlet, the original one, or somebody else. */
  readonly affiliation?: { readonly name: string; readonly is: 'outlet' | 'original' | 'elsewhere' }
  readonly links: {
    /** Links with an address that can be followed. */
    readonly live: number
    readonly withoutTarget: Readonly<Partial<Record<NonNullable<Link['missing']>, number>>>
    readonly toItself: number
  }
  /** The site's words about responsibility, the author and the original, as they stand in the text. */
  readonly disclaimers: readonly Span[]
  readonly authorNotes: readonly Span[]
  readonly originNotes: readonly Span[]
  readonly sources: Readonly<Record<CitedSource['type'], number>>
  readonly quotations: number
  /** Quotations in whose paragraphs nobody is cited; for those set apart, the ones beside it count. */
  readonly quotationsWithoutSource: readonly Span[]
}

/** Counts what an article says about its origin. Links in site furniture are not counted. */
export function provenanceOf(
  article: ImportedArticle,
  sources: readonly CitedSource[] = [],
): Provenance {
  const { text, blocks } = article
  const own = blocks.filter(block => block.boilerplate === undefined)
  const links = ownLinks(article)
  const marked = (rule: string) =>
    blocks.filter(block => block.boilerplate === rule).map(({ start, end }) => ({ start, end }))
  const count = (type: CitedSource['type']) => sources.filter(source => source.type === type).length
  const quotations = findQuotations(text, blocks)
  const isSourced = (quotation: Span) => {
    const first = own.findIndex(candidate => overlaps(candidate, quotation))
    // A quotation set apart is introduced before it or named behind it.
    const reach = own[first]?.kind === 'quote' ? 1 : 0
    return own.some(
      (block, i) =>
        (overlaps(block, quotation) || Math.abs(i - first) <= reach) &&
        sources.some(source => overlaps(block, source)),
    )
  }
  const republished = republishedFrom(article)
  const affiliation = affiliationOf(article)
  return {
    ...(republished === undefined ? {} : { republished }),
    ...(affiliation === undefined ? {} : { affiliation }),
    links: {
      live: links.filter(link => link.target !== undefined && !link.toItself).length,
      withoutTarget: countMissing(links),
      toItself: links.filter(link => link.toItself).length,
    },
    disclaimers: marked('disclaimer'),
    authorNotes: marked('author-bio'),
    originNotes: marked('original-source'),
    sources: { named: count('named'), unnamed: count('unnamed'), vague: count('vague') },
    quotations: quotations.length,
    quotationsWithoutSource: quotations.filter(quotation => !isSourced(quotation)),
  }
}

function republishedFrom({ meta }: ImportedArticle): Provenance['republished'] {
  const { originalOutlet, publishedAt, republishedAt } = meta
  if (originalOutlet === undefined || isSame(originalOutlet, meta.outlet)) return undefined
  if (publishedAt === undefined || republishedAt === undefined) return { from: originalOutlet }
  return { from: originalOutlet, daysLater: daysBetween(publishedAt, republishedAt) }
}

function affiliationOf({ meta }: ImportedArticle): Provenance['affiliation'] {
  if (meta.affiliation === undefined) return undefined
  const is = isSame(meta.affiliation, meta.outlet)
    ? 'outlet'
    : isSame(meta.affiliation, meta.originalOutlet)
      ? 'original'
      : 'elsewhere'
  return { name: meta.affiliation, is }
}

function isSame(one: string, other: string | undefined): boolean {
  const plain = (name: string) =>
    name
      .toLowerCase()
      .replace(/^the /, '')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  return other !== undefined && plain(one) === plain(other)
}

function countMissing(links: readonly Link[]): Provenance['links']['withoutTarget'] {
  const counts: Partial<Record<NonNullable<Link['missing']>, number>> = {}
  for (const { missing } of links) if (missing) counts[missing] = (counts[missing] ?? 0) + 1
  return counts
}
