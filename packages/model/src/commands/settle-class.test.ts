import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { apply, type Desk, EMPTY_DESK } from '../desk/desk.ts'
import { type Context, type Decision, isIdle } from '../desk/patch.ts'
import type { ClassAnswerFields } from '../records/class.ts'
import { TAGS } from '../records/tag.ts'
import { openClass } from './keep-class.ts'
import { nextClassStep, settleSentences, stepsOfClass, travelClass } from './settle-class.ts'

const context: Context = { by: 'ada', at: '2026-03-12T09:00:00.000Z' }
let clock = 0
let ids = 0

function done(desk: Desk, decision: Decision): Desk {
  if (!decision.ok) throw new Error(decision.refusal.code)
  const changes = decision.changes.filter(change => !isIdle(change))
  return apply(desk, { clock: String(++clock).padStart(8, '0'), changes })
}

const fields = { content: 'c'.repeat(64), exercise: 'ferry', title: 'Ferry', packTitle: 'Harbour' }
const opened = done(EMPTY_DESK, openClass(EMPTY_DESK, { id: 'x', fields, files: [] }, context))

const answerOf = (tag: ClassAnswerFields['tag'], reason = ''): ClassAnswerFields => ({
  tag,
  reason,
  alternatives: [],
  marks: { kind: 'none' },
})
const settle = (
  desk: Desk,
  answers: Readonly<Record<number, ClassAnswerFields | undefined>>,
  by = 'ada',
) =>
  done(
    desk,
    settleSentences(
      desk,
      {
        class: 'x',
        step: `s${++ids}`,
        answers: Object.entries(answers).map(([sentence, answer]) => ({
          sentence: Number(sentence),
          answer,
        })),
      },
      { ...context, by },
    ),
  )
const travel = (desk: Desk, way: 'undo' | 'redo', by = 'ada') =>
  travelClass(desk, { class: 'x', way }, { ...context, by })
const held = (desk: Desk) =>
  new Map(
    [...desk.classAnswers.values()].map(({ sentence, tag, reason }) => [sentence, tag + reason]),
  )

describe('what a class settles', () => {
  test('is one row for each sentence, its own tag never among the alternatives', () => {
    const alternatives = [
      { tag: 'claim', reason: 'itself' },
      { tag: 'none', reason: 'hardly' },
    ] as const
    const settled = settle(opened, { 0: { ...answerOf('claim'), alternatives } })
    expect([...settled.classAnswers.values()]).toMatchObject([
      { id: 'x:0', sentence: 0, tag: 'claim', alternatives: [{ tag: 'none' }], by: 'ada' },
    ])
  })

  test('is replaced by the next word, and left open again', () => {
    const settled = settle(opened, { 0: answerOf('claim') })
    expect(held(settle(settled, { 0: answerOf('none') }))).toEqual(new Map([[0, 'none']]))
    expect(held(settle(settled, { 0: undefined }))).toEqual(new Map())
  })

  test('is no step where the class holds it already', () => {
    const settled = settle(opened, { 0: answerOf('claim') })
    expect(settle(settled, { 0: answerOf('claim'), 9: undefined }).classSteps.size).toBe(1)
  })
})

describe('the way back', () => {
  test('takes a step with all its sentences, and brings it back', () => {
    const one = settle(opened, { 0: answerOf('claim') })
    const two = settle(one, { 0: answerOf('none', 'A date.'), 9: answerOf('opinion') })
    const back = done(two, travel(two, 'undo'))
    expect(held(back)).toEqual(held(one))
    expect(held(done(back, travel(back, 'redo')))).toEqual(held(two))
  })

  test('lies in the rows alone: each step with what was held before and after, by whom', () => {
    const two = settle(settle(opened, { 0: answerOf('claim') }), { 0: answerOf('none') })
    expect(stepsOfClass(two, 'x')).toMatchObject([
      { number: 1, by: 'ada', sentences: [{ sentence: 0, after: { tag: 'claim' } }] },
      { number: 2, sentences: [{ before: { tag: 'claim' }, after: { tag: 'none' } }] },
    ])
  })

  test('is each person’s own', () => {
    const both = settle(settle(opened, { 0: answerOf('claim') }), { 9: answerOf('none') }, 'bo')
    expect(held(done(both, travel(both, 'undo')))).toEqual(new Map([[9, 'none']]))
    expect(travel(opened, 'undo')).toMatchObject({ refusal: { code: 'nothing-to-undoes' } })
  })

  test('is refused where somebody settled the sentence otherwise since', () => {
    const both = settle(
      settle(opened, { 0: answerOf('claim') }),
      { 0: answerOf('claim', 'Why.') },
      'bo',
    )
    expect(travel(both, 'undo')).toMatchObject({ refusal: { code: 'changed-since' } })
  })

  test('has no way forth any more once another step is taken', () => {
    const one = settle(opened, { 0: answerOf('claim') })
    const back = done(one, travel(one, 'undo'))
    const other = settle(back, { 9: answerOf('none') })
    expect(nextClassStep(other, { class: 'x', by: 'ada', way: 'redo' })).toBeUndefined()
    expect(other.classSteps.size).toBe(1)
  })

  test('leads through any steps to where they began, and forth to where they ended', () => {
    const answer = fc.option(
      fc.constantFrom(...TAGS).map(tag => answerOf(tag)),
      { nil: undefined },
    )
    const step = fc.dictionary(fc.constantFrom('0', '9', '20'), answer, { maxKeys: 3 })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 6 }), steps => {
        const end = steps.reduce((desk, answers) => settle(desk, answers), opened)
        const all = (desk: Desk, way: 'undo' | 'redo') => {
          let at = desk
          while (nextClassStep(at, { class: 'x', by: 'ada', way })) at = done(at, travel(at, way))
          return at
        }
        const start = all(end, 'undo')
        expect(held(start)).toEqual(new Map())
        expect(held(all(start, 'redo'))).toEqual(held(end))
      }),
    )
  })
})
