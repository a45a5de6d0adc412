// The rules a ClaimReview must keep, as data: each answers a defect that was seen in a published
// one (schema.org ClaimReview; JSON-LD 1.1). They read plain JSON, whoever wrote it.
import { hostOf, isSiteRoot, isWebAddress } from '@claimbench/model'

/** What is known around one review: the rest of the set, the day, the article. */
export interface ReviewSurroundings {
  /** ISO 8601 date. */
  readonly today: string
  /** The page addresses of all reviews of the set, this one's included. */
  readonly addresses: readonly string[]
  /** Whether the claim is signed off and not withdrawn. */
  readonly isSignedOff: boolean
  /** Whether the speaker is vague, unnamed or the article's author, and so no person of the claim. */
  readonly speakerIsNamed: boolean
  /** The speaker's words, such as "some media outlets". */
  readonly speaker?: string
  readonly originalOutlet?: string
  /** Words that stand in other claims of the set only. */
  readonly wordsOfOthers: readonly string[]
}

export interface ReviewRule {
  /** Its number in the standard. */
  readonly number: number
  readonly says: string
  /** A breach of it is pointed out but keeps nothing back. */
  readonly isWarning?: boolean
  readonly isKept: (review: Json, around: ReviewSurroundings) => boolean
}

export type Json = Readonly<Record<string, unknown>>

export const CLAIM_REVIEW_RULES: readonly ReviewRule[] = [
  {
    number: 1,
    says: 'The address, the claim and the rating’s label are there and not empty.',
    isKept: review =>
      [review['url'], review['claimReviewed'], ratingOf(review)['alternateName']].every(
        value => value !== undefined && value !== null && value !== '',
      ),
  },
  {
    number: 2,
    says: 'The address is absolute https, the review’s own page, not the site’s root.',
    isKept: ({ url }, { addresses }) =>
      typeof url === 'string' &&
      url.startsWith('https://') &&
      isWebAddress(url) &&
      !isSiteRoot(url) &&
      addresses.filter(one => one === url).length <= 1,
  },
  {
    number: 3,
    says: 'The author is an organisation with a name and an address.',
    isKept: review => {
      const author = objectAt(review, 'author')
      return (
        author['@type'] === 'Organization' && isText(author['name']) && isAddress(author['url'])
      )
    },
  },
  {
    number: 4,
    says: 'Rating numbers are all there or all absent, and in order.',
    isKept: review => {
      const numbers = ['worstRating', 'ratingValue', 'bestRating'].map(key => ratingOf(review)[key])
      if (numbers.every(number => number === undefined)) return true
      if (!numbers.every(number => typeof number === 'number' && Number.isFinite(number))) {
        return false
      }
      const [worst = 0, value = 0, best = 0] = numbers.map(Number)
      return worst < best && worst <= value && value <= best
    },
  },
  {
    number: 5,
    says: 'The rating’s label is a text.',
    isKept: review => isText(ratingOf(review)['alternateName']),
  },
  {
    number: 6,
    says: 'Appearances are a flat list of works with one address each.',
    isKept: review => {
      const { appearance } = claimOf(review)
      return (
        appearance === undefined ||
        (Array.isArray(appearance) &&
          appearance.every(
            one =>
              isObject(one) && one['@type'] === 'CreativeWork' && typeof one['url'] === 'string',
          ))
      )
    },
  },
  {
    number: 7,
    says: 'The claim did not appear on the reviewer’s own site.',
    isWarning: true,
    isKept: review => {
      const own = hostOf(String(objectAt(review, 'author')['url'] ?? ''))
      return appearancesOf(review).every(address => hostOf(address) !== own)
    },
  },
  {
    number: 8,
    says: 'No field comes from another claim.',
    isKept: (review, { wordsOfOthers }) => {
      const written = JSON.stringify(review)
      return wordsOfOthers.every(words => !written.includes(JSON.stringify(words).slice(1, -1)))
    },
  },
  {
    number: 10,
    says: 'There is one review for each page.',
    isKept: review => review['@type'] === 'ClaimReview' && !('@graph' in review),
  },
  {
    number: 11,
    says: 'Only a signed verdict is published.',
    isKept: (_, { isSignedOff }) => isSignedOff,
  },
  {
    number: 12,
    says: 'Dates are ISO 8601; the claim comes before the review, the review not after today.',
    isKept: (review, { today }) => {
      const reviewed = review['datePublished']
      const said = claimOf(review)['datePublished']
      if (!isDate(reviewed) || reviewed > today) return false
      return said === undefined || (isDate(said) && said <= reviewed)
    },
  },
  {
    number: 13,
    says: 'A fragment or an empty link is no address.',
    isKept: review => addressesIn(review).every(isAddress),
  },
  {
    number: 14,
    says: 'A vague or unnamed speaker is no person; the original outlet is named.',
    isKept: (review, { speakerIsNamed, speaker, originalOutlet }) => {
      const claim = claimOf(review)
      const names = [claim['author']].flat().map(one => (isObject(one) ? one['name'] : undefined))
      if (!speakerIsNamed && speaker !== undefined && names.includes(speaker)) return false
      const basedOn = objectAt(objectAt(claim, 'isBasedOn'), 'publisher')['name']
      return originalOutlet === undefined || basedOn === originalOutlet
    },
  },
  {
    number: 15,
    says: 'The explanation and the language are there.',
    isKept: review =>
      isText(ratingOf(review)['ratingExplanation']) && isLanguage(review['inLanguage']),
  },
]

export interface Breach {
  readonly rule: number
  readonly isWarning: boolean
}

/** The rules that a review does not keep, in their order. */
export function breachesOf(review: Json, around: ReviewSurroundings): readonly Breach[] {
  return CLAIM_REVIEW_RULES.filter(rule => !rule.isKept(review, around)).map(
    ({ number, isWarning = false }) => ({ rule: number, isWarning }),
  )
}

function ratingOf(review: Json): Json {
  return objectAt(review, 'reviewRating')
}

function claimOf(review: Json): Json {
  return objectAt(review, 'itemReviewed')
}

function appearancesOf(review: Json): readonly string[] {
  return [claimOf(review)['appearance']]
    .flat()
    .map(one => (isObject(one) ? one['url'] : undefined))
    .filter(url => typeof url === 'string')
}

// Every value that JSON-LD readers take for an address.
function addressesIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap(addressesIn)
  if (!isObject(value)) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    ['url', '@id', 'sameAs'].includes(key) ? [inner] : addressesIn(inner),
  )
}

function objectAt(value: Json, key: string): Json {
  const inner = value[key]
  return isObject(inner) ? inner : {}
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== ''
}

function isAddress(value: unknown): value is string {
  return typeof value === 'string' && isWebAddress(value)
}

function isDate(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    /^\d{4}-\d{2}-\d{2}$/.test(value) &&
    new Date(`${value}T00:00:00Z`).toString() !== 'Invalid Date'
  )
}

function isLanguage(value: unknown): boolean {
  if (!isText(value)) return false
  try {
    return Intl.getCanonicalLocales(value).length === 1
  } catch {
    return false
  }
}
