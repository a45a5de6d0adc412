// How a trainee did with an exercise: every figure, and for each sentence what stands behind it.
import {
  type EvidenceScore,
  type KeyScore,
  matchSpans,
  type OpinionsRatedAsFacts,
  type PairTable,
  scoreAgainstKey,
  scoreEvidence,
  scoreVerdicts,
  type SentenceScore,
  type SpanScores,
  wordOverlap,
} from '@claimbench/agreement'
import {
  type Answer,
  type AnswerFragment,
  ATTRIBUTION_KINDS,
  type ExerciseTask,
} from '@claimbench/model'
import type {
  KeyFragment,
  KeyOfSentence,
  PackedArticle,
  TrainingKey,
} from '@claimbench/model/training'
import { claimOfAnswer, claimOfKey, plainAnswer, plainKey, plainSheets } from './plain-answers.ts'
import { scorableTasks } from './scorable-tasks.ts'

/** An exercise that was answered. */
export interface AnsweredExercise {
  readonly packed: PackedArticle
  readonly key: TrainingKey
  /** In any order; sentences without an answer count as not answered. */
  readonly answers: readonly Answer[]
  /** What was asked: what was not has no figure. */
  readonly tasks: readonly ExerciseTask[]
}

/** A claim of the key beside the trainee's at about the same place; either may be missing. */
export interface ClaimResult {
  readonly key: KeyFragment | undefined
  readonly given: AnswerFragment | undefined
  /** The share of words in common with the nearest accepted wording, 0 to 1. */
  readonly wording: number | undefined
  /** 0 right to 1 as far off as can be, or not given; undefined where the key judges nothing. */
  readonly verdictDistance: number | undefined
  /** Undefined where the key judges nothing. */
  readonly evidence: EvidenceScore | undefined
}

/** One sentence: the key beside the answer. */
export interface SentenceResult {
  readonly key: KeyOfSentence
  readonly answer: Answer | undefined
  readonly score: SentenceScore
  readonly claims: readonly ClaimResult[]
}

export interface TagFigures {
  /** The share of sentences with the right or an accepted tag. */
  readonly accuracy: number | undefined
  readonly macroF1: number | undefined
  /** Rows: the key's tag; columns: the trainee's, an accepted one counted as the key's. */
  readonly confusion: PairTable
  /** The key's opinions that were tagged as claims, or judged, of those that were answered. */
  readonly opinionsRatedAsFacts: OpinionsRatedAsFacts
}

export interface SpanFigures extends SpanScores {
  /** The share of the key's typed sources that were found with their type. */
  readonly sourceTypes: number | undefined
}

export interface VerdictFigures {
  /** The mean distance along the scale, 0 to 1. */
  readonly distance: number | undefined
  readonly accuracy: number | undefined
}

/**
 * All figures are 0 to 1. One is undefined where the key has nothing to ask or, as a whole group,
 * where the task was not part of the exercise or nothing in the key answers it.
 */
export interface AttemptScore {
  /** What was asked and the key can score: only here is there a right and a wrong. */
  readonly tasks: readonly ExerciseTask[]
  /** One for each sentence of the key, in its order. */
  readonly sentences: readonly SentenceResult[]
  /** How many of them have an answer with a tag. */
  readonly answered: number
  readonly tags: TagFigures | undefined
  readonly spans: SpanFigures | undefined
  readonly fragments: SpanScores | undefined
  /** The mean over the key's claims of words in common with an accepted wording. */
  readonly wordings: number | undefined
  readonly verdicts: VerdictFigures | undefined
  /** The evidence rubric: each line the mean over the key's judged claims that ask for it. */
  readonly evidence: EvidenceScore | undefined
}

/**
 * Scores an exercise against its key. The key itself scores 1 in everything (distance and opinions
 * rated as facts: 0), and putting one sentence right makes no figure worse.
 */
export function scoreAttempt(exercise: AnsweredExercise): AttemptScore {
  const { key, answers, tasks } = exercise
  const scorable = scorableTasks(key).filter(task => tasks.includes(task))
  const asks = (task: ExerciseTask) => scorable.includes(task)
  const scale = exercise.packed.article.scale.ordered.map(({ id }) => id)
  const asked = answers.map(answer => askedOf(answer, tasks))
  const answerAt = new Map(asked.map(answer => [answer.sentence, answer]))
  const score = scoreAgainstKey(key.sentences.map(plainKey), asked.map(plainAnswer), scale)
  const sheets = plainSheets(exercise.packed.sheets, key.sheets)

  const sentences = key.sentences.map((sentence, i): SentenceResult => {
    const answer = answerAt.get(sentence.start)
    const own = score.sentences[i]
    if (!own) throw new Error('every sentence of the key has a score')
    const claims = claimsOf(sentence, answer, { scale, sheets })
    return { key: sentence, answer, score: own, claims }
  })
  const claims = sentences.flatMap(one => one.claims.filter(claim => claim.key))
  return {
    tasks: scorable,
    sentences,
    answered: score.answered,
    tags: asks('tag') ? tagFigures(score) : undefined,
    spans: asks('spans') ? { ...score.spans, sourceTypes: sourceTypes(sentences) } : undefined,
    fragments: asks('fragments') ? score.fragments : undefined,
    wordings: asks('wording') ? meanOf(claims.map(({ wording }) => wording)) : undefined,
    verdicts: asks('verdict') ? verdictFigures(claims) : undefined,
    evidence: asks('verdict') ? evidenceFigures(claims) : undefined,
  }
}

// An answer to what was not asked is none: it neither helps nor harms.
function askedOf(answer: Answer, tasks: readonly ExerciseTask[]): Answer {
  const { tag, ...rest } = answer
  const isFragmentAsked = ['fragments', 'wording', 'verdict'].some(task =>
    tasks.includes(task as ExerciseTask),
  )
  return {
    ...rest,
    ...(tag !== undefined && tasks.includes('tag') && { tag }),
    spans: tasks.includes('spans') ? answer.spans : [],
    fragments: isFragmentAsked
      ? answer.fragments.map(fragment => {
          const { verdict: _verdict, evidence: _evidence, ...place } = fragment
          return tasks.includes('verdict') ? fragment : place
        })
      : [],
  }
}

interface Measures {
  readonly scale: readonly string[]
  readonly sheets: ReturnType<typeof plainSheets>
}

function claimsOf(
  key: KeyOfSentence,
  answer: Answer | undefined,
  { scale, sheets }: Measures,
): readonly ClaimResult[] {
  return matchSpans(key.fragments, answer?.fragments ?? []).map(pair => {
    const wanted = pair.key && claimOfKey(pair.key)
    const given = pair.given && claimOfAnswer(pair.given)
    if (!wanted) {
      return { ...pair, wording: undefined, verdictDistance: undefined, evidence: undefined }
    }
    const isJudged = wanted.verdict !== undefined
    return {
      ...pair,
      wording: wordingScore(wanted.wordings, given?.wordings[0]),
      verdictDistance: scoreVerdicts([wanted], given ? [given] : [], scale).distance,
      evidence: isJudged
        ? scoreEvidence(wanted.passages, given?.passages ?? [], sheets)
        : undefined,
    }
  })
}

function wordingScore(accepted: readonly string[], given: string | undefined): number {
  if (given === undefined) return 0
  return Math.max(0, ...accepted.map(wording => wordOverlap(wording, given)))
}

function tagFigures(score: KeyScore): TagFigures {
  return {
    accuracy: score.tagAccuracy,
    macroF1: score.tagMacroF1,
    confusion: score.tagConfusion,
    opinionsRatedAsFacts: score.opinionsRatedAsFacts,
  }
}

// Each typed span of the key beside the answer's span of the same kind at about its place.
function sourceTypes(sentences: readonly SentenceResult[]): number | undefined {
  const found = sentences.flatMap(({ key, answer }) =>
    ATTRIBUTION_KINDS.flatMap(kind => {
      const ofKind = <Part extends { readonly kind: string }>(parts: readonly Part[] = []) =>
        parts.filter(part => part.kind === kind)
      return matchSpans(ofKind(key.spans), ofKind(answer?.spans))
        .filter(pair => pair.key?.sourceType !== undefined)
        .map(pair => Number(pair.given?.sourceType === pair.key?.sourceType))
    }),
  )
  return meanOf(found)
}

function verdictFigures(claims: readonly ClaimResult[]): VerdictFigures {
  const distances = claims.map(({ verdictDistance }) => verdictDistance)
  return {
    distance: meanOf(distances),
    accuracy: meanOf(distances.map(one => (one === undefined ? undefined : Number(one === 0)))),
  }
}

function evidenceFigures(claims: readonly ClaimResult[]): EvidenceScore {
  // Only where the key itself quotes something: what is asked of a claim must not depend on the
  // answer, else a misquotation taken back would take its claim out of the mean.
  const asked = claims.flatMap(({ evidence }) => (evidence?.found === undefined ? [] : [evidence]))
  return {
    found: meanOf(asked.map(({ found }) => found)),
    primary: meanOf(asked.map(({ primary }) => primary)),
    verbatim: meanOf(asked.map(({ verbatim = 0 }) => verbatim)),
    origins: meanOf(asked.map(({ origins }) => origins)),
  }
}

function meanOf(values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter(value => value !== undefined)
  if (known.length === 0) return undefined
  return known.reduce((sum, value) => sum + value, 0) / known.length
}
