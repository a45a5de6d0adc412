// How each person of a class did, figure by figure, with the sentences behind each.
import {
  type AttemptChoice,
  attemptThatCounts,
  keyOfClass,
  type Member,
  type ResultAttempt,
  type SettledClass,
  type TrainingKey,
} from '@claimbench/model/training'
import type { TagRows } from './class-figures.ts'
import type { OpenLesson } from './load-lesson.ts'
import { type AttemptScore, scoreAttempt, type SentenceResult } from './score-attempt.ts'

/** What people can be scored against. */
export type Against = 'key' | 'class'

/** The key to score against: the pack's own, or the one the class has made; undefined where there is none. */
export function scoringKey(
  against: Against,
  lesson: OpenLesson,
  members: readonly Member[],
  answers: SettledClass['answers'],
): TrainingKey | undefined {
  if (against === 'key') return lesson.key
  const made = keyOfClass({
    packed: lesson.packed,
    key: lesson.key,
    attempts: members.flatMap(member => member.attempts),
    answers,
  })
  return made.ok ? made.value : undefined
}

/** One attempt against a key. */
export function attemptScore(
  { packed }: OpenLesson,
  key: TrainingKey,
  { answers, tasks }: ResultAttempt,
): AttemptScore {
  return scoreAttempt({ packed, key, answers, tasks })
}

export interface PersonScore {
  readonly member: Member
  /** The attempt that counts; undefined for nobody's. */
  readonly attempt: ResultAttempt | undefined
  /** Undefined without a key. */
  readonly score: AttemptScore | undefined
}

/** Each member with the attempt that counts and its score. */
export function classScores(
  lesson: OpenLesson,
  members: readonly Member[],
  choice: AttemptChoice,
  key: TrainingKey | undefined,
): readonly PersonScore[] {
  return members.map(member => {
    const attempt = attemptThatCounts(member, choice)
    const score = attempt && key ? attemptScore(lesson, key, attempt) : undefined
    return { member, attempt, score }
  })
}

/** The places of sentences whose result is as asked. */
export function placesOf(
  score: AttemptScore | undefined,
  isWanted: (result: SentenceResult) => boolean,
): readonly number[] {
  return (score?.sentences ?? []).flatMap((result, place) => (isWanted(result) ? [place] : []))
}

/** Whether a sentence's tag is wrong or missing. */
export function isTagWrong({ score }: SentenceResult): boolean {
  return score.tag === 'wrong' || score.tag === 'missing'
}

/** Whether marks of a kind differ from the key's, even by overlap. */
export function differsIn(kind: 'spans' | 'fragments') {
  return ({ score }: SentenceResult): boolean => {
    const { matched, key, answered } = score[kind].overlap
    return matched < key || matched < answered
  }
}

/** Whether a verdict of a sentence is off. */
export function isVerdictOff({ claims }: SentenceResult): boolean {
  return claims.some(({ verdictDistance }) => (verdictDistance ?? 0) > 0)
}

/** How one person of the class goes with the others. */
export interface WithOthers {
  /** The share of the sentences that have a majority and that they answered; undefined for none. */
  readonly share: number | undefined
  /** How many sentences that is counted on. */
  readonly compared: number
  /** The places of those they see otherwise. */
  readonly apart: readonly number[]
}

/**
 * How far a member, by column, goes with the majority of the others. A sentence on which the others
 * have no majority says nothing.
 */
export function withOthers(rows: TagRows, column: number): WithOthers {
  const apart: number[] = []
  let compared = 0
  for (const [place, row] of rows.entries()) {
    const own = row[column]
    const others = majority(row.filter((_, i) => i !== column))
    if (own === null || own === undefined || others === undefined) continue
    compared++
    if (own !== others) apart.push(place)
  }
  return { share: compared > 0 ? 1 - apart.length / compared : undefined, compared, apart }
}

function majority<Value>(given: readonly (Value | null)[]): Value | undefined {
  const counts = new Map<Value, number>()
  for (const value of given) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1)
  const [first, second] = [...counts].toSorted((a, b) => b[1] - a[1])
  return first && first[1] !== second?.[1] ? first[0] : undefined
}
