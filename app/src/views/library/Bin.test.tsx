import { type Desk, deskFrom } from '@claimbench/model'
import { aDesk, ARTICLE } from '@claimbench/model/testing'
import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { NOW } from '../../testing/open-session.ts'
import { renderApp } from '../../testing/render-with-session.tsx'

const DAY = 24 * 60 * 60_000

/** A desk whose one article was put into the bin so many days ago. */
function binned(days: number): Desk {
  const desk = aDesk(['One thing happened.'])
  const [article] = desk.articles.values()
  if (!article) throw new Error('the desk has an article')
  const binnedAt = new Date(NOW - days * DAY).toISOString()
  const articles = new Map([[ARTICLE, { ...article, binnedAt, clocks: { '*': '0-a' } }]])
  return { ...deskFrom({}), ...desk, articles }
}

describe('the bin', () => {
  test('says how long an article stays, and gives it back', async () => {
    const { user, disk } = await renderApp({ desk: binned(3) })
    await user.click(await screen.findByText('1 article in the bin'))
    expect(screen.getByText('27 days left')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Restore: A test article' }))
    expect(disk.desk().articles.get(ARTICLE)?.binnedAt).toBeUndefined()
  })

  test('asks before anything is deleted for good', async () => {
    const { user, disk } = await renderApp({ desk: binned(3) })
    await user.click(await screen.findByText('1 article in the bin'))
    await user.click(screen.getByRole('button', { name: 'Delete for good: A test article' }))
    const dialog = within(await screen.findByRole('dialog'))
    await user.click(dialog.getByRole('button', { name: 'Cancel' }))
    expect(disk.desk().articles.has(ARTICLE)).toBe(true)

    await user.click(screen.getByRole('button', { name: 'Empty the bin' }))
    const again = within(await screen.findByRole('dialog'))
    await user.click(again.getByRole('button', { name: 'Delete for good' }))
    expect(await screen.findByText('1 article was deleted for good.')).toBeVisible()
    expect(disk.desk().articles.has(ARTICLE)).toBe(false)
  })

  test('keeps nothing of a deleted article in a change', async () => {
    const { user, disk } = await renderApp({ desk: binned(3) })
    await user.click(await screen.findByText('1 article in the bin'))
    await user.click(screen.getByRole('button', { name: 'Delete for good: A test article' }))
    const dialog = within(await screen.findByRole('dialog'))
    await user.click(dialog.getByRole('button', { name: 'Delete for good' }))
    await screen.findByText('1 article was deleted for good.')
    expect(disk.patches).toMatchObject([{ name: 'Delete an article' }])
    expect(disk.patches[0]).not.toHaveProperty('article')
    expect(JSON.stringify(disk.patches)).not.toContain('A test article')
  })

  test('is emptied of what has lain in it for thirty days, and says so', async () => {
    const { disk } = await renderApp({ desk: binned(31) })
    expect(await screen.findByText(/1 article that had lain in the bin for 30 days/)).toBeVisible()
    expect(disk.desk().articles.has(ARTICLE)).toBe(false)
  })
})
