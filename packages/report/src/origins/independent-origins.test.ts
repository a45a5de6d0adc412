import type { EvidenceRow, SourceRow } from '@claimbench/model'
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
    })
    .map(({ owner, host, copy }) =>
      item(
        { liveAddress: `https://h${host}.example.org/`, attachment: copy?.toString() },
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
