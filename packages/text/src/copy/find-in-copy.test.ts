import { describe, expect, test } from 'vitest'
import { createCopySearch } from './find-in-copy.ts'

const COPY = 'The ﬁne ferry. A “FINE” fer-\nry;\u00a0two  ferries – no more.'
const search = createCopySearch(COPY)
const found = (words: string) =>
  search(words, 10).places.map(({ start, end }) => COPY.slice(start, end))

describe('a search in a captured copy', () => {
  test.each([
    ['finds words in any case, and over ligatures', 'fine', ['ﬁne', 'FINE']],
    ['finds a word that a line end broke', 'ferry', ['ferry', 'fer-\nry']],
    ['finds the beginning of words', 'ferr', ['ferr', 'fer-\nr', 'ferr']],
    ['takes any white space for a space', 'two ferries', ['two  ferries']],
    ['takes any quotation mark and dash for another', '"fine"', ['“FINE”']],
    ['takes the words as they are, and no pattern', '.', ['.', '.']],
    ['finds nothing in white space', '  ', []],
    ['finds nothing where nothing is', 'boat', []],
  ])('%s', (_, words, places) => {
    expect(found(words)).toEqual(places)
  })

  test('gives as many places as were asked for, and counts all', () => {
    const { places, count } = createCopySearch('no '.repeat(5_000))('no', 100)
    expect(places).toHaveLength(100)
    expect(count).toBe(5_000)
  })
})
