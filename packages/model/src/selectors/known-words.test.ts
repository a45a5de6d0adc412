import { expect, test } from 'vitest'
import { updateArticle } from '../commands/update-article.ts'
import { aDesk, after, ARTICLE, aText, CONTEXT } from '../testing/a-desk.ts'
import { knownWords } from './known-words.ts'

const first = aDesk(['The dock fell dry.'])
const second = after(
  first,
  updateArticle(
    first,
    {
      article: ARTICLE,
      amendment: 'amendment',
      cause: 'import',
      revision: aText('revision-2', ['The dock is full again.']),
      carried: [],
    },
    CONTEXT,
  ),
)

test('words that the article has now are the same', () => {
  expect(knownWords(first, ARTICLE, 'The dock fell dry.')).toEqual({ are: 'same' })
  expect(knownWords(second, ARTICLE, 'The dock is full again.')).toEqual({ are: 'same' })
})

test('words of a version that was replaced say which one', () => {
  expect(knownWords(second, ARTICLE, 'The dock fell dry.')).toEqual({ are: 'earlier', number: 1 })
})

test('words that no version has are others, as are those of an article that is not here', () => {
  expect(knownWords(second, ARTICLE, 'The dock was sold.')).toEqual({ are: 'other' })
  expect(knownWords(second, 'elsewhere', 'The dock fell dry.')).toEqual({ are: 'other' })
})
