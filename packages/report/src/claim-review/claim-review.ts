import { isSigned, isWebAddress, type Organisation, plainFromRichText } from '@claimbench/model'
import type { ArticleFacts, ClaimFacts, CorrectionFacts, VerdictFacts } from '../facts/facts.ts'
import { claimAuthor, type ClaimAuthor } from './claim-author.ts'

/** A review of one claim in the words of schema.org, as JSON-LD. */
export interface ClaimReview {
  readonly '@context': 'https://schema.org'
  readonly '@type': 'ClaimReview'
  /** The review's own page: absolute https. */
  readonly url: string
  readonly datePublished: string
  /** The day of its last correction. */
  readonly dateModified?: string
  /** What was corrected after publication, oldest first (schema.org CorrectionComment). */
  readonly correction?: readonly ReviewCorrection[]
  readonly inLanguage: string
  readonly author: { readonly '@type': 'Organization'; readonly name: string; readonly url: string }
  readonly claimReviewed: string
  readonly itemReviewed: {
    readonly '@type': 'Claim'
    readonly text: string
    readonly author?: ClaimAuthor | readonly ClaimAuthor[]
    readonly datePublished?: string
    readonly appearance?: readonly { readonly '@type': 'CreativeWork'; readonly url: string }[]
    readonly isBasedOn?: {
      readonly '@type': 'CreativeWork'
      readonly publisher: { readonly '@type': 'Organization'; readonly name: string }
    }
  }
  readonly reviewRating: Rating
}

export interface ReviewCorrection {
  readonly '@type': 'CorrectionComment'
  readonly text: string
  readonly datePublished: string
}

/** Numbers are all there, or none: an unordered label has no place on a scale. */
export interface Rating {
  readonly '@type': 'Rating'
  readonly alternateName: string
  readonly ratingExplanation: string
  readonly worstRating?: number
  readonly ratingValue?: number
  readonly bestRating?: number
}

export interface ReviewedClaim {
  readonly claim: ClaimFacts
  readonly article: ArticleFacts
  /** The corrections of the report; those of the claim are told. */
  readonly corrections: readonly CorrectionFacts[]
  readonly organisation: Organisation
  /** The address of the review's own page. */
  readonly url: string
  /** BCP 47, of the review. */
  readonly language: string
}

/**
 * The review of a claim; undefined without a signed verdict. The label counted i-th from the worst
 * of N has the value i, whichever way the brand counts.
 */
export function claimReviewFrom(reviewed: ReviewedClaim): ClaimReview | undefined {
  const { claim, article, corrections, organisation, url, language } = reviewed
  const { verdict, signedOffAt } = claim
  if (!verdict || !signedOffAt || !isSigned(claim.state)) return undefined
  const author = claimAuthor(claim, article)
  const said = claim.saidAt ?? article.publishedAt
  const addresses = [article.address ?? ''].filter(isWebAddress)
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    url,
    datePublished: signedOffAt.slice(0, 10),
    ...correctionsOn(claim, corrections),
    inLanguage: language,
    author: { '@type': 'Organization', name: organisation.name, url: organisation.address },
    claimReviewed: claim.shortForm.trim() || claim.wording,
    itemReviewed: {
      '@type': 'Claim',
      text: claim.wording,
      ...(author.length > 0 && { author: author.length === 1 ? author[0] : author }),
      ...(said && { datePublished: said }),
      ...(addresses.length > 0 && {
        appearance: addresses.map(one => ({ '@type': 'CreativeWork' as const, url: one })),
      }),
      ...(article.originalOutlet && {
        isBasedOn: {
          '@type': 'CreativeWork' as const,
          publisher: { '@type': 'Organization' as const, name: article.originalOutlet },
        },
      }),
    },
    reviewRating: ratingFrom(verdict),
  }
}

function correctionsOn(
  claim: ClaimFacts,
  corrections: readonly CorrectionFacts[],
): Pick<ClaimReview, 'dateModified' | 'correction'> {
  const own = corrections.filter(({ piece }) => piece === claim.number)
  const last = own.at(-1)
  if (!last) return {}
  return {
    dateModified: last.at.slice(0, 10),
    correction: own.map(({ note, at }) => ({
      '@type': 'CorrectionComment',
      text: note,
      datePublished: at.slice(0, 10),
    })),
  }
}

function ratingFrom(verdict: VerdictFacts): Rating {
  const { label, position, conclusion, rationale } = verdict
  const explanation = [label ? conclusion : undefined, plainFromRichText(rationale)]
  return {
    '@type': 'Rating',
    alternateName: label?.name ?? conclusion ?? '',
    ratingExplanation: explanation.filter(Boolean).join('\n').trim(),
    ...(position &&
      position.of > 1 && { worstRating: 1, ratingValue: position.at, bestRating: position.of }),
  }
}
