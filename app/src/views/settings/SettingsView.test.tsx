import { EMPTY_DESK, organisationOf } from '@claimbench/model'
import { REVIEWER } from '@claimbench/model/testing'
import { screen, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import type { Backups } from '../../shell/backups-context.ts'
import { renderApp } from '../../testing/render-with-session.tsx'

async function settings(backups: Partial<Backups> = {}) {
  const app = await renderApp({ desk: EMPTY_DESK, place: '/settings', backups })
  await screen.findByRole('heading', { name: 'Settings' }, { timeout: 20_000 })
  return { ...app, now: () => app.session.store.getState().desk }
}

describe('who I am', () => {
  test('is kept when the field is left', async () => {
    const { user, now } = await settings()
    await user.type(screen.getByLabelText('Your name'), ' Ada ')
    await user.tab()
    expect(now().reviewers.get(REVIEWER)?.name).toBe('Ada')
  })
})

describe('the organisation', () => {
  const fill = async (user: Awaited<ReturnType<typeof settings>>['user'], pattern: string) => {
    await user.type(screen.getByLabelText('Name', { exact: true }), 'Northern Fact Desk')
    await user.type(screen.getByLabelText('Address'), 'desk.example.org')
    // A brace begins a key for the typist.
    const typed = pattern.replaceAll('{', '{{')
    await user.type(screen.getByLabelText('Pattern of claim-page addresses'), typed)
    await user.click(screen.getByRole('button', { name: 'Save' }))
  }

  test('is kept in its normal form', async () => {
    const { user, now } = await settings()
    await fill(user, 'desk.example.org/checks/{claim}')
    expect(organisationOf(now())).toEqual({
      name: 'Northern Fact Desk',
      address: 'https://desk.example.org/',
      claimPages: 'https://desk.example.org/checks/{claim}',
    })
    expect(screen.getByText('Saved.')).toBeVisible()
  })

  test('is not kept without a place for the claim, and the field says so', async () => {
    const { user, now } = await settings()
    await fill(user, 'desk.example.org/checks')
    const pattern = screen.getByLabelText('Pattern of claim-page addresses')
    expect(pattern).toBeInvalid()
    expect(organisationOf(now())).toBeUndefined()
  })
})

describe('choices', () => {
  test('a brand’s scale says whose it is', async () => {
    const { user } = await settings()
    await user.selectOptions(screen.getByLabelText('Rating profile for new verdicts'), 'PolitiFact')
    expect(screen.getByText(/This scale is that of PolitiFact/)).toBeVisible()
  })

  test('the theme is shown at once, and kept', async () => {
    const { user, now } = await settings()
    await user.selectOptions(screen.getByLabelText('Theme'), 'dark')
    expect(document.documentElement).toHaveAttribute('data-theme', 'dark')
    await user.selectOptions(screen.getByLabelText('Theme'), 'as the system')
    expect(document.documentElement).not.toHaveAttribute('data-theme')
    expect(now().settings.get('theme')?.value).toBe('system')
  })
})

describe('a backup', () => {
  const write = () => vi.fn<Backups['write']>(async () => new Blob(['x']))

  test('is made without a passphrase unless one is wanted', async () => {
    const made = write()
    const { user } = await settings({ write: made })
    await user.click(screen.getByRole('button', { name: 'Download a backup' }))
    expect(made).toHaveBeenCalledWith(expect.not.objectContaining({ passphrase: '' }))
    expect(await screen.findByText('The backup is in your downloads.')).toBeVisible()
  })

  test('takes a passphrase typed the same way twice', async () => {
    const made = write()
    const { user } = await settings({ write: made })
    await user.click(screen.getByLabelText('Protect it with a passphrase'))
    expect(screen.getByText(/cannot be helped/)).toBeVisible()
    await user.type(screen.getByLabelText('Passphrase'), 'harbour lantern wheat')
    await user.type(screen.getByLabelText('The same passphrase again'), 'harbour lantern wheet')
    await user.click(screen.getByRole('button', { name: 'Download a backup' }))
    expect(screen.getByText(/not the same/)).toBeVisible()
    expect(made).not.toHaveBeenCalled()
    await user.type(screen.getByLabelText('The same passphrase again'), '{Backspace>2/}at')
    await user.click(screen.getByRole('button', { name: 'Download a backup' }))
    expect(made).toHaveBeenCalledWith(
      expect.objectContaining({ passphrase: 'harbour lantern wheat' }),
    )
  })

  test('can be stopped while it is written', async () => {
    const { user } = await settings({
      write: ({ signal, onProgress }) =>
        new Promise((_, reject) => {
          onProgress?.({ done: 1, total: 4 })
          signal?.addEventListener('abort', () => reject(signal.reason))
        }),
    })
    await user.click(screen.getByRole('button', { name: 'Download a backup' }))
    expect(
      await screen.findByRole('progressbar', { name: 'Writing the backup … 25 %' }),
    ).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Cancel' }))
    expect(await screen.findByText('Stopped. No file was made.')).toBeVisible()
  })
})

describe('erasing', () => {
  test('asks first, and can be left', async () => {
    const erase = vi.fn<Backups['erase']>(async () => undefined)
    const { user } = await settings({ erase })
    await user.click(screen.getByRole('button', { name: /^Erase/ }))
    const dialog = within(await screen.findByRole('dialog'))
    await user.click(dialog.getByRole('button', { name: 'Cancel' }))
    expect(erase).not.toHaveBeenCalled()
  })
})

test('what leads to the backup leads to its heading', async () => {
  await renderApp({ desk: EMPTY_DESK, place: '/settings?part=backup' })
  expect(await screen.findByRole('heading', { name: 'Storage and backup' })).toHaveFocus()
})
