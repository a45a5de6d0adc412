import { addEvidence, cutClaim, editEvidence, type EvidenceRow } from '@claimbench/model'
import { aDesk, after, ARTICLE, CONTEXT, REVISION } from '@claimbench/model/testing'
import { act, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { renderApp } from '../../testing/render-with-session.tsx'

const CLAIM = 'claim-1'
const bare = aDesk(['Forty boats were bought in 2019.'])
const cut = after(
  bare,
  cutClaim(bare, { span: 'f', claim: CLAIM, revision: REVISION, start: 0, end: 32 }, CONTEXT),
)
const COPY = 'The log of the harbour.\nThe mayor said: “Forty hulls were bought.” He left.'

/** Opens an item with a quote, and attaches a copy in its form. */
async function withCopy(quote: string, copy = new File([COPY], 'log.txt', { type: 'text/plain' })) {
  const fields = { quote, relation: 'supports', medium: 'document' } as const
  const source = { id: 's', name: 'Harbour log', kind: 'primary' } as const
  const desk = after(cut, addEvidence(cut, { id: 'e', claim: CLAIM, fields, source }, CONTEXT))
  const app = await renderApp({ desk, place: `/review/${ARTICLE}?claim=${CLAIM}` })
  await app.user.click(await screen.findByRole('button', { name: 'Edit' }, { timeout: 20_000 }))
  await app.user.upload(screen.getByLabelText('Captured copy'), copy)
  const region = within(
    await screen.findByRole('region', { name: 'The quote in the captured copy' }),
  )
  const item = (): EvidenceRow | undefined => app.session.store.getState().desk.evidence.get('e')
  return { ...app, region, item }
}

const SOON = { timeout: 20_000 }

describe('a quote with a captured copy', () => {
  test('is verbatim where the copy holds it, with its place, and that is saved', async () => {
    const { user, region, item } = await withCopy('Forty hulls were bought.')
    expect(await region.findByText('Verbatim (exact)', undefined, SOON)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Save' }))
    expect(item()?.quoteCheck).toMatchObject({ result: 'exact', start: 41, end: 65 })
    expect(screen.getByText(/characters 42 to 65/)).toBeVisible()
  })

  test('is told to differ in typography only, and how the copy has it', async () => {
    const { region } = await withCopy('said: "Forty hulls were bought."')
    const words = 'Verbatim but for typography (normalised)'
    expect(await region.findByText(words, undefined, SOON)).toBeVisible()
    expect(region.getByText('said: “Forty hulls were bought.”')).toBeVisible()
  })

  test('with one word altered is not found; the nearest passage shows the word', async () => {
    const { user, region, item } = await withCopy('Forty hulls were sold.')
    expect(await region.findByText('Not found in the captured copy', undefined, SOON)).toBeVisible()
    expect(region.getByText(/^sold/, { selector: 'del' })).toBeVisible()
    expect(region.getByText(/^bought/, { selector: 'ins' })).toBeVisible()

    await user.click(region.getByRole('button', { name: 'Take the words of the copy' }))
    expect(await region.findByText('Verbatim (exact)', undefined, SOON)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Save' }))
    expect(item()).toMatchObject({ quoteCheck: { result: 'exact' } })
    expect(item()?.quote).toMatch(/^Forty hulls were bought/)
  })

  test('is not looked up in a picture, and that is said', async () => {
    const picture = new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2])], 'a.png')
    const { user, region, item } = await withCopy('Forty hulls were bought.', picture)
    expect(
      await region.findByText(/Compare the quote with it by eye/, undefined, SOON),
    ).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Save' }))
    expect(item()?.quoteCheck).toBeUndefined()
    expect(screen.getByText('Not looked up in the captured copy yet')).toBeVisible()
  })

  test('that changed since is not called verbatim until it is looked up again', async () => {
    const { user, region, item, session } = await withCopy('Forty hulls were bought.')
    await region.findByText('Verbatim (exact)', undefined, SOON)
    await user.click(screen.getByRole('button', { name: 'Save' }))
    const quote = 'Forty hulls were bought. And sold.'
    act(() => void session.dispatch(editEvidence, { id: 'e', fields: { quote } }))
    const line = within(screen.getByRole('region', { name: 'The quote in the captured copy' }))
    expect(line.getByText('Not looked up in the captured copy yet')).toBeVisible()

    await user.click(line.getByRole('button', { name: 'Look it up in the copy' }))
    expect(await line.findByText('Not found in the captured copy', undefined, SOON)).toBeVisible()
    expect(item()?.quoteCheck).toMatchObject({ result: 'not-found' })
    act(() => void session.undo())
    expect(item()?.quoteCheck).toMatchObject({ result: 'exact', quote: 'Forty hulls were bought.' })
  })
})
