import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cutClaim, editClaim } from '../commands/edit-claim.ts'
import { editSource, addEvidence } from '../commands/gather-evidence.ts'
import { giveVerdict } from '../commands/give-verdict.ts'
import { editDetails } from '../commands/keep-article.ts'
import { verdictId } from '../records/verdict.ts'
import { aDesk, after, ARTICLE, CONTEXT, REVIEWER, REVISION } from '../testing/a-desk.ts'
import { canonicalJson, digestOfClaim } from './digest.ts'

const CLAIM = 'claim-1'
const VERDICT = verdictId(CLAIM, REVIEWER)

function judged() {
  let desk = aDesk(['Forty boats were bought.'])
  desk = after(
    desk,
    cutClaim(
      desk,
      { span: 'span-1', claim: CLAIM, revision: REVISION, start: 0, end: 11 },
      CONTEXT,
    ),
  )
  desk = after(
    desk,
    addEvidence(
      desk,
      {
        id: 'evidence-1',
        claim: CLAIM,
        source: { id: 'source-1', name: 'Harbour log', kind: 'primary' },
        fields: { quote: 'Forty hulls.', relation: 'supports', medium: 'document' },
      },
      CONTEXT,
    ),
  )
  const fields = { profile: { id: 'house', version: 1 }, label: 'true' }
  return after(desk, giveVerdict(desk, { claim: CLAIM, fields }, CONTEXT))
}

describe('the digest of a claim', () => {
  const desk = judged()
  const digest = digestOfClaim(desk, CLAIM, VERDICT)

  test('changes with the claim, the verdict and the name of a source', () => {
    const changed = [
      after(desk, editClaim(desk, { claim: CLAIM, fields: { wording: 'Other.' } })),
      after(desk, giveVerdict(desk, { claim: CLAIM, fields: { label: 'false' } }, CONTEXT)),
      after(desk, editSource(desk, { source: 'source-1', fields: { name: 'Other log' } })),
    ].map(other => digestOfClaim(other, CLAIM, VERDICT))
    expect(new Set([digest, ...changed]).size).toBe(4)
    expect(digestOfClaim(desk, CLAIM, VERDICT)).toBe(digest)
  })

  test('stays when only the work on it or the article’s details change', () => {
    const assigned = after(desk, editClaim(desk, { claim: CLAIM, fields: { assignee: 'Ben' } }))
    const retitled = after(
      assigned,
      editDetails(assigned, { article: ARTICLE, fields: { title: 'B' } }),
    )
    expect(digestOfClaim(retitled, CLAIM, VERDICT)).toBe(digest)
  })
})

describe('canonical JSON', () => {
  // What was signed and published holds digests of it: it may never be written otherwise.
  const defined = (value: unknown) =>
    JSON.stringify(value, (key, inner: unknown) => {
      if (key === 'clocks') return undefined
      if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner
      return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
    })
  const key = fc.oneof(
    fc.constantFrom('clocks', '__proto__', 'constructor', 'toString', '10', '9', 'ä', '\ud800'),
    fc.string(),
  )
  const { tree } = fc.letrec(tie => ({
    tree: fc.oneof(
      { maxDepth: 4 },
      fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constantFrom(null, undefined)),
      fc.array(tie('tree'), { maxLength: 4 }),
      fc.dictionary(key, tie('tree'), { maxKeys: 5 }),
    ),
  }))

  test('is what it always was', () => {
    fc.assert(
      fc.property(tree, value => {
        expect(canonicalJson(value)).toBe(defined(value))
      }),
    )
  })

  test('does not depend on the order of keys, and leaves out clocks', () => {
    const one = { b: 1, a: { d: [1, undefined], c: undefined }, clocks: { a: 'x' } }
    const other = { a: { c: undefined, d: [1, undefined] }, b: 1 }
    expect(canonicalJson(one)).toBe('{"a":{"d":[1,null]},"b":1}')
    expect(canonicalJson(other)).toBe(canonicalJson(one))
  })
})
