import {
  type Desk,
  giveVerdict,
  publishReport,
  richTextFromPlain,
  sentencesOf,
  signOff,
  tagSentence,
  writeSummary,
} from '@claimbench/model'
import { addEvidence, cutClaim, nameReviewer } from '@claimbench/model'
import { aDesk, after, ARTICLE, CONTEXT, REVIEWER, REVISION } from '@claimbench/model/testing'
import { act, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import axe from 'axe-core'
import { strFromU8, unzipSync } from 'fflate'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { SessionProvider } from '../../desk/session-context.tsx'
import { createSession, type Session } from '../../session/create-session.ts'
import type { Disk } from '../../session/disk.ts'
import { type Attachments, AttachmentsContext } from '../../shell/attachments-context.ts'
import { type Download, keepDownloads } from '../../testing/downloads.ts'
import { reportWorker } from '../../testing/report-worker.ts'
import { ReportWorkerContext } from '../../shell/report-worker-context.ts'
import { ReportView } from './ReportView.tsx'

/** A disk that holds one desk and forgets what it is given. */
function diskWith(desk: Desk): Disk {
  return {
    lastClock: async () => undefined,
    loadWorkspace: async () => desk,
    loadArticle: async id => (id === ARTICLE ? { desk, patches: [] } : undefined),
    save: () => undefined,
    settled: async () => undefined,
    status: () => ({ state: 'saved', copies: 2, changesSinceBackup: 0 }),
    onStatus: () => () => undefined,
    onElsewhere: () => () => undefined,
    hold: async () => ({
      access: 'write',
      takeOver: async () => undefined,
      release: () => undefined,
    }),
  }
}

/** Whether the worker takes so long that it is called off before it is done. */
let isSlow = false
const startWorker = () => reportWorker(() => isSlow)

const noAttachments: Attachments = {
  keep: () => Promise.reject(new Error('nothing is kept here')),
  open: async () => undefined,
}

let downloads: readonly Download[] = []
/** The last file that was handed out. */
function handedOut(): Download {
  const last = downloads.at(-1)
  if (!last) throw new Error('no file was handed out')
  return last
}

let ids = 0
async function open(desk: Desk, id = ARTICLE): Promise<Session> {
  const session = await createSession({
    disk: diskWith(desk),
    device: 'device-2',
    clockName: 'device-2',
    newReviewer: REVIEWER,
    now: () => Date.parse('2026-03-13T08:00:00.000Z'),
    newId: () => `id-${++ids}`,
  })
  await act(async () => {
    render(
      <SessionProvider session={session} tell={() => undefined}>
        <ReportWorkerContext value={startWorker}>
          <AttachmentsContext value={noAttachments}>
            <ReportView id={id} />
          </AttachmentsContext>
        </ReportWorkerContext>
      </SessionProvider>,
    )
  })
  await waitFor(() => expect(screen.queryByText(/^Laying the report out/)).toBeNull())
  return session
}

/** Two sentences, one of them a claim with evidence and a verdict that is signed. */
function checked(): Desk {
  let desk = aDesk(['Forty boats were bought in 2019.', 'It was a gamble.'])
  const [first, second] = sentencesOf(desk, REVISION)
  desk = after(desk, nameReviewer(desk, { reviewer: REVIEWER, name: 'Ada' }))
  for (const [sentence, tag] of [
    [first, 'claim'],
    [second, 'opinion'],
  ] as const) {
    const wish = { revision: REVISION, start: sentence?.start ?? 0, tag }
    desk = after(desk, tagSentence(desk, wish, CONTEXT))
  }
  const claim = 'claim-0190a0b0c0d0'
  desk = after(
    desk,
    cutClaim(desk, { span: 'f1', claim, revision: REVISION, start: 0, end: 23 }, CONTEXT),
  )
  const source = { id: 's1', name: 'Harbour log', kind: 'primary' } as const
  desk = after(
    desk,
    addEvidence(
      desk,
      {
        id: 'e1',
        claim,
        source,
        fields: { quote: 'Forty hulls.', relation: 'supports', medium: 'document' },
      },
      CONTEXT,
    ),
  )
  const fields = {
    profile: { id: 'house', version: 1 },
    label: 'true',
    rationale: richTextFromPlain('The log counts forty.'),
  }
  desk = after(desk, giveVerdict(desk, { claim, fields }, CONTEXT))
  return after(desk, signOff(desk, { id: 'sign-1', claim, reviewer: REVIEWER }, CONTEXT))
}

beforeEach(() => {
  isSlow = false
  downloads = keepDownloads()
  Element.prototype.scrollIntoView = () => undefined
})
afterEach(() => vi.restoreAllMocks())

test('shows the report with its sections beside what is still to be asked', async () => {
  await open(checked())
  const preview = within(screen.getByRole('main'))
  expect(preview.getByRole('heading', { name: 'Forty boats were bought.' })).toBeVisible()
  expect(preview.getByText('The log counts forty.')).toBeVisible()
  expect(preview.getByRole('img', { name: /Sentences by kind/ })).toBeVisible()
  const panel = within(screen.getByRole('complementary'))
  expect(panel.getByText('What is the finding?')).toBeVisible()
  expect(panel.getByText(/The evidence has two independent origins/)).toBeVisible()
})

test('a published version waits until its head is written, which shows at once', async () => {
  const user = userEvent.setup()
  await open(checked())
  expect(screen.getByText(/^The published version waits:/)).toBeVisible()
  expect(screen.getByRole('button', { name: 'Markdown' })).toBeDisabled()

  await user.type(screen.getByRole('textbox', { name: 'The finding' }), 'It is so.')
  await user.type(screen.getByRole('textbox', { name: 'What is right' }), 'The number.')
  await user.type(
    screen.getByRole('textbox', { name: 'What could not be established' }),
    'Who paid.',
  )
  expect(await within(screen.getByRole('main')).findByText('It is so.')).toBeVisible()
  expect(screen.queryByText(/^The published version waits:/)).toBeNull()

  await user.click(screen.getByRole('button', { name: 'Markdown' }))
  await waitFor(() => expect(handedOut().name).toBe('fact-check-a-test-article.md'))
  expect(handedOut().content.type).toBe('text/markdown')
  expect(await handedOut().content.text()).toContain('It is so.')
})

test('typing in one field is one step of undo', async () => {
  const user = userEvent.setup()
  const session = await open(checked())
  await user.type(screen.getByRole('textbox', { name: 'The finding' }), 'It is so.')
  act(() => void session.undo())
  expect(screen.getByRole('textbox', { name: 'The finding' })).toHaveValue('')
})

test('an editor’s version can be had at any time, and says what it is', async () => {
  const user = userEvent.setup()
  await open(checked())
  await user.selectOptions(screen.getByLabelText('For whom'), 'Editors: with notes and open items')
  await user.click(screen.getByRole('button', { name: 'JSON' }))
  await waitFor(() => expect(handedOut().name).toBe('fact-check-a-test-article-editor.json'))
  expect(JSON.parse(await handedOut().content.text())).toMatchObject({
    report: { audience: 'editor' },
  })
})

test('Word and spreadsheet are made when they are wanted', async () => {
  const user = userEvent.setup()
  await open(checked())
  await user.selectOptions(screen.getByLabelText('For whom'), 'The full file')
  for (const [button, name] of [
    ['Word', 'fact-check-a-test-article-full.docx'],
    ['Spreadsheet', 'fact-check-a-test-article-full.xlsx'],
  ] as const) {
    await user.click(screen.getByRole('button', { name: button }))
    await waitFor(() => expect(handedOut().name).toBe(name), { timeout: 10_000 })
    expect(handedOut().content.size).toBeGreaterThan(5000)
  }
}, 30_000)

test('ClaimReview asks once who publishes, and then hands out the pages', async () => {
  const user = userEvent.setup()
  await open(checked())
  await user.click(screen.getByRole('button', { name: 'ClaimReview pages' }))
  const dialog = within(await screen.findByRole('dialog'))
  await user.type(dialog.getByLabelText('Name'), 'Northern Fact Desk')
  await user.type(dialog.getByLabelText('Address'), 'factdesk.example.org')
  await user.click(dialog.getByLabelText('Pattern of claim-page addresses'))
  await user.paste('https://factdesk.example.org/{claim}')
  await user.click(dialog.getByRole('button', { name: 'Save' }))

  expect(await screen.findByText('One claim has its page.')).toBeVisible()
  expect(handedOut().name).toBe('fact-check-a-test-article-claimreview.zip')
  const files = unzipSync(new Uint8Array(await handedOut().content.arrayBuffer()))
  expect(Object.keys(files).sort()).toEqual([
    expect.stringMatching(/^claims\/forty-boats.*\.html$/),
    'claims/index.html',
  ])
})

test('everything comes as one archive whose checksums prove it whole', async () => {
  const user = userEvent.setup()
  await open(checked())
  await user.selectOptions(screen.getByLabelText('For whom'), 'The full file')
  await user.click(screen.getByRole('button', { name: 'Everything (zip)' }))
  expect(await screen.findByText(/The archive holds every format/)).toBeVisible()

  const files = unzipSync(new Uint8Array(await handedOut().content.arrayBuffer()))
  const { SHA256SUMS, ...others } = files
  const sums = strFromU8(SHA256SUMS ?? new Uint8Array())
  expect(Object.keys(others)).toEqual(
    expect.arrayContaining([
      'report.html',
      'report.docx',
      'report.md',
      'report.xlsx',
      'report.json',
      'report-v1.schema.json',
      'tables/claims.csv',
    ]),
  )
  for (const [name, bytes] of Object.entries(others)) {
    const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes))
    const hex = Array.from(new Uint8Array(digest), byte => byte.toString(16).padStart(2, '0'))
    expect(sums).toContain(`${hex.join('')}  ${name}\n`)
  }
})

test('a file that is called off is not handed out, and that is said', async () => {
  const user = userEvent.setup()
  isSlow = true
  await open(checked())
  await user.selectOptions(screen.getByLabelText('For whom'), 'The full file')
  await user.click(screen.getByRole('button', { name: 'Everything (zip)' }))
  expect(screen.getByRole('progressbar', { name: '2 of 7 formats made' })).toHaveValue(2)
  await user.click(screen.getByRole('button', { name: 'Cancel' }))
  expect(await screen.findByText('Called off. No file was made.')).toBeVisible()
  expect(downloads).toEqual([])
  expect(screen.getByRole('button', { name: 'Everything (zip)' })).toBeEnabled()
})

test('a published version can be read as it was', async () => {
  const user = userEvent.setup()
  let desk = checked()
  const head = { finding: 'It is so.', whatIsRight: 'The number.', notEstablished: 'Who paid.' }
  desk = after(desk, writeSummary(desk, { article: ARTICLE, fields: head }))
  const version = { id: 'version-1', article: ARTICLE, reviewer: REVIEWER, corrections: [] }
  desk = after(desk, publishReport(desk, version, CONTEXT))
  await open(desk)
  await user.type(screen.getByRole('textbox', { name: 'The finding' }), ' Or is it?')
  const preview = within(screen.getByRole('main'))
  expect(await preview.findByText('It is so. Or is it?')).toBeVisible()
  expect(preview.getByText('Version 2, not published yet')).toBeVisible()

  await user.selectOptions(screen.getByLabelText('Version'), 'version-1')
  expect(await preview.findByText('It is so.')).toBeVisible()
  expect(preview.getByText(/^Version 1, published/)).toBeVisible()
  expect(screen.queryByRole('textbox', { name: 'The finding' })).toBeNull()
})

test('ClaimReview has no page to hand out before a verdict is signed', async () => {
  const user = userEvent.setup()
  const setting = {
    id: 'organisation',
    value: {
      name: 'Northern Fact Desk',
      address: 'https://factdesk.example.org/',
      claimPages: 'https://factdesk.example.org/{claim}',
    },
  }
  await open({ ...aDesk(['One.']), settings: new Map([[setting.id, setting]]) })
  await user.click(screen.getByRole('button', { name: 'ClaimReview pages' }))
  expect(
    await screen.findByText('No verdict is signed off, so there is no page to publish yet.'),
  ).toBeVisible()
  expect(downloads).toEqual([])
})

test('an outline and the numbers in the text lead to their places', async () => {
  const user = userEvent.setup()
  await open(checked())
  await user.click(screen.getByRole('button', { name: 'Claims 1: True' }))
  expect(document.querySelector('#claim-1')).toHaveFocus()
  const outline = within(screen.getByRole('navigation', { name: 'Sections' }))
  await user.click(outline.getByRole('button', { name: 'Method' }))
  expect(document.querySelector('#method')).toHaveFocus()
})

test('what is not here is said to be not here', async () => {
  await open(checked(), 'elsewhere')
  expect(screen.getByText(/There is no such article here/)).toBeVisible()
})

test('nothing in it stands in the way of a screen reader', async () => {
  await open(checked())
  const { violations } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false } },
  })
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
})
