import {
  addEvidence,
  cutClaim,
  type Desk,
  giveVerdict,
  nameReviewer,
  richTextFromPlain,
  signOffOf,
  verdictOf,
} from '@claimbench/model'
import { aDesk, after, ARTICLE, CONTEXT, REVIEWER, REVISION } from '@claimbench/model/testing'
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { renderApp } from '../../testing/render-with-session.tsx'

const CLAIM = 'claim-1'
const bare = aDesk(['Forty boats were bought in 2019.', 'It was a gamble.'])
const fresh = after(
  bare,
  cutClaim(bare, { span: 'f', claim: CLAIM, revision: REVISION, start: 0, end: 32 }, CONTEXT),
)

/** Opens the panel of the claim. */
async function openClaim(desk: Desk = fresh) {
  const app = await renderApp({ desk, place: `/review/${ARTICLE}?claim=${CLAIM}` })
  await screen.findByRole('heading', { name: 'Claim' }, { timeout: 20_000 })
  return { ...app, now: () => app.session.store.getState().desk }
}

function withEvidence(desk: Desk): Desk {
  const fields = { quote: 'Forty hulls.', relation: 'supports', medium: 'document' } as const
  const source = { id: 's', name: 'Harbour log', kind: 'primary' } as const
  return after(desk, addEvidence(desk, { id: 'e', claim: CLAIM, fields, source }, CONTEXT))
}

describe('the evidence form', () => {
  test('adds a piece of evidence with its source', async () => {
    const { user, now } = await openClaim()
    await user.click(screen.getByRole('button', { name: 'Add evidence' }))
    await user.type(screen.getByLabelText('Quote, word for word'), 'Forty hulls.')
    await user.selectOptions(screen.getByLabelText('Relation to the claim'), 'refutes')
    await user.type(screen.getByLabelText('Name of the source'), 'Harbour log')
    await user.type(screen.getByLabelText('Address'), 'harbour.example/log')
    await user.click(screen.getByRole('button', { name: 'Save' }))

    expect([...now().evidence.values()]).toMatchObject([
      { quote: 'Forty hulls.', relation: 'refutes', liveAddress: 'https://harbour.example/log' },
    ])
    expect(screen.getByText('“Forty hulls.”')).toBeVisible()
    expect(screen.getByRole('link', { name: 'live' })).toHaveAttribute('rel', 'noopener noreferrer')
    expect(screen.getByRole('button', { name: 'Add evidence' })).toHaveFocus()
  })

  test.each([
    ['javascript:alert(1)', 'Only addresses that begin with http:// or https:// are kept.'],
    ['mailto:log@harbour.example', 'Only addresses that begin with http:// or https:// are kept.'],
    ['#log', '“#” is a place inside a page, not an address. Leave the field empty.'],
    ['the log', 'This is not an address that a reader could follow.'],
  ])('refuses the address %s with its sentence, and keeps what was typed', async (typed, words) => {
    const { user, now } = await openClaim()
    await user.click(screen.getByRole('button', { name: 'Add evidence' }))
    await user.type(screen.getByLabelText('Quote, word for word'), 'Forty hulls.')
    await user.type(screen.getByLabelText('Name of the source'), 'Harbour log')
    const address = screen.getByLabelText('Address')
    await user.type(address, typed)
    await user.tab()
    expect(address).toHaveAccessibleDescription(words)
    expect(address).toBeInvalid()

    await user.click(screen.getByRole('button', { name: 'Save' }))
    expect(now().evidence.size).toBe(0)
    expect(screen.getByLabelText('Quote, word for word')).toHaveValue('Forty hulls.')
  })

  test('saves with Ctrl+Enter and leaves with Escape', async () => {
    const { user, now } = await openClaim(withEvidence(fresh))
    await user.click(screen.getByRole('button', { name: 'Add evidence' }))
    await user.type(screen.getByLabelText('Quote, word for word'), 'A second hull.')
    await user.type(screen.getByLabelText('Name of the source'), 'Dock register')
    await user.keyboard('{Control>}{Enter}{/Control}')
    expect(now().evidence.size).toBe(2)

    await user.click(screen.getByRole('button', { name: 'Add evidence' }))
    await user.type(screen.getByLabelText('Quote, word for word'), 'Not this one.')
    await user.keyboard('{Escape}')
    expect(now().evidence.size).toBe(2)
    expect(screen.getByRole('heading', { name: 'Claim' })).toBeVisible()
  })

  test('keeps what was typed over Escape, until it is thrown away', async () => {
    const { user } = await openClaim()
    await user.click(screen.getByRole('button', { name: 'Add evidence' }))
    await user.type(screen.getByLabelText('Quote, word for word'), 'Half a sentence')
    await user.keyboard('{Escape}')
    await user.click(screen.getByRole('button', { name: 'Go on with the draft' }))
    expect(screen.getByLabelText('Quote, word for word')).toHaveValue('Half a sentence')
    await user.click(screen.getByRole('button', { name: 'Throw away' }))
    await user.click(screen.getByRole('button', { name: 'Add evidence' }))
    expect(screen.getByLabelText('Quote, word for word')).toHaveValue('')
  })

  test('keeps a captured file beside the quote', async () => {
    const { user, now } = await openClaim(withEvidence(fresh))
    await user.click(screen.getByRole('button', { name: 'Edit' }))
    const file = new File(['hulls'], 'log.txt', { type: 'text/plain' })
    await user.upload(screen.getByLabelText('Captured copy'), file)
    await screen.findByText(/log\.txt/)
    await user.click(screen.getByRole('button', { name: 'Save' }))
    expect(now().evidence.get('e')?.attachment).toBeDefined()
  })
})

describe('the verdict', () => {
  test('is a word on a scale, chosen by name', async () => {
    const { user, now } = await openClaim()
    const scale = within(screen.getByRole('radiogroup', { name: 'Accuracy' }))
    await user.click(scale.getByRole('radio', { name: 'Mostly true' }))
    expect(verdictOf(now(), CLAIM, REVIEWER)).toMatchObject({ label: 'mostly-true' })
    expect(screen.getByText(/right but for details/)).toBeVisible()
  })

  test('has a second axis that is never mixed with the first', async () => {
    const { user, now } = await openClaim()
    await user.selectOptions(screen.getByLabelText('Framing'), 'missing-context')
    expect(verdictOf(now(), CLAIM, REVIEWER)).toMatchObject({ framing: 'missing-context' })
    expect(verdictOf(now(), CLAIM, REVIEWER)).not.toHaveProperty('label')
  })
})

describe('the sign-off', () => {
  const judged = (desk: Desk) =>
    after(
      desk,
      giveVerdict(
        desk,
        {
          claim: CLAIM,
          fields: {
            profile: { id: 'house', version: 1 },
            label: 'true',
            rationale: richTextFromPlain('The log counts forty.'),
          },
        },
        CONTEXT,
      ),
    )

  test('says what is missing, and waits', async () => {
    await openClaim(after(fresh, nameReviewer(fresh, { reviewer: REVIEWER, name: '' })))
    const list = screen.getByText('Before this can be signed off:').nextElementSibling
    expect(
      within(list as HTMLElement)
        .getAllByRole('listitem')
        .map(item => item.textContent),
    ).toEqual(['Evidence, or a line in the search log', 'A verdict', 'A rationale', 'Your name'])
    expect(screen.getByRole('button', { name: 'Sign off' })).toBeDisabled()
  })

  test('asks for the name where it is needed', async () => {
    const nameless = judged(withEvidence(fresh))
    const { user, now } = await openClaim(
      after(nameless, nameReviewer(nameless, { reviewer: REVIEWER, name: '' })),
    )
    await user.type(screen.getByLabelText('Your name'), 'Ada')
    await user.tab()
    await user.click(screen.getByRole('button', { name: 'Sign off' }))
    expect(signOffOf(now(), CLAIM)).toMatchObject({ name: 'Ada' })
  })

  test('holds until something it covered changes, and says so', async () => {
    const { user, now } = await openClaim(judged(withEvidence(fresh)))
    await user.click(screen.getByRole('button', { name: 'Sign off' }))
    expect(screen.getByText(/^Signed off by Ada, /)).toBeVisible()

    await user.click(screen.getByRole('radio', { name: 'Mixed' }))
    await waitFor(() => expect(signOffOf(now(), CLAIM)).toBeUndefined())
    expect(screen.getByText(/so it has lapsed/)).toBeVisible()
  })

  test('can be withdrawn', async () => {
    const { user, now } = await openClaim(judged(withEvidence(fresh)))
    await user.click(screen.getByRole('button', { name: 'Sign off' }))
    await user.click(screen.getByRole('button', { name: 'Withdraw' }))
    expect(now().signOffs.size).toBe(0)
    expect(screen.getByRole('button', { name: 'Sign off' })).toBeEnabled()
  })
})
