import { describe, expect, test } from 'vitest'
import { apply, type Desk, EMPTY_DESK } from '../desk/desk.ts'
import type { Context, Decision } from '../desk/patch.ts'
import type { PackRow } from '../records/pack.ts'
import {
  finishAttempt,
  giveAnswer,
  pauseAttempt,
  removeAttempt,
  showKey,
  startAttempt,
} from './do-exercise.ts'
import { addKeyFile, keepPack, removePack } from './keep-pack.ts'

const CONTENT = 'c'.repeat(64)
const context: Context = { by: 'bo', at: '2026-03-12T09:00:00.000Z' }
let clock = 0

function done(desk: Desk, decision: Decision): Desk {
  if (!decision.ok) throw new Error(decision.refusal.code)
  return apply(desk, { clock: String(++clock).padStart(8, '0'), changes: decision.changes })
}

const file = (letter: string) => ({
  id: letter.repeat(64),
  name: 'harbour.zip',
  mediaType: 'application/zip',
  size: 10,
  addedAt: context.at,
})
const pack: Omit<PackRow, 'addedAt' | 'file' | 'keyFile'> = {
  id: CONTENT,
  title: 'Harbour exercises',
  hasKey: false,
  cards: [],
  licence: 'MIT',
}
const fields = {
  content: CONTENT,
  packTitle: 'Harbour exercises',
  exercise: 'ferry',
  title: 'The ferry that never was',
  mode: 'guided',
  tasks: ['tag'],
} as const
const answer = { sentence: 0, tag: 'claim', spans: [], fragments: [], milliseconds: 900 } as const

const withPack = done(EMPTY_DESK, keepPack(EMPTY_DESK, { pack, file: file('a') }, context))
const started = done(withPack, startAttempt(withPack, { id: 'x', fields }, context))

describe('a blind test', () => {
  const blind = { id: 'x', fields: { ...fields, mode: 'blind' as const } }

  test('starts on a pack that came without a key', () => {
    expect(startAttempt(withPack, blind, context).ok).toBe(true)
  })

  test('is refused on a sample, which is in no pack', () => {
    expect(startAttempt(EMPTY_DESK, blind, context)).toMatchObject({
      refusal: { code: 'pack-has-key' },
    })
  })

  test('is refused once a key was added, apart or with the whole pack', () => {
    const apart = done(withPack, addKeyFile(withPack, { pack: CONTENT, file: file('b') }))
    const whole = done(
      withPack,
      keepPack(withPack, { pack: { ...pack, hasKey: true }, file: file('c') }, context),
    )
    for (const desk of [apart, whole]) {
      expect(startAttempt(desk, blind, context)).toMatchObject({
        refusal: { code: 'pack-has-key' },
      })
    }
  })
})

describe('answers', () => {
  test('can be changed until the key was shown', () => {
    const once = done(started, giveAnswer(started, { attempt: 'x', answer }, context))
    const { tag: _taken, ...open } = answer
    const cleared = done(once, giveAnswer(once, { attempt: 'x', answer: open }, context))
    expect(cleared.answers.get('x:0')?.tag).toBeUndefined()
    const shown = done(once, showKey(once, { attempt: 'x', sentence: 0 }, context))
    expect(giveAnswer(shown, { attempt: 'x', answer }, context)).toMatchObject({
      refusal: { code: 'answer-shown' },
    })
  })

  test('of a practice are not compared before its end', () => {
    const practice = { id: 'y', fields: { ...fields, mode: 'practice' as const } }
    const desk = done(started, startAttempt(started, practice, context))
    expect(showKey(desk, { attempt: 'y', sentence: 0 }, context)).toMatchObject({
      refusal: { code: 'no-key-before-the-end' },
    })
  })

  test('stay as they are after the end', () => {
    const ended = done(started, finishAttempt(started, { attempt: 'x', milliseconds: 5 }, context))
    for (const decision of [
      giveAnswer(ended, { attempt: 'x', answer }, context),
      pauseAttempt(ended, { attempt: 'x', milliseconds: 6, inHand: 0 }),
      finishAttempt(ended, { attempt: 'x', milliseconds: 6 }, context),
    ]) {
      expect(decision).toMatchObject({ refusal: { code: 'attempt-finished' } })
    }
  })

  test('go with their attempt, and no others', () => {
    const once = done(started, giveAnswer(started, { attempt: 'x', answer }, context))
    const other = done(once, startAttempt(once, { id: 'xx', fields }, context))
    const both = done(other, giveAnswer(other, { attempt: 'xx', answer }, context))
    const left = done(both, removeAttempt(both, { attempt: 'x' }))
    expect([...left.answers.keys()]).toEqual(['xx:0'])
    expect([...left.attempts.keys()]).toEqual(['xx'])
  })
})

test('an attempt is picked up where it was left', () => {
  const paused = done(
    started,
    pauseAttempt(started, { attempt: 'x', milliseconds: 1_500, inHand: 42 }),
  )
  expect(paused.attempts.get('x')).toMatchObject({ milliseconds: 1_500, inHand: 42 })
})

test('a pack that is here is not kept twice, and attempts outlive it', () => {
  expect(keepPack(withPack, { pack, file: file('a') }, context)).toMatchObject({
    refusal: { code: 'pack-already-here' },
  })
  const left = done(started, removePack(started, { pack: CONTENT }))
  expect(left.attempts.has('x')).toBe(true)
  expect(addKeyFile(left, { pack: CONTENT, file: file('b') })).toMatchObject({
    refusal: { code: 'no-such-pack' },
  })
})
