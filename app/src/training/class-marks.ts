// What the people of a class marked, as one continuum: for α_U and γ.
import { type SpanUnit, unitizedAlpha } from '@claimbench/agreement'
import type { Answer, ExerciseTask } from '@claimbench/model'
import {
  answersByStart,
  type AttemptChoice,
  attemptThatCounts,
  type Member,
  type TrainingArticle,
} from '@claimbench/model/training'

export interface ClassMarks {
  /** How many people were asked for marks. */
  readonly markers: number
  /** Everything they marked, by kind: source, cue, content, claim. */
  readonly units: readonly SpanUnit[]
  /** α_U over all kinds; undefined for fewer than two people, without marks, or where marks of one person and kind overlap. */
  readonly alpha: number | undefined
  /** The places of the sentences in which not everybody marked the same words the same way. */
  readonly disputed: readonly number[]
}

const ASKED: readonly ExerciseTask[] = ['spans', 'fragments', 'wording', 'verdict']

/** Gathers the marks of everybody who was asked for some. */
export function classMarks(
  article: TrainingArticle,
  members: readonly Member[],
  choice: AttemptChoice,
): ClassMarks {
  const markers = members.flatMap(member => {
    const attempt = attemptThatCounts(member, choice)
    const isAsked = attempt?.tasks.some(task => ASKED.includes(task))
    return attempt && isAsked ? [{ id: member.id, answers: answersByStart(attempt) }] : []
  })
  const units = markers.flatMap(({ id, answers }) =>
    [...answers.values()].flatMap(answer => unitsOf(id, answer)),
  )
  return {
    markers: markers.length,
    units,
    alpha: alphaOf(units, markers.length, article.text.length),
    disputed:
      markers.length < 2
        ? []
        : article.sentences.flatMap(({ start }, place) => {
            const kinds = new Set(markers.map(({ answers }) => printOf(answers.get(start))))
            return kinds.size > 1 ? [place] : []
          }),
  }
}

function unitsOf(annotator: string, { spans, fragments }: Answer): SpanUnit[] {
  return [
    ...spans.map(({ start, end, kind }) => ({ annotator, start, end, category: kind })),
    ...fragments.map(({ start, end }) => ({ annotator, start, end, category: 'claim' })),
  ]
}

function alphaOf(units: readonly SpanUnit[], raters: number, length: number): number | undefined {
  if (raters < 2 || units.length === 0) return undefined
  try {
    return unitizedAlpha({ length, units, raters })
  } catch (error) {
    // α_U is not defined where one person marked the same words twice as the same thing.
    if (error instanceof RangeError) return undefined
    throw error
  }
}

function printOf(answer: Answer | undefined): string {
  if (!answer) return ''
  return unitsOf('', answer)
    .map(({ start, end, category }) => `${category} ${start} ${end}`)
    .sort()
    .join()
}
