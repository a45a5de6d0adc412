import { EMPTY_DESK } from '@claimbench/model'
import { aPack } from '@claimbench/model/testing'
import { type Pack, writePack } from '@claimbench/model/training'
import { act, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderApp } from '../../testing/render-with-session.tsx'

const packOf = (title: string): Pack => ({
  ...aPack(),
  title,
  articles: aPack().articles.map(packed => ({
    ...packed,
    article: { ...packed.article, title },
  })),
})
const fileOf = (pack: Pack) =>
  new File([new Uint8Array(writePack(pack, 'whole'))], `${pack.title}.zip`)

/** Somebody who has packs, and does their exercises with these tags. */
async function aTrainee(...titles: readonly string[]) {
  const app = await renderApp({ desk: EMPTY_DESK, place: '/training' })
  const input = screen.getByLabelText(/^Load a pack or a key/, { selector: 'input' })
  for (const title of titles) {
    await app.user.upload(input, fileOf(packOf(title)))
    await screen.findByText(new RegExp(`“${title}” is here`))
  }
  const does = async (title: string, keys: string) => {
    const packs = [...app.session.store.getState().desk.packs.values()]
    const content = packs.find(pack => pack.title === title)?.id ?? ''
    act(() => {
      location.hash = `#/training/start/${content}/ferry`
    })
    await app.user.click(await screen.findByRole('radio', { name: /^Practice/ }))
    await app.user.click(screen.getByRole('button', { name: 'Begin' }))
    await screen.findByRole('application')
    await app.user.keyboard(`${keys}{Enter}`)
    await app.user.click(await screen.findByRole('button', { name: 'Finish now' }))
    await screen.findByText('Tags right or accepted')
  }
  const rowOf = (table: string, kind: string) =>
    within(screen.getByRole('region', { name: table }))
      .getByRole('rowheader', { name: kind })
      .closest('tr')
  return { ...app, does, rowOf }
}

test('what gets better is told from article to article, and apart for what was done again', async () => {
  const { user, does, rowOf } = await aTrainee('The ferry', 'The bridge')
  await does('The ferry', 'cacn')
  await does('The ferry', 'caon')
  await does('The bridge', 'cccn')
  await user.click(screen.getByRole('link', { name: 'What gets better, kind by kind' }))

  await screen.findByRole('region', { name: 'From article to article' })
  const opinions = rowOf('From article to article', 'Opinions taken for facts')
  expect(opinions).toHaveTextContent(/1 of 1.*1 of 1.*no clear change/)
  const attributions = rowOf('From article to article', 'Attributions missed')
  expect(attributions).toHaveTextContent(/0 of 1.*1 of 1/)
  expect(rowOf('Again at “The ferry”', 'Opinions taken for facts')).toHaveTextContent(
    /1 of 1.*0 of 1/,
  )

  await user.click(
    within(attributions as HTMLElement).getByRole('button', {
      name: 'Attributions missed in “The bridge” 1 of 1',
    }),
  )
  expect(screen.getByText('Attributions missed in “The bridge”: 1 sentence')).toBeVisible()
  expect(screen.getByText('Some media outlets report that the ferry sank in May.')).toBeVisible()
})

test('one article is not yet a way, and an attempt without a key is not counted in silence', async () => {
  const { user, does } = await aTrainee('The ferry')
  await does('The ferry', 'cacn')
  await user.click(screen.getByRole('link', { name: 'What gets better, kind by kind' }))
  expect(await screen.findByText(/With a second article/)).toBeVisible()
  act(() => {
    location.hash = '#/training'
  })
  await user.click(await screen.findByRole('button', { name: /^Remove the pack/ }))
  await user.click(screen.getByRole('link', { name: 'What gets better, kind by kind' }))
  expect(await screen.findByText(/1 finished attempt is not counted/)).toBeVisible()
  expect(screen.getByText(/No finished attempt has a key yet/)).toBeVisible()
})
