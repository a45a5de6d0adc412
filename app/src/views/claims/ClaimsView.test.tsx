import { acceptWords, type Desk, editClaim, logReply, moveClaim, update } from '@claimbench/model'
import { aJudgedDesk, after, ARTICLE, CONTEXT, signedOff } from '@claimbench/model/testing'
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderApp } from '../../testing/render-with-session.tsx'

/** Claim `a` is signed off; `b` is for review, with Bo, overdue and waiting for a reply. */
function aHouse() {
  let desk = signedOff(aJudgedDesk(), 'a')
  desk = after(desk, moveClaim(desk, { id: 'm', claim: 'b', move: 'submitted' }, CONTEXT))
  desk = after(desk, editClaim(desk, { claim: 'b', fields: { assignee: 'Bo', due: '2020-05-01' } }))
  const fields = {
    whom: 'The keeper',
    how: 'letter',
    askedOn: '2020-04-01',
    deadline: '2020-04-09',
    claims: ['b'],
  } as const
  return after(desk, logReply(desk, { id: 'r', article: ARTICLE, fields }, CONTEXT))
}

async function open() {
  const app = await renderApp({ desk: aHouse(), place: '/claims' })
  await screen.findByText('Claims · 2')
  return app
}
const links = () =>
  screen.getAllByRole('link').filter(link => link.getAttribute('data-claim-link') !== null)

test('counts the claims by state, and shows those of one', async () => {
  const { user } = await open()
  const states = within(screen.getByRole('group', { name: 'Claims by state' }))
  expect(states.getAllByRole('button').map(button => button.textContent)).toEqual([
    'all · 2',
    'for review · 1',
    'signed off · 1',
  ])
  await user.click(states.getByRole('button', { name: 'for review · 1' }))
  expect(links()).toHaveLength(1)
  expect(states.getByRole('button', { name: 'for review · 1' })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
})

test('says whose a claim is, that it is overdue and that nobody answered', async () => {
  const { user } = await open()
  expect(screen.getByText(/with Bo/)).toBeVisible()
  expect(screen.getByText('overdue since May 1, 2020')).toBeVisible()
  expect(screen.getByText('no answer by the deadline')).toBeVisible()
  await user.selectOptions(screen.getByLabelText('With'), 'nobody yet')
  expect(links()).toHaveLength(1)
  expect(screen.queryByText(/with Bo/)).toBeNull()
})

test('is walked by keys', async () => {
  const { user } = await open()
  const [first, second] = links()
  first?.focus()
  await user.keyboard('j')
  expect(second).toHaveFocus()
  await user.keyboard('{ArrowUp}')
  expect(first).toHaveFocus()
})

test('marks a claim whose words were edited, also when the new ones were accepted', async () => {
  const house = aHouse()
  const span = [...house.spans.values()].find(one => one.claim === 'b')
  if (!span) throw new Error('The claim has words')
  const changes = [update('spans', span, { quote: 'Ninety boats' })]
  const edited: Desk = after(house, { ok: true, name: 'Edit', changes })
  const accepted = after(edited, acceptWords(edited, { claim: 'b' }, CONTEXT))
  await renderApp({ desk: accepted, place: '/claims' })
  const mark = await screen.findByRole('link', { name: 'the article reads differently now' })
  expect(mark).toHaveAttribute('href', expect.stringContaining('claim=b'))
  expect(mark.parentElement).toHaveTextContent('Ninety boats')
})
