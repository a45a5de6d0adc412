import { tagOf, tagSentence } from '@claimbench/model'
import { aDesk, ARTICLE, REVIEWER, REVISION } from '@claimbench/model/testing'
import { act, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderApp } from '../../testing/render-with-session.tsx'

const button = (name: string) => screen.getByRole('button', { name })

async function notes() {
  const app = await renderApp({
    desk: aDesk(['The lake is closed.', 'It should be open.']),
    place: `/training/make/${ARTICLE}`,
  })
  await screen.findByLabelText(/^Reason for sentence 1/, undefined, { timeout: 20_000 })
  const { session } = app
  act(() => void session.dispatch(tagSentence, { revision: REVISION, start: 0, tag: 'claim' }))
  const tag = () => tagOf(session.store.getState().desk, REVISION, { start: 0 }, REVIEWER)?.tag
  return { ...app, tag }
}

test('undo takes back reasons and never a tag of the article', async () => {
  const { user, tag } = await notes()
  expect(button('Undo')).toBeDisabled()
  await user.type(screen.getByLabelText(/^Reason for sentence 1/), 'It can be looked up.')
  await user.click(button('Undo'))
  expect(screen.getByLabelText(/^Reason for sentence 1/)).toHaveValue('')
  expect(button('Undo')).toBeDisabled()
  expect(tag()).toBe('claim')
})

test('redo brings back what undo took', async () => {
  const { user } = await notes()
  const [other] = screen.getAllByRole('checkbox', { name: /^Opinion also counts/ })
  if (!other) throw new Error('another tag can be accepted')
  await user.click(other)
  await user.click(button('Undo'))
  expect(other).not.toBeChecked()
  await user.click(button('Redo'))
  expect(other).toBeChecked()
})

test('redo brings no tag back that was taken from the article', async () => {
  const { session } = await notes()
  act(() => void session.undo())
  expect(button('Redo')).toBeDisabled()
})
