import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addHop, editHop } from '../commands/trace-attribution.ts'
import type { Desk } from '../desk/desk.ts'
import type { HopFields } from '../records/hop.ts'
import { SOURCE_TYPES } from '../records/span.ts'
import { editClaim, cutClaim } from '../commands/edit-claim.ts'
import {
  aChainedDesk,
  CHAINED_CLAIM as CLAIM,
  placeIn,
  withSource,
} from '../testing/a-chained-desk.ts'
import { aDesk, after, CONTEXT, REVIEWER, REVISION } from '../testing/a-desk.ts'
import { attributionsOf, countTraces } from './attributions.ts'
import { chainOf, countOrigins, isTraced, misfitOf } from './chain.ts'

const desk = aChainedDesk()
const edited = (on: Desk, hop: string, fields: Partial<HopFields>): Desk =>
  after(on, editHop(on, { claim: CLAIM, hop, id: `row-${hop}`, fields }, CONTEXT))
const added = (on: Desk, id: string, fields: Partial<HopFields> = {}, place?: string): Desk =>
  after(
    on,
    addHop(
      on,
      {
        id,
        claim: CLAIM,
        fields: { words: `Words of ${id}`, kind: 'named', ...fields },
        ...(place !== undefined && { after: place }),
      },
      CONTEXT,
    ),
  )
const keys = (on: Desk) => chainOf(on, CLAIM).hops.map(hop => hop.key)

describe('the chain of a claim', () => {
  test('begins with what is marked in its sentence, without any row', () => {
    expect(desk.hops.size).toBe(0)
    const chain = chainOf(desk, CLAIM)
    expect(chain.hops).toMatchObject([
      {
        key: 'outlets',
        from: 'mark',
        words: 'Some outlets',
        kind: 'vague',
        link: 'without-target',
        standing: 'unresolved',
      },
      { key: 'official', words: 'a senior official', kind: 'unnamed', link: 'none' },
    ])
    expect(chain.break?.key).toBe('outlets')
    expect(chain.hopsToOrigin).toBeUndefined()
  })

  test('breaks at the first hop that nobody found out', () => {
    const resolved = edited(desk, 'outlets', { resolvedTo: 'The Gazette' })
    expect(chainOf(resolved, CLAIM).break?.key).toBe('official')
    const whole = edited(resolved, 'official', { resolvedTo: 'Ines Vale', isOrigin: true })
    expect(chainOf(whole, CLAIM).break).toBeUndefined()
    expect(chainOf(whole, CLAIM).hopsToOrigin).toBe(2)
    expect(isTraced(chainOf(whole, CLAIM))).toBe(true)
  })

  test('does not break behind its origin, and is not traced without one', () => {
    const first = edited(desk, 'outlets', { resolvedTo: 'The Gazette' })
    expect(isTraced(chainOf(first, CLAIM))).toBe(false)
    const origin = edited(first, 'outlets', { isOrigin: true })
    expect(chainOf(origin, CLAIM)).toMatchObject({ hopsToOrigin: 1 })
    expect(isTraced(chainOf(origin, CLAIM))).toBe(true)
  })

  test('breaks at a named hop that was looked for in vain', () => {
    const on = added(
      edited(edited(desk, 'outlets', { resolvedTo: 'The Gazette' }), 'official', {
        resolvedTo: 'X',
      }),
      'paper',
    )
    expect(chainOf(on, CLAIM).break).toBeUndefined()
    const tried = edited(on, 'paper', { tried: 'Three archives; no such paper.' })
    expect(chainOf(tried, CLAIM).break?.key).toBe('paper')
  })

  test('falls back on the speaker of the claim where nobody is marked', () => {
    const bare = aDesk(['Two garrisons are to be moved, it is said.'])
    const place = { revision: REVISION, ...placeIn(bare, 'Two garrisons are to be moved') }
    const cut = after(bare, cutClaim(bare, { span: 'f', claim: CLAIM, ...place }, CONTEXT))
    expect(chainOf(cut, CLAIM).hops).toEqual([])
    const fields = { speakerKind: 'vague', speaker: 'it is said' } as const
    const said = after(cut, editClaim(cut, { claim: CLAIM, fields }))
    expect(chainOf(said, CLAIM).hops).toMatchObject([
      { key: 'speaker', from: 'speaker', words: 'it is said', standing: 'unresolved' },
    ])
    const tried = edited(said, 'speaker', { tried: 'Nobody to ask.' })
    expect(chainOf(tried, CLAIM).hops).toMatchObject([{ key: 'speaker', tried: 'Nobody to ask.' }])
  })

  test('takes one mark where two people marked the same words', () => {
    const first = desk.spans.get('outlets')
    if (!first) throw new Error('no mark')
    const twice = {
      ...desk,
      spans: new Map([...desk.spans, ['another', { ...first, id: 'another', reviewer: 'bo' }]]),
    }
    expect(chainOf(twice, CLAIM, 'bo').hops.map(hop => hop.key)).toEqual(['another', 'official'])
    expect(chainOf(twice, CLAIM, REVIEWER).hops.map(hop => hop.key)).toEqual([
      'outlets',
      'official',
    ])
    expect(chainOf(twice, CLAIM).hops).toHaveLength(2)
  })

  test('shows both rows that were written of one mark apart, and counts no mark twice', () => {
    const one = edited(desk, 'outlets', { tried: 'Asked the author.' })
    const row = one.hops.get('row-outlets')
    if (!row) throw new Error('no row')
    const other = { ...row, id: 'row-other', tried: 'Searched three archives.' }
    const idle = { ...row, id: 'row-idle', tried: undefined }
    const both = {
      ...one,
      hops: new Map([...one.hops, ['row-other', other], ['row-idle', idle as typeof row]]),
    }
    expect(chainOf(both, CLAIM).hops.map(({ words, tried }) => [words, tried])).toEqual([
      ['Some outlets', 'Searched three archives.'],
      ['a senior official', undefined],
      ['Some outlets', 'Asked the author.'],
    ])
    expect(countTraces(attributionsOf(both, 'article-1', REVIEWER)).vague).toBe(1)
  })

  test('forgets what was found at an address that is another one by now', () => {
    const check = { address: 'https://gazette.example/1', on: '2026-03-01', isDead: true }
    const found = added(desk, 'paper', { address: 'gazette.example/1', linkCheck: check })
    expect(chainOf(found, CLAIM).hops.at(-1)).toMatchObject({
      link: 'live',
      address: 'https://gazette.example/1',
      linkCheck: { isDead: true },
    })
    const moved = edited(found, 'paper', { address: 'https://gazette.example/2' })
    expect(chainOf(moved, CLAIM).hops.at(-1)?.linkCheck).toBeUndefined()
  })
})

describe('a finding on the attribution', () => {
  test('needs somebody to have said it', () => {
    expect(misfitOf(chainOf(desk, CLAIM), 'confirmed')).toBe('nobody-to-ask')
    expect(misfitOf(chainOf(desk, CLAIM), 'contradicted')).toBe('nobody-to-ask')
    expect(misfitOf(chainOf(desk, CLAIM), 'not-found')).toBeUndefined()
    expect(misfitOf(chainOf(desk, CLAIM), 'not-traceable')).toBeUndefined()
    const resolved = chainOf(edited(desk, 'outlets', { resolvedTo: 'The Gazette' }), CLAIM)
    // The Gazette can be asked, whoever its official was.
    expect(misfitOf(resolved, 'confirmed')).toBeUndefined()
    expect(misfitOf(resolved, 'not-traceable')).toBeUndefined()
    expect(misfitOf(resolved, undefined)).toBeUndefined()
  })

  test('cannot say that nobody is traceable at the end of a whole chain', () => {
    const whole = edited(desk, 'outlets', { resolvedTo: 'The Gazette', isOrigin: true })
    expect(misfitOf(chainOf(whole, CLAIM), 'not-traceable')).toBe('traced-all-the-same')
  })
})

const hopFields = fc.record(
  {
    words: fc.constantFrom('The Gazette', 'the  gazette', 'Ines Vale', 'an official'),
    kind: fc.constantFrom(...SOURCE_TYPES),
    resolvedTo: fc.constantFrom('Ines Vale', 'The Gazette', 'A ministry'),
    address: fc.constantFrom('https://a.example/1', 'https://b.example/2'),
    isOrigin: fc.boolean(),
  },
  { requiredKeys: ['words', 'kind'] },
)

describe('laws', () => {
  test('the order in which chains and hops are written never changes a count', () => {
    fc.assert(
      fc.property(
        fc.array(hopFields, { maxLength: 5 }).chain(fields =>
          fc.tuple(
            fc.constant(fields),
            fc.shuffledSubarray(
              fields.map((_, i) => i),
              { minLength: fields.length },
            ),
          ),
        ),
        ([fields, order]) => {
          const rows = (indices: readonly number[]) =>
            indices.map((i, at) =>
              chainOf(added(desk, `h${at}`, { ...fields[i], isOrigin: true }), CLAIM),
            )
          const inOrder = countOrigins(rows(fields.map((_, i) => i)))
          expect(countOrigins(rows(order))).toBe(inOrder)
        },
      ),
    )
  })

  test('copying a hop never raises the number of origins', () => {
    fc.assert(
      fc.property(
        fc.array(hopFields, { minLength: 1, maxLength: 4 }),
        fc.nat(),
        fc.boolean(),
        (fields, which, isLast) => {
          let whole = desk
          fields.forEach((one, i) => (whole = added(whole, `h${i}`, one)))
          const copied = fields[which % fields.length]
          const copy = added(
            whole,
            'copy',
            copied,
            isLast ? undefined : `h${which % fields.length}`,
          )
          const before = countOrigins([chainOf(whole, CLAIM)])
          expect(countOrigins([chainOf(copy, CLAIM)])).toBeLessThanOrEqual(before)
          // In a chain of its own it is the same origin still.
          expect(countOrigins([chainOf(whole, CLAIM), chainOf(copy, CLAIM)])).toBe(before)
        },
      ),
    )
  })

  test('merged rows stand in one order, whichever came first', () => {
    const whole = added(added(added(desk, 'a'), 'b', {}, 'outlets'), 'c', {}, 'outlets')
    const turned = { ...whole, hops: new Map([...whole.hops].toReversed()) }
    expect(keys(turned)).toEqual(keys(whole))
  })
})

describe('the attributions of an article', () => {
  test('are counted once each by how far they are known', () => {
    const named = withSource(desk, 'road', 'The road', 'named')
    const resolved = edited(named, 'outlets', { resolvedTo: 'The Gazette' })
    const list = attributionsOf(resolved, 'article-1', REVIEWER)
    expect(countTraces(list)).toEqual({ named: 1, resolved: 1, unnamed: 1, vague: 0 })
    expect(list).toMatchObject([
      { trace: 'resolved', number: 1, claims: [CLAIM] },
      { trace: 'unnamed', number: 1, claims: [CLAIM] },
      { trace: 'named', number: 2, claims: [] },
    ])
  })
})
