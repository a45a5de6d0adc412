import { describe, expect, test } from 'vitest'
import { reviewerOf } from '../records/identity.ts'
import { aDesk, after, CONTEXT, REVIEWER } from '../testing/a-desk.ts'
import { addPerson, peopleOn, workAs } from './work-as.ts'
import { nameReviewer } from './write-down.ts'

const bare = aDesk(['The dam broke in 1911.'])
const two = after(bare, addPerson(bare, { id: 'reviewer-bo', name: ' Bo ' }))

describe('people on one machine', () => {
  test('are those who gave a name', () => {
    expect(peopleOn(two).map(({ name }) => name)).toEqual(['Ada', 'Bo'])
  })

  test('are told apart by their names', () => {
    expect(addPerson(two, { id: 'other', name: 'bo' })).toMatchObject({
      refusal: { code: 'name-taken' },
    })
    expect(addPerson(two, { id: 'other', name: ' ' })).toMatchObject({
      refusal: { code: 'person-without-name' },
    })
  })

  test('take turns', () => {
    const asBo = after(two, workAs(two, { reviewer: 'reviewer-bo' }, CONTEXT))
    expect(reviewerOf(asBo)).toBe('reviewer-bo')
    const back = workAs(asBo, { reviewer: REVIEWER }, { ...CONTEXT, by: 'reviewer-bo' })
    expect(reviewerOf(after(asBo, back))).toBe(REVIEWER)
  })

  test('leave a name behind by which they come back', () => {
    const nameless = after(two, nameReviewer(two, { reviewer: REVIEWER, name: '' }))
    expect(workAs(nameless, { reviewer: 'reviewer-bo' }, CONTEXT)).toMatchObject({
      refusal: { code: 'name-yourself-first' },
    })
  })
})
