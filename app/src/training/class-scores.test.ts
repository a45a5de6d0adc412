import { expect, test } from 'vitest'
import { withOthers } from './class-scores.ts'

const rows = [
  ['claim', 'claim', 'claim'],
  ['claim', 'opinion', 'opinion'],
  ['claim', 'opinion', 'none'],
  [null, 'claim', 'claim'],
] as const

test('a person is compared with the majority of the others, where they have one', () => {
  expect(withOthers(rows, 0)).toEqual({ share: 1 / 2, compared: 2, apart: [1] })
})

test('two who differ are no majority', () => {
  expect(withOthers([['claim', 'opinion', 'none']], 0)).toEqual({
    share: undefined,
    compared: 0,
    apart: [],
  })
})

test('one other person is a majority of one', () => {
  expect(withOthers([['claim', 'opinion']], 1)).toEqual({ share: 0, compared: 1, apart: [0] })
})
