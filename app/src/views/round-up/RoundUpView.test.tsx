import {
  addArticle,
  cutClaim,
  type Desk,
  giveVerdict,
  logSearch,
  richTextFromPlain,
  signOff,
  writeSummary,
} from '@claimbench/model'
import {
  aDesk,
  after,
  ARTICLE,
  aText,
  CONTEXT,
  REVIEWER,
  REVISION,
} from '@claimbench/model/testing'
import { screen, waitFor, within } from '@testing-library/react'
import { strFromU8, unzipSync } from 'fflate'
import { afterEach, expect, test, vi } from 'vitest'
import { keepDownloads } from '../../testing/downloads.ts'
import { renderApp } from '../../testing/render-with-session.tsx'

afterEach(() => vi.restoreAllMocks())

/** Two articles; the first has a claim that is signed off. */
function twoArticles(): Desk {
  let desk = aDesk(['The dam broke in 1911.'])
  const claim = 'claim-dam'
  const place = { revision: REVISION, start: 0, end: 22 }
  desk = after(desk, cutClaim(desk, { span: 'f', claim, ...place }, CONTEXT))
  const search = { where: 'Archive', words: 'dam', on: '2026-03-01', against: true }
  desk = after(desk, logSearch(desk, { id: 's', claim, fields: search }, CONTEXT))
  const fields = {
    profile: { id: 'house', version: 1 },
    label: 'false',
    rationale: richTextFromPlain('The archive says 1912.'),
  }
  desk = after(desk, giveVerdict(desk, { claim, fields }, CONTEXT))
  desk = after(desk, signOff(desk, { id: 'sign', claim, reviewer: REVIEWER }, CONTEXT))
  const finding = 'It broke a year later.'
  desk = after(desk, writeSummary(desk, { article: ARTICLE, fields: { finding } }))
  return after(
    desk,
    addArticle(
      desk,
      {
        id: 'article-2',
        revision: aText('revision-2', ['Nobody had looked at the mill.']),
        details: { title: 'The mill', language: 'en', region: [], theme: [] },
        disagreements: [],
      },
      CONTEXT,
    ),
  )
}

async function roundUp() {
  const app = await renderApp({ desk: twoArticles(), place: '/round-up' })
  await screen.findByRole('heading', { name: 'Round-up' }, { timeout: 20_000 })
  return app
}

test('chosen articles become one document with their finding, claims and charts', async () => {
  const { user } = await roundUp()
  expect(screen.getByText(/^Choose one article or more/)).toBeVisible()
  expect(screen.getByRole('button', { name: 'Markdown' })).toBeDisabled()

  await user.click(await screen.findByRole('checkbox', { name: 'A test article' }))
  const preview = within(screen.getByRole('main'))
  expect(await preview.findByText('It broke a year later.')).toBeVisible()
  expect(preview.getByRole('img', { name: /Claims by verdict/ })).toBeVisible()
  expect(preview.queryByText('The mill')).toBeNull()

  await user.click(screen.getByRole('button', { name: 'All' }))
  expect(await preview.findByRole('heading', { name: 'The mill' })).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Those with signed claims' }))
  await waitFor(() => expect(preview.queryByRole('heading', { name: 'The mill' })).toBeNull())
})

test('it is handed out in each format', async () => {
  const { user } = await roundUp()
  await user.click(await screen.findByRole('button', { name: 'All' }))
  await user.clear(screen.getByLabelText('Title'))
  await user.type(screen.getByLabelText('Title'), 'Week 11')
  await within(screen.getByRole('main')).findByRole('heading', { name: 'Week 11' })
  const files = keepDownloads()
  for (const [made, name] of ['HTML, one file', 'Word', 'Markdown', 'Tables (CSV)'].entries()) {
    const button = screen.getByRole('button', { name })
    await waitFor(() => expect(button).toBeEnabled())
    await user.click(button)
    await waitFor(() => expect(files).toHaveLength(made + 1))
  }
  const [html, , markdown, tables] = files.map(({ content }) => content)
  expect(files.map(({ name }) => name.replace(/^.*\d/, ''))).toEqual([
    '.html',
    '.docx',
    '.md',
    '-tables.zip',
  ])
  expect(await html?.text()).toContain('<h1>Week 11</h1>')
  expect(await markdown?.text()).toContain('It broke a year later')
  const parts = unzipSync(new Uint8Array((await tables?.arrayBuffer()) ?? new ArrayBuffer()))
  expect(strFromU8(parts['articles.csv'] ?? new Uint8Array())).toContain('The mill')
})
