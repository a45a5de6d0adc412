import { addArticle, type Desk } from '@claimbench/model'
import { aDesk, after, ARTICLE, aText, CONTEXT } from '@claimbench/model/testing'
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderApp } from '../../testing/render-with-session.tsx'

const OTHER = 'article-2'

const SAID = [
  'The keeper opened the lock at Varn four hundred times last year.',
  'The canal office had never asked him for any number before.',
]
const FIRST_SAID = [
  'The keeper opened the lock at Varn four hundred times last year.',
  'The canal office had never asked him for the number before.',
  'A ledger in his kitchen lists every barge by name and weight.',
]

/** A desk with an article, and the one it claims to come from. */
function withOriginal(): Desk {
  const desk = aDesk(SAID)
  const wish = {
    id: OTHER,
    revision: aText('revision-2', FIRST_SAID),
    details: { title: 'The ledger of the lock', language: 'en', region: [], theme: [] },
    disagreements: [],
  }
  return after(desk, addArticle(desk, wish, CONTEXT))
}

async function openComparison() {
  const app = await renderApp({ desk: withOriginal(), place: `/compare/${ARTICLE}/${OTHER}` })
  await screen.findByText(/^Of this article,/, undefined, { timeout: 20_000 })
  return app
}

test('says in a sentence how much was copied, altered, added and left out', async () => {
  await openComparison()
  expect(screen.getByText(/^Of this article, 5\d % stands word for word/)).toHaveTextContent(
    /4\d % was altered, and 0 % was added\. Of the original, 3\d % was left out\./,
  )
})

test('goes from difference to difference, with the words of both', async () => {
  const { user } = await openComparison()
  await user.click(screen.getByRole('button', { name: 'Next difference' }))
  expect(screen.getByText('1 of 2')).toBeVisible()
  expect(screen.getByText('The original').parentElement).toHaveTextContent(/removed: the/)
  expect(screen.getAllByText('This article').at(-1)?.parentElement).toHaveTextContent(/added: any/)
  await user.click(screen.getByRole('button', { name: 'Next difference' }))
  expect(screen.getByText('Only in the original:')).toBeVisible()
  expect(screen.getByRole('button', { name: 'Next difference' })).toBeDisabled()
})

test('both columns are regions that a keyboard can scroll', async () => {
  await openComparison()
  const columns = screen.getByRole('application', { name: /^Both articles/ })
  for (const region of within(columns).getAllByRole('region')) {
    expect(region).toHaveAttribute('tabindex', '0')
  }
})
