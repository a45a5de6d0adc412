import { EMPTY_DESK, fail, ok } from '@claimbench/model'
import { act, screen, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import type { Backups, FoundFile } from '../../shell/backups-context.ts'
import { offerFile } from '../../shell/incoming-file.ts'
import { renderApp } from '../../testing/render-with-session.tsx'

async function restoring(backups: Partial<Backups>) {
  const place = offerFile(new File(['x'], 'work.claimbench'))
  const app = await renderApp({ desk: EMPTY_DESK, place, backups })
  await screen.findByRole('heading', { name: 'Take a file in' }, { timeout: 20_000 })
  return app
}

const contents = {
  version: 1,
  epoch: 2,
  database: 'desk',
  madeAt: '2026-03-01T10:00:00.000Z',
  articles: 2,
  attachments: 2,
  titles: [],
  changes: 12,
  size: 4000,
}

const mill = { id: 'mill', title: 'The mill', onlyInBackup: 2, onlyHere: 0 } as const

const apart = {
  table: 'claims',
  id: 'claim',
  field: 'wording',
  subject: 'It burned',
  here: { value: 'It burned in May', by: 'ada', at: '2026-03-01T09:00:00.000Z' },
  there: { value: 'It burned in June', by: 'ben', at: '2026-03-01T09:30:00.000Z' },
  stands: 'there',
} as const

const found: FoundFile = {
  plain: new Blob(['x']),
  comparison: {
    contents,
    parts: [
      { ...mill, isNew: false, incoming: 3, made: { claims: 2 }, apart: [apart] },
      { ...mill, id: 'bridge', title: 'The bridge', isNew: true, incoming: 9, made: {}, apart: [] },
      { ...mill, id: 'inn', title: 'The inn', isNew: false, incoming: 0, made: {}, apart: [] },
    ],
    unsaved: 0,
    names: new Map([['ben', 'Ben']]),
  },
}

test.each(['malformed', 'newer-version', 'truncated', 'checksum', 'not-ours'] as const)(
  'a file that is %s is declined with a sentence before anything is touched',
  async problem => {
    const restore = vi.fn<Backups['restore']>()
    await restoring({ restore, read: async () => fail(problem) })
    expect(await screen.findByText(/Nothing here was touched\./)).toBeVisible()
    expect(screen.getByRole('button', { name: 'Choose a file' })).toBeVisible()
    expect(restore).not.toHaveBeenCalled()
  },
)

describe('a file that is whole', () => {
  test('is described, and taken in only when the person agrees', async () => {
    const restore = vi.fn<Backups['restore']>(async () => 'other-tabs-open')
    const { user } = await restoring({ restore, read: async () => ok(found) })
    expect(await screen.findByText(/2 articles/)).toBeVisible()
    expect(screen.getByText('New here (1)')).toBeVisible()
    expect(
      screen.getByText('2 claims and 1 other change come in · 1 written on both sides'),
    ).toBeVisible()
    expect(screen.getByText('Here already, and nothing comes in (1)')).toBeVisible()
    expect(restore).not.toHaveBeenCalled()
    await user.click(screen.getByRole('button', { name: 'Take it in' }))
    expect(restore).toHaveBeenCalledTimes(1)
    expect(restore).toHaveBeenCalledWith(found, expect.objectContaining({ choices: [] }))
    expect(await screen.findByText(/is open in other tabs/)).toBeVisible()
  })

  test('shows both sides with who and when, the later one chosen', async () => {
    await restoring({ read: async () => ok(found) })
    const sides = within(await screen.findByRole('group', { name: 'Claim: wording' }))
    expect(sides.getByLabelText('In the file: It burned in June')).toBeChecked()
    expect(sides.getByLabelText('Here: It burned in May')).not.toBeChecked()
    expect(sides.getByText(/Ben, Mar 1, 2026/)).toBeVisible()
  })

  test('follows what was chosen against the later writing', async () => {
    const restore = vi.fn<Backups['restore']>(async () => 'failed')
    const { user } = await restoring({ restore, read: async () => ok(found) })
    await user.click(await screen.findByLabelText('Here: It burned in May'))
    await user.click(screen.getByRole('button', { name: 'Take it in' }))
    const choice = { article: 'mill', table: 'claims', id: 'claim', field: 'wording' }
    expect(restore).toHaveBeenCalledWith(
      found,
      expect.objectContaining({ choices: [{ ...choice, value: 'It burned in May' }] }),
    )
  })
})

describe('a file under a passphrase', () => {
  test('asks for it, tells a wrong one from damage, and opens with the right one', async () => {
    const read = vi.fn<Backups['read']>(async (_, { passphrase }) =>
      passphrase === undefined
        ? fail('passphrase-needed')
        : passphrase === 'right'
          ? ok(found)
          : fail('wrong-passphrase'),
    )
    const { user } = await restoring({ read })
    await user.type(await screen.findByLabelText('Its passphrase'), 'wrong{Enter}')
    expect(await screen.findByText(/not the passphrase of this file/)).toBeVisible()
    await user.type(screen.getByLabelText('Its passphrase'), 'right{Enter}')
    expect(await screen.findByText(/2 articles/)).toBeVisible()
  })
})

test('reading can be stopped, and another file chosen', async () => {
  const { user } = await restoring({
    read: (_, { signal, onProgress }) =>
      new Promise((_resolve, reject) => {
        act(() => onProgress?.({ done: 1, total: 2 }))
        signal?.addEventListener('abort', () => reject(signal.reason))
      }),
  })
  await user.click(await screen.findByRole('button', { name: 'Cancel' }))
  expect(await screen.findByText(/Stopped\. Nothing here was touched\./)).toBeVisible()
  expect(screen.getByRole('button', { name: 'Choose a file' })).toBeVisible()
})
