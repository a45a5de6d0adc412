import { agreedTagId, bringTags, type Tag, tagId, tagSentence } from '@claimbench/model'
import { aDesk, after, ARTICLE, CONTEXT, REVIEWER, REVISION } from '@claimbench/model/testing'
import { deskAsClass } from '@claimbench/model/training'
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { resultFileOf } from '../../testing/a-class.ts'
import { renderApp } from '../../testing/render-with-session.tsx'

const AT = '2026-03-12T09:00:00.000Z'
const plain = aDesk(['The boats left.', 'It was a gamble.', 'Nobody asked.'])
const coded = deskAsClass(plain, ARTICLE)
if (!coded) throw new Error('the desk in the making has an article')
const { article } = coded
const starts = article.sentences.map(({ start }) => start)
const MINE: readonly Tag[] = ['claim', 'opinion', 'claim']
const mine = MINE.reduce(
  (desk, tag, i) =>
    after(desk, tagSentence(desk, { revision: REVISION, start: starts[i] ?? 0, tag }, CONTEXT)),
  plain,
)
const THEIRS: readonly Tag[] = ['claim', 'claim', 'none']
const both = after(
  mine,
  bringTags(
    mine,
    {
      revision: REVISION,
      reviewer: { id: 'reviewer-bo', name: 'Bo' },
      tags: THEIRS.map((tag, i) => ({ start: starts[i] ?? 0, tag, at: AT })),
    },
    CONTEXT,
  ),
)

async function agreement(desk = both) {
  const app = await renderApp({ desk, place: `/agreement/${ARTICLE}` })
  await screen.findByRole('heading', { name: /^Reviewers of/ }, { timeout: 20_000 })
  return { ...app, now: () => app.session.store.getState().desk }
}

const inHand = () => document.querySelector<HTMLElement>('[data-place][aria-current="true"]')

describe('two reviewers of one article', () => {
  test('see where they differ, and who said what', async () => {
    const { user } = await agreement()
    expect(await screen.findByText('2 people')).toBeVisible()
    expect(screen.getByRole('button', { name: 'disputed 2' })).toBeVisible()
    await waitFor(() => expect(inHand()).toHaveFocus())
    await user.keyboard('.')
    expect(inHand()).toHaveTextContent('It was a gamble.')
    const side = within(screen.getByRole('complementary'))
    expect(side.getByText(/Opinion · 1/).closest('div')).not.toHaveTextContent('Bo')
    expect(side.getByText(/Claim · 1/).closest('div')).toHaveTextContent('Bo')
  })

  test('agree on a tag, which is written to the article and can be taken back', async () => {
    const { user, now } = await agreement()
    await waitFor(() => expect(inHand()).toHaveFocus())
    await user.keyboard('.c')
    const start = starts[1] ?? 0
    expect(now().tags.get(tagId(REVISION, start, REVIEWER))?.tag).toBe('claim')
    expect(inHand()).toHaveTextContent('Nobody asked.')
    await user.keyboard('k')
    await user.type(screen.getByLabelText('Reason'), 'Bo is right.')
    await user.tab()
    expect(now().agreedTags.get(agreedTagId(REVISION, start))?.reason).toBe('Bo is right.')
    // Settling does not make them agree in hindsight.
    expect(screen.getByRole('button', { name: 'disputed 2' })).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(now().agreedTags.size).toBe(0)
    expect(now().tags.get(tagId(REVISION, start, REVIEWER))?.tag).toBe('opinion')
  })
})

describe('somebody who is alone here', () => {
  const result = (title = article.title) =>
    resultFileOf({ article: { ...article, title } }, 'c'.repeat(64), { name: 'Bo', tags: THEIRS })
  const open = (user: Awaited<ReturnType<typeof agreement>>['user'], file: File) =>
    user.upload(screen.getByLabelText('Open a result file …'), file)

  test('brings a colleague’s work in from a result file', async () => {
    const { user, now } = await agreement(mine)
    await open(user, await result())
    expect(await screen.findByText(/Brought in: the tags of Bo/)).toBeVisible()
    expect(now().reviewers.get('bo')?.name).toBe('Bo')
    expect(screen.getByRole('button', { name: 'disputed 2' })).toBeVisible()
  })

  test('is told when the file is about another article, or is no result file', async () => {
    const { user, now } = await agreement(mine)
    await open(user, await result('The bridge'))
    expect(await screen.findByText(/Answers another article: “The bridge”/)).toBeVisible()
    await open(user, new File(['{}'], 'x.json'))
    expect(await screen.findByText(/no result file/)).toBeVisible()
    expect(now().tags.size).toBe(mine.tags.size)
  })

  test('is told when it was made on another text', async () => {
    const { user, now } = await agreement(mine)
    const shifted = article.sentences.map(({ start, end }) => ({ start: start + 1, end }))
    const other = await resultFileOf(
      { article: { ...article, sentences: shifted } },
      'c'.repeat(64),
      { name: 'Bo', tags: THEIRS },
    )
    await open(user, other)
    expect(await screen.findByText(/made on another text/)).toBeVisible()
    expect(now().tags.size).toBe(mine.tags.size)
  })
})
