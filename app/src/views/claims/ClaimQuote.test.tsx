import {
  addEvidence,
  cutClaim,
  type Desk,
  giveVerdict,
  richTextFromPlain,
  signOff,
  update,
} from '@claimbench/model'
import { aDesk, after, ARTICLE, CONTEXT, REVIEWER, REVISION } from '@claimbench/model/testing'
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderApp } from '../../testing/render-with-session.tsx'

const CLAIM = 'claim-1'
const bare = aDesk(['Forty boats were bought in 2019.'])
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

function signedOff(desk: Desk): Desk {
  const fields = { profile: { id: 'house', version: 1 }, label: 'true' }
  const rationale = richTextFromPlain('The log says so.')
  const source = { id: 's', name: 'Harbour log', kind: 'primary' } as const
  const found = { quote: 'Forty hulls.', relation: 'supports', medium: 'document' } as const
  const proved = after(
    desk,
    addEvidence(desk, { id: 'e', claim: CLAIM, fields: found, source }, CONTEXT),
  )
  const judged = after(
    proved,
    giveVerdict(proved, { claim: CLAIM, fields: { ...fields, rationale } }, CONTEXT),
  )
  return after(judged, signOff(judged, { id: 's', claim: CLAIM, reviewer: REVIEWER }, CONTEXT))
}

async function openClaim(desk: Desk) {
  const app = await renderApp({ desk, place: `/review/${ARTICLE}?claim=${CLAIM}` })
  await screen.findByRole('heading', { name: 'Claim' }, { timeout: 20_000 })
  return { ...app, claim: () => app.session.store.getState().desk.claims.get(CLAIM) }
}

test('a claim whose words stand shows them once', async () => {
  await openClaim(cut)
  expect(screen.getByText('“Forty boats”')).toBeVisible()
  expect(screen.queryByText(/was edited/)).toBeNull()
})

test('new words stand beside the old ones, and one key accepts them', async () => {
  const { user, claim } = await openClaim(withWords(cut, 'Thirty boats'))
  expect(screen.getByText('The article was edited: it says something else here now.')).toBeVisible()
  expect(screen.getByText('Was').parentElement).toHaveTextContent('Forty')
  expect(screen.getByText('Now').parentElement).toHaveTextContent('Thirty')
  expect(screen.getByRole('button', { name: /^Stand on the new words/ })).toHaveFocus()

  await user.keyboard('{Enter}')
  expect(claim()).toMatchObject({ quote: 'Forty boats', accepted: { quotes: ['Thirty boats'] } })
  expect(screen.getByText(/the claim stands on its new words/)).toBeVisible()
  expect(screen.getByLabelText('Stand-alone wording')).toHaveFocus()
})

test('a sign-off that judged the old words is named beside them', async () => {
  await openClaim(withWords(signedOff(cut), 'Thirty boats'))
  expect(screen.getByText(/What was signed off judged the old words/)).toBeVisible()
})
