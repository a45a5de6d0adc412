import { boundarySimilarity, pk, windowDiff } from '@claimbench/agreement'
import { aTrainingArticle } from '@claimbench/model/testing'
import { describe, expect, test } from 'vitest'
import { articleCutter } from './class-cuts.ts'

const text = 'The port was closed on Monday. The ferry never sailed, people say.'
const cut = articleCutter({ ...aTrainingArticle(), text })
const mark = (words: string) => {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}

describe('marks as cuts between words', () => {
  test('cut where they begin and where they end', () => {
    expect(cut([mark('was closed on Monday')])).toEqual([2, 4, 6])
  })

  test('take a word whole where an edge lies inside of it', () => {
    expect(cut([mark('erry never sail')])).toEqual(cut([mark('ferry never sailed,')]))
    expect(cut([mark('ferry never sailed,')])).toEqual([7, 3, 2])
  })

  test('do not cut at the ends of the text, and once where two touch', () => {
    expect(cut([mark('The port was closed on Monday.')])).toEqual([6, 6])
    expect(cut([mark('The port was closed on Monday.'), mark('The ferry')])).toEqual([6, 2, 4])
    expect(cut([])).toEqual([12])
  })
})

test('the same marks agree fully; an edge one word off is a near miss', () => {
  const [key, near, far] = [
    cut([mark('was closed on Monday')]),
    cut([mark('port was closed on Monday')]),
    cut([mark('people say')]),
  ]
  expect(boundarySimilarity(key, key)).toBe(1)
  expect(pk(key, key)).toBe(0)
  expect(windowDiff(key, key)).toBe(0)
  expect(boundarySimilarity(near, key)).toBeGreaterThan(boundarySimilarity(far, key))
  expect(boundarySimilarity(near, key)).toBeLessThan(1)
})
