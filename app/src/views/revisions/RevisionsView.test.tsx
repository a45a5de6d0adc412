import { aDesk, ARTICLE } from '@claimbench/model/testing'
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { anUpdatedDesk } from '../../testing/an-updated-desk.ts'
import { renderApp } from '../../testing/render-with-session.tsx'

async function openVersions(place: string, desk = anUpdatedDesk()) {
  const app = await renderApp({ desk, place })
  await screen.findByRole('heading', { name: 'Versions: A test article' }, { timeout: 20_000 })
  return app
}

test('an article that was never updated has one version', async () => {
  await openVersions(`/revisions/${ARTICLE}`, aDesk(['The lake is closed.']))
  expect(screen.getAllByRole('link', { name: /^Version/ })).toHaveLength(1)
  expect(screen.getByText(/added to the library/)).toBeVisible()
})

test('each version says what became of the marks', async () => {
  await openVersions(`/revisions/${ARTICLE}`)
  expect(screen.getByRole('link', { name: 'Version 2' })).toHaveAttribute('aria-current', 'page')
  expect(screen.getByText('1 kept, 1 left as a proposal, 2 into the tray')).toBeVisible()
})

test('a version that was replaced is read with the marks it had', async () => {
  await openVersions(`/revisions/${ARTICLE}/1`)
  const old = screen.getByRole('article', { name: 'Version 1, for reading only' })
  expect(within(old).getByText(/Opinion/).parentElement).toHaveTextContent(/A farm above the shore/)
  expect(old).toHaveTextContent('23,000')
})

test('what changed from the version before is one press away', async () => {
  const { user } = await openVersions(`/revisions/${ARTICLE}/2`)
  expect(screen.queryByRole('heading', { name: 'The text, old and new' })).toBeNull()
  await user.click(screen.getByText('What changed from version 1'))
  expect(screen.getByRole('heading', { name: 'The text, old and new' })).toBeVisible()
  expect(screen.getByText('2,300').tagName).toBe('INS')
  expect(screen.getByText('23,000').tagName).toBe('DEL')
})
