import { lostMarksOf, marksLetGo } from '@claimbench/model'
import { aDesk, ARTICLE } from '@claimbench/model/testing'
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { anUpdatedDesk, LOST_CLAIM } from '../../testing/an-updated-desk.ts'
import { renderApp } from '../../testing/render-with-session.tsx'

async function openTray(desk = anUpdatedDesk()) {
  const app = await renderApp({ desk, place: `/review/${ARTICLE}` })
  await screen.findAllByText(/The lake is closed/, undefined, { timeout: 20_000 })
  await app.user.keyboard('g')
  await screen.findByRole('heading', { name: /^Tray/ })
  return { ...app, now: () => app.session.store.getState().desk }
}

const lostClaim = () => screen.findByRole('listitem', { name: /^Claim: A farm above/ })

test('an empty tray says what it is for', async () => {
  await openTray(aDesk(['The lake is closed to bathers.']))
  expect(screen.getByText(/Nothing is in the tray/)).toBeVisible()
})

test('a lost mark stands with its words, and the version they come from', async () => {
  await openTray()
  expect(screen.getByRole('heading', { name: 'Tray · 2' })).toBeVisible()
  const claim = await lostClaim()
  expect(within(claim).getByText('A farm above the shore was')).toBeVisible()
  expect(within(claim).getByText('from version 1')).toBeVisible()
})

test('a lost claim is put on words of the new version, and its work is still on it', async () => {
  const { user, now } = await openTray()
  await user.click(within(await lostClaim()).getByRole('button', { name: 'Choose words' }))
  await user.keyboard('{Enter}')
  expect(screen.getByRole('heading', { name: 'Tray · 1' })).toBeVisible()
  const [fragment] = [...now().spans.values()]
  expect(fragment).toMatchObject({ claim: LOST_CLAIM, revision: 'revision-2' })
})

test('letting go asks for a reason, keeps the mark on record, and can be taken back', async () => {
  const { user, now } = await openTray()
  await user.click(within(await lostClaim()).getByRole('button', { name: 'Let go …' }))
  expect(screen.getByRole('button', { name: 'Let it go' })).toBeDisabled()
  await user.type(screen.getByLabelText('Why is it not needed any more?'), 'Taken back.{Enter}')
  expect(marksLetGo(now(), ARTICLE)).toMatchObject([{ letGo: { reason: 'Taken back.' } }])

  await user.click(screen.getByText('1 was let go'))
  await user.click(screen.getByRole('button', { name: 'Take back into the tray' }))
  expect(lostMarksOf(now(), ARTICLE)).toHaveLength(2)
})
