import { expect, test } from 'vitest'
import { createSuggester, type SentenceInput } from '../index.ts'

const suggester = createSuggester()
const spansOf = (sentence: SentenceInput) =>
  suggester.suggest([sentence]).flatMap(suggestion => suggestion.spans)

test('a pronoun gets the name and the type of whom it stands for', () => {
  const before = 'Mara Lind said the crane was safe. '
  const [source] = spansOf({ text: 'She added that it had been tested twice.', before })
  expect(source).toMatchObject({ type: 'source', sourceType: 'named', standsFor: 'Mara Lind' })
})

test('a sentence inside a quotation that began before it is content without a source', () => {
  const text = 'We tested it twice, and it held.'
  const before = 'Mara Lind said: “The crane is safe. '
  expect(spansOf({ text, before })).toMatchObject([{ type: 'content', start: 0 }])
})

test('a quotation that its source interrupts is content on both sides', () => {
  const text = '“The crane is safe,” said Mara Lind, “and it has been tested.”'
  const content = spansOf({ text }).filter(span => span.type === 'content')
  expect(content.map(({ start, end }) => text.slice(start, end))).toEqual([
    '“The crane is safe,”',
    '“and it has been tested.”',
  ])
})

test.each([
  'Rumour has it that the ferry is for sale.',
  'Unconfirmed reports spoke of two boats.',
  'The story goes that he never learned to swim.',
])('hearsay has a vague cue: %s', text => {
  expect(spansOf({ text })).toContainEqual(
    expect.objectContaining({ type: 'cue', sourceType: 'vague', vagueKind: 'hearsay' }),
  )
})
