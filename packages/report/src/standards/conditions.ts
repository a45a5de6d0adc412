// What a rule of a newsroom's own can ask: one of a few conditions, with a number or a field. Data,
// never code: a rule that came in a file can do nothing but be asked.
import { type Desk, plainFromRichText, repliesOf, searchesOf } from '@claimbench/model'
import * as v from 'valibot'
import { originsOf } from '../origins/independent-origins.ts'
import type { Standing, StandardPlace } from './standards.ts'

/** The parts of a verdict that a rule can ask for in writing. */
export const WRITTEN_FIELDS = [
  'whatIsRight',
  'notEstablished',
  'wouldChange',
  'openQuestions',
] as const
export type WrittenField = (typeof WRITTEN_FIELDS)[number]

/** Conditions that ask for a number of something. */
export const COUNTED = [
  /** Items of evidence. */
  'evidence',
  /** Items from primary sources. */
  'primary-sources',
  /** Independent origins. */
  'origins',
  /** Lines of the search log. */
  'searches',
  /** Words of the rationale. */
  'rationale-words',
  /** Days that whoever was asked had for an answer, in each request about the claim. */
  'days-to-answer',
] as const
export type Counted = (typeof COUNTED)[number]

/** What is asked of a claim. */
export type Condition =
  | { readonly kind: Counted; readonly atLeast: number }
  | { readonly kind: 'written'; readonly field: WrittenField }
  /** Every item has an archived address or a captured copy. */
  | { readonly kind: 'kept' }
  /** Two people judged it, and their verdicts were revealed. */
  | { readonly kind: 'second-opinion' }

/** Every kind of condition, in the order in which they are offered. */
export const CONDITION_KINDS = [...COUNTED, 'written', 'kept', 'second-opinion'] as const

/** The highest number a rule may ask for. */
export const MOST_ASKED = 1000

const atLeast = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_ASKED))

export const conditionSchema = v.variant('kind', [
  v.strictObject({ kind: v.picklist(COUNTED), atLeast }),
  v.strictObject({ kind: v.literal('written'), field: v.picklist(WRITTEN_FIELDS) }),
  v.strictObject({ kind: v.literal('kept') }),
  v.strictObject({ kind: v.literal('second-opinion') }),
])

/** Whether a claim meets a condition. What there is none of is asked for by the counted ones alone. */
export function isFulfilled(desk: Desk, condition: Condition, standing: Standing): boolean {
  switch (condition.kind) {
    case 'written':
      return Boolean(standing.verdict[condition.field]?.trim())
    case 'kept':
      return standing.evidence.every(
        item => item.unanswerable || item.archivedAddress || item.attachment,
      )
    case 'second-opinion':
      return desk.secondOpinions.get(standing.claim.id)?.revealedAt !== undefined
    case 'days-to-answer':
      return daysToAnswer(desk, standing).every(days => days >= condition.atLeast)
    default:
      return countOf(desk, condition.kind, standing) >= condition.atLeast
  }
}

/** Where in a claim's panel a condition is met. */
export function placeOfCondition({ kind }: Condition): StandardPlace {
  switch (kind) {
    case 'written':
    case 'rationale-words':
    case 'second-opinion':
      return 'verdict'
    case 'days-to-answer':
      return 'replies'
    default:
      return 'evidence'
  }
}

function countOf(
  desk: Desk,
  kind: Exclude<Counted, 'days-to-answer'>,
  { claim, verdict, evidence }: Standing,
): number {
  switch (kind) {
    case 'evidence':
      return evidence.length
    case 'primary-sources':
      return evidence.filter(({ source }) => desk.sources.get(source)?.kind === 'primary').length
    case 'origins':
      return originsOf(desk, claim.id).length
    case 'searches':
      return searchesOf(desk, claim.id).length
    case 'rationale-words':
      return plainFromRichText(verdict.rationale).split(/\s+/).filter(Boolean).length
    default:
      return kind satisfies never
  }
}

const DAY = 86_400_000

// A request without both days asked nobody to answer by one.
function daysToAnswer(desk: Desk, { claim }: Standing): readonly number[] {
  return repliesOf(desk, claim.article)
    .filter(({ claims }) => claims.length === 0 || claims.includes(claim.id))
    .flatMap(({ askedOn, deadline }) =>
      askedOn && deadline ? [(Date.parse(deadline) - Date.parse(askedOn)) / DAY] : [],
    )
}
