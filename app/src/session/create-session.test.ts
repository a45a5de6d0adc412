import {
  addPerson,
  askSecondOpinion,
  cutClaim,
  editDetails,
  giveVerdict,
  nameReviewer,
  tagOf,
  tagSentence,
} from '@claimbench/model'
import { aDesk, ARTICLE, REVIEWER, REVISION } from '@claimbench/model/testing'
import { beforeEach, describe, expect, test } from 'vitest'
import { type FakeDisk, fakeDisk } from '../testing/fake-disk.ts'
import { openSession } from '../testing/open-session.ts'
import type { Session } from './create-session.ts'

const FIRST = { revision: REVISION, start: 0 }

let disk: FakeDisk
let session: Session

beforeEach(async () => {
  disk = fakeDisk(aDesk(['One thing happened.', 'It was bad.']))
  session = await openSession(disk)
  await session.open(ARTICLE)
})

const tag = (where: Session, value: 'claim' | 'opinion' | 'none') =>
  where.dispatch(tagSentence, { ...FIRST, tag: value })
const tagIn = (where: Session) => tagOf(where.store.getState().desk, REVISION, FIRST, REVIEWER)?.tag

describe('dispatching a wish', () => {
  test('changes the desk at once and hands the same change to the disk', () => {
    expect(tag(session, 'claim').ok).toBe(true)
    expect(tagIn(session)).toBe('claim')
    expect(disk.patches).toMatchObject([
      { name: 'Tag sentence', article: ARTICLE, by: REVIEWER, device: 'device-2' },
    ])
  })

  test('that is refused changes nothing and says why', () => {
    const before = session.store.getState().desk
    const refused = session.dispatch(tagSentence, { ...FIRST, start: 5, tag: 'claim' })
    expect(refused).toEqual({ ok: false, refusal: { code: 'no-such-sentence' } })
    expect(session.store.getState().desk).toBe(before)
    expect(disk.patches).toEqual([])
  })

  test('that would leave everything as it is saves nothing', () => {
    session.dispatch(nameReviewer, { reviewer: REVIEWER, name: 'Ada' })
    expect(disk.patches).toEqual([])
  })

  test('gives every change a later clock', () => {
    tag(session, 'claim')
    tag(session, 'opinion')
    tag(session, 'none')
    const clocks = disk.patches.map(patch => patch.clock)
    expect(clocks).toEqual([...new Set(clocks)].toSorted())
  })
})

describe('undo and redo', () => {
  test('go back and forth one gesture at a time', () => {
    tag(session, 'claim')
    tag(session, 'opinion')
    session.undo()
    expect(tagIn(session)).toBe('claim')
    session.undo()
    expect(tagIn(session)).toBeUndefined()
    session.redo()
    session.redo()
    expect(tagIn(session)).toBe('opinion')
  })

  test('reach back over a reload', async () => {
    tag(session, 'claim')
    tag(session, 'opinion')
    session.close()
    const later = await openSession(disk)
    await later.open(ARTICLE)
    later.undo()
    expect(tagIn(later)).toBe('claim')
    later.undo()
    later.redo()
    expect(tagIn(later)).toBe('claim')
  })

  test('say when nothing is left', () => {
    expect(session.undo()).toMatchObject({ refusal: { code: 'nothing-to-undoes' } })
    expect(session.redo()).toMatchObject({ refusal: { code: 'nothing-to-redoes' } })
  })

  test('end with the next change: what was undone cannot come back then', () => {
    tag(session, 'claim')
    session.undo()
    tag(session, 'none')
    expect(session.redo().ok).toBe(false)
  })

  test('take typing in one field back as one step', () => {
    const type = (title: string) =>
      session.dispatch(editDetails, { article: ARTICLE, fields: { title } }, { gesture: 'title' })
    for (const title of ['N', 'Ne', 'New']) type(title)
    session.undo()
    expect(session.store.getState().desk.articles.get(ARTICLE)?.title).toBe('A test article')
  })
})

describe('two tabs on one article', () => {
  let other: Session

  beforeEach(async () => {
    other = await openSession(disk)
    await other.open(ARTICLE)
  })

  test('only the first may write; the second is told why', () => {
    expect(session.store.getState().access).toBe('write')
    expect(other.store.getState().access).toBe('read-only')
    expect(tag(other, 'claim')).toEqual({ ok: false, refusal: { code: 'read-only' } })
    expect(other.undo()).toMatchObject({ refusal: { code: 'read-only' } })
  })

  test('what one does shows in the other, and is not the other’s to undo', async () => {
    tag(session, 'claim')
    expect(tagIn(other)).toBe('claim')
    expect(other.store.getState().history.done).toEqual([])
  })

  test('the second can take over, and the first becomes a reader', async () => {
    tag(session, 'claim')
    await other.takeOver()
    expect(other.store.getState().access).toBe('write')
    expect(session.store.getState().access).toBe('read-only')
    expect(tag(session, 'none')).toMatchObject({ refusal: { code: 'read-only' } })
    expect(tag(other, 'opinion').ok).toBe(true)
    expect(tagIn(session)).toBe('opinion')
  })

  test('a change made after one from elsewhere has the later clock', async () => {
    tag(session, 'claim')
    await other.takeOver()
    tag(other, 'none')
    const [first, second] = disk.patches.map(patch => patch.clock)
    expect(String(second) > String(first)).toBe(true)
  })

  test('a closed article may be written by the next who opens it', async () => {
    session.close()
    await other.open(ARTICLE)
    expect(other.store.getState().access).toBe('write')
  })
})

test('an article that is not there is not opened', async () => {
  expect(await session.open('nowhere')).toBe(false)
  expect(session.store.getState().article).toBeUndefined()
})

describe('handing the keyboard to somebody else', () => {
  const BO = 'reviewer-bo'
  beforeEach(() => {
    session.dispatch(addPerson, { id: BO, name: 'Bo' }, { article: null })
  })

  test('makes what is done from then on theirs', async () => {
    tag(session, 'claim')
    expect(session.workAs(BO).ok).toBe(true)
    expect(session.reviewer).toBe(BO)
    await session.open(ARTICLE)
    tag(session, 'opinion')
    expect(disk.patches.at(-1)).toMatchObject({ by: BO, name: 'Tag sentence' })
    expect(tagIn(session)).toBe('claim')
  })

  test('leaves undo of what the one before did to them', async () => {
    tag(session, 'claim')
    session.workAs(BO)
    await session.open(ARTICLE)
    expect(session.undo()).toMatchObject({ refusal: { code: 'nothing-to-undoes' } })
    session.workAs(REVIEWER)
    await session.open(ARTICLE)
    expect(session.undo().ok).toBe(true)
  })

  test('writes what is being typed before, as the words of whoever typed it', () => {
    session.beforeLeaving(() => tag(session, 'none'))
    session.workAs(BO)
    const typed = disk.patches.find(patch => patch.name === 'Tag sentence')
    expect(typed).toMatchObject({ by: REVIEWER })
  })

  test('holds in the other tabs, too', async () => {
    const other = await openSession(disk)
    session.workAs(BO)
    expect(other.reviewer).toBe(BO)
  })

  test('is refused for somebody who is not here', () => {
    expect(session.workAs('nobody')).toMatchObject({ refusal: { code: 'person-without-name' } })
    expect(session.reviewer).toBe(REVIEWER)
  })

  test('keeps a verdict out of sight that is to be given blind', async () => {
    const claim = { span: 'f', claim: 'c', revision: REVISION, start: 0, end: 19 }
    session.dispatch(cutClaim, claim)
    const fields = { profile: { id: 'house', version: 1 }, label: 'false' }
    session.dispatch(giveVerdict, { claim: 'c', fields })
    session.dispatch(askSecondOpinion, { claim: 'c' })
    expect(session.seenDesk().verdicts.size).toBe(1)
    session.workAs(BO)
    await session.open(ARTICLE)
    expect(session.seenDesk().verdicts.size).toBe(0)
  })
})
