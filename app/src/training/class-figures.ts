// What the answers of a class amount to. Each figure names the sentences it comes from, by their place
// in the article, so that a click can lead there.
import {
  disagreementByUnit,
  krippendorffAlpha,
  labelCoincidences,
  type Coincidences,
} from '@claimbench/agreement'
import { TAGS, type Tag } from '@claimbench/model'
import {
  answersByStart,
  attemptThatCounts,
  type AttemptChoice,
  type Member,
  tagsOfClass,
  type TrainingArticle,
} from '@claimbench/model/training'

/** Sentences × people. */
export type TagRows = readonly (readonly (Tag | null)[])[]

export interface ClassFigures {
  /** One row for each sentence, one column for each member. */
  readonly rows: TagRows
  /** 0 (all the same) to 1; undefined where fewer than two answered. */
  readonly disagreement: readonly (number | undefined)[]
  /** The places of the sentences that people differ on, ascending. */
  readonly disputed: readonly number[]
  /** The places of the sentences that at least two answered, ascending: what α is counted on. */
  readonly compared: readonly number[]
  /** Which tags were given to the same sentences, in the order of the tags. */
  readonly confusion: Coincidences
  /** Krippendorff's α of the tags, nominal. */
  readonly alpha: number | undefined
  /**
   * Krippendorff's α with MASI of the types of source that each person marked in a sentence, over
   * those who were asked for spans; undefined when fewer than two were.
   */
  readonly sourceAlpha: number | undefined
  /** The places of the sentences whose types of source differ. */
  readonly sourcesDisputed: readonly number[]
}

/** Counts what a class has answered. The order of members and of sentences changes no figure. */
export function classFigures(
  article: TrainingArticle,
  members: readonly Member[],
  choice: AttemptChoice,
): ClassFigures {
  const rows = tagsOfClass(article, members, choice)
  const disagreement = disagreementByUnit(rows)
  const sources = sourceTypeRows(article, members, choice)
  const sourcesApart = disagreementByUnit(sources, 'masi')
  return {
    rows,
    disagreement,
    disputed: placesWhere(disagreement, value => value !== undefined && value > 0),
    compared: placesWhere(disagreement, value => value !== undefined),
    confusion: labelCoincidences(rows, TAGS),
    alpha: krippendorffAlpha(rows),
    sourceAlpha: krippendorffAlpha(sources, 'masi'),
    sourcesDisputed: placesWhere(sourcesApart, value => value !== undefined && value > 0),
  }
}

/** Sentences × people: the types of source each marked, as a set; null for who was not asked. */
export function sourceTypeRows(
  article: TrainingArticle,
  members: readonly Member[],
  choice: AttemptChoice,
): readonly (readonly (readonly string[] | null)[])[] {
  const columns = members.map(member => {
    const attempt = attemptThatCounts(member, choice)
    return attempt?.tasks.includes('spans') ? answersByStart(attempt) : undefined
  })
  return article.sentences.map(({ start }) =>
    columns.map(answers => {
      const answer = answers?.get(start)
      return answer
        ? [...new Set(answer.spans.flatMap(({ sourceType }) => sourceType ?? []))].sort()
        : null
    }),
  )
}

function placesWhere<Value>(
  values: readonly Value[],
  isWanted: (value: Value) => boolean,
): readonly number[] {
  return values.flatMap((value, place) => (isWanted(value) ? [place] : []))
}
