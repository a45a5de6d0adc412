import { addEvidence, cutClaim, type Desk } from '@claimbench/model'
import { aDesk, after, ARTICLE, CONTEXT, REVISION } from '@claimbench/model/testing'
import { screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { renderApp } from '../../testing/render-with-session.tsx'

const CLAIM = 'claim-1'
const bare = aDesk(['Forty boats were bought in 2019.'])
const fresh = after(
  bare,
  cutClaim(bare, { span: 'f', claim: CLAIM, revision: REVISION, start: 0, end: 32 }, CONTEXT),
)
const STUDY = `@article{vale21, title = {The dredging of the bay}, author = {Vale, Inés},
  journal = {Harbour Journal}, publisher = {Harbour Press}, date = {2021-03-04},
  url = {https://journal.example/dredging}}`

async function openForm(desk: Desk = fresh) {
  const app = await renderApp({ desk, place: `/review/${ARTICLE}?claim=${CLAIM}` })
  await app.user.click(
    await screen.findByRole('button', { name: 'Add evidence' }, { timeout: 20_000 }),
  )
  const paste = async (text: string) => {
    const field = screen.getByLabelText('Fill in from a link, a citation or a passage')
    await app.user.clear(field)
    await app.user.click(field)
    await app.user.paste(text)
    await app.user.click(screen.getByRole('button', { name: 'Fill in' }))
  }
  return { ...app, paste, now: () => app.session.store.getState().desk }
}

describe('a citation in the evidence form', () => {
  test('fills the empty fields, says which, and is saved with the item', async () => {
    const { user, paste, now } = await openForm()
    await paste(STUDY)
    // The first citation loads the reader.
    await screen.findByText(/^Filled in: name of the source, publisher, medium,/, undefined, {
      timeout: 20_000,
    })
    expect(screen.getByLabelText('Name of the source')).toHaveValue('Harbour Journal')
    expect(screen.getByLabelText('Date it bears')).toHaveValue('2021-03-04')
    expect(screen.getByText(/^It says nothing of: kind of source/)).toBeVisible()
    expect(screen.getByText(/^A quote is never taken from a citation/)).toBeVisible()

    await user.type(screen.getByLabelText('Quote, word for word'), 'It was dredged twice.')
    await user.click(screen.getByRole('button', { name: 'Save' }))
    expect([...now().evidence.values()]).toMatchObject([
      {
        citation: 'Inés Vale (2021): The dredging of the bay. Harbour Journal',
        medium: 'study',
        liveAddress: 'https://journal.example/dredging',
      },
    ])
    expect([...now().sources.values()]).toMatchObject([
      { name: 'Harbour Journal', publisher: 'Harbour Press', kind: 'secondary' },
    ])
  })

  test('overwrites nothing, and the filling can be taken back', async () => {
    const { user, paste } = await openForm()
    await user.type(screen.getByLabelText('Name of the source'), 'The Journal')
    await paste(STUDY)
    await screen.findByText('Left as you wrote it: name of the source.')
    expect(screen.getByLabelText('Name of the source')).toHaveValue('The Journal')
    await user.click(screen.getByRole('button', { name: 'Take the filling back' }))
    expect(screen.getByLabelText('Publisher or owner')).toHaveValue('')
    expect(screen.getByLabelText('Name of the source')).toHaveValue('The Journal')
  })

  test('of several works asks which one', async () => {
    const { user, paste } = await openForm()
    await paste(`${STUDY}\n@book{b, title = {The boats}, author = {Okoro, Ben}, year = {1999}}`)
    await screen.findByText('2 works are cited. Which one is it?')
    await user.click(screen.getByRole('button', { name: 'Ben Okoro (1999): The boats' }))
    expect(screen.getByLabelText('Name of the source')).toHaveValue('Ben Okoro')
    expect(screen.getByText(/^It gives only the year \(1999\)/)).toBeVisible()
    expect(screen.getByLabelText('Date it bears')).toHaveValue('')
  })

  test('chooses the source that the workspace knows by that name', async () => {
    const fields = { quote: 'Forty.', relation: 'supports', medium: 'study' } as const
    const source = { id: 's', name: 'Harbour journal', kind: 'primary' } as const
    const desk = after(
      fresh,
      addEvidence(fresh, { id: 'e', claim: CLAIM, fields, source }, CONTEXT),
    )
    const { paste } = await openForm(desk)
    await paste(STUDY)
    await screen.findByText(/^Filled in:/)
    expect(screen.getByLabelText('Source')).toHaveValue('s')
  })

  test('that cannot be read leaves every field alone', async () => {
    const { paste } = await openForm()
    await paste('@article{vale21, title = {The dredg')
    const told = /^(This begins like a citation|The citation names)/
    expect(await screen.findByText(told)).toBeVisible()
    expect(screen.getByLabelText('Name of the source')).toHaveValue('')
  })
})

describe('words that are neither a link nor a citation', () => {
  const WORDS = 'Forty boats lay in the bay.'

  test('become the quote, and the quote of before can be put back', async () => {
    const { user, paste } = await openForm()
    await user.type(screen.getByLabelText('Quote, word for word'), 'Thirty boats.')
    await paste(WORDS)
    await user.click(await screen.findByRole('button', { name: 'A passage: the quote' }))
    expect(screen.getByLabelText('Quote, word for word')).toHaveValue(WORDS)
    expect(screen.getByLabelText('Quote, word for word')).toHaveFocus()
    await user.click(screen.getByRole('button', { name: 'Put the old quote back' }))
    expect(screen.getByLabelText('Quote, word for word')).toHaveValue('Thirty boats.')
  })

  test('become the work as it is cited, where that is still empty', async () => {
    const { user, paste } = await openForm()
    await paste(WORDS)
    await user.click(await screen.findByRole('button', { name: 'The work, as it is cited' }))
    expect(screen.getByLabelText(/^Work as it is cited/)).toHaveValue(WORDS)
    expect(screen.getByLabelText('Quote, word for word')).toHaveValue('')
  })
})

describe('a link in the evidence form', () => {
  test('of an archived copy fills both addresses', async () => {
    const { paste } = await openForm()
    const copy = 'https://web.archive.org/web/20240312080000/https://harbour.example/log'
    await paste(copy)
    expect(screen.getByLabelText('Address')).toHaveValue('https://harbour.example/log')
    expect(screen.getByLabelText('Address of an archived copy')).toHaveValue(copy)
    expect(screen.getByLabelText('Name of the source')).toHaveValue('harbour.example')
  })

  test('can be looked up and saved in the Internet Archive, when a person opens it', async () => {
    const { paste } = await openForm()
    expect(screen.queryByRole('link', { name: 'Look it up' })).toBeNull()
    await paste('https://harbour.example/log')
    for (const [name, href] of [
      ['Look it up', 'https://web.archive.org/web/*/https://harbour.example/log'],
      ['Save it', 'https://web.archive.org/save/https://harbour.example/log'],
    ] as const) {
      const link = screen.getByRole('link', { name })
      expect(link).toHaveAttribute('href', href)
      expect(link).toHaveAttribute('rel', 'noopener noreferrer')
      expect(link).toHaveAttribute('target', '_blank')
    }
    expect(screen.getByText(/the address of the page leaves this machine/)).toBeVisible()
  })
})

const PAGE = `<!doctype html><html><head><title>Two ferries sold | Isle Post</title>
  <meta property="og:site_name" content="Isle Post">
  <meta property="article:published_time" content="2024-05-03">
  <link rel="canonical" href="https://isle.example/ferries"></head>
  <body><article><h1>Two ferries sold</h1><p>By Ana Ruiz</p>
  <p>This article was originally published in the Northshore Review on 1 May 2024.</p>
  ${'<p>The county sold both ferries to a yard that breaks them up this winter.</p>'.repeat(6)}
  </article></body></html>`

describe('a captured copy', () => {
  const aPage = () => new File([PAGE], 'ferries.html', { type: 'text/html' })

  test('fills in what it says of itself, and its quote is the person’s to take', async () => {
    const { user, now } = await openForm()
    await user.upload(screen.getByLabelText('Captured copy'), aPage())
    await screen.findByText(/^Filled in from what the copy says of itself: name/, undefined, {
      timeout: 20_000,
    })
    expect(screen.getByLabelText('Quote, word for word')).toHaveValue('')
    expect(screen.getByLabelText(/^First published by/)).toHaveValue('Northshore Review')
    await user.type(screen.getByLabelText('Quote, word for word'), 'The county sold both ferries.')
    await user.click(screen.getByRole('button', { name: 'Save' }))
    expect([...now().evidence.values()]).toMatchObject([
      {
        citation: 'Ana Ruiz (2024): Two ferries sold. Isle Post',
        originalOutlet: 'Northshore Review',
        liveAddress: 'https://isle.example/ferries',
        medium: 'web-page',
      },
    ])
  })

  test('leaves what was written, and taking it back keeps the copy and what came since', async () => {
    const { user } = await openForm()
    await user.type(screen.getByLabelText('Name of the source'), 'The post')
    await user.upload(screen.getByLabelText('Captured copy'), aPage())
    await screen.findByText(/^Filled in from what the copy says/, undefined, { timeout: 20_000 })
    expect(screen.getByText('Left as you wrote it: name of the source.')).toBeVisible()
    const original = screen.getByLabelText(/^First published by/)
    await user.clear(original)
    await user.type(original, 'Reuters')
    await user.type(screen.getByLabelText('Quote, word for word'), 'Both ferries.')
    await user.click(screen.getByRole('button', { name: 'Take the filling back' }))
    expect(original).toHaveValue('Reuters')
    expect(screen.getByLabelText('Quote, word for word')).toHaveValue('Both ferries.')
    expect(screen.getByLabelText('Name of the source')).toHaveValue('The post')
    expect(screen.getByLabelText('Date it bears')).toHaveValue('')
    expect(screen.getByText('ferries.html', { exact: false })).toBeVisible()
  })

  test('that says something else than the fields is told, and changes nothing', async () => {
    const { user } = await openForm()
    await user.upload(screen.getByLabelText('Captured copy'), aPage())
    await screen.findByText(/^Filled in from what the copy says/, undefined, { timeout: 20_000 })
    const other = PAGE.replaceAll('Two ferries sold', 'A bridge is built')
    const file = new File([other], 'bridge.html', { type: 'text/html' })
    await user.upload(screen.getByLabelText('Captured copy'), file)
    await screen.findByText('Left as you wrote it: work as it is cited.')
    expect(screen.getByLabelText(/^Work as it is cited/)).toHaveValue(
      'Ana Ruiz (2024): Two ferries sold. Isle Post',
    )
  })

  test('that says nothing of itself is attached without a word', async () => {
    const { user } = await openForm()
    const file = new File(['Minutes of the meeting.'], 'minutes.txt', { type: 'text/plain' })
    await user.upload(screen.getByLabelText('Captured copy'), file)
    await screen.findByText(/minutes\.txt/)
    expect(screen.queryByText(/^Filled in/)).toBeNull()
  })
})
