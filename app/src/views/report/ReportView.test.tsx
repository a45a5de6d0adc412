import {
  type Desk,
  giveVerdict,
  richTextFromPlain,
  sentencesOf,
  signOff,
  tagSentence,
} from '@claimbench/model'
import { addEvidence, cutClaim, nameReviewer } from '@claimbench/model'
import { aDesk, after, ARTICLE, CONTEXT, REVIEWER, REVISION } from '@claimbench/model/testing'
import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import axe from 'axe-core'
import { beforeEach, expect, test, vi } from 'vitest'
import { SessionProvider } from '../../desk/session-context.tsx'
import { createSession, type Session } from '../../session/create-session.ts'
import type { Disk } from '../../session/disk.ts'
import { downloadFile } from '../../ui/download.ts'
import { ReportView } from './ReportView.tsx'

vi.mock('../../ui/download.ts', () => ({ downloadFile: vi.fn<typeof downloadFile>() }))

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
        <ReportView id={id} />
      </SessionProvider>,
    )
  })
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
  vi.mocked(downloadFile).mockClear()
  Element.prototype.scrollIntoView = () => undefined
})

test('shows the report with its sections beside what is still to be asked', async () => {
  await open(checked())
  const preview = within(screen.getByRole('main'))
  expect(preview.getByRole('heading', { name: 'Forty boats were bought.' })).toBeVisible()
  expect(preview.getByText('The log counts forty.')).toBeVisible()
  expect(preview.getByRole('img', { name: /Sentences by kind/ })).toBeVisible()
  const panel = within(screen.getByRole('complementary'))
  expect(panel.getByText('What is the finding?')).toBeVisible()
  expect(panel.getByText('Its evidence has fewer than two independent origins.')).toBeVisible()
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
  expect(downloadFile).toHaveBeenCalledWith(
    'fact-check-a-test-article.md',
    'text/markdown',
    expect.stringContaining('It is so.'),
  )
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
  const [name, , content] = vi.mocked(downloadFile).mock.calls[0] ?? []
  expect(name).toBe('fact-check-a-test-article-editor.json')
  expect(JSON.parse(String(content))).toMatchObject({ report: { audience: 'editor' } })
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
    await vi.waitFor(
      () =>
        expect(downloadFile).toHaveBeenCalledWith(name, expect.any(String), expect.any(Uint8Array)),
      { timeout: 10_000 },
    )
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
  expect(downloadFile).toHaveBeenCalledWith(
    'fact-check-a-test-article-claimreview.zip',
    'application/zip',
    expect.any(Uint8Array),
  )
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
  expect(downloadFile).not.toHaveBeenCalled()
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
