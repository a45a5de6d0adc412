import { describe, expect, test } from 'vitest'
import { linePattern, wordEdges } from './word-edges.ts'

const LETTER = String.raw`[\p{L}\p{M}\p{N}_]`
/** The definition, as slow as it is plain. */
const isEdge = new RegExp(`(?<=${LETTER})(?!${LETTER})|(?<!${LETTER})(?=${LETTER})`, 'gu')

const LINES = [
  'Share this article',
  'The café’s menu',
  'дата публикации: 3 мая',
  'Weiß, groß und schön',
  '日本語の記事 (article)',
  'कर्नाटक में बारिश।',
  'x̌ and ė́',
  '𝐀𝐁 beside 😀 and 𠮷野家',
  '«Ωμέγα» – ‘tis',
  'a_b-c',
  'العربية، لغة',
]

describe('the edges of words', () => {
  test.each(LINES)('are where a letter, mark or digit begins or ends: %s', line => {
    const edges = [...line.matchAll(wordEdges(/\b/gu))].map(({ index }) => index)
    expect(edges).toEqual([...line.matchAll(isEdge)].map(({ index }) => index))
  })

  test('are those of Unicode for every assigned character of the basic plane', () => {
    const begins = wordEdges(/^\b./u)
    const isWord = new RegExp(`^${LETTER}`, 'u')
    const wrong: string[] = []
    for (let code = 0; code <= 0xffff; code++) {
      const character = String.fromCharCode(code)
      if (/\p{Cn}|\p{Cs}|\n|\r|[\u2028\u2029]/u.test(character)) continue
      if (begins.test(character) !== isWord.test(character)) wrong.push(code.toString(16))
    }
    expect(wrong).toEqual([])
  })

  test.each(LINES)('are the same for a pattern that is tried against lines: %s', line => {
    for (const pattern of [/\barticle\b/u, /^\p{L}+\b/u, /\bи\b/u, /ß\b/u, /\S\b$/u])
      expect(linePattern(pattern).test(line)).toBe(wordEdges(pattern).test(line))
  })
})
