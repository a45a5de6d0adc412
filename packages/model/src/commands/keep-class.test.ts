import { describe, expect, test } from 'vitest'
import { apply, type Desk, EMPTY_DESK } from '../desk/desk.ts'
import type { Context, Decision } from '../desk/patch.ts'
import { addResults, openClass, removeClass, removeResult } from './keep-class.ts'
import { settleSentences } from './settle-class.ts'

const context: Context = { by: 'ada', at: '2026-03-12T09:00:00.000Z' }
let clock = 0

function done(desk: Desk, decision: Decision): Desk {
  if (!decision.ok) throw new Error(decision.refusal.code)
  return apply(desk, { clock: String(++clock).padStart(8, '0'), changes: decision.changes })
}

const file = (letter: string) => ({
  id: letter.repeat(64),
  name: `${letter}.json`,
  mediaType: 'application/json',
  size: 10,
  addedAt: context.at,
})
const fields = {
  content: 'c'.repeat(64),
  exercise: 'ferry',
  title: 'The ferry that never was',
  packTitle: 'Harbour exercises',
}
const answer = {
  tag: 'claim',
  reason: 'It names a year.',
  alternatives: [
    { tag: 'claim', reason: 'itself' },
    { tag: 'none', reason: 'hardly' },
  ],
  marks: { kind: 'none' },
} as const

const opened = done(
  EMPTY_DESK,
  openClass(EMPTY_DESK, { id: 'x', fields, files: [file('a'), file('a')] }, context),
)
const settled = done(
  opened,
  settleSentences(opened, { class: 'x', answers: [{ sentence: 0, answer }], step: 's' }, context),
)

describe('a class', () => {
  test('keeps each file once, whether it comes at the beginning or later', () => {
    const added = done(opened, addResults(opened, { class: 'x', files: [file('b'), file('a')] }))
    expect(added.classes.get('x')?.files).toEqual([file('a').id, file('b').id])
    expect(added.attachments.size).toBe(2)
  })

  test('lets go of a file and keeps what was settled', () => {
    const removed = done(settled, removeResult(settled, { class: 'x', file: file('a').id }))
    expect(removed.classes.get('x')?.files).toEqual([])
    expect(removed.classAnswers.size).toBe(1)
  })

  test('goes with everything it has settled', () => {
    const gone = done(settled, removeClass(settled, { class: 'x' }))
    expect([gone.classes.size, gone.classAnswers.size, gone.classSteps.size]).toEqual([0, 0, 0])
  })

  test('that is not there takes nothing in', () => {
    const code = 'no-such-class'
    expect(addResults(EMPTY_DESK, { class: 'x', files: [] })).toMatchObject({ refusal: { code } })
    expect(
      settleSentences(EMPTY_DESK, { class: 'x', answers: [], step: 's' }, context),
    ).toMatchObject({
      refusal: { code },
    })
    expect(removeClass(EMPTY_DESK, { class: 'x' })).toMatchObject({ refusal: { code } })
  })
})
