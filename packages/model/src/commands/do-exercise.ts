// What a trainee does: start, answer, look at the key, stop, go on, finish. Attempts and answers are
// rows of the workspace: no article of the library is touched.
import type { Desk } from '../desk/desk.ts'
import {
  type Context,
  create,
  decide,
  type Decision,
  refuse,
  remove,
  update,
} from '../desk/patch.ts'
import { type Answer, answerId } from '../records/answer.ts'
import type { AttemptFields } from '../records/attempt.ts'
import type { TextOffset } from '@claimbench/text'

export interface StartAttempt {
  /** The id the attempt is to have. */
  readonly id: string
  readonly fields: Omit<AttemptFields, 'startedAt' | 'finishedAt' | 'milliseconds'>
}

/** Starts an exercise. A blind test needs a pack that came without a key and has got none since. */
export function startAttempt(desk: Desk, { id, fields }: StartAttempt, context: Context): Decision {
  if (fields.tasks.length === 0) return refuse('no-task')
  const pack = desk.packs.get(fields.content)
  const isBlind = pack !== undefined && !pack.hasKey && pack.keyFile === undefined
  if (fields.mode === 'blind' && !isBlind) return refuse('pack-has-key')
  return decide('Start exercise', [
    create('attempts', {
      ...fields,
      id,
      trainee: context.by,
      startedAt: context.at,
      milliseconds: 0,
    }),
  ])
}

export interface GiveAnswer {
  readonly attempt: string
  readonly answer: Omit<Answer, 'at' | 'isShown'>
}

/** Answers a sentence, or changes the answer. Refused once the key was shown, and after the end. */
export function giveAnswer(desk: Desk, { attempt, answer }: GiveAnswer, { at }: Context): Decision {
  const problem = problemWith(desk, attempt)
  if (problem) return problem
  const id = answerId(attempt, answer.sentence)
  const old = desk.answers.get(id)
  if (old?.isShown) return refuse('answer-shown')
  if (old) return decide('Answer', [update('answers', old, { tag: undefined, ...answer, at })])
  return decide('Answer', [create('answers', { ...answer, id, attempt, at })])
}

export interface ShowKey {
  readonly attempt: string
  readonly sentence: TextOffset
}

/** Shows the key beside an answer: from now on it stays as it is. */
export function showKey(desk: Desk, { attempt, sentence }: ShowKey, { at }: Context): Decision {
  const row = desk.attempts.get(attempt)
  if (!row) return refuse('no-such-attempt')
  if (row.mode !== 'guided') return refuse('no-key-before-the-end')
  const id = answerId(attempt, sentence)
  const old = desk.answers.get(id)
  if (old) return decide('Show key', [update('answers', old, { isShown: true })])
  const empty = { spans: [], fragments: [], milliseconds: 0, at, isShown: true }
  return decide('Show key', [create('answers', { ...empty, id, attempt, sentence })])
}

export interface PauseAttempt {
  readonly attempt: string
  /** All the time spent on it so far, in milliseconds. */
  readonly milliseconds: number
  /** The sentence in hand. */
  readonly inHand: TextOffset
}

/** Notes how far a trainee has come, to go on there another time. */
export function pauseAttempt(desk: Desk, { attempt, ...fields }: PauseAttempt): Decision {
  const problem = problemWith(desk, attempt)
  const row = desk.attempts.get(attempt)
  return problem ?? decide('Pause exercise', row ? [update('attempts', row, fields)] : [])
}

export interface FinishAttempt {
  readonly attempt: string
  /** All the time spent on it, in milliseconds. */
  readonly milliseconds: number
}

/** Ends an exercise: no answer changes any more. */
export function finishAttempt(
  desk: Desk,
  { attempt, milliseconds }: FinishAttempt,
  { at }: Context,
): Decision {
  const problem = problemWith(desk, attempt)
  const row = desk.attempts.get(attempt)
  if (problem || !row) return problem ?? refuse('no-such-attempt')
  return decide('Finish exercise', [update('attempts', row, { milliseconds, finishedAt: at })])
}

/** Removes an attempt with its answers. */
export function removeAttempt(desk: Desk, { attempt }: { readonly attempt: string }): Decision {
  const row = desk.attempts.get(attempt)
  if (!row) return refuse('no-such-attempt')
  const answers = [...desk.answers.values()].filter(answer => answer.attempt === attempt)
  return decide('Remove attempt', [
    remove('attempts', row),
    ...answers.map(answer => remove('answers', answer)),
  ])
}

function problemWith(desk: Desk, attempt: string): Decision | undefined {
  const row = desk.attempts.get(attempt)
  if (!row) return refuse('no-such-attempt')
  return row.finishedAt === undefined ? undefined : refuse('attempt-finished')
}
