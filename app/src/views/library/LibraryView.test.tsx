import { aDesk } from '@claimbench/model/testing'
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { renderApp } from '../../testing/render-with-session.tsx'

const field = () => screen.getByLabelText('Paste an article')
const articles = (disk: Awaited<ReturnType<typeof renderApp>>['disk']) => [
  ...disk.desk().articles.values(),
]

describe('an empty library', () => {
  test('says what to do, and offers samples', async () => {
    await renderApp()
    expect(screen.getByRole('heading', { name: /Take an article apart/ })).toBeVisible()
    expect(screen.getByText(/nothing leaves this machine unless you send it/)).toBeVisible()
    expect(screen.getAllByRole('button', { name: /^Open sample: / }).length).toBeGreaterThan(2)
  })
})

describe('an article', () => {
  test('is pasted, kept, and opened for review', async () => {
    const { user, disk } = await renderApp()
    await user.click(field())
    await user.paste('# The dry dock\n\nBy Ines Vale\n\nThe dock fell dry in May. Nobody was told.')
    await user.click(screen.getByRole('button', { name: 'Add the article' }))
    await waitFor(() => expect(location.hash).toMatch(/^#\/review\//), { timeout: 20_000 })
    expect(articles(disk)).toMatchObject([{ title: 'The dry dock', byline: 'Ines Vale' }])
    expect(disk.desk().attachments.size).toBe(1)
  })

  test('pasted anywhere on the page is taken with its links', async () => {
    const { disk } = await renderApp()
    const html =
      '<h1>The dry dock</h1><p>The <a href="#">experts</a> said that the dock fell dry in May.</p>'
    await act(async () => {
      fireEvent.paste(document.body, {
        clipboardData: { getData: (kind: string) => (kind === 'text/html' ? html : '') },
      })
    })
    await waitFor(() => expect(articles(disk)).toHaveLength(1), { timeout: 20_000 })
    const [revision] = disk.desk().revisions.values()
    expect(revision?.links).toMatchObject([{ text: 'experts', missing: 'fragment' }])
  })

  test('dropped as a file keeps the file it came from', async () => {
    const { disk } = await renderApp()
    const file = new File(['The dock fell dry in May. Nobody was told.'], 'dock.txt', {
      type: 'text/plain',
    })
    await act(async () => {
      fireEvent.drop(screen.getByRole('main'), {
        dataTransfer: { types: ['Files'], files: [file] },
      })
    })
    await waitFor(() => expect(articles(disk)).toHaveLength(1), { timeout: 20_000 })
    expect([...disk.desk().attachments.values()]).toMatchObject([{ name: 'dock.txt' }])
  })
})

describe('several files', () => {
  const drop = (files: readonly File[]) =>
    act(async () => {
      fireEvent.drop(screen.getByRole('main'), { dataTransfer: { types: ['Files'], files } })
    })

  test('each has a line with what became of it, and stays on this page', async () => {
    const { user, disk } = await renderApp()
    await drop([
      new File(['The dock fell dry in May. Nobody was told.'], 'dock.txt'),
      new File([''], 'nothing.txt'),
    ])
    const list = await screen.findByRole('region', { name: 'Coming in' })
    expect(await within(list).findByText('1 added, 1 not added')).toBeVisible()
    expect(within(list).getByRole('link', { name: 'Review: dock.txt' })).toBeVisible()
    expect(within(list).getByText(/There was nothing to read. Nothing was added./)).toBeVisible()
    expect(articles(disk)).toHaveLength(1)
    expect(location.hash).not.toMatch(/review/)

    await user.click(within(list).getByRole('button', { name: 'Clear this list' }))
    expect(screen.queryByRole('region', { name: 'Coming in' })).not.toBeInTheDocument()
  })
})

describe('an article that is here already', () => {
  test('can be opened, or added as another one', async () => {
    const { user, disk } = await renderApp()
    const paste = async () => {
      await user.clear(field())
      await user.click(field())
      await user.paste('# The dry dock\n\nThe dock fell dry in May. Nobody was told.')
      await user.click(screen.getByRole('button', { name: 'Add the article' }))
    }
    await paste()
    await waitFor(() => expect(location.hash).toMatch(/^#\/review\//), { timeout: 20_000 })
    await user.click(screen.getByRole('link', { name: 'Library' }))

    await paste()
    expect(await screen.findByText(/^Already here, same text: “The dry dock”/)).toBeVisible()
    expect(screen.getByRole('link', { name: 'Open the one that is here' })).toHaveAttribute(
      'href',
      `#/review/${articles(disk)[0]?.id}`,
    )
    await user.click(screen.getByRole('button', { name: 'Add as a separate article' }))
    await waitFor(() => expect(articles(disk)).toHaveLength(2))
  })
})

describe('what is no article', () => {
  test.each([
    ['nothing', '   ', /There was nothing to read. Nothing was added./],
    ['an address', 'https://lantern.example/dock', /This is only an address/],
  ])('%s is declined with a sentence, and nothing is added', async (_what, text, sentence) => {
    const { user, disk } = await renderApp()
    fireEvent.change(field(), { target: { value: text } })
    await user.click(screen.getByRole('button', { name: 'Add the article' }))
    expect(await screen.findByText(sentence, undefined, { timeout: 20_000 })).toBeVisible()
    expect(field()).toHaveAccessibleDescription(sentence)
    expect(disk.patches).toEqual([])
  })

  test('a file without text is declined', async () => {
    const { disk } = await renderApp()
    const file = new File([new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13])], 'a.txt')
    await act(async () => {
      fireEvent.drop(screen.getByRole('main'), {
        dataTransfer: { types: ['Files'], files: [file] },
      })
    })
    const said = await screen.findByText(/This file holds no text/, undefined, { timeout: 20_000 })
    expect(said).toBeVisible()
    expect(disk.patches).toEqual([])
  })
})

describe('the list of articles', () => {
  test('shows how far each has come', async () => {
    await renderApp({ desk: aDesk(['One.', 'Two.'], ['~Share this.']) })
    const item = screen.getByRole('link', { name: 'A test article' }).closest('li')
    const progress = within(item ?? document.body).getByRole('progressbar')
    expect(progress).toHaveAccessibleName('0 of 2 sentences tagged')
  })

  test('an article goes to the bin, and comes back with everything', async () => {
    const { user, disk } = await renderApp({ desk: aDesk(['One.', 'Two.']) })
    await user.click(screen.getByRole('button', { name: 'Move to bin: A test article' }))
    await waitFor(() => expect(articles(disk)[0]?.binnedAt).toBeDefined())
    expect(screen.queryByRole('link', { name: 'A test article' })).not.toBeInTheDocument()

    await user.click(screen.getByText('1 article in the bin'))
    await user.click(screen.getByRole('button', { name: 'Restore: A test article' }))
    expect(await screen.findByRole('link', { name: 'A test article' })).toBeVisible()
    expect(articles(disk)[0]).not.toHaveProperty('binnedAt')
  })
})
