import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { carrySpans } from './carry-spans.ts'

const ARTICLE = `The harbour was closed on Monday. Nobody said why.
A spokesman of the port, Tom Ostrow, called it “a routine check”.
Some local papers had reported a leak. The ministry bought forty boats in 2019, and half of them never sailed.
And the crews were paid. And the crews stayed at home.`

/** What becomes of a quotation: its state and the words it stands on. */
function carry(quote: string, newText: string, oldText = ARTICLE): string {
  const start = oldText.indexOf(quote)
  const [result] = carrySpans(oldText, newText, [{ id: 'a', start, end: start + quote.length }])
  return result?.start === undefined
    ? 'lost'
    : `${result.state}: ${newText.slice(result.start, result.end)}`
}

describe('a span goes where its words went', () => {
  test('unchanged words are kept, wherever they stand', () => {
    const moved = ARTICLE.split('\n').toReversed().join('\n')
    for (const quote of ['Nobody said why.', 'Tom Ostrow', 'forty boats in 2019']) {
      expect(carry(quote, moved)).toBe(`kept: ${quote}`)
    }
  })

  test('other quotation marks and white space change nothing', () => {
    const retyped = ARTICLE.replace(/[“”]/g, '"').replaceAll('\n', '\r\n\r\n')
    expect(carry('called it “a routine check”.', retyped)).toBe(
      'kept: called it "a routine check".',
    )
  })

  test('an edited passage is changed and shows what came instead', () => {
    const edited = ARTICLE.replace(
      'bought forty boats in 2019',
      'bought nearly forty old boats in 2018',
    )
    expect(carry('The ministry bought forty boats in 2019', edited)).toBe(
      'changed: The ministry bought nearly forty old boats in 2018',
    )
  })

  test('a corrected misspelling is changed, a different year is not the same word', () => {
    const misspelt = ARTICLE.replace('papers', 'papres')
    expect(carry('local papres', ARTICLE, misspelt)).toBe('changed: local papers')
    expect(carry('2019', ARTICLE.replace('2019', '2018'))).toBe('lost')
  })

  test('punctuation that changes the sense is not kept', () => {
    expect(carry('Nobody said why.', ARTICLE.replace('said why.', 'said why?'))).toBe(
      'changed: Nobody said why',
    )
  })
})

describe('a span never settles on other words', () => {
  test('a deleted sentence is lost, also when the next one begins alike', () => {
    const cut = ARTICLE.replace('And the crews were paid. ', '')
    expect(carry('And the crews were paid.', cut)).toBe('lost')
    expect(carry('And the crews stayed at home.', cut)).toBe('kept: And the crews stayed at home.')
  })

  test('a deleted line is lost although its commonest words stand elsewhere', () => {
    expect(carry('of the port', ARTICLE.split('\n').toSpliced(1, 1).join('\n'))).toBe('lost')
  })

  test('nothing is found in another text', () => {
    expect(carry('Nobody said why.', 'A quite different story about bees and honey.')).toBe('lost')
    expect(carry('Nobody said why.', '')).toBe('lost')
  })
})

test('a span without a word stays between its neighbours', () => {
  const oldText = 'Ships sank — many of them.'
  expect(carry('—', `Old ${oldText}`, oldText)).toBe('kept: —')
})

test('a span that cuts a word keeps the cut', () => {
  expect(carry('arbour was clo', `Again: ${ARTICLE}`)).toBe('kept: arbour was clo')
})

const words = fc.array(
  fc.constantFrom('the', 'boat', 'left', 'harbour', 'crew', 'and', 'stayed', 'why', '2019', 'leak'),
  { maxLength: 60 },
)
const texts = words.map(list => list.map((word, i) => word + (i % 7 === 6 ? '.\n' : ' ')).join(''))

test('in the same text every span is kept where it is', () => {
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat(), (text, a, b) => {
      const [start, end] = [a % (text.length + 1), b % (text.length + 1)].toSorted((x, y) => x - y)
      if (start === undefined || end === undefined || !/[a-z0-9]/.test(text.slice(start, end)))
        return
      expect(carrySpans(text, text, [{ id: 'a', start, end }])).toEqual([
        { id: 'a', state: 'kept', start, end },
      ])
    }),
  )
})

test('whatever happens to a text, answers are in order, inside it, and what is kept reads the same', () => {
  const plain = (text: string) => text.replace(/\s+/g, ' ').trim()
  fc.assert(
    fc.property(texts, texts, fc.nat(), (oldText, newText, seed) => {
      const spans = Array.from({ length: 5 }, (_, i) => {
        const start = (seed * (i + 3)) % Math.max(1, oldText.length)
        return { id: `${i}`, start, end: Math.min(oldText.length, start + 1 + ((seed + i) % 25)) }
      })
      const results = carrySpans(oldText, newText, spans)
      expect(results.map(result => result.id)).toEqual(spans.map(span => span.id))
      for (const [i, { state, start, end }] of results.entries()) {
        if (start === undefined) continue
        const isInside = start >= 0 && end > start && end <= newText.length
        const span = spans[i] ?? { start: 0, end: 0 }
        const reads =
          plain(newText.slice(start, end)) === plain(oldText.slice(span.start, span.end))
        expect({ isInside, state }).toEqual({ isInside: true, state: reads ? 'kept' : 'changed' })
      }
    }),
  )
})
