import { tagSentence } from '@claimbench/model'
import { aDesk, after, ARTICLE, CONTEXT, REVIEWER, REVISION } from '@claimbench/model/testing'
import { expect, test } from 'vitest'
import { mainReviewerOf } from './main-reviewer.ts'

test('a report prints the reader’s own tags, and without any those of whoever tagged most', () => {
  const untouched = aDesk(['One.', 'Two.'])
  expect(mainReviewerOf(untouched, ARTICLE, 'me')).toBe('me')

  const desk = after(
    untouched,
    tagSentence(untouched, { revision: REVISION, start: 0, tag: 'claim' }, CONTEXT),
  )
  expect(mainReviewerOf(desk, ARTICLE, 'me')).toBe(REVIEWER)

  const mine = tagSentence(
    desk,
    { revision: REVISION, start: 0, tag: 'opinion' },
    { ...CONTEXT, by: 'me' },
  )
  expect(mainReviewerOf(after(desk, mine), ARTICLE, 'me')).toBe('me')
})
