import { describe, expect, test } from 'vitest'
import { cutClaim, editClaim } from '../commands/edit-claim.ts'
import { editSource, addEvidence } from '../commands/gather-evidence.ts'
import { giveVerdict } from '../commands/give-verdict.ts'
import { editDetails } from '../commands/keep-article.ts'
import { verdictId } from '../records/verdict.ts'
import { aDesk, after, ARTICLE, CONTEXT, REVIEWER, REVISION } from '../testing/a-desk.ts'
import { digestOfClaim } from './digest.ts'

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
