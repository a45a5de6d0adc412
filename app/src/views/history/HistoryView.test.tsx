import { editDetails, tagSentence } from '@claimbench/model'
import { aDesk, aPatch, ARTICLE, REVIEWER, REVISION } from '@claimbench/model/testing'
import { act, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { fakeDisk } from '../../testing/fake-disk.ts'
import { renderApp } from '../../testing/render-with-session.tsx'
import { csvOfHistory, jsonOfHistory } from './history-files.ts'

const start = aDesk(['One thing happened.', 'It was bad.'])

const title = (words: string, by: string, before = start) =>
  aPatch(editDetails(before, { article: ARTICLE, fields: { title: words } }), {
    article: ARTICLE,
    by,
    device: by,
  })

/** The history of an article that was tagged, retitled by Ada, and apart from her by Ben. */
async function history() {
  const disk = fakeDisk(start)
  const tab = disk.openTab()
  const tagged = tagSentence(
    start,
    { revision: REVISION, start: 0, tag: 'claim' },
    { by: REVIEWER, at: '2026-03-12T09:00:00.000Z' },
  )
  tab.save(aPatch(tagged, { article: ARTICLE }))
  tab.save(title('Ada’s title', REVIEWER))
  tab.save(title('Ben’s title', 'reviewer-ben'))
  const app = await renderApp({ disk, place: `/history/${ARTICLE}` })
  await screen.findByText('What was done', {}, { timeout: 20_000 })
  return app
}

const listed = () =>
  within(screen.getByRole('region', { name: 'What was done' })).getAllByRole('listitem')

describe('the history of an article', () => {
  test('tells who did what to which words, newest first', async () => {
    await history()
    expect(listed()).toHaveLength(3)
    expect(listed()[2]).toHaveTextContent(/Tag sentence/)
    expect(listed()[2]).toHaveTextContent(/on version 1/)
    expect(listed()[2]).toHaveTextContent(/One thing happened\./)
  })

  test('can be narrowed by person, by what it is about, and by words', async () => {
    const { user } = await history()
    await user.selectOptions(screen.getByLabelText('What about'), 'tags')
    expect(listed()).toHaveLength(1)
    expect(screen.getByText('1 of 3 entries')).toBeVisible()
    await user.selectOptions(screen.getByLabelText('What about'), 'everything')
    await user.selectOptions(screen.getByLabelText('Who'), 'somebody without a name')
    expect(listed()).toHaveLength(1)
    await user.type(screen.getByLabelText('Search in it'), 'no such words')
    expect(screen.getByText('No entry fits that.')).toBeVisible()
  })

  test('shows a field before and after', async () => {
    const { user } = await history()
    const [newest] = listed()
    if (!newest) throw new Error('the list is empty')
    await user.click(within(newest).getByText('1 field'))
    expect(await within(newest).findByText('(was A test article)')).toBeVisible()
  })

  test('shows both sides of what was written apart, and lets one stand', async () => {
    const { user, session } = await history()
    const apart = within(screen.getByRole('region', { name: /^Written on both sides/ }))
    expect(apart.getByText('stands now')).toBeVisible()
    await user.click(apart.getByRole('button', { name: 'Let this one stand: Ada’s title' }))
    expect(session.store.getState().desk.articles.get(ARTICLE)?.title).toBe('Ada’s title')
    await act(async () => undefined)
    expect(screen.queryByRole('region', { name: /^Written on both sides/ })).toBeNull()
  })
})

describe('a history as a file', () => {
  const entry = {
    id: 'patch',
    at: '2026-03-12T09:00:00.000Z',
    by: REVIEWER,
    name: 'Edit claim',
    kind: 'claims',
    version: 2,
    subject: '=HYPERLINK("x")',
    fields: [{ table: 'claims', id: 'c', field: 'wording', before: 'a', after: 'b' }],
    isUndone: false,
    isHidden: false,
  } as const
  const file = {
    article: { id: ARTICLE, title: 'A test article' },
    madeAt: '2026-03-13T09:00:00.000Z',
    entries: [entry],
    nameOf: () => 'Ada',
  }

  test('holds a line for each entry, and no formula', () => {
    const csv = csvOfHistory(file)
    expect(csv).toContain('"Ada"')
    expect(csv).toContain(`"'=HYPERLINK(""x"")"`)
    expect(csv).toContain('Claim, wording: a → b')
    expect(csv.trim().split('\r\n')).toHaveLength(2)
  })

  test('holds everything as JSON', () => {
    expect(JSON.parse(jsonOfHistory(file))).toMatchObject({
      format: 'claimbench-history',
      version: 1,
      article: file.article,
      entries: [{ ...entry, person: 'Ada' }],
    })
  })
})
