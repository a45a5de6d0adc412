import { tagSentence } from '@claimbench/model'
import {
  aDesk,
  aPublishedDesk,
  after,
  ARTICLE,
  CONTEXT,
  REVIEWER,
  REVISION,
} from '@claimbench/model/testing'
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

test('a report goes on with the tags that its published version prints', () => {
  const published = aPublishedDesk()
  const mine = tagSentence(
    published,
    { revision: REVISION, start: 0, tag: 'opinion' },
    { ...CONTEXT, by: 'me' },
  )
  expect(mainReviewerOf(after(published, mine), ARTICLE, 'me')).toBe(REVIEWER)
})
