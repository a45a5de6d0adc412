import { editClaim, publicationsOf, signOff } from '@claimbench/model'
import {
  aJudgedDesk,
  aPublishedDesk,
  after,
  ARTICLE,
  CONTEXT,
  REVIEWER,
  signedOff,
} from '@claimbench/model/testing'
import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderApp } from '../../testing/render-with-session.tsx'

const LATER = { ...CONTEXT, at: '2026-03-20T09:00:00.000Z' }
const place = `/report/${ARTICLE}`

/** Published, then claim `a` was worded otherwise and signed anew. */
function corrected() {
  const published = aPublishedDesk()
  const fields = { wording: 'The dam broke in 1912.' }
  const changed = after(published, editClaim(published, { claim: 'a', fields }))
  return after(changed, signOff(changed, { id: 'again', claim: 'a', reviewer: REVIEWER }, LATER))
}

test('publishes the first version, which says who, when and its digest', async () => {
  const ready = signedOff(signedOff(aJudgedDesk(), 'a'), 'b')
  const { user, session } = await renderApp({ desk: ready, place })
  expect(await screen.findByText('Nothing is published yet.')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Publish version 1' }))
  expect(screen.getByText('Version 1 is published.')).toBeVisible()
  expect(screen.getByText(/^SHA-256 [0-9a-f]{16}…$/)).toBeVisible()
  expect(publicationsOf(session.store.getState().desk, ARTICLE)).toHaveLength(1)
  await waitFor(() => expect(screen.queryByRole('button', { name: /^Publish version/ })).toBeNull())
  expect(session.undo()).toMatchObject({ ok: false })
})

test('wants an entry for each change of what readers have seen', async () => {
  const { user } = await renderApp({ desk: corrected(), place })
  const entry = await screen.findByRole('group', { name: /^Claim 1/ })
  await user.click(screen.getByRole('button', { name: 'Publish version 2' }))
  expect(screen.getByText(/has no entry yet/)).toBeVisible()

  expect(within(entry).getByLabelText('Class of the correction')).toHaveValue('clarification')
  await user.selectOptions(within(entry).getByLabelText('Class of the correction'), 'factual')
  await user.type(within(entry).getByLabelText('What changed, for readers'), 'It was 1912.')
  await user.click(screen.getByRole('button', { name: 'Publish version 2' }))
  expect(screen.getByText('Version 2 is published.')).toBeVisible()
  const versions = screen.getByRole('heading', { name: 'Published versions' }).parentElement
  expect(versions).toHaveTextContent('A fact was wrong: It was 1912.')
})

test('does not publish a claim that readers have seen and that is not signed anew', async () => {
  const published = aPublishedDesk()
  const fields = { wording: 'The dam broke in 1912.' }
  const changed = after(published, editClaim(published, { claim: 'a', fields }))
  const { user } = await renderApp({ desk: changed, place })
  expect(await screen.findByText('(not signed off as it stands now)')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Publish version 2' }))
  expect(screen.getByText(/is not signed off as it stands now. Sign it off anew/)).toBeVisible()
})

test('shows an older version as it was', async () => {
  const { user } = await renderApp({ desk: corrected(), place })
  await user.click(await screen.findByRole('button', { name: /^Read as it was/ }))
  expect(await screen.findByText(/^A published version is read as it was/)).toBeVisible()
  const main = within(screen.getByRole('main'))
  expect(main.getByRole('heading', { name: 'The dam broke in 1911.' })).toBeVisible()
  expect(main.queryByText(/1912/)).toBeNull()
  expect(screen.queryByRole('button', { name: /^Publish version/ })).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Back to the report as it stands' }))
  expect(await main.findByRole('heading', { name: 'The dam broke in 1912.' })).toBeVisible()
})

test('says so when an edition is not what was published', async () => {
  const desk = aPublishedDesk()
  const edition = desk.editions.get('version-1')
  if (!edition) throw new Error('nothing was published')
  const editions = new Map([
    ['version-1', { ...edition, content: edition.content.replace('1911', '1912') }],
  ])
  const { user } = await renderApp({ desk: { ...desk, editions }, place })
  await user.click(await screen.findByRole('button', { name: /^Read as it was/ }))
  expect(await within(screen.getByRole('main')).findByRole('alert')).toBeVisible()
})

test('publishes an entry that no record shows', async () => {
  const { user, session } = await renderApp({ desk: aPublishedDesk(), place })
  await user.click(await screen.findByRole('button', { name: 'Add an entry' }))
  const entry = within(screen.getByRole('group', { name: 'Entry 1 besides' }))
  await user.selectOptions(entry.getByLabelText('What it is about'), 'b')
  await user.selectOptions(entry.getByLabelText('Class of the correction'), 'source-lost')
  await user.click(screen.getByRole('button', { name: 'Publish version 2' }))
  expect(screen.getByText(/does not say what changed/)).toBeVisible()
  await user.type(entry.getByLabelText('What changed, for readers'), 'The archive closed.')
  await user.click(screen.getByRole('button', { name: 'Publish version 2' }))

  expect(screen.getByText('Version 2 is published.')).toBeVisible()
  const [row] = session.store.getState().desk.corrections.values()
  expect(row).toMatchObject({ piece: 'b', claim: 'b', kind: 'source-lost', name: 'Ada' })
  expect(screen.queryByRole('group', { name: 'Entry 1 besides' })).toBeNull()
  const printed = await within(screen.getByRole('main')).findAllByText(/The archive closed/)
  expect(printed[0]).toBeVisible()
})

test('drops an entry, and then there is nothing to publish', async () => {
  const { user } = await renderApp({ desk: aPublishedDesk(), place })
  await user.click(await screen.findByRole('button', { name: 'Add an entry' }))
  await user.click(screen.getByRole('button', { name: 'Drop the entry 1 besides' }))
  expect(screen.queryByRole('button', { name: /^Publish version/ })).toBeNull()
  expect(screen.getByRole('button', { name: 'Add an entry' })).toHaveFocus()
})

test('puts a dropped entry back with its words', async () => {
  const { user } = await renderApp({ desk: aPublishedDesk(), place })
  await user.click(await screen.findByRole('button', { name: 'Add an entry' }))
  const words = () => screen.getByLabelText('What changed, for readers')
  await user.type(words(), 'The archive closed.')
  await user.click(screen.getByRole('button', { name: 'Drop the entry 1 besides' }))
  await user.click(screen.getByRole('button', { name: 'Put the dropped entry back' }))
  expect(words()).toHaveValue('The archive closed.')
  expect(screen.queryByRole('button', { name: 'Put the dropped entry back' })).toBeNull()
})
