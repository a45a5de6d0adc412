import { addEvidence, cutClaim } from '@claimbench/model'
import { aDesk, after, ARTICLE, CONTEXT, REVISION } from '@claimbench/model/testing'
import { act, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderApp } from '../../testing/render-with-session.tsx'

const CLAIM = 'claim-1'
const bare = aDesk(['Forty boats were bought in 2019.'])
let desk = after(
  bare,
  cutClaim(bare, { span: 'f', claim: CLAIM, revision: REVISION, start: 0, end: 32 }, CONTEXT),
)
for (const [id, name, publisher, relation] of [
  ['e1', 'Harbour log', 'Port Group', 'supports'],
  ['e2', 'Dock register', 'Port Group', 'supports'],
  ['e3', 'Bay Herald', 'Bay Press', 'refutes'],
  ['e4', 'Almanac', 'Almanac House', 'context'],
] as const) {
  const fields = { quote: `Words of ${name}.`, relation, medium: 'document' } as const
  const source = { id: `s-${id}`, name, publisher, kind: 'secondary' } as const
  desk = after(desk, addEvidence(desk, { id, claim: CLAIM, fields, source }, CONTEXT))
}

test('the origins are counted with their reasons, joined and parted by hand, and taken back', async () => {
  const { user, session } = await renderApp({
    desk,
    place: `/review/${ARTICLE}?claim=${CLAIM}`,
  })
  const section = within(
    await screen.findByRole('region', { name: 'Independent origins' }, { timeout: 20_000 }),
  )
  expect(section.getByText('3 items count as 2 independent origins.')).toBeVisible()
  expect(section.getByText('1 item is context or unanswered and carries nothing.')).toBeVisible()
  const owner = '1 · Harbour log and 2 · Dock register: the same owner or publisher'
  expect(section.getByText(owner)).toBeVisible()

  await user.click(section.getByRole('button', { name: 'Join or part items …' }))
  await user.selectOptions(section.getByLabelText('is to count as'), 'an origin apart from')
  await user.click(section.getByRole('checkbox', { name: '2 · Dock register' }))
  expect(section.getByRole('button', { name: 'Save' })).toBeDisabled()
  await user.type(section.getByLabelText(/^Reason/), 'Two offices that counted apart.')
  await user.click(section.getByRole('button', { name: 'Save' }))
  expect(section.getByText('3 items count as 3 independent origins.')).toBeVisible()
  expect(section.getByText(/two origins: “Two offices that counted apart\.”/)).toBeVisible()

  await user.click(section.getByRole('button', { name: /^Take back: 1 · Harbour log/ }))
  expect(section.getByText('3 items count as 2 independent origins.')).toBeVisible()
  act(() => void session.undo())
  expect(await section.findByText('3 items count as 3 independent origins.')).toBeVisible()
})
