import { expect, test } from 'vitest'
import { readWordClasses } from '../model/word-classes.ts'
import { makeWordClasses } from './word-classes.ts'

const options = { words: 50, contexts: 20, dimensions: 4, fine: 4, coarse: 2 }
const sentences = ['ferry', 'barge', 'tug'].flatMap(boat =>
  ['rises', 'sinks', 'sails'].flatMap(verb =>
    Array.from({ length: 5 }, () => ['the', boat, verb, 'at', 'dawn']),
  ),
)

test('words that keep the same company share a class', () => {
  const classes = readWordClasses(makeWordClasses(sentences, options))
  expect(classes.get('ferry')).toEqual(classes.get('barge'))
  expect(classes.get('rises')).toEqual(classes.get('sails'))
  expect(classes.get('ferry')).not.toEqual(classes.get('rises'))
})

test('a word met fewer than five times has no class', () => {
  const classes = readWordClasses(
    makeWordClasses([...sentences, ['the', 'dredger', 'waits']], options),
  )
  expect(classes.has('dredger')).toBe(false)
})
