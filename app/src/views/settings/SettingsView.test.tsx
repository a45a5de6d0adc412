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

describe('a backup file', () => {
  const choose = async (user: Awaited<ReturnType<typeof settings>>['user']) =>
    user.upload(
      screen.getByLabelText('Restore a backup', { selector: 'input' }),
      new File(['x'], 'b.claimbench'),
    )

  test.each(['malformed', 'newer-version', 'truncated'] as const)(
    'that is %s is declined with a sentence before anything is touched',
    async code => {
      const restore = vi.fn<Backups['restore']>()
      const { user } = await settings({
        restore,
        check: async () => ({ ok: false, error: { code, path: '', found: '' } }),
      })
      await choose(user)
      expect(await screen.findByText(/Nothing here was touched\./)).toBeVisible()
      expect(restore).not.toHaveBeenCalled()
    },
  )

  test('is described, and taken in only when the person agrees', async () => {
    const restore = vi.fn<Backups['restore']>(async () => 'other-tabs-open')
    const contents = { articles: 3, attachments: 2, madeAt: '2026-03-01T10:00:00.000Z' }
    const { user } = await settings({
      restore,
      check: async () => ({ ok: true, value: contents as never }),
    })
    await choose(user)
    expect(await screen.findByText(/3 articles/)).toBeVisible()
    expect(restore).not.toHaveBeenCalled()
    await user.click(screen.getByRole('button', { name: 'Restore it here' }))
    expect(restore).toHaveBeenCalledTimes(1)
    expect(await screen.findByText(/is open in other tabs/)).toBeVisible()
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
