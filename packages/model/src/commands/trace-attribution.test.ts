import { describe, expect, test } from 'vitest'
import { apply, type Desk } from '../desk/desk.ts'
import { type Decision, invert } from '../desk/patch.ts'
import { blindCaseRows, caseRows } from '../case-file/case-rows.ts'
import { chainOf } from '../selectors/chain.ts'
import { canonicalJson, digestOfClaim } from '../selectors/digest.ts'
import { aChainedDesk, CHAINED_CLAIM as CLAIM } from '../testing/a-chained-desk.ts'
import { after, ARTICLE, CONTEXT, REVIEWER } from '../testing/a-desk.ts'
import { removeClaim } from './edit-claim.ts'
import { removeEvidence } from './gather-evidence.ts'
import { giveVerdict } from './give-verdict.ts'
import { markSpan, removeSpan } from './mark-span.ts'
import { askSecondOpinion } from './second-opinion.ts'
import { addHop, editHop, moveHop, removeHop, takeHopIn } from './trace-attribution.ts'

const desk = aChainedDesk()
const GAZETTE = { words: 'The Gazette', kind: 'named' } as const
const keys = (on: Desk) => chainOf(on, CLAIM).hops.map(hop => hop.key)
const add = (on: Desk, id: string, place?: string) =>
  after(
    on,
    addHop(on, { id, claim: CLAIM, fields: GAZETTE, ...(place && { after: place }) }, CONTEXT),
  )
const move = (on: Desk, hop: string, by: -1 | 1) =>
  moveHop(on, { claim: CLAIM, hop, by, id: `moved-${hop}-${on.hops.size}` }, CONTEXT)
const wish = (hop: string) => ({ claim: CLAIM, hop, id: `row-${hop}` })
const edit = (on: Desk, hop: string, fields: Parameters<typeof editHop>[1]['fields']) =>
  editHop(on, { ...wish(hop), fields }, CONTEXT)
const code = (decision: Decision) => (decision.ok ? 'ok' : decision.refusal.code)

describe('adding a hop', () => {
  test('puts it behind all others, or behind the one that points to it', () => {
    expect(keys(add(desk, 'h'))).toEqual(['outlets', 'official', 'h'])
    const between = add(desk, 'h', 'outlets')
    expect(keys(between)).toEqual(['outlets', 'h', 'official'])
    expect(keys(add(between, 'h2', 'h'))).toEqual(['outlets', 'h', 'h2', 'official'])
    expect(keys(add(add(desk, 'h'), 'h2'))).toEqual(['outlets', 'official', 'h', 'h2'])
  })

  test('is refused without words, with an address that is none, and with evidence of another claim', () => {
    const refused = (fields: object) =>
      code(addHop(desk, { id: 'h', claim: CLAIM, fields: { ...GAZETTE, ...fields } }, CONTEXT))
    expect(refused({ words: ' ' })).toBe('hop-without-words')
    expect(refused({ address: '#' })).toBe('address-fragment-only')
    expect(refused({ archivedAddress: 'javascript:alert(1)' })).toBe('address-not-http')
    expect(refused({ evidence: 'elsewhere' })).toBe('no-such-evidence')
    const check = { address: 'https://a.example', on: '2026-03-01', isDead: true }
    expect(refused({ linkCheck: check })).toBe('no-address-to-check')
    expect(code(addHop(desk, { id: 'h', claim: 'none', fields: GAZETTE }, CONTEXT))).toBe(
      'no-such-claim',
    )
    expect(
      code(addHop(desk, { id: 'h', claim: CLAIM, after: 'x', fields: GAZETTE }, CONTEXT)),
    ).toBe('no-such-hop')
  })
})

describe('saying more about a hop', () => {
  test('resolves a mark in the article, for every claim of the sentence', () => {
    const resolved = after(desk, edit(desk, 'outlets', { resolvedTo: 'The Gazette' }))
    expect(resolved.spans.get('outlets')?.resolvedTo).toBe('The Gazette')
    // Nothing is stored twice.
    expect(resolved.hops.size).toBe(0)
    const more = after(
      resolved,
      edit(resolved, 'outlets', { resolvedAs: 'organisation', tried: 'Searched.' }),
    )
    expect(more.hops.get('row-outlets')).toMatchObject({ span: 'outlets', tried: 'Searched.' })
    expect(more.hops.get('row-outlets')?.resolvedTo).toBeUndefined()
  })

  test('never changes the words or the kind of a mark', () => {
    const same = after(
      desk,
      edit(desk, 'outlets', { words: 'Others', kind: 'named', note: 'Seen.' }),
    )
    expect(chainOf(same, CLAIM).hops[0]).toMatchObject({
      words: 'Some outlets',
      kind: 'vague',
      note: 'Seen.',
    })
  })

  test('changes a hop that a person added', () => {
    const one = add(desk, 'h')
    const said = after(
      one,
      edit(one, 'h', { words: 'The Post', address: 'post.example/1', evidence: 'item' }),
    )
    expect(said.hops.get('h')).toMatchObject({
      words: 'The Post',
      address: 'https://post.example/1',
      evidence: 'item',
    })
    expect(code(edit(one, 'h', { words: '' }))).toBe('hop-without-words')
    expect(code(edit(one, 'gone', { note: 'x' }))).toBe('no-such-hop')
  })

  test('writes to the row by which a mark was moved, not to a second one', () => {
    const moved = after(desk, move(desk, 'outlets', 1))
    const count = moved.hops.size
    const said = after(moved, edit(moved, 'outlets', { note: 'Seen.' }))
    expect(said.hops.size).toBe(count)
    expect(keys(said)).toEqual(['official', 'outlets'])
  })
})

describe('moving a hop', () => {
  test('goes one place along the chain, marks too', () => {
    const chain = add(desk, 'h')
    const up = after(chain, move(chain, 'h', -1))
    expect(keys(up)).toEqual(['outlets', 'h', 'official'])
    expect(keys(after(up, move(up, 'outlets', 1)))).toEqual(['h', 'outlets', 'official'])
    expect(code(move(chain, 'h', 1))).toBe('no-place-beyond')
    expect(code(move(chain, 'x', 1))).toBe('no-such-hop')
  })

  test('leaves a place for what is marked later', () => {
    const moved = after(desk, move(desk, 'official', -1))
    const later = after(
      moved,
      markSpan(
        moved,
        { id: 'heard', revision: 'revision-1', kind: 'source', start: 13, end: 17 },
        CONTEXT,
      ),
    )
    expect(keys(later).toSorted()).toEqual(['heard', 'official', 'outlets'])
  })
})

describe('taking a hop out', () => {
  test('removes one that was added, and leaves a mark in the article', () => {
    const chain = add(desk, 'h')
    expect(keys(after(chain, removeHop(chain, wish('h'), CONTEXT)))).toEqual([
      'outlets',
      'official',
    ])
    const out = after(chain, removeHop(chain, wish('official'), CONTEXT))
    expect(keys(out)).toEqual(['outlets', 'h'])
    expect(out.spans.has('official')).toBe(true)
    expect(chainOf(out, CLAIM).leftOut.map(hop => hop.key)).toEqual(['official'])
    const back = after(out, takeHopIn(out, wish('official'), CONTEXT))
    expect(keys(back)).toEqual(['outlets', 'official', 'h'])
    expect(code(takeHopIn(back, wish('official'), CONTEXT))).toBe('no-such-hop')
  })
})

describe('what else happens to a chain', () => {
  const traced = after(add(desk, 'h'), edit(add(desk, 'h'), 'h', { evidence: 'item' }))

  test('evidence that is removed shows nothing any more', () => {
    const less = after(traced, removeEvidence(traced, { id: 'item' }))
    expect(chainOf(less, CLAIM).hops.at(-1)?.evidence).toBeUndefined()
  })

  test('what was written of a mark stays when the mark is taken off', () => {
    const resolved = after(
      desk,
      edit(desk, 'outlets', { resolvedTo: 'The Gazette', tried: 'Searched.' }),
    )
    const off = after(resolved, removeSpan(resolved, { span: 'outlets' }))
    expect(chainOf(off, CLAIM).hops.find(hop => hop.tried)).toMatchObject({
      from: 'person',
      words: 'Some outlets',
      kind: 'vague',
      resolvedTo: 'The Gazette',
    })
    const moved = after(desk, move(desk, 'outlets', 1))
    const gone = after(moved, removeSpan(moved, { span: 'outlets' }))
    expect(keys(gone)).toEqual(['official'])
    expect([...gone.hops.values()].filter(row => row.span === 'outlets')).toEqual([])
  })

  test('it is part of what is signed, and changes nothing that was signed without one', () => {
    const before = digestOfClaim(desk, CLAIM, 'v')
    expect(digestOfClaim(traced, CLAIM, 'v')).not.toBe(before)
    const told = after(traced, edit(traced, 'outlets', { note: 'Seen.' }))
    const resolved = after(told, edit(told, 'outlets', { resolvedTo: 'The Gazette' }))
    expect(digestOfClaim(resolved, CLAIM, 'v')).not.toBe(digestOfClaim(told, CLAIM, 'v'))
  })

  test('a claim with hops is not removed', () => {
    const bare = after(traced, removeEvidence(traced, { id: 'item' }))
    expect(code(removeClaim(bare, { claim: CLAIM }))).toBe('claim-has-work')
  })

  test('undo takes each step back', () => {
    const steps: readonly ((on: Desk) => Decision)[] = [
      on => addHop(on, { id: 'n', claim: CLAIM, after: 'outlets', fields: GAZETTE }, CONTEXT),
      on => edit(on, 'outlets', { resolvedTo: 'The Post', tried: 'Searched.', isOrigin: true }),
      on => move(on, 'h', -1),
      on => removeHop(on, wish('official'), CONTEXT),
      on => removeSpan(on, { span: 'outlets' }),
    ]
    for (const step of steps) {
      const decision = step(traced)
      if (!decision.ok) throw new Error(decision.refusal.code)
      const done = after(traced, decision)
      const undone = apply(done, { clock: '~', changes: invert(decision.changes) })
      expect(canonicalJson(chainOf(undone, CLAIM))).toBe(canonicalJson(chainOf(traced, CLAIM)))
    }
  })
})

test('a chain travels with its article, in a packet for a second opinion without whoever wrote it', () => {
  const judged = after(
    desk,
    giveVerdict(
      desk,
      {
        claim: CLAIM,
        fields: { profile: { id: 'house', version: 1 }, label: 'true', attribution: 'altered' },
      },
      CONTEXT,
    ),
  )
  const traced = add(judged, 'h')
  expect(caseRows(traced, ARTICLE).article.hops).toHaveLength(1)
  const asked = after(traced, askSecondOpinion(traced, { claim: CLAIM, of: 'Bo' }, CONTEXT))
  const packet = blindCaseRows(asked, ARTICLE, REVIEWER)
  expect(packet?.article.hops).toMatchObject([{ id: 'h', words: 'The Gazette', by: '' }])
  const text = JSON.stringify(packet?.article)
  expect(text).not.toContain('altered')
  expect(text).not.toContain(REVIEWER)
})
