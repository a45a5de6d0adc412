import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createSuggester } from './index.ts'
import type { AttributionSpan, SentenceInput, Tag } from './index.ts'
import { rules } from './rules.ts'

const suggester = createSuggester()
const suggest = (sentence: SentenceInput) => {
  const [suggestion] = suggester.suggest([sentence])
  if (!suggestion) throw new Error('No suggestion came back')
  return suggestion
}
const shown = (text: string, before?: string) =>
  suggest({ text, ...(before !== undefined && { before }) })
    .spans.filter(span => span.type !== 'content')
    .map(span => `${span.type} ${described(span)}: ${text.slice(span.start, span.end)}`)
const described = (span: AttributionSpan) =>
  [span.sourceType, span.vagueKind].filter(Boolean).join('/') || '-'

describe('vague sources', () => {
  test.each([
    [
      'Some regional outlets report that the ferry never sailed.',
      'source vague/media: Some regional outlets',
    ],
    [
      'Recent media reports suggest the dam was already leaking.',
      'source vague/media: Recent media reports',
    ],
    ['Experts say the bridge will hold for another decade.', 'source vague/experts: Experts'],
    [
      'Several analysts believe that the harbour is too shallow.',
      'source vague/experts: Several analysts',
    ],
    [
      'Sources close to the board said the merger was dead.',
      'source vague/officials: Sources close to the board',
    ],
    ['Many say that the old market was better.', 'source vague/people: Many'],
    [
      'According to officials, the valve had been replaced twice.',
      'source vague/officials: officials',
    ],
    ['Critics argue that the levy punishes small farms.', 'source vague/people: Critics'],
  ])('%s', (text, expected) => {
    expect(shown(text)).toContain(expected)
  })

  test.each([
    ['It is believed that the crew left before dawn.', 'cue vague/passive: It is believed'],
    ['The crew reportedly left before dawn.', 'cue vague/hearsay: reportedly'],
    ['The alleged payment went through Varnholm.', 'cue vague/hearsay: alleged'],
  ])('a cue without a source stands alone: %s', (text, expected) => {
    expect(shown(text)).toContain(expected)
  })
})

test('a source that heard it from another is a chain of two', () => {
  const text =
    'Some regional outlets have heard from a senior harbour official that two piers will close.'
  const sources = suggest({ text }).spans.filter(span => span.type === 'source')
  expect(
    sources.map(span => [text.slice(span.start, span.end), span.sourceType, span.relayedBy]),
  ).toEqual([
    ['Some regional outlets', 'vague', undefined],
    ['a senior harbour official', 'unnamed', 0],
  ])
})

test.each([
  [
    'Mara Lind, the harbour master, said that the crane was safe.',
    'source named: Mara Lind, the harbour master',
  ],
  ['"The crane is safe," said Mara Lind.', 'source named: Mara Lind'],
  [
    'A spokesman for the port declined to say when it would open.',
    'source unnamed: A spokesman for the port',
  ],
  [
    'The Varnholm Port Authority announced that the strike was over.',
    'source named: The Varnholm Port Authority',
  ],
])('a source before or after its verb: %s', (text, expected) => {
  expect(shown(text)).toContain(expected)
})

test.each([
  'It is quite clear that the plan has failed.',
  'The ministry bought forty patrol boats in 2019.',
  'Follow us for updates.',
  'The annual report runs to ninety pages.',
])('no attribution is seen in: %s', text => {
  expect(suggest({ text }).spans).toEqual([])
})

test('a link that lost its target is kept and given as a reason', () => {
  const text = 'Some outlets report that the piers will close.'
  const suggestion = suggest({ text, links: [{ start: 0, end: 12 }] })
  expect(suggestion.spans[0]).toMatchObject({ type: 'source', link: 'without-target' })
  expect(suggestion.why).toContainEqual({ rule: 'dead-link', start: 0, end: 12 })
})

const anySentence = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'some outlets said that it is believed “ ” " , . the mayor , who reportedly he she Lind according to by and Experts 2019 ’s told'.split(
          ' ',
        ),
      ),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    ),
    { maxLength: 30 },
  )
  .map(words => words.join(' '))

test('spans and reasons stay inside the sentence, tags sum to one, and every reason has a sentence', () => {
  fc.assert(
    fc.property(anySentence, anySentence, (text, before) => {
      const suggestion = suggest({ text, before })
      for (const { start, end } of [...suggestion.spans, ...suggestion.why]) {
        expect(0 <= start && start < end && end <= text.length).toBe(true)
      }
      const sum = Object.values(suggestion.tags).reduce((a, b) => a + b, 0)
      expect(sum).toBeCloseTo(1, 6)
      for (const reason of suggestion.why) expect(rules[reason.rule]).toMatch(/[.?]$/u)
    }),
  )
})

test('the same sentence gets the same suggestion again', () => {
  fc.assert(
    fc.property(anySentence, text => {
      expect(suggest({ text })).toEqual(suggest({ text }))
    }),
  )
})

describe('reasons', () => {
  const rulesFor = (text: string, tag: Tag) =>
    suggester.explain({ text }, tag).map(reason => reason.rule)

  test('say what to look for: a finished event, a figure, a name', () => {
    const text = 'On Monday the council of Varnholm closed 14 schools.'
    expect(rulesFor(text, 'claim')).toEqual(
      expect.arrayContaining(['past-event', 'figure', 'dated']),
    )
  })

  test('name the word that judges', () => {
    const text = 'The purchase was a reckless and shameful gamble.'
    expect(rulesFor(text, 'opinion')).toContain('evaluation')
  })

  test('can be asked for a tag that is not suggested', () => {
    const text = 'The purchase was a reckless gamble.'
    const [suggestion] = suggester.suggest([{ text }])
    expect(suggestion?.tag).toBe('opinion')
    for (const reason of suggester.explain({ text }, 'claim')) expect(reason.tag).toBe('claim')
  })
})
