import {
  addArticle,
  cutClaim,
  type Desk,
  editClaim,
  evidenceOf,
  verdictOf,
} from '@claimbench/model'
import { aJudgedDesk, after, CONTEXT, REVIEWER, signedOff } from '@claimbench/model/testing'
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderApp } from '../../testing/render-with-session.tsx'

const OTHER = 'article-2'
const SAID = 'The dam broke in 1911, they say.'

/** A second article that says what a signed claim of the first says. */
function twoArticles(): Desk {
  let desk = signedOff(aJudgedDesk(), 'a')
  const revision = {
    id: 'revision-2',
    text: SAID,
    blocks: [{ kind: 'paragraph' as const, start: 0, end: SAID.length }],
    links: [],
    boundaries: [],
    segmenterVersion: 'test',
  }
  const details = { title: 'Another article', language: 'en', region: [], theme: [] }
  const wish = { id: OTHER, revision, details, disagreements: [] }
  desk = after(desk, addArticle(desk, wish, CONTEXT))
  const cut = { span: 'f2', claim: 'new', revision: 'revision-2', start: 0, end: 21 }
  return after(desk, cutClaim(desk, cut, CONTEXT))
}

const place = `/review/${OTHER}?claim=new`

test('an earlier check is offered with its article, date and verdict, and taken over', async () => {
  const { user, session } = await renderApp({ desk: twoArticles(), place })
  expect(await screen.findByText(/^In “A test article”, signed off /)).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Take it over' }))
  const { desk } = session.store.getState()
  expect(verdictOf(desk, 'new', REVIEWER)).toMatchObject({ label: 'true' })
  expect(evidenceOf(desk, 'new')).toHaveLength(evidenceOf(desk, 'a').length)
  expect(desk.claims.get('new')?.reusedFrom).toMatchObject({ claim: 'a', title: 'A test article' })
  expect(screen.getByText(/^Taken over from “A test article”/)).toBeVisible()
})

test('one that does not fit is not offered again', async () => {
  const { user, session } = await renderApp({ desk: twoArticles(), place })
  await user.click(await screen.findByRole('button', { name: 'It does not fit' }))
  expect(screen.queryByText(/^In “A test article”/)).toBeNull()
  expect(session.store.getState().desk.claims.get('new')?.notReused).toEqual(['a'])
})

test('nothing is offered for a claim that says something else', async () => {
  const desk = twoArticles()
  const fields = { wording: 'The mayor resigned.' }
  await renderApp({ desk: after(desk, editClaim(desk, { claim: 'new', fields })), place })
  await screen.findByRole('heading', { name: 'Claim' })
  expect(screen.queryByText('Checked before')).toBeNull()
})
