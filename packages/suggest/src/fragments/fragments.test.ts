import { expect, test } from 'vitest'
import { createSuggester } from '../index.ts'

const suggester = createSuggester()
const fragmentsOf = (text: string, before?: string) =>
  suggester
    .suggest([{ text, published: '2021-05-12', ...(before !== undefined && { before }) }])
    .flatMap(suggestion => suggestion.fragments)

test('what somebody is said to say is a fragment of its own', () => {
  const text = 'The port authority told reporters that the ferry had carried 412 passengers.'
  const [fragment] = fragmentsOf(text)
  expect(fragment && text.slice(fragment.start, fragment.end)).toBe(
    'the ferry had carried 412 passengers',
  )
  expect(fragment).toMatchObject({
    kind: 'number',
    wording: 'The ferry had carried 412 passengers.',
  })
})

test('two facts joined by a comma are two fragments', () => {
  const text =
    'Varnholm closed its harbour in 1994, and the last 340 dockers lost their jobs in 1996.'
  expect(fragmentsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Varnholm closed its harbour in 1994',
    'the last 340 dockers lost their jobs in 1996',
  ])
})

test('a pronoun and a weekday are replaced in the wording, not in the fragment', () => {
  const text = 'She told the court that she had paid 4,000 marks on Monday.'
  const [fragment] = fragmentsOf(text, 'Mara Lind said the crane was safe. ')
  expect(fragment?.wording).toBe('Mara Lind had paid 4,000 marks on 10 May 2021.')
})

test('a clause that an inserted speaker breaks off is left out', () => {
  const text =
    'Although 40 older masts could be handed over to the civil board, the rest is, specialists say, far too delicate.'
  for (const { start, end } of fragmentsOf(text))
    expect(text.slice(start, end)).not.toMatch(/\b(is|was|are|were)$/)
})

test('it and they stay: what they mean is not certain enough to put a name there', () => {
  const before = 'Some media outlets praised the Varnholm Port Authority. '
  const [fragment] = fragmentsOf('They had paid 4,000 marks for it in 2019.', before)
  expect(fragment?.wording).toMatch(/^They had paid 4,000 marks for it in 2019/)
})

test('the name in a long title is whole', () => {
  const before = 'In April US Secretary of State Mara Lind visited Varnholm. '
  const [fragment] = fragmentsOf('She signed 12 treaties in Varnholm in 1996.', before)
  expect(fragment?.wording).toBe('Mara Lind signed 12 treaties in Varnholm in 1996.')
})

test('nothing is proposed where nothing can be checked', () => {
  expect(fragmentsOf('Follow us for updates.')).toEqual([])
  expect(fragmentsOf('What a shame!')).toEqual([])
})
