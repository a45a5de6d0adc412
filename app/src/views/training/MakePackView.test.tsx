import { tagSentence } from '@claimbench/model'
import { aDesk, after, CONTEXT, REVISION } from '@claimbench/model/testing'
import { type Pack, readPackFile } from '@claimbench/model/training'
import { screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { renderApp } from '../../testing/render-with-session.tsx'
import * as download from '../../ui/download.ts'

afterEach(() => vi.restoreAllMocks())

async function making() {
  localStorage.clear()
  const desk = aDesk(['The lake is closed.'])
  const wish = { revision: REVISION, start: 0, tag: 'claim' } as const
  const app = await renderApp({
    desk: after(desk, tagSentence(desk, wish, CONTEXT)),
    place: '/training/make',
  })
  const written: Pack[] = []
  vi.spyOn(download, 'downloadFile').mockImplementation((_name, _type, bytes) => {
    const read = readPackFile(bytes as Uint8Array)
    if (read.ok && read.value.kind === 'pack') written.push(read.value.pack)
  })
  await app.user.type(await screen.findByLabelText('Title'), 'Lakes')
  await app.user.click(await screen.findByRole('checkbox', { name: /A test article/ }))
  return { ...app, written }
}

test('a pack says what its test asks', async () => {
  const { user, written } = await making()
  await user.click(screen.getByRole('button', { name: 'Blind pack' }))
  expect(await screen.findByText(/is in your downloads/)).toBeVisible()
  expect(written).toMatchObject([{ tasks: ['tag'] }])
})

test('nobody licenses the text of somebody else unawares', async () => {
  const { user, written } = await making()
  await user.click(screen.getByRole('button', { name: 'Pack with its key' }))
  expect(await screen.findByText(/is in your downloads/)).toBeVisible()
  expect(written[0]?.licence.name).toBe('not to be passed on')
})

test('what no key can score is not asked', async () => {
  const { user, written } = await making()
  await user.click(screen.getByRole('checkbox', { name: /^Attribution/ }))
  await user.click(screen.getByRole('button', { name: 'Blind pack' }))
  expect(await screen.findByText(/for: Attribution.*Nothing was written/)).toBeVisible()
  expect(written).toEqual([])
})

test('the form says what is asked of an article, and what its key has nothing for', async () => {
  const { user } = await making()
  expect(await screen.findByText('A blind test asks here: Tag.')).toBeVisible()
  await user.click(screen.getByRole('checkbox', { name: /^Attribution/ }))
  expect(screen.getByText(/asks here: Tag\. Not asked here.*: Attribution\./)).toBeVisible()
})
