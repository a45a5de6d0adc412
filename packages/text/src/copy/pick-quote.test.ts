import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pickQuote } from './pick-quote.ts'
import { verifyQuote } from './verify-quote.ts'

const COPY = `The council bought two fer-
ries for 31.5 million crowns, the highest price for second-
hand boats. A second-hand boat rusts. It wasn’t asked.

Next para\u00adgraph of Baden-
Baden, \u202edrawkcab\u202c it said.`

/** The quotation for a stretch of the copy that holds these very characters. */
const picked = (words: string, kind: 'pdf' | 'html' = 'pdf') => {
  const start = COPY.indexOf(words)
  return pickQuote({ text: COPY, kind }, { start, end: start + words.length })
}

const PIECES =
  'it sank|it  sank|audi-\ntor|auditor|-5|1.5|wasn’t|O\u2019Neil|second-\nhand|Baden-\nBaden|ﬁne|cafe\u0301|para\u00adgraph|\u202eodd\u202c|𝒜|“so”|x-|-|…|.|\n|\n\n|a\u00a0b|נכון|7,000|日本'.split(
    '|',
  )

describe('a quotation that is picked', () => {
  test.each([
    ['is widened to whole words', 'uncil bou', 'council bought'],
    ['is widened to whole numbers', '1.5 mill', '31.5 million'],
    ['is widened over an apostrophe', 'wasn', 'wasn’t'],
    ['is widened over a line end inside a word', 'two fer', 'two ferries'],
    ['begins and ends without white space', ' for 31.5 ', 'for 31.5'],
    ['has its lines joined', 'crowns, the highest price for', 'crowns, the highest price for'],
    ['has words joined that a line end broke', 'two fer-\nries', 'two ferries'],
    ['keeps a hyphen the text has elsewhere', 'second-\nhand boats', 'second-hand boats'],
    ['keeps the hyphen of a name', 'Baden-\nBaden', 'Baden-Baden'],
    ['keeps a break between paragraphs', 'asked.\n\nNext', 'asked.\nNext'],
    ['has no soft hyphens', 'Next para', 'Next paragraph'],
    ['has no marks that turn the direction', '\u202edrawkcab\u202c it', 'drawkcab it'],
  ])('%s', (_, selected, quote) => {
    expect(picked(selected)?.quote).toBe(quote)
  })

  test('keeps every line break where a line is a paragraph', () => {
    expect(picked('asked.\n\nNext', 'html')?.quote).toBe('asked.\nNext')
    const text = 'First line.\nSecond line.'
    expect(pickQuote({ text, kind: 'html' }, { start: 0, end: 24 })?.quote).toBe(text)
    expect(pickQuote({ text, kind: 'text' }, { start: 0, end: 24 })?.quote).toBe(
      'First line. Second line.',
    )
  })

  test('is none where only white space is selected', () => {
    expect(pickQuote({ text: 'a \u202e\n b', kind: 'text' }, { start: 1, end: 4 })).toBeUndefined()
  })

  test('is verbatim at the very place where it was picked, whatever was selected', () => {
    const piece = fc.constantFrom(...PIECES)
    fc.assert(
      fc.property(
        fc.array(piece, { minLength: 1, maxLength: 14 }),
        fc.constantFrom('pdf' as const, 'html' as const),
        fc.nat(),
        fc.nat(),
        (pieces, kind, from, length) => {
          const text = pieces.join(' ')
          const start = from % text.length
          const end = Math.min(text.length, start + 1 + (length % 40))
          const quote = pickQuote({ text, kind }, { start, end })
          if (!quote) return
          const verification = verifyQuote(text, quote.quote, quote.start)
          expect(verification).toMatchObject({ result: quote.result, start: quote.start })
        },
      ),
      { numRuns: 2_000 },
    )
  })
})
