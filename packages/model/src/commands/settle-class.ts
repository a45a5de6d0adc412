// Settling what a class holds to be right, and the way back. The steps are records, so the way back
// outlives the page; each person takes back their own.
import type { TextOffset } from '@claimbench/text'
import type { Desk } from '../desk/desk.ts'
import {
  type Change,
  type Context,
  create,
  decide,
  type Decision,
  equal,
  refuse,
  remove,
  update,
} from '../desk/patch.ts'
import type { ReviewerId } from '../ids.ts'
import { type ClassAnswerFields, classAnswerId, type ClassAnswerRow } from '../records/class.ts'
import type { ClassStepRow, SettledSentence } from '../records/class-step.ts'

export interface SettleSentences {
  readonly class: string
  /** The answer to each sentence; undefined leaves it open again. */
  readonly answers: readonly {
    readonly sentence: TextOffset
    readonly answer: ClassAnswerFields | undefined
  }[]
  /** The id that the step is to have. */
  readonly step: string
}

/**
 * Writes what the class holds to be right, and the step by which it is taken back. An answer needs no
 * reason here; a key without one is poorer, but it is a key. A tag that is the answer is not among its
 * own alternatives. What the class holds already is no step.
 */
export function settleSentences(
  desk: Desk,
  { class: id, answers, step }: SettleSentences,
  { by, at }: Context,
): Decision {
  if (!desk.classes.has(id)) return refuse('no-such-class')
  const sentences = answers.flatMap(({ sentence, answer }): SettledSentence[] => {
    const before = heldOf(desk, id, sentence)
    const after = answer && {
      ...answer,
      alternatives: answer.alternatives.filter(({ tag }) => tag !== answer.tag),
    }
    if (equal(before, after)) return []
    return [{ sentence, ...(before && { before }), ...(after && { after }) }]
  })
  if (sentences.length === 0) return decide('Settle sentences', [])
  const steps = stepsOfClass(desk, id)
  const number = 1 + Math.max(0, ...steps.map(one => one.number))
  return decide('Settle sentences', [
    ...sentences.flatMap(({ sentence, after }) => written(desk, id, { sentence, after }, by, at)),
    // What was taken back before cannot be brought back beyond another step.
    ...steps.filter(one => one.isUndone && one.by === by).map(one => remove('classSteps', one)),
    create('classSteps', { id: step, class: id, number, sentences, by, at }),
  ])
}

/** The steps of a class, in the order in which they were taken. */
export function stepsOfClass(desk: Pick<Desk, 'classSteps'>, id: string): readonly ClassStepRow[] {
  return [...desk.classSteps.values()]
    .filter(step => step.class === id)
    .sort((a, b) => a.number - b.number || (a.id < b.id ? -1 : 1))
}

/** The step that a person takes back next, or brings back; undefined where there is none. */
export function nextClassStep(
  desk: Desk,
  { class: id, by, way }: { readonly class: string; readonly by: ReviewerId; readonly way: Way },
): ClassStepRow | undefined {
  const own = stepsOfClass(desk, id).filter(step => step.by === by)
  return way === 'undo'
    ? own.findLast(step => !step.isUndone)
    : own.find(step => step.isUndone === true)
}

/** Back, or forth again. */
export type Way = 'undo' | 'redo'

/**
 * Takes the last step of whoever asks back, or brings the first undone one back. Refuses where a
 * sentence was settled otherwise since: nobody's word is overwritten unseen.
 */
export function travelClass(
  desk: Desk,
  { class: id, way }: { readonly class: string; readonly way: Way },
  { by, at }: Context,
): Decision {
  const step = nextClassStep(desk, { class: id, by, way })
  if (!step) return refuse(way === 'undo' ? 'nothing-to-undoes' : 'nothing-to-redoes')
  const places = step.sentences.map(({ sentence, before, after }) =>
    way === 'undo' ? { sentence, now: after, after: before } : { sentence, now: before, after },
  )
  if (places.some(({ sentence, now }) => !equal(heldOf(desk, id, sentence), now))) {
    return refuse('changed-since')
  }
  return decide('Settle sentences', [
    ...places.flatMap(place => written(desk, id, place, by, at)),
    update('classSteps', step, { isUndone: way === 'undo' || undefined }),
  ])
}

function heldOf(desk: Desk, id: string, sentence: TextOffset): ClassAnswerFields | undefined {
  const row = desk.classAnswers.get(classAnswerId(id, sentence))
  return row && fieldsOf(row)
}

function fieldsOf({ tag, reason, alternatives, marks }: ClassAnswerRow): ClassAnswerFields {
  return { tag, reason, alternatives, marks }
}

function written(
  desk: Desk,
  id: string,
  {
    sentence,
    after,
  }: Pick<SettledSentence, 'sentence'> & { after?: ClassAnswerFields | undefined },
  by: ReviewerId,
  at: Context['at'],
): readonly Change[] {
  const old = desk.classAnswers.get(classAnswerId(id, sentence))
  if (!after) return old ? [remove('classAnswers', old)] : []
  const fields = { ...after, by, at }
  if (old) return [update('classAnswers', old, fields)]
  return [
    create('classAnswers', { ...fields, id: classAnswerId(id, sentence), class: id, sentence }),
  ]
}
