import {
  answerId,
  cutClaim,
  EMPTY_DESK,
  editClaim,
  markSpan,
  removeSpan,
  sentencesOf,
  showKey,
  startAttempt,
  tagOf,
  tagSentence,
} from '@claimbench/model'
import { aPack } from '@claimbench/model/testing'
import { EXERCISE_REVISION } from '@claimbench/model/training'
import { expect, test } from 'vitest'
import { fakeDisk, type FakeDisk } from '../testing/fake-disk.ts'
import { openSession } from '../testing/open-session.ts'
import type { Session } from '../session/create-session.ts'
import { createExerciseSession } from './exercise-session.ts'

const [packed] = aPack().articles
if (!packed) throw new Error('the pack has an article')
const [headline, report] = packed.article.sentences
if (!headline || !report) throw new Error('the article has sentences')
const place = (start: number) => ({ revision: EXERCISE_REVISION, start })
const source = { start: report.start, end: report.start + 'Some media outlets'.length }

async function started(disk: FakeDisk = fakeDisk(EMPTY_DESK)) {
  const workspace = await openSession(disk)
  const fields = {
    content: 'c'.repeat(64),
    packTitle: 'Harbour exercises',
    exercise: 'ferry',
    title: 'The ferry that never was',
    mode: 'guided',
    tasks: ['tag', 'spans'],
  } as const
  workspace.dispatch(startAttempt, { id: 'x', fields }, { article: null })
  return { disk, workspace, exercise: open(workspace) }
}

function open(workspace: Session, spent = 0) {
  const session = createExerciseSession({
    workspace,
    attempt: 'x',
    packed: packed as NonNullable<typeof packed>,
    spentOn: () => spent,
  })
  session.follow()
  return session
}

const answerOf = ({ store }: Session, start: number) =>
  store.getState().desk.answers.get(answerId('x', start))
const tagAt = (session: Session, start: number) => {
  const { desk } = session.store.getState()
  const sentence = sentencesOf(desk, EXERCISE_REVISION).find(one => one.start === start)
  return sentence && tagOf(desk, EXERCISE_REVISION, sentence, session.reviewer)?.tag
}

test('an answer goes to the workspace as soon as it is given, and to no article', async () => {
  const { disk, workspace, exercise } = await started()
  exercise.dispatch(tagSentence, { ...place(report.start), tag: 'attribution' })
  exercise.dispatch(markSpan, { id: 's', revision: EXERCISE_REVISION, ...source, kind: 'source' })
  expect(answerOf(workspace, report.start)).toMatchObject({
    tag: 'attribution',
    spans: [{ ...source, kind: 'source', sourceType: 'named' }],
  })
  expect(disk.patches.every(patch => patch.article === undefined)).toBe(true)
  expect([disk.desk().tags.size, disk.desk().spans.size]).toEqual([0, 0])
})

test('the time of a sentence adds up over several sittings', async () => {
  const { workspace } = await started()
  open(workspace, 700).dispatch(tagSentence, { ...place(0), tag: 'claim' })
  open(workspace, 300).dispatch(tagSentence, { ...place(0), tag: 'opinion' })
  expect(answerOf(workspace, 0)).toMatchObject({ tag: 'opinion', milliseconds: 1_000 })
})

test('what was answered is there again when the exercise is opened anew', async () => {
  const { disk, exercise } = await started()
  exercise.dispatch(tagSentence, { ...place(0), tag: 'claim' })
  const later = open(await openSession(disk))
  expect(tagAt(later, 0)).toBe('claim')
})

test('the last answer is taken back, and done again', async () => {
  const { workspace, exercise } = await started()
  exercise.dispatch(tagSentence, { ...place(0), tag: 'claim' })
  exercise.dispatch(tagSentence, { ...place(0), tag: 'opinion' })
  exercise.undo()
  expect(answerOf(workspace, 0)?.tag).toBe('claim')
  exercise.redo()
  expect(answerOf(workspace, 0)?.tag).toBe('opinion')
})

test('after a reload the last answer is taken back as a whole', async () => {
  const { disk, exercise } = await started()
  exercise.dispatch(tagSentence, { ...place(0), tag: 'claim' })
  exercise.dispatch(tagSentence, { ...place(report.start), tag: 'attribution' })
  exercise.dispatch(markSpan, { id: 's', revision: EXERCISE_REVISION, ...source, kind: 'source' })
  const workspace = await openSession(disk)
  const later = open(workspace)
  expect(later.undo().ok).toBe(true)
  expect(answerOf(workspace, report.start)).toMatchObject({ spans: [] })
  expect(answerOf(workspace, report.start)?.tag).toBeUndefined()
  expect(answerOf(workspace, 0)?.tag).toBe('claim')
  later.undo()
})

test('once its key was shown an answer stays, by a new one as by undo', async () => {
  const { workspace, exercise } = await started()
  exercise.dispatch(tagSentence, { ...place(0), tag: 'claim' })
  workspace.dispatch(showKey, { attempt: 'x', sentence: 0 }, { article: null })
  const refused = { ok: false, refusal: { code: 'answer-shown' } }
  expect(exercise.dispatch(tagSentence, { ...place(0), tag: 'none' })).toEqual(refused)
  expect(exercise.undo()).toEqual(refused)
  expect(tagAt(exercise, 0)).toBe('claim')
})

test('the wording of a claim belongs to the answer of its sentence', async () => {
  const { workspace, exercise } = await started()
  const words = { start: report.end - 10, end: report.end - 1 }
  exercise.dispatch(cutClaim, { span: 's', claim: 'c', revision: EXERCISE_REVISION, ...words })
  exercise.dispatch(editClaim, { claim: 'c', fields: { wording: 'A ferry sank.' } })
  expect(answerOf(workspace, report.start)?.fragments).toMatchObject([
    { ...words, wording: 'A ferry sank.' },
  ])
  exercise.dispatch(removeSpan, { span: 's' })
  expect(answerOf(workspace, report.start)?.fragments).toEqual([])
})

test('what is answered in another tab is shown in this one', async () => {
  const { disk, exercise } = await started()
  const other = open(await openSession(disk))
  other.dispatch(tagSentence, { ...place(0), tag: 'none' })
  expect(tagAt(exercise, 0)).toBe('none')
})
