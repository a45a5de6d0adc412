import { describe, expect, test } from 'vitest'
import type { Desk } from '../desk/desk.ts'
import { evidenceOf, searchesOf } from '../selectors/claims.ts'
import { aDesk, after, CONTEXT, REVISION } from '../testing/a-desk.ts'
import { cutClaim } from './edit-claim.ts'
import {
  addEvidence,
  editEvidence,
  editSource,
  type EvidenceInput,
  logSearch,
  removeEvidence,
  removeSearch,
} from './gather-evidence.ts'

const bare = aDesk(['The dam broke in 1911.'])
const fresh = after(
  bare,
  cutClaim(bare, { span: 'f', claim: 'c', revision: REVISION, start: 0, end: 22 }, CONTEXT),
)
const FIELDS: EvidenceInput = {
  quote: 'The dam gave way on 4 May.',
  relation: 'supports',
  medium: 'document',
}
const GAZETTE = { id: 'gazette', name: 'County gazette', kind: 'primary' } as const

const add = (
  desk: Desk,
  fields: Partial<EvidenceInput>,
  source: string | typeof GAZETTE = GAZETTE,
) => addEvidence(desk, { id: 'e', claim: 'c', fields: { ...FIELDS, ...fields }, source }, CONTEXT)

describe('a piece of evidence', () => {
  test('comes with its source, which belongs to the workspace', () => {
    const desk = after(fresh, add(fresh, {}))
    expect(evidenceOf(desk, 'c')).toMatchObject([{ ...FIELDS, source: 'gazette', claim: 'c' }])
    expect(desk.sources.get('gazette')).toMatchObject(GAZETTE)
  })

  test('takes a source that is there already', () => {
    const first = after(fresh, add(fresh, {}))
    const second = addEvidence(
      first,
      { id: 'e2', claim: 'c', fields: FIELDS, source: 'gazette' },
      CONTEXT,
    )
    expect(after(first, second).sources.size).toBe(1)
  })

  test.each(['liveAddress', 'archivedAddress'] as const)('keeps %s in its normal form', field => {
    const desk = after(fresh, add(fresh, { [field]: ' Example.org/page ' }))
    expect(desk.evidence.get('e')?.[field]).toBe('https://example.org/page')
  })

  test.each([
    ['javascript:alert(1)', 'address-not-http'],
    ['data:text/html,x', 'address-not-http'],
    ['mailto:desk@example.org', 'address-not-http'],
    ['#', 'address-fragment-only'],
    ['somewhere', 'address-not-an-address'],
  ])('is refused with the address %j, and says in which field', (typed, code) => {
    for (const field of ['liveAddress', 'archivedAddress'] as const) {
      expect(add(fresh, { [field]: typed })).toEqual({
        ok: false,
        refusal: { code, about: { field } },
      })
    }
  })

  test('has no address where none was typed', () => {
    const desk = after(fresh, add(fresh, { liveAddress: '  ' }))
    expect(desk.evidence.get('e')).not.toHaveProperty('liveAddress')
  })

  test('needs a quote, a file, or a question that cannot be answered', () => {
    const without = add(fresh, { quote: ' ' })
    expect(without).toMatchObject({ refusal: { code: 'evidence-without-quote' } })
    expect(add(fresh, { quote: '', unanswerable: true }).ok).toBe(true)
    expect(add(fresh, { quote: '', attachment: 'a'.repeat(64) }).ok).toBe(true)
  })

  test('needs a source with a name', () => {
    expect(add(fresh, {}, 'nobody')).toMatchObject({ refusal: { code: 'no-such-source' } })
    const nameless = addEvidence(
      fresh,
      { id: 'e', claim: 'c', fields: FIELDS, source: { id: 's', name: ' ', kind: 'secondary' } },
      CONTEXT,
    )
    expect(nameless).toMatchObject({ refusal: { code: 'source-without-name' } })
  })
})

describe('editing', () => {
  const desk = after(fresh, add(fresh, { liveAddress: 'example.org' }))

  test('changes only what is given', () => {
    const edited = after(desk, editEvidence(desk, { id: 'e', fields: { relation: 'refutes' } }))
    expect(edited.evidence.get('e')).toMatchObject({
      relation: 'refutes',
      quote: FIELDS.quote,
      liveAddress: 'https://example.org/',
    })
  })

  test('refuses a bad address and keeps the good one', () => {
    const wish = { id: 'e', fields: { liveAddress: 'javascript:void(0)' } }
    expect(editEvidence(desk, wish)).toMatchObject({ refusal: { code: 'address-not-http' } })
  })

  test('takes an address back when its field is emptied', () => {
    const edited = after(desk, editEvidence(desk, { id: 'e', fields: { liveAddress: '' } }))
    expect(edited.evidence.get('e')).not.toHaveProperty('liveAddress')
  })

  test('a source shows wherever it is used', () => {
    const edited = after(
      desk,
      editSource(desk, { source: 'gazette', fields: { reliability: 'B' } }),
    )
    expect(edited.sources.get('gazette')?.reliability).toBe('B')
    expect(editSource(desk, { source: 'gazette', fields: { name: '' } })).toMatchObject({
      refusal: { code: 'source-without-name' },
    })
  })
})

test('a removed piece of evidence leaves its source in the workspace', () => {
  const desk = after(fresh, add(fresh, {}))
  const left = after(desk, removeEvidence(desk, { id: 'e' }))
  expect([left.evidence.size, left.sources.size]).toEqual([0, 1])
})

describe('the search log', () => {
  const line = { where: 'The county archive', words: 'dam 1911', on: '2026-03-01', against: true }
  const log = (fields: typeof line) => logSearch(fresh, { id: 'l', claim: 'c', fields }, CONTEXT)

  test('notes where was looked and for what, also when nothing came of it', () => {
    const desk = after(fresh, log(line))
    expect(searchesOf(desk, 'c')).toMatchObject([{ ...line, by: CONTEXT.by }])
    expect(after(desk, removeSearch(desk, { id: 'l' })).searches.size).toBe(0)
  })

  test('refuses a line without a place or without words', () => {
    const refused = { refusal: { code: 'search-incomplete' } }
    expect(log({ ...line, where: ' ' })).toMatchObject(refused)
    expect(log({ ...line, words: '' })).toMatchObject(refused)
  })
})
