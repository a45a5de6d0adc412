import { describe, expect, test } from 'vitest'
import type { Desk } from '../desk/desk.ts'
import { update } from '../desk/patch.ts'
import { stateOfClaim } from '../selectors/claim-state.ts'
import { signOffOf } from '../selectors/claims.ts'
import { wordsOfClaim } from '../selectors/revisions.ts'
import { aDesk, after, CONTEXT, REVIEWER, REVISION } from '../testing/a-desk.ts'
import { richTextFromPlain } from '../rich-text.ts'
import { acceptWords } from './accept-words.ts'
import { cutClaim } from './edit-claim.ts'
import { addEvidence } from './gather-evidence.ts'
import { giveVerdict, signOff } from './give-verdict.ts'

const CLAIM = 'claim-1'
const bare = aDesk(['Forty boats were bought.'])
const cut = after(
  bare,
  cutClaim(bare, { span: 'f', claim: CLAIM, revision: REVISION, start: 0, end: 11 }, CONTEXT),
)

/** The desk after an edit of the article gave the claim's fragment other words. */
function withWords(desk: Desk, quote: string): Desk {
  const span = desk.spans.get('f')
  if (!span) throw new Error('The claim has a fragment')
  return after(desk, { ok: true, name: 'Edit', changes: [update('spans', span, { quote })] })
}

const accept = (desk: Desk) => acceptWords(desk, { claim: CLAIM }, CONTEXT)

describe('the words of a claim that the article edited', () => {
  const edited = withWords(cut, 'Thirty boats')

  test('are agreed to, beside those it was cut from', () => {
    const agreed = after(edited, accept(edited))
    expect(wordsOfClaim(edited, CLAIM)).toEqual({ state: 'changed', quotes: ['Thirty boats'] })
    expect(wordsOfClaim(agreed, CLAIM)).toEqual({ state: 'accepted', quotes: ['Thirty boats'] })
    expect(agreed.claims.get(CLAIM)).toMatchObject({
      quote: 'Forty boats',
      accepted: { quotes: ['Thirty boats'], by: REVIEWER },
    })
  })

  test('are looked at anew when the article is edited again', () => {
    const again = withWords(after(edited, accept(edited)), 'Twenty boats')
    expect(wordsOfClaim(again, CLAIM).state).toBe('changed')
  })

  test('are the same again when the article goes back to them', () => {
    const back = withWords(after(edited, accept(edited)), 'Forty boats')
    expect(wordsOfClaim(back, CLAIM).state).toBe('same')
  })

  test('are not agreed to twice, nor where nothing was edited', () => {
    expect(accept(cut)).toMatchObject({ refusal: { code: 'no-new-words' } })
    const agreed = after(edited, accept(edited))
    expect(accept(agreed)).toMatchObject({ refusal: { code: 'no-new-words' } })
    expect(acceptWords(bare, { claim: CLAIM }, CONTEXT)).toMatchObject({
      refusal: { code: 'no-such-claim' },
    })
  })
})

describe('a sign-off', () => {
  const verdict = { profile: { id: 'house', version: 1 }, label: 'false' }
  const rationale = richTextFromPlain('No.')
  const sign = (desk: Desk, id: string): Desk => {
    const source = { id: 'source', name: 'Log', kind: 'primary' as const }
    const fields = { quote: 'No.', relation: 'refutes' as const, medium: 'document' as const }
    const found = after(desk, addEvidence(desk, { id: 'e', claim: CLAIM, source, fields }, CONTEXT))
    const judged = after(
      found,
      giveVerdict(found, { claim: CLAIM, fields: { ...verdict, rationale } }, CONTEXT),
    )
    return after(judged, signOff(judged, { id, claim: CLAIM, reviewer: REVIEWER }, CONTEXT))
  }

  test('that an edit made lapse stays lapsed: the verdict judged other words', () => {
    const edited = withWords(sign(cut, 's'), 'Thirty boats')
    const agreed = after(edited, accept(edited))
    const row = agreed.claims.get(CLAIM)
    expect(row && stateOfClaim(agreed, row)).toBe('lapsed')
  })

  test('that was given on the edited words holds when they are agreed to', () => {
    const signed = sign(withWords(cut, 'Thirty boats'), 's')
    expect(signOffOf(after(signed, accept(signed)), CLAIM)?.id).toBe('s')
  })
})
