// What went wrong, by kind: the kinds say what to practise next.
import { matchSpans } from '@claimbench/agreement'
import { ATTRIBUTION_KINDS, type ExerciseTask, type Tag } from '@claimbench/model'
import type { ClaimResult, SentenceResult } from './score-attempt.ts'

/** The kinds of mistakes, the ones that do most harm to a check first. */
export const MISTAKES = [
  'opinion-as-fact',
  'fact-as-opinion',
  'attribution-missed',
  'attribution-invented',
  'none-mistaken',
  'not-tagged',
  'source-type',
  'span-missed',
  'span-invented',
  'span-edges',
  'fragment-missed',
  'fragment-invented',
  'fragment-edges',
  'wording-far',
  'verdict-off',
  'evidence-missed',
  'misquoted',
  'no-primary-source',
  'one-origin',
] as const
export type Mistake = (typeof MISTAKES)[number]

/** Below this share of words in common a wording is looked at again. */
const CLOSE_WORDING = 0.6

/** The kinds of mistakes in one sentence, each once, among the tasks that were asked. */
export function mistakesIn(
  result: SentenceResult,
  tasks: readonly ExerciseTask[],
): readonly Mistake[] {
  const found = new Set(
    tasks.flatMap(task => {
      switch (task) {
        case 'tag':
          return tagMistakes(result)
        case 'spans':
          return spanMistakes(result)
        case 'fragments':
          return fragmentMistakes(result)
        case 'wording':
          return wordingMistakes(result)
        case 'verdict':
          return result.claims.flatMap(verdictMistakes)
        default:
          return task satisfies never
      }
    }),
  )
  if (result.score.opinionRatedAsFact) found.add('opinion-as-fact')
  return MISTAKES.filter(kind => found.has(kind))
}

/** A kind of mistake with the sentences it was made in, by where they begin. */
export interface ToPractise {
  readonly kind: Mistake
  readonly sentences: readonly number[]
}

/** What to practise next: the most frequent kind first, then the most harmful. */
export function toPractise(
  sentences: readonly SentenceResult[],
  tasks: readonly ExerciseTask[],
): readonly ToPractise[] {
  const found = sentences.map(result => ({
    start: result.key.start,
    kinds: mistakesIn(result, tasks),
  }))
  return MISTAKES.map(kind => ({
    kind,
    sentences: found.filter(({ kinds }) => kinds.includes(kind)).map(({ start }) => start),
  }))
    .filter(({ sentences }) => sentences.length > 0)
    .sort((a, b) => b.sentences.length - a.sentences.length)
}

function tagMistakes({ key, answer, score }: SentenceResult): readonly Mistake[] {
  if (score.tag === 'missing') return ['not-tagged']
  if (score.tag !== 'wrong' || !answer?.tag) return []
  return [mistakenTag(key.tag, answer.tag)]
}

function mistakenTag(wanted: Tag, given: Tag): Mistake {
  if (wanted === 'attribution') return 'attribution-missed'
  if (given === 'attribution') return 'attribution-invented'
  if (wanted === 'opinion' && given === 'claim') return 'opinion-as-fact'
  if (wanted === 'claim' && given === 'opinion') return 'fact-as-opinion'
  return 'none-mistaken'
}

function spanMistakes({ key, answer }: SentenceResult): readonly Mistake[] {
  return ATTRIBUTION_KINDS.flatMap(kind =>
    matchSpans(
      key.spans.filter(span => span.kind === kind),
      (answer?.spans ?? []).filter(span => span.kind === kind),
    ).flatMap(({ key: wanted, given }): Mistake[] => {
      if (!wanted) return ['span-invented']
      if (!given) return ['span-missed']
      const hasType = wanted.sourceType === undefined || wanted.sourceType === given.sourceType
      return [
        ...(isSamePlace(wanted, given) ? [] : (['span-edges'] as const)),
        ...(hasType ? [] : (['source-type'] as const)),
      ]
    }),
  )
}

function fragmentMistakes({ claims }: SentenceResult): readonly Mistake[] {
  return claims.flatMap(({ key, given }): Mistake[] => {
    if (!key) return ['fragment-invented']
    if (!given) return ['fragment-missed']
    return isSamePlace(key, given) ? [] : ['fragment-edges']
  })
}

// A claim that was not cut out is a mistake of its own, and none of its wording.
function wordingMistakes({ claims }: SentenceResult): readonly Mistake[] {
  return claims.some(
    ({ given, wording }) => given && wording !== undefined && wording < CLOSE_WORDING,
  )
    ? ['wording-far']
    : []
}

function verdictMistakes({ given, verdictDistance, evidence }: ClaimResult): readonly Mistake[] {
  if (!given || verdictDistance === undefined) return []
  const lines: readonly (readonly [Mistake, boolean])[] = [
    ['verdict-off', verdictDistance > 0],
    ['evidence-missed', evidence?.found !== undefined && evidence.found < 1],
    ['misquoted', evidence?.verbatim !== undefined && evidence.verbatim < 1],
    ['no-primary-source', evidence?.primary === 0],
    ['one-origin', evidence?.origins !== undefined && evidence.origins < 1],
  ]
  return lines.filter(([, isThere]) => isThere).map(([kind]) => kind)
}

interface Place {
  readonly start: number
  readonly end: number
}

function isSamePlace(a: Place, b: Place): boolean {
  return a.start === b.start && a.end === b.end
}
