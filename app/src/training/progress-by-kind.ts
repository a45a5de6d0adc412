// What somebody has learnt, kind of mistake by kind of mistake, over attempts at one article and over
// different articles. Articles differ, so what is compared is never a number of mistakes but their share
// of the sentences in which that mistake could be made.
import type { TrainingArticle } from '@claimbench/model/training'
import type { Instant } from '@claimbench/model'
import { type Mistake, MISTAKES, mistakesIn } from './mistakes.ts'
import type { AttemptScore, SentenceResult } from './score-attempt.ts'

/** A finished attempt with its score. */
export interface ScoredAttempt {
  readonly id: string
  readonly startedAt: Instant
  readonly article: TrainingArticle
  /** The hash of what was asked: with the article's id, which article it is. */
  readonly content: string
  readonly score: AttemptScore
}

/** A kind of mistake in one attempt. */
export interface KindInAttempt {
  readonly attempt: ScoredAttempt
  /** The sentences in which it was made, by their places; ascending. */
  readonly made: readonly number[]
  /** In how many sentences it could be made; 0 where the task was not asked or the key has nothing of it. */
  readonly chances: number
}

/**
 * How the later half of the attempts compares with the earlier one. `fewer` and `more` are said only
 * where chance hardly explains the difference (95 %).
 */
export type Trend = 'fewer' | 'more' | 'unclear' | 'too-little'

export interface KindProgress {
  readonly kind: Mistake
  /** One for each attempt, in the order of time. */
  readonly attempts: readonly KindInAttempt[]
  readonly trend: Trend
}

/** Kinds that were ever made, the most frequent first; attempts in the order of time. */
export function progressByKind(attempts: readonly ScoredAttempt[]): readonly KindProgress[] {
  const inTime = attempts.toSorted(
    (a, b) => Date.parse(a.startedAt) - Date.parse(b.startedAt) || (a.id < b.id ? -1 : 1),
  )
  const found = inTime.map(attempt => ({ attempt, kinds: kindsIn(attempt.score) }))
  return MISTAKES.map((kind): KindProgress => {
    const all = found.map(({ attempt, kinds }) => ({
      attempt,
      made: kinds.flatMap((made, place) => (made.includes(kind) ? [place] : [])),
      chances: chancesOf(kind, attempt.score),
    }))
    return { kind, attempts: all, trend: trendOf(all) }
  })
    .filter(({ attempts }) => attempts.some(({ made }) => made.length > 0))
    .sort((a, b) => countOf(b) - countOf(a))
}

/**
 * The first attempt at each article, in the order of time. What is done again is known already: only
 * first goes tell whether something was learnt that helps elsewhere.
 */
export function firstGoes(attempts: readonly ScoredAttempt[]): readonly ScoredAttempt[] {
  return [...goesByArticle(attempts).values()].flatMap(goes => goes.slice(0, 1))
}

/** The attempts at each article that was tried more than once, in the order of time. */
export function repeatedGoes(
  attempts: readonly ScoredAttempt[],
): readonly (readonly ScoredAttempt[])[] {
  return [...goesByArticle(attempts).values()].filter(goes => goes.length > 1)
}

function goesByArticle(
  attempts: readonly ScoredAttempt[],
): ReadonlyMap<string, readonly ScoredAttempt[]> {
  const goes = new Map<string, ScoredAttempt[]>()
  for (const attempt of attempts.toSorted(
    (a, b) => Date.parse(a.startedAt) - Date.parse(b.startedAt),
  )) {
    const name = `${attempt.content}/${attempt.article.id}`
    goes.set(name, [...(goes.get(name) ?? []), attempt])
  }
  return goes
}

function kindsIn({ sentences, tasks }: AttemptScore): readonly (readonly Mistake[])[] {
  return sentences.map(sentence => mistakesIn(sentence, tasks))
}

/** In how many sentences of an attempt a mistake of this kind could be made. */
function chancesOf(kind: Mistake, { sentences, tasks }: AttemptScore): number {
  const count = (isChance: (sentence: SentenceResult) => boolean) =>
    sentences.filter(isChance).length
  const hasTag = (sentence: SentenceResult) => sentence.answer?.tag !== undefined
  const asks = {
    tag: tasks.includes('tag'),
    spans: tasks.includes('spans'),
    fragments: tasks.includes('fragments'),
    wording: tasks.includes('wording'),
    verdict: tasks.includes('verdict'),
  }
  switch (kind) {
    case 'opinion-as-fact':
      return count(
        one =>
          one.key.tag === 'opinion' && ((asks.tag && hasTag(one)) || one.score.opinionRatedAsFact),
      )
    case 'fact-as-opinion':
      return asks.tag ? count(one => one.key.tag === 'claim' && hasTag(one)) : 0
    case 'attribution-missed':
      return asks.tag ? count(one => one.key.tag === 'attribution' && hasTag(one)) : 0
    case 'attribution-invented':
      return asks.tag ? count(one => one.key.tag !== 'attribution' && hasTag(one)) : 0
    case 'none-mistaken':
      return asks.tag ? count(hasTag) : 0
    case 'not-tagged':
      return asks.tag ? sentences.length : 0
    case 'source-type':
      return asks.spans
        ? count(({ key }) => key.spans.some(({ sourceType }) => sourceType !== undefined))
        : 0
    case 'span-missed':
    case 'span-edges':
      return asks.spans ? count(({ key }) => key.spans.length > 0) : 0
    case 'span-invented':
      return asks.spans ? sentences.length : 0
    case 'fragment-missed':
    case 'fragment-edges':
      return asks.fragments ? count(({ key }) => key.fragments.length > 0) : 0
    case 'fragment-invented':
      return asks.fragments ? sentences.length : 0
    case 'wording-far':
      return asks.wording ? count(({ key }) => key.fragments.length > 0) : 0
    case 'verdict-off':
    case 'evidence-missed':
    case 'misquoted':
    case 'no-primary-source':
    case 'one-origin':
      return asks.verdict ? count(({ key }) => key.fragments.some(one => one.verdict)) : 0
    default:
      return kind satisfies never
  }
}

function countOf({ attempts }: KindProgress): number {
  return attempts.reduce((sum, { made }) => sum + made.length, 0)
}

function trendOf(all: readonly KindInAttempt[]): Trend {
  const asked = all.filter(({ chances }) => chances > 0)
  if (asked.length < 2) return 'too-little'
  // Of an odd number the one in the middle counts on neither side.
  const half = Math.floor(asked.length / 2)
  const earlier = pooled(asked.slice(0, half))
  const later = pooled(asked.slice(-half))
  const [least, most] = differenceInterval(later, earlier)
  return most < 0 ? 'fewer' : least > 0 ? 'more' : 'unclear'
}

interface Share {
  readonly made: number
  readonly of: number
}

function pooled(attempts: readonly KindInAttempt[]): Share {
  return {
    made: attempts.reduce((sum, { made }) => sum + made.length, 0),
    of: attempts.reduce((sum, { chances }) => sum + chances, 0),
  }
}

// The 95 % interval of p1 − p2 from Wilson's intervals of both.
// Source: Newcombe 1998, Statistics in Medicine 17:873-890, method 10.
function differenceInterval(first: Share, second: Share): readonly [number, number] {
  const [p1, l1, u1] = wilson(first)
  const [p2, l2, u2] = wilson(second)
  return [p1 - p2 - Math.hypot(p1 - l1, u2 - p2), p1 - p2 + Math.hypot(u1 - p1, p2 - l2)]
}

const Z = 1.959964

function wilson({ made, of }: Share): readonly [share: number, lower: number, upper: number] {
  const p = made / of
  const middle = (p + Z ** 2 / (2 * of)) / (1 + Z ** 2 / of)
  const half = (Z / (1 + Z ** 2 / of)) * Math.sqrt((p * (1 - p)) / of + Z ** 2 / (4 * of ** 2))
  return [p, middle - half, middle + half]
}
