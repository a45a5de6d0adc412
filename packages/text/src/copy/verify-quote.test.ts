import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { verifyQuote } from './verify-quote.ts'

const COPY = `Report of the harbour office, page 3

The council bought “two ferries” for 31.5 million crowns – the
highest price ever paid for second-
hand boats, and it wasn’t asked. An illegal deal, the audi-
tor said; temperatures fell to -5 degrees.`

const result = (quote: string) => verifyQuote(COPY, quote).result
const found = (quote: string) => {
  const { start, end } = verifyQuote(COPY, quote) as { start?: number; end?: number }
  return COPY.slice(start, end)
}

describe('a quotation is exact', () => {
  test('when the copy holds its very characters, and its place is given', () => {
    const quote = 'bought “two ferries” for 31.5 million crowns'
    expect(result(quote)).toBe('exact')
    expect(found(quote)).toBe(quote)
  })

  test('with white space around it', () => {
    expect(result('  The council bought ')).toBe('exact')
  })

  test('at the place nearest to where it was picked', () => {
    const text = 'It sank. Nobody saw it. It sank.'
    expect(verifyQuote(text, 'It sank', 20)).toMatchObject({ start: 24 })
    expect(verifyQuote(text, 'It sank', 2)).toMatchObject({ start: 0 })
  })
})

describe('a quotation is normalised', () => {
  test.each([
    ['straight quotation marks', 'bought "two ferries" for', 'bought “two ferries” for'],
    ['another dash over a line break', 'crowns - the highest', 'crowns – the\nhighest'],
    ['a word that was hyphenated at a line end', 'the auditor said', 'the audi-\ntor said'],
    ['a compound broken at its hyphen', 'second-hand boats', 'second-\nhand boats'],
    ['another apostrophe', "it wasn't asked", 'it wasn’t asked'],
    ['letters in another composition', 'The council', 'The council'],
  ])('with %s', (_, quote, words) => {
    expect(found(quote)).toBe(words)
  })

  test('says so, and not that it is exact', () => {
    expect(result('bought "two ferries"')).toBe('normalised')
    expect(result('the auditor said')).toBe('normalised')
    expect(verifyQuote('Caf\u00e9 ﬁne', 'Cafe\u0301 fine').result).toBe('normalised')
  })
})

describe('a quotation is not found', () => {
  test.each([
    ['when one word is another', 'bought “three ferries” for'],
    ['when one number is another', 'for 31.6 million crowns'],
    ['when it begins inside a number', '5 million crowns'],
    ['when it begins inside a word', 'legal deal'],
    ['when it ends inside a word', 'An illegal dea'],
    ['when a sign is missing', '5 degrees'],
    ['when a negation is missing', 'it was asked'],
    ['when it ends before the negation of its last word', 'and it wasn'],
    ['when its case differs', 'the council bought'],
    ['when it is empty', '  '],
    ['when a word is left out', 'bought “two ferries” million crowns'],
    ['when half of a hyphenated word is quoted', 'the audi'],
  ])('%s', (_, quote) => {
    expect(result(quote)).toBe('not-found')
  })

  test('and the nearest passage has the words that stand where its first and last are altered', () => {
    const text = 'The log: they say it was bought. He left.'
    const nearest = (quote: string) => {
      const found = verifyQuote(text, quote)
      return found.result === 'not-found' && found.nearest
        ? text.slice(found.nearest.start, found.nearest.end)
        : undefined
    }
    expect(nearest('they say it was sold.')).toBe('they say it was bought.')
    expect(nearest('you say it was bought.')).toBe('they say it was bought.')
    expect(nearest('was bought. He stayed on')).toBe('was bought. He left')
  })

  test('and the difference to the nearest passage is shown word by word', () => {
    const verification = verifyQuote(COPY, 'The council bought “three ferries” for 31.5 million')
    expect(verification).toMatchObject({
      nearest: {
        difference: [
          { kind: 'same', text: 'The council bought “' },
          { kind: 'quote', text: 'three ' },
          { kind: 'copy', text: 'two ' },
          { kind: 'same', text: 'ferries” for 31.5 million' },
        ],
      },
    })
  })

  test('without a passage where nothing in the copy is like it', () => {
    expect(verifyQuote(COPY, 'Nobody ever wrote such words down')).toEqual({ result: 'not-found' })
  })
})

test('a passage of any text is found exactly, and a longer one never is', () => {
  const words = fc.array(fc.stringMatching(/^[a-zäß0-9.,'-]{1,8}$/), {
    minLength: 3,
    maxLength: 30,
  })
  fc.assert(
    fc.property(words, fc.nat(), fc.nat(), (list, from, length) => {
      const first = from % list.length
      const quote = list.slice(first, first + 1 + (length % 5)).join(' ')
      const text = ` ${list.join(' ')} `
      expect(['exact', 'normalised']).toContain(verifyQuote(` ${quote} `, quote).result)
      expect(verifyQuote(text, `${quote} zzzzzzzzz`).result).toBe('not-found')
    }),
  )
})
