import { type EvidenceRow, originLinkId, type SourceRow } from '@claimbench/model'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { groupByOrigin, type OriginItem } from './independent-origins.ts'

const WIRE =
  'Two ferries were withdrawn from the northern route on Monday, the harbour office said.'

let made = 0
function item(evidence: Partial<EvidenceRow>, source: Partial<SourceRow> = {}): OriginItem {
  const id = `evidence-${++made}`
  return {
    id,
    evidence: {
      id,
      article: 'article-1',
      claim: 'claim-1',
      source: `source-${id}`,
      quote: `Words that only ${id} has and nobody else would think of writing down.`,
      relation: 'supports',
      medium: 'document',
      addedAt: '2026-03-12T09:00:00.000Z',
      addedBy: 'reviewer-ada',
      ...evidence,
    },
    source: { id: `source-${id}`, name: `Source of ${id}`, kind: 'primary', ...source },
  }
}

describe('items of evidence are one origin', () => {
  test.each<[string, OriginItem, OriginItem]>([
    ['of one source', item({ source: 's' }), item({ source: 's' })],
    [
      'of one owner, however it is written',
      item({}, { publisher: 'The Harbour Office' }),
      item({}, { publisher: 'harbour office' }),
    ],
    [
      'when one source is the owner of the other',
      item({}, { name: 'Harbour Office' }),
      item({}, { name: 'Timetable', publisher: 'Harbour Office' }),
    ],
    [
      'on one host',
      item({ liveAddress: 'https://www.port.example.org/a' }),
      item({ liveAddress: 'https://port.example.org/b' }),
    ],
    [
      'when one lies on a host and the other in an archive of it',
      item({ liveAddress: 'https://port.example.org/a' }),
      item({ archivedAddress: 'https://web.archive.org/web/2024/https://port.example.org/b' }),
    ],
    ['in one document', item({ attachment: 'aa' }), item({ attachment: 'aa' })],
    [
      'in nearly the same words',
      item({ quote: WIRE }),
      item({ quote: `“${WIRE.replace('on Monday, ', 'on Monday – ').toUpperCase()}”` }),
    ],
    [
      'on one page of a phone and of a desk',
      item({ liveAddress: 'https://m.port.example.org/a' }),
      item({ liveAddress: 'http://www.port.example.org/a?utm_source=x' }),
    ],
    [
      'when both are credited to one agency',
      item({ quote: 'LONDON (Reuters) - Two ferries were sold.' }),
      item({}, { name: 'Bay Herald (Reuters)' }),
    ],
    [
      'when one is the agency and the other prints it',
      item({}, { name: 'Reuters' }),
      item({ citation: 'Two ferries sold. Isle Post, via Reuters' }),
    ],
    [
      'when one outlet published both first, however it is written',
      item({ originalOutlet: 'The Northshore Review' }),
      item({ originalOutlet: 'northshore review ' }),
    ],
    [
      'when one was taken over from the source of the other',
      item({ originalOutlet: 'Northshore Review' }),
      item({}, { name: 'Northshore Review', publisher: 'Northshore Media' }),
    ],
    [
      'when one was taken over from an agency that the other credits',
      item({ originalOutlet: 'Reuters' }),
      item({ quote: 'OSLO (Reuters) - Two ferries were sold.' }),
    ],
    [
      'when one is quoted whole in the other, however short',
      item({ quote: 'We never saw a single ferry.' }),
      item({ quote: 'The mayor said: “We never saw a single ferry,” and left the room at noon.' }),
    ],
    [
      'when one quotes a part of the other',
      item({ quote: WIRE }),
      item({ quote: 'two ferries were withdrawn from the northern route on Monday' }),
    ],
  ])('%s', (_, a, b) => {
    expect(groupByOrigin([a, b])).toHaveLength(1)
  })
})

describe('items of evidence are two origins', () => {
  test.each<[string, OriginItem, OriginItem]>([
    ['of two sources with two owners', item({}), item({})],
    [
      'when only the archive is the same',
      item({ archivedAddress: 'https://web.archive.org/web/2024/https://port.example.org/' }),
      item({ archivedAddress: 'https://web.archive.org/web/2024/https://rail.example.org/' }),
    ],
    ['when both are short and alike', item({ quote: '4,576' }), item({ quote: '4,576' })],
    [
      'when one only speaks of an agency',
      item({ quote: 'He told Reuters that they were sold.' }),
      item({}, { name: 'Reuters' }),
    ],
    [
      'when a few words of one stand in the other',
      item({ quote: 'two ferries in 2019' }),
      item({ quote: 'The county bought two ferries in 2019, the office said.' }),
    ],
    ['when neither has words', item({ quote: '' }), item({ quote: '' })],
  ])('%s', (_, a, b) => {
    expect(groupByOrigin([a, b])).toHaveLength(2)
  })
})

describe('counting origins', () => {
  const anItem = fc
    .record({
      owner: fc.integer({ min: 0, max: 4 }),
      host: fc.integer({ min: 0, max: 6 }),
      copy: fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }),
      way: fc.constantFrom('https://', 'http://www.', 'https://m.'),
      original: fc.constantFrom(undefined, '', 'Owner 1', 'Isle Post'),
      credit: fc.constantFrom('', 'OSLO (Reuters) - ', 'BERLIN (dpa) - ', 'He told Reuters: '),
      words: fc.constantFrom(
        'It sank.',
        'Two ferries were never seen again.',
        'The log says: “Two ferries were never seen again,” and no more.',
      ),
    })
    .map(({ owner, host, copy, way, original, credit, words }) =>
      item(
        {
          ...(original !== undefined && { originalOutlet: original }),
          liveAddress: `${way}h${host}.example.org/`,
          attachment: copy?.toString(),
          quote: credit + words,
        },
        { publisher: `Owner ${owner}` },
      ),
    )
  const keys = (items: readonly OriginItem[]) =>
    groupByOrigin(items)
      .map(group =>
        group
          .map(one => one.id)
          .sort()
          .join(),
      )
      .sort()

  test('does not depend on the order of the items', () => {
    fc.assert(
      fc.property(
        fc
          .array(anItem, { maxLength: 12 })
          .chain(items =>
            fc.tuple(fc.constant(items), fc.shuffledSubarray(items, { minLength: items.length })),
          ),
        ([items, shuffled]) => {
          expect(keys(shuffled)).toEqual(keys(items))
        },
      ),
    )
  })

  test('is not raised by a copy of an item under another name, on another site', () => {
    fc.assert(
      fc.property(
        fc.array(anItem, { minLength: 1, maxLength: 10 }),
        fc.nat(),
        fc.constantFrom('', 'The office wrote: ', 'PARIS (AFP) - '),
        (items, at, before) => {
          const original = items[at % items.length]
          if (!original || original.evidence.quote.split(' ').length < 6) return
          const copy = item(
            { quote: before + original.evidence.quote, liveAddress: 'https://copier.example/1' },
            { publisher: 'The Copier' },
          )
          expect(groupByOrigin([...items, copy]).length).toBeLessThanOrEqual(
            groupByOrigin(items).length,
          )
        },
      ),
    )
  })

  test('heeds what a person said of two items, and forgets nothing else', () => {
    const [a, b, c] = [item({ source: 's' }), item({ source: 's' }), item({})]
    const groups = (...words: (readonly [OriginItem, OriginItem, boolean])[]) =>
      groupByOrigin(
        [a, b, c],
        new Map(words.map(([one, other, joined]) => [originLinkId(one.id, other.id), joined])),
      ).length
    expect(groups()).toBe(2)
    expect(groups([b, a, false])).toBe(3)
    expect(groups([c, a, true])).toBe(1)
    expect(groups([a, b, false], [a, c, true], [c, b, true])).toBe(1)
  })

  test('does not depend on the order, nor rise by a copy, whatever was joined and parted', () => {
    const someWords = fc.array(fc.tuple(fc.nat(5), fc.nat(5), fc.boolean()), { maxLength: 8 })
    fc.assert(
      fc.property(
        fc.array(anItem, { minLength: 6, maxLength: 6 }),
        someWords,
        fc.nat(5),
        (items, words, at) => {
          const links = new Map(
            words.map(([i, j, joined]) => [
              originLinkId(items[i]?.id ?? '', items[j]?.id ?? ''),
              joined,
            ]),
          )
          const count = groupByOrigin(items, links).length
          expect(groupByOrigin(items.toReversed(), links)).toHaveLength(count)
          const original = items[at]
          const copies = original ? [...items, { ...original, id: 'copy' }] : items
          expect(groupByOrigin(copies, links).length).toBeLessThanOrEqual(count)
        },
      ),
    )
  })

  test('is not raised by a copy of an item', () => {
    fc.assert(
      fc.property(fc.array(anItem, { minLength: 1, maxLength: 12 }), fc.nat(), (items, at) => {
        const original = items[at % items.length]
        const copies = original ? [...items, { ...original, id: 'copy' }] : items
        expect(groupByOrigin(copies)).toHaveLength(groupByOrigin(items).length)
      }),
    )
  })
})
