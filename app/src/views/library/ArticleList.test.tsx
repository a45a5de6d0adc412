import { addArticle, apply, binArticle, cutClaim, editClaim, EMPTY_DESK } from '@claimbench/model'
import { after, aPatch, CONTEXT } from '@claimbench/model/testing'
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { renderApp } from '../../testing/render-with-session.tsx'

const DOCK = 'The dry dock fell dry in May. Nobody was told of it.'
const MILL = 'The old mill burned in Rauenau. Some media outlets blamed the owner.'

describe('the search', () => {
  test('finds what the texts hold, and leads to the place', async () => {
    const { user } = await someLibrary()
    await user.type(field(), 'media outl')
    const place = await screen.findByRole('link', { name: /Some media outlets blamed/ })
    expect(within(place).getByText('outlets')).toBeVisible()
    expect(screen.queryByRole('link', { name: 'The dock' })).toBeNull()
    expect(screen.getByText('Found in 1 article.')).toBeVisible()
    await user.click(place)
    await waitFor(() =>
      expect(document.activeElement?.textContent).toMatch(/Some media outlets blamed/),
    )
  })

  test('finds titles, and says which are which', async () => {
    const { user } = await someLibrary()
    await user.type(field(), 'dock')
    expect(await screen.findByRole('heading', { name: 'Title, outlet or author' })).toBeVisible()
    expect(await screen.findByRole('heading', { name: 'In the text' })).toBeVisible()
    expect(screen.getAllByRole('link', { name: 'The dock' })).toHaveLength(2)
  })

  test('says what was looked for when nothing is found', async () => {
    const { user } = await someLibrary()
    await user.type(field(), 'quarry')
    expect(
      await screen.findByText(/No article’s present text, .* holds “quarry”, and no claim/),
    ).toBeVisible()
    await user.clear(field())
    expect(screen.getByRole('link', { name: 'The mill' })).toBeVisible()
  })

  test('leaves out what is in the bin', async () => {
    const { user } = await someLibrary({ binned: 'mill' })
    await user.type(field(), 'rauenau')
    expect(await screen.findByText(/No article’s present text/)).toBeVisible()
  })
})

test('finds the wording of a claim, which no text holds any more', async () => {
  const desk = deskOf([['dock', 'The dock', DOCK]])
  const claimed = after(
    desk,
    cutClaim(
      desk,
      { span: 'f', claim: 'claim-1', revision: 'dock-revision', start: 0, end: 12 },
      CONTEXT,
    ),
  )
  const worded = after(
    claimed,
    editClaim(claimed, { claim: 'claim-1', fields: { wording: 'Work costs 62 million' } }),
  )
  const { user } = await renderApp({ desk: worded })
  await user.type(field(), '62 million')
  const link = await screen.findByRole('link', { name: 'Work costs 62 million' })
  expect(link).toHaveAttribute('href', expect.stringContaining('claim=claim-1'))
  expect(screen.queryByText(/No article’s present text/)).toBeNull()
})

test('a long list is shown a page at a time', async () => {
  const ids = Array.from({ length: 120 }, (_, i) => `article-${i}`)
  const { user } = await renderApp({ desk: deskOf(ids.map(id => [id, `Number ${id}`, DOCK])) })
  const links = () => screen.getAllByRole('link', { name: /^Number/ }).length
  expect(links()).toBe(50)
  await user.click(screen.getByRole('button', { name: 'Show 50 more of 70' }))
  expect(links()).toBe(100)
  await user.click(screen.getByRole('button', { name: 'Show 20 more of 20' }))
  expect(links()).toBe(120)
})

const field = () => screen.getByRole('searchbox')

function someLibrary({ binned }: { binned?: string } = {}) {
  const desk = deskOf([
    ['dock', 'The dock', DOCK],
    ['mill', 'The mill', MILL],
  ])
  return renderApp({
    desk: binned
      ? apply(desk, aPatch(binArticle(desk, { article: binned }, CONTEXT), { article: binned }))
      : desk,
  })
}

function deskOf(articles: readonly (readonly [id: string, title: string, text: string])[]) {
  return articles.reduce((desk, [id, title, text]) => {
    const revision = {
      id: `${id}-revision`,
      text,
      blocks: [{ kind: 'paragraph' as const, start: 0, end: text.length }],
      links: [],
      boundaries: [{ at: text.indexOf('. ') + 2, reason: 'test', confidence: 1 }],
      segmenterVersion: 'test',
    }
    const details = { title, language: 'en', region: [], theme: [] }
    const wish = { id, revision, details, disagreements: [] }
    return apply(desk, aPatch(addArticle(desk, wish, CONTEXT), { article: id }))
  }, EMPTY_DESK)
}
