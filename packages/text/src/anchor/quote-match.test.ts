import { expect, test } from 'vitest'
import { describeQuote, findQuote } from './quote-match.ts'

const text =
  'The ferry left at noon. The crew stayed. The ferry left at dusk, and the crew left with it.'

test('a quotation that stands twice is told apart by what stands around it', () => {
  const start = text.lastIndexOf('The ferry left')
  const quote = describeQuote(text, { start, end: start + 14 })
  expect(findQuote(`Correction. ${text}`, quote)).toEqual({
    state: 'kept',
    start: start + 12,
    end: start + 26,
  })
})

test('without context the nearer one is taken', () => {
  expect(findQuote(text, { exact: 'The ferry' }, 40)).toMatchObject({
    start: text.lastIndexOf('The ferry'),
  })
})

test('an edited quotation is found as changed, a vanished one is lost', () => {
  const quote = {
    exact: 'The crew of the boat stayed',
    prefix: 'left at noon. ',
    suffix: '. The ferry',
  }
  const found = findQuote(text, quote)
  expect(text.slice(found.start, found.end)).toBe('The crew stayed')
  expect(found.state).toBe('changed')
  expect(findQuote(text, { exact: 'Nobody drowned in the harbour' })).toEqual({ state: 'lost' })
})
