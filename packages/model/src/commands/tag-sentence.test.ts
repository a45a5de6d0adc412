import { describe, expect, test } from 'vitest'
import type { Desk } from '../desk/desk.ts'
import { nextOpenSentence, progressOf, tagOf } from '../selectors/tags.ts'
import { aDesk, after, CONTEXT, REVIEWER, REVISION } from '../testing/a-desk.ts'
import { clearTag, setCheckWorthiness, setFlag, tagSentence } from './tag-sentence.ts'

const fresh = aDesk(['One thing happened.', 'It was bad.'], ['~Follow us.'])
const FIRST = { revision: REVISION, start: 0 }
const tagged = give(fresh, 'claim')

function give(desk: Desk, tag: 'claim' | 'opinion' | 'none'): Desk {
  return after(desk, tagSentence(desk, { ...FIRST, tag }, CONTEXT))
}

const first = (desk: Desk) => tagOf(desk, REVISION, FIRST, REVIEWER)

describe('a tag', () => {
  test('is given by the reviewer, with its own flag set', () => {
    expect(first(tagged)).toMatchObject({
      tag: 'claim',
      standing: 'given',
      hasClaim: true,
      hasOpinion: false,
      because: { kind: 'reviewer' },
      reviewer: REVIEWER,
    })
  })

  test('replaces the one before it', () => {
    const changed = give(tagged, 'opinion')
    expect(first(changed)).toMatchObject({ tag: 'opinion', hasClaim: false, hasOpinion: true })
    expect(changed.tags.size).toBe(1)
  })

  test('is refused where no sentence begins', () => {
    expect(tagSentence(fresh, { revision: REVISION, start: 4, tag: 'claim' }, CONTEXT)).toEqual({
      ok: false,
      refusal: { code: 'no-such-sentence' },
    })
  })

  test('can be cleared, once', () => {
    const cleared = after(tagged, clearTag(tagged, FIRST, CONTEXT))
    expect(first(cleared)).toBeUndefined()
    expect(clearTag(cleared, FIRST, CONTEXT)).toMatchObject({ refusal: { code: 'not-tagged' } })
  })

  test('of one reviewer leaves those of another alone', () => {
    const other = { ...CONTEXT, by: 'reviewer-bo' }
    const both = after(tagged, tagSentence(tagged, { ...FIRST, tag: 'none' }, other))
    expect(first(both)?.tag).toBe('claim')
    expect(tagOf(both, REVISION, FIRST, 'reviewer-bo')?.tag).toBe('none')
  })
})

describe('the other flag', () => {
  test('says that a claim also holds an opinion', () => {
    const flagged = after(
      tagged,
      setFlag(tagged, { ...FIRST, flag: 'hasOpinion', value: true }, CONTEXT),
    )
    expect(first(flagged)).toMatchObject({ tag: 'claim', hasClaim: true, hasOpinion: true })
  })

  test('stays when the tag changes to the other side', () => {
    const flagged = after(
      tagged,
      setFlag(tagged, { ...FIRST, flag: 'hasOpinion', value: true }, CONTEXT),
    )
    expect(first(give(flagged, 'none'))).toMatchObject({ hasClaim: false, hasOpinion: true })
  })

  test('of the tag itself cannot be taken off', () => {
    expect(setFlag(tagged, { ...FIRST, flag: 'hasClaim', value: false }, CONTEXT)).toMatchObject({
      refusal: { code: 'flag-of-tag' },
    })
  })

  test('and check-worthiness wait for a tag', () => {
    expect(setFlag(fresh, { ...FIRST, flag: 'hasClaim', value: true }, CONTEXT)).toMatchObject({
      refusal: { code: 'tag-first' },
    })
    expect(setCheckWorthiness(fresh, { ...FIRST, value: 2 }, CONTEXT)).toMatchObject({
      refusal: { code: 'tag-first' },
    })
  })
})

test('check-worthiness is set and taken back', () => {
  const set = after(tagged, setCheckWorthiness(tagged, { ...FIRST, value: 3 }, CONTEXT))
  expect(first(set)?.checkWorthiness).toBe(3)
  const back = after(set, setCheckWorthiness(set, { ...FIRST, value: undefined }, CONTEXT))
  expect(first(back)).not.toHaveProperty('checkWorthiness')
})

test('progress counts the article, not the furniture of the site', () => {
  expect(progressOf(tagged, REVISION, REVIEWER)).toEqual({ tagged: 1, total: 2 })
})

test('the next open sentence is found round the end', () => {
  expect(nextOpenSentence(tagged, REVISION, REVIEWER, 1)?.index).toBe(1)
  expect(nextOpenSentence(tagged, REVISION, REVIEWER, 0)?.index).toBe(1)
  const second = { revision: REVISION, start: 'One thing happened. '.length }
  const done = after(tagged, tagSentence(tagged, { ...second, tag: 'opinion' }, CONTEXT))
  expect(nextOpenSentence(done, REVISION, REVIEWER, 0)).toBeUndefined()
})
