import { tagSentence } from '@claimbench/model'
import { aDesk, after, ARTICLE, CONTEXT, REVISION } from '@claimbench/model/testing'
import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { anUpdatedDesk } from '../../testing/an-updated-desk.ts'
import { renderApp } from '../../testing/render-with-session.tsx'

const OFFER = /were made elsewhere, on an older version/

/** An updated article to which two tags came that another reviewer gave to its first version. */
function withLateTags() {
  const away = aDesk([
    'The lake is closed to bathers.',
    'The laboratory found 23,000 colonies.',
    'A farm above the shore was blamed for it.',
  ])
  const ben = { ...CONTEXT, by: 'reviewer-ben' }
  return [0, 31].reduce(
    (desk, start) =>
      after(desk, tagSentence(away, { revision: REVISION, start, tag: 'claim' }, ben)),
    anUpdatedDesk(),
  )
}

test('marks that arrive late are offered, brought along, and one undo takes that back', async () => {
  const { user, session } = await renderApp({ desk: withLateTags(), place: `/review/${ARTICLE}` })
  expect(await screen.findByText(OFFER, undefined, { timeout: 20_000 })).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Bring them along' }))
  await waitFor(() => expect(screen.queryByText(OFFER)).toBeNull())

  const now = () => [...session.store.getState().desk.tags.values()]
  expect(now().filter(row => row.reviewer === 'reviewer-ben')).toMatchObject([
    { revision: 'revision-2', start: 0, tag: 'claim' },
  ])
  expect(screen.getByText('1 stands on the same words. 1 waits in the tray.')).toBeInTheDocument()
  session.undo()
  expect(await screen.findByText(OFFER)).toBeVisible()
})

test('nothing is said where every mark stands on the current version', async () => {
  await renderApp({ desk: anUpdatedDesk(), place: `/review/${ARTICLE}` })
  await screen.findAllByText(/The lake is closed/, undefined, { timeout: 20_000 })
  expect(screen.queryByText(OFFER)).toBeNull()
})
