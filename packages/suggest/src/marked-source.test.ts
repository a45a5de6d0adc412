import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { suggestSourceType } from './index.ts'

const typeOf = (text: string, before = '') => {
  const typed = suggestSourceType({ text, before }, { start: 0, end: text.length })
  return [typed?.sourceType, typed?.vagueKind].filter(Boolean).join('/')
}

test.each([
  ['Mara Lind', 'named'],
  ['the Varnholm Port Authority', 'named'],
  ['Minister of Ports Hedda Brun', 'named'],
  ['the chairman, the veteran Per Holm', 'named'],
  ['a senior harbour official', 'unnamed'],
  ['two diplomats', 'unnamed'],
  ['her sister', 'unnamed'],
  ['some regional outlets', 'vague/media'],
  ['several analysts', 'vague/experts'],
  ['hydrologists', 'vague/experts'],
  ['local officials', 'vague/officials'],
  ['a number of residents', 'vague/people'],
  ['46 percent', 'vague/people'],
])('%s is %s', (text, expected) => {
  expect(typeOf(text)).toBe(expected)
})

test('a definite body has no name by itself, but is known once text went before', () => {
  expect(typeOf('the ministry')).toBe('unnamed')
  expect(typeOf('the ministry', 'The Ministry of Ports closed two piers.')).toBe('named')
})

test('an empty mark gets no type, and any mark gets one without failing', () => {
  expect(suggestSourceType({ text: 'Experts say so.' }, { start: 15, end: 15 })).toBeUndefined()
  fc.assert(
    fc.property(fc.string(), fc.nat(20), fc.nat(20), (text, start, length) => {
      const typed = suggestSourceType({ text }, { start, end: start + length })
      expect([undefined, 'named', 'unnamed', 'vague']).toContain(typed?.sourceType)
    }),
  )
})
