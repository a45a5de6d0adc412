import { addEvidence, cutClaim, type Desk, judgeOrigins } from '@claimbench/model'
import { aDesk, after, CONTEXT, REVISION } from '@claimbench/model/testing'
import { expect, test } from 'vitest'
import { explainOrigins } from './explain-origins.ts'

const WIRE = 'Two ferries were withdrawn from the northern route on Monday, the office said.'
const bare = aDesk(['The ferries were withdrawn.'])
let desk = after(
  bare,
  cutClaim(bare, { span: 'f', claim: 'c', revision: REVISION, start: 0, end: 27 }, CONTEXT),
)
for (const [id, quote, publisher, address] of [
  ['a', WIRE, 'Port Group', 'https://a.example/1'],
  ['b', `${WIRE} More follows.`, 'Bay Press', 'https://b.example/1'],
  ['c', 'Sailings stopped.', 'bay press', 'https://c.example/1'],
  ['d', 'Nothing sailed.', 'Isle Radio', 'https://c.example/2'],
  ['e', 'The log has a gap.', 'The Log', 'https://e.example/'],
] as const) {
  desk = after(
    desk,
    addEvidence(
      desk,
      {
        id,
        claim: 'c',
        fields: { quote, relation: 'supports', medium: 'web-page', liveAddress: address },
        source: { id: `s-${id}`, name: `Source ${id}`, publisher, kind: 'secondary' },
      },
      CONTEXT,
    ),
  )
}
const judged = (on: Desk, item: string, other: string, joined: boolean) =>
  after(on, judgeOrigins(on, { item, others: [other], joined, reason: 'Seen.' }, CONTEXT))

test('items are one origin for a reason each, and others stand alone', () => {
  expect(explainOrigins(desk, 'c')).toEqual([
    {
      items: ['a', 'b', 'c', 'd'],
      bonds: [
        { a: 'a', b: 'b', because: 'inside' },
        { a: 'b', b: 'c', because: 'owner' },
        { a: 'c', b: 'd', because: 'host' },
      ],
    },
    { items: ['e'], bonds: [] },
  ])
})

test('what a person said is the reason, and what was parted is none', () => {
  const joined = judged(desk, 'd', 'e', true)
  expect(explainOrigins(joined, 'c')).toHaveLength(1)
  expect(explainOrigins(joined, 'c')[0]?.bonds).toContainEqual({
    a: 'd',
    b: 'e',
    because: 'joined',
  })

  const parted = judged(desk, 'b', 'c', false)
  expect(explainOrigins(parted, 'c').map(({ items }) => items)).toEqual([
    ['a', 'b'],
    ['c', 'd'],
    ['e'],
  ])
})
