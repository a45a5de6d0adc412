import { EMPTY_DESK } from '@claimbench/model'
import { templateOf } from '@claimbench/report'
import { fireEvent, screen } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { renderApp } from '../../testing/render-with-session.tsx'

async function settings() {
  const app = await renderApp({ desk: EMPTY_DESK, place: '/settings' })
  await screen.findByRole('heading', { name: 'The look of reports' }, { timeout: 20_000 })
  return { ...app, template: () => templateOf(app.session.store.getState().desk) }
}

const ACCENT = 'Colour of links and small headings'
const choose = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } })

// The head of a PNG of 20 by 10, which is all that is looked at.
const PNG = new Uint8Array([
  0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 20,
  0, 0, 0, 10,
])

beforeEach(() => {
  // jsdom has no addresses for blobs.
  URL.createObjectURL = () => 'blob:picture'
  URL.revokeObjectURL = () => undefined
})

test('a colour in which text can be read is kept, and the language with it', async () => {
  const { user, template } = await settings()
  choose(ACCENT, '#7a1f1f')
  await user.selectOptions(screen.getByLabelText('Language in which a report begins'), 'Deutsch')
  await user.click(screen.getByRole('button', { name: 'Save the look' }))
  expect(template()).toMatchObject({ accent: '#7a1f1f', language: 'de' })
  expect(screen.getByText('Saved.')).toBeVisible()
})

test('a colour in which text cannot be read is refused with a sentence', async () => {
  const { user, template } = await settings()
  choose(ACCENT, '#cc9900')
  await user.click(screen.getByRole('button', { name: 'Save the look' }))
  const sentence =
    'Text in this colour would have a contrast of 2.4 : 1; it can be read from 4.5 : 1. Take a darker one.'
  expect(screen.getByText(sentence)).toBeVisible()
  expect(template().accent).toBe('#0b5c6b')

  await user.click(screen.getByRole('button', { name: 'The shipped colours' }))
  expect(screen.getByLabelText(ACCENT)).toHaveValue('#0b5c6b')
  expect(screen.queryByText(sentence)).toBeNull()
})

test('a logo is kept with the work; what is no picture is not taken', async () => {
  const { user, template, session } = await settings()
  const input = screen.getByLabelText('Choose a logo', { selector: 'input' })
  fireEvent.change(input, { target: { files: [new File(['<svg/>'], 'a.png')] } })
  expect(await screen.findByText(/is no PNG or JPEG picture/)).toBeVisible()

  fireEvent.change(input, { target: { files: [new File([PNG], 'logo.png')] } })
  expect(await screen.findByRole('img', { name: 'The logo' })).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Save the look' }))
  const { logo = '' } = template()
  expect(session.store.getState().desk.attachments.get(logo)?.name).toBe('logo.png')
})
