// How a trainee did against the key of an exercise: every figure can be traced to its sentences.
import { confusionMatrix } from '../confusion-matrix.ts'
import { macroF1 } from '../macro-f1.ts'
import type { PairTable, Row } from '../ratings.ts'
import { scoreOfCounts, spanF1, type LabelledSpan, type SpanScore } from '../spans/span-f1.ts'
import { verdictDistance } from './verdict-distance.ts'

/** What a trainee said of one sentence; what is left out was not answered. */
export interface SentenceAnswer {
  readonly sentence: string
  readonly tag?: string
  /** Attribution spans: sources, cues, contents. */
  readonly spans?: readonly LabelledSpan[]
  /** The fragments to be checked. */
  readonly fragments?: readonly LabelledSpan[]
  readonly verdict?: string
}

/** What the key says of one sentence. */
export interface SentenceKey extends SentenceAnswer {
  readonly tag: string
  /** Other tags that count as right. */
  readonly acceptedTags?: readonly string[]
  /** Other verdicts that count as right. */
  readonly acceptedVerdicts?: readonly string[]
}

/** How one sentence was answered. */
export interface SentenceScore {
  readonly sentence: string
  readonly tag: 'right' | 'accepted' | 'wrong' | 'missing'
  readonly spans: SpanScores
  readonly fragments: SpanScores
  /** 0 right to 1 as far off as can be, or not answered; undefined where the key has no verdict. */
  readonly verdictDistance: number | undefined
  /** The key says opinion; the trainee tagged a claim or gave a verdict nobody asked for. */
  readonly opinionRatedAsFact: boolean
}

/** Spans found at the very same places, and spans found at about the place. */
export interface SpanScores {
  readonly exact: SpanScore
  readonly overlap: SpanScore
}

export interface KeyScore {
  /** How each sentence of the key was answered, in the key's order. */
  readonly sentences: readonly SentenceScore[]
  readonly answered: number
  /** The share of the key's sentences with the right or an accepted tag; undefined for an empty key. */
  readonly tagAccuracy: number | undefined
  /** The mean F1 over tags, an accepted tag counting as the key's. */
  readonly tagMacroF1: number | undefined
  /** Rows: the key's tag; columns: the trainee's, accepted ones counted as the key's. */
  readonly tagConfusion: PairTable
  readonly spans: SpanScores
  readonly fragments: SpanScores
  /** The mean distance over sentences with a verdict in the key; undefined when there are none. */
  readonly verdictDistance: number | undefined
  readonly opinionsRatedAsFacts: OpinionsRatedAsFacts
}

/** How many of the key's opinions somebody rated as facts. */
export interface OpinionsRatedAsFacts {
  readonly taken: number
  /** The opinions they answered at all: a sentence left open takes nothing for anything. */
  readonly answered: number
  /** All opinions of the key. */
  readonly all: number
  /** `taken` of `answered`; undefined when none was answered. */
  readonly share: number | undefined
}

/**
 * Scores answers against a key. Every share is 0 to 1. The key itself scores 1 (distances and
 * opinions rated as facts: 0), and putting right one sentence never makes any figure worse.
 * Answers to sentences that the key does not have are left out; of several answers to one sentence
 * the last counts. `scale` lists the ordered verdicts from one end to the other.
 */
export function scoreAgainstKey(
  key: readonly SentenceKey[],
  answers: readonly SentenceAnswer[],
  scale: readonly string[] = [],
): KeyScore {
  const answerOf = new Map(answers.map(answer => [answer.sentence, answer]))
  const pairs = key.map(wanted => ({
    wanted,
    given: answerOf.get(wanted.sentence) ?? { sentence: wanted.sentence },
  }))
  const sentences = pairs.map(({ wanted, given }) => scoreOfSentence(wanted, given, scale))
  const tags = pairs.map(({ wanted, given }): Row => [wanted.tag, creditedTag(wanted, given)])

  return {
    sentences,
    answered: pairs.filter(({ given }) => given.tag !== undefined).length,
    tagAccuracy: meanOf(sentences.map(({ tag }) => Number(tag === 'right' || tag === 'accepted'))),
    tagMacroF1: macroF1(tags),
    tagConfusion: confusionMatrix(tags),
    spans: pooled(sentences.map(({ spans }) => spans)),
    fragments: pooled(sentences.map(({ fragments }) => fragments)),
    verdictDistance: meanOf(sentences.flatMap(({ verdictDistance }) => verdictDistance ?? [])),
    opinionsRatedAsFacts: opinionsRatedAsFacts(pairs, sentences),
  }
}

const OPINION = 'opinion'
const CLAIM = 'claim'

interface Pair {
  readonly wanted: SentenceKey
  readonly given: SentenceAnswer
}

function opinionsRatedAsFacts(
  pairs: readonly Pair[],
  sentences: readonly SentenceScore[],
): OpinionsRatedAsFacts {
  const isOpinion = (i: number) => pairs[i]?.wanted.tag === OPINION
  const all = pairs.filter((_, i) => isOpinion(i))
  const taken = sentences.filter((one, i) => isOpinion(i) && one.opinionRatedAsFact).length
  const answered = all.filter(
    ({ given }) => given.tag !== undefined || given.verdict !== undefined,
  ).length
  return { taken, answered, all: all.length, share: answered > 0 ? taken / answered : undefined }
}

function scoreOfSentence(
  wanted: SentenceKey,
  given: SentenceAnswer,
  scale: readonly string[],
): SentenceScore {
  return {
    sentence: wanted.sentence,
    tag: scoreOfTag(wanted, given),
    spans: spanScores(wanted.spans, given.spans),
    fragments: spanScores(wanted.fragments, given.fragments),
    verdictDistance: distanceToKey(wanted, given, scale),
    opinionRatedAsFact: isOpinionRatedAsFact(wanted, given),
  }
}

function scoreOfTag(wanted: SentenceKey, given: SentenceAnswer): SentenceScore['tag'] {
  if (given.tag === undefined) return 'missing'
  if (given.tag === wanted.tag) return 'right'
  return wanted.acceptedTags?.includes(given.tag) ? 'accepted' : 'wrong'
}

function creditedTag(wanted: SentenceKey, given: SentenceAnswer): string | undefined {
  return scoreOfTag(wanted, given) === 'accepted' ? wanted.tag : given.tag
}

function distanceToKey(
  { verdict, acceptedVerdicts = [] }: SentenceKey,
  given: SentenceAnswer,
  scale: readonly string[],
): number | undefined {
  if (verdict === undefined) return undefined
  const answer = given.verdict
  if (answer === undefined) return 1
  return Math.min(
    ...[verdict, ...acceptedVerdicts].map(right => verdictDistance(right, answer, scale)),
  )
}

function isOpinionRatedAsFact(wanted: SentenceKey, given: SentenceAnswer): boolean {
  if (wanted.tag !== OPINION) return false
  const isTaggedClaim = given.tag === CLAIM && scoreOfTag(wanted, given) === 'wrong'
  return isTaggedClaim || (given.verdict !== undefined && wanted.verdict === undefined)
}

function spanScores(
  wanted: readonly LabelledSpan[] = [],
  given: readonly LabelledSpan[] = [],
): SpanScores {
  return { exact: spanF1(wanted, given, 'exact'), overlap: spanF1(wanted, given, 'overlap') }
}

function pooled(scores: readonly SpanScores[]): SpanScores {
  const pool = (match: keyof SpanScores) => {
    const sum = (count: 'matched' | 'key' | 'answered') =>
      scores.reduce((sum, score) => sum + score[match][count], 0)
    return scoreOfCounts(sum('matched'), sum('key'), sum('answered'))
  }
  return { exact: pool('exact'), overlap: pool('overlap') }
}

function meanOf(values: readonly number[]): number | undefined {
  if (values.length === 0) return undefined
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
