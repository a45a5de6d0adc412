// Marks as cuts of the text, for the measures of segmentation (B, S, Pk, WindowDiff). Those know a text
// that is cut into segments without gaps; marks have gaps. So what is compared is where marks begin and
// end: each edge is a cut between two words. Of two marks that touch, the end and the beginning are one
// cut, and which side of a cut was marked is not told: α_U, γ and span F1 are for that.
import { type Masses, massesFromCuts } from '@claimbench/agreement'
import type { Answer, ExerciseTask } from '@claimbench/model'
import type { KeyOfSentence, TrainingArticle } from '@claimbench/model/training'

interface Mark {
  readonly start: number
  readonly end: number
}

/** The marks whose edges are compared, and who is asked for them. */
export interface MarksToCut {
  /** How tables name them. */
  readonly name: 'claim_edges' | 'attribution_edges'
  readonly isAsked: (tasks: readonly ExerciseTask[]) => boolean
  readonly of: (said: Pick<Answer | KeyOfSentence, 'spans' | 'fragments'>) => readonly Mark[]
}

/** Claims, and the marks of attribution. */
export const MARKS_TO_CUT: readonly MarksToCut[] = [
  {
    name: 'claim_edges',
    isAsked: tasks =>
      tasks.some(task => task === 'fragments' || task === 'wording' || task === 'verdict'),
    of: ({ fragments }) => fragments,
  },
  {
    name: 'attribution_edges',
    isAsked: tasks => tasks.includes('spans'),
    of: ({ spans }) => spans,
  },
]

/**
 * Cuts an article at the edges of marks; lengths are in words. An edge inside a word cuts before that
 * word where a mark begins, and after it where one ends.
 */
export function articleCutter({ text }: TrainingArticle): (marks: readonly Mark[]) => Masses {
  const words = [...text.matchAll(/\S+/gu)].map(({ index }) => index)
  // The number of words that begin before an offset.
  const before = (offset: number) => {
    let [from, to] = [0, words.length]
    while (from < to) {
      const middle = (from + to) >> 1
      if ((words[middle] ?? 0) < offset) from = middle + 1
      else to = middle
    }
    return from
  }
  return marks =>
    massesFromCuts(
      words.length,
      marks.flatMap(({ start, end }) => [before(start + 1) - 1, before(end)]),
    )
}
