import {
  addEvidence,
  addPerson,
  cutClaim,
  type Desk,
  FOUR_EYES_SETTING,
  giveVerdict,
  nameReviewer,
  richTextFromPlain,
  saveSetting,
  signOffOf,
  verdictOf,
  waiveRules,
} from '@claimbench/model'
import { aDesk, after, ARTICLE, CONTEXT, REVIEWER, REVISION } from '@claimbench/model/testing'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
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

/** Judged, with every standard met or waived. */
const ready = (() => {
  const desk = judged(withEvidence(fresh))
  const rules = ['sought-against', 'two-origins', 'claimant-asked', 'dates-seen']
  return after(desk, waiveRules(desk, { claim: CLAIM, rules, reason: 'Only the log.' }, CONTEXT))
})()

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

describe('another rating profile', () => {
  test('says what is lost before anything is done, and converts in one step of undo', async () => {
    const { user, now } = await openClaim()
    await user.click(screen.getByRole('radio', { name: 'Mostly true' }))
    await user.selectOptions(screen.getByLabelText('Rating profile'), 'PolitiFact')
    const before = verdictOf(now(), CLAIM, REVIEWER)
    expect(before).toMatchObject({ profile: { id: 'house' }, label: 'mostly-true' })
    expect(screen.getByText(/does not stand quite as far/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Convert to “Mostly True”' }))
    expect(verdictOf(now(), CLAIM, REVIEWER)).toMatchObject({
      profile: { id: 'politifact' },
      label: 'mostly-true',
    })
    screen.getByRole('application').focus()
    await user.keyboard('u')
    expect(verdictOf(now(), CLAIM, REVIEWER)).toMatchObject({
      profile: { id: 'house' },
      label: 'mostly-true',
    })
  })

  test('can be stayed away from, by Escape as well, and taken without a label', async () => {
    const { user, now } = await openClaim()
    await user.click(screen.getByRole('radio', { name: 'Unproven' }))
    await user.selectOptions(screen.getByLabelText('Rating profile'), 'PolitiFact')
    expect(screen.getByText(/“Unproven” has no label there/)).toBeVisible()
    await user.keyboard('{Escape}')
    expect(screen.getByLabelText('Rating profile')).toHaveDisplayValue('Claimbench house scale')
    await user.selectOptions(screen.getByLabelText('Rating profile'), 'PolitiFact')
    await user.click(screen.getByRole('button', { name: 'Change without a label' }))
    expect(verdictOf(now(), CLAIM, REVIEWER)).toMatchObject({ profile: { id: 'politifact' } })
    expect(verdictOf(now(), CLAIM, REVIEWER)).not.toHaveProperty('label', 'unproven')
  })

  test('is taken for all verdicts of the article at once, and said of each label beforehand', async () => {
    const place = { span: 'g', claim: 'claim-2', revision: REVISION, start: 33, end: 49 }
    const cut = after(judged(fresh), cutClaim(judged(fresh), place, CONTEXT))
    const fields = { profile: { id: 'house', version: 1 }, label: 'unproven' }
    const both = after(cut, giveVerdict(cut, { claim: 'claim-2', fields }, CONTEXT))
    const { user, now } = await openClaim(both)
    await user.selectOptions(screen.getByLabelText('Rating profile'), 'PolitiFact')
    await user.click(screen.getByRole('button', { name: 'All 2 of my verdicts in this article …' }))
    expect(screen.getByText('“True”, one claim.')).toBeVisible()
    expect(screen.getByText(/“Unproven” has no label there.*It is left as it is/)).toBeVisible()
    expect([...now().verdicts.values()].map(({ profile }) => profile.id)).toEqual([
      'house',
      'house',
    ])
    await user.click(screen.getByRole('button', { name: 'Convert one verdict' }))
    expect(
      screen.getByText('One verdict was converted. One was left as it is. One undo takes it back.'),
    ).toBeVisible()
    const profiles = () =>
      [CLAIM, 'claim-2'].map(claim => verdictOf(now(), claim, REVIEWER)?.profile.id)
    expect(profiles()).toEqual(['politifact', 'house'])
    screen.getByRole('application').focus()
    await user.keyboard('u')
    expect(profiles()).toEqual(['house', 'house'])
  })

  test('keeps what a label said of framing when the person says so', async () => {
    const { user, now } = await openClaim()
    await user.selectOptions(screen.getByLabelText('Rating profile'), 'Africa Check')
    await user.click(screen.getByRole('radio', { name: 'Misleading' }))
    await user.selectOptions(screen.getByLabelText('Rating profile'), 'Claimbench house scale')
    await user.click(screen.getByRole('button', { name: 'Convert; keep the framing: misleading' }))
    expect(verdictOf(now(), CLAIM, REVIEWER)).toMatchObject({
      profile: { id: 'house' },
      framing: 'misleading',
    })
  })
})

describe('the sign-off', () => {
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
    const { user, now } = await openClaim(
      after(ready, nameReviewer(ready, { reviewer: REVIEWER, name: '' })),
    )
    await user.type(screen.getByLabelText('Your name'), 'Ada')
    await user.tab()
    await user.click(screen.getByRole('button', { name: 'Sign off' }))
    expect(signOffOf(now(), CLAIM)).toMatchObject({ name: 'Ada' })
  })

  test('holds until something it covered changes, and says what', async () => {
    const { user, now } = await openClaim(ready)
    await user.click(screen.getByRole('button', { name: 'Sign off' }))
    expect(screen.getByText(/^Signed off by Ada, /)).toBeVisible()

    await user.click(screen.getByRole('radio', { name: 'Mixed' }))
    await waitFor(() => expect(signOffOf(now(), CLAIM)).toBeUndefined())
    expect(screen.getByText(/so it has lapsed/)).toBeVisible()
    expect(screen.getByText('the verdict (changed)')).toBeVisible()
  })

  test('can be withdrawn', async () => {
    const { user, now } = await openClaim(ready)
    await user.click(screen.getByRole('button', { name: 'Sign off' }))
    await user.click(screen.getByRole('button', { name: 'Withdraw the sign-off' }))
    expect(now().signOffs.size).toBe(0)
    expect(screen.getByRole('button', { name: 'Sign off' })).toBeEnabled()
  })

  test('waits for the standards, leads to where they are met, and goes on over a waiver', async () => {
    const { user, now } = await openClaim(judged(withEvidence(fresh)))
    expect(screen.getByText('4 standards are not met:')).toBeVisible()
    expect(screen.getByRole('button', { name: 'Sign off' })).toBeDisabled()
    await user.click(screen.getByRole('button', { name: 'To the replies' }))
    expect(screen.getByRole('button', { name: 'Note a request' })).toHaveFocus()

    await user.click(screen.getByText('Sign off all the same'))
    const waivable = screen.getAllByRole('checkbox', { name: /origins|against|dates|asked|seen/ })
    for (const box of waivable) await user.click(box)
    await user.type(screen.getByLabelText('Why'), 'There is only the log.')
    await user.click(screen.getByRole('button', { name: 'Write the waiver' }))
    expect([...now().waivers.values()].map(({ rule }) => rule)).toEqual([
      'sought-against',
      'two-origins',
      'claimant-asked',
      'dates-seen',
    ])
    await user.click(screen.getByRole('button', { name: 'Sign off' }))
    expect(signOffOf(now(), CLAIM)).toBeDefined()
  })

  test('of one’s own verdict is refused with a sentence where four eyes are asked for', async () => {
    await openClaim(after(ready, saveSetting(ready, { setting: FOUR_EYES_SETTING, value: true })))
    expect(screen.getByText(/^Four eyes are asked for/)).toBeVisible()
    expect(screen.getByRole('button', { name: 'Sign off' })).toBeDisabled()
  })
})

describe('the way through the house', () => {
  test('leads from open to review and back, with a comment', async () => {
    const { user, now } = await openClaim()
    await user.click(screen.getByRole('button', { name: 'Start work' }))
    await user.click(screen.getByRole('button', { name: 'Submit for review' }))
    expect(now().claims.get(CLAIM)?.status).toBe('for-review')
    await user.click(screen.getByRole('button', { name: 'Return …' }))
    expect(screen.getByRole('button', { name: 'Return it' })).toBeDisabled()
    await user.type(screen.getByLabelText(/^Why, for whoever/), 'Which harbour?')
    await user.click(screen.getByRole('button', { name: 'Return it' }))
    expect(now().claims.get(CLAIM)?.status).toBe('returned')

    // Whoever gets it back reads why without opening anything.
    expect(screen.getByText(/^Returned by Ada, /)).toBeVisible()
    const [atHand, inHistory] = screen.getAllByText('Which harbour?')
    expect(atHand).toBeVisible()
    expect(inHistory).not.toBeVisible()
    await user.click(screen.getByText('What happened so far · 4'))
    expect(inHistory).toBeVisible()
    expect(screen.getByText(/^returned, Ada, /)).toBeVisible()
  })

  test('names who has the claim and until when, and says that a date has passed', async () => {
    const { user, now } = await openClaim()
    await user.type(screen.getByLabelText('With'), 'Bo')
    await user.tab()
    fireEvent.change(screen.getByLabelText('Due'), { target: { value: '2020-01-01' } })
    expect(now().claims.get(CLAIM)).toMatchObject({ assignee: 'Bo', due: '2020-01-01' })
    expect(screen.getByText('The date has passed.')).toBeVisible()
  })

  test('may end in a withdrawal, which says why', async () => {
    const { user, now } = await openClaim(ready)
    await user.click(screen.getByRole('button', { name: 'Withdraw the claim …' }))
    await user.type(screen.getByLabelText(/^Why\. Readers/), 'Cut from the wrong article.')
    await user.click(screen.getByRole('button', { name: 'Withdraw it' }))
    expect(now().claims.get(CLAIM)?.status).toBe('void')
    await user.click(screen.getByRole('button', { name: 'Reopen' }))
    expect(now().claims.get(CLAIM)?.status).toBe('in-progress')
  })
})

describe('a verdict that gave way to another', () => {
  test('is kept and can be read', async () => {
    const changed = giveVerdict(
      ready,
      { claim: CLAIM, fields: { label: 'mixed' } },
      { ...CONTEXT, at: '2026-03-12T11:00:00.000Z' },
    )
    const { user } = await openClaim(after(ready, changed))
    await user.click(screen.getByText('Earlier verdicts · 1'))
    expect(screen.getByText(/until/)).toBeVisible()
  })
})

describe('the right of reply', () => {
  test('is kept line by line, and an answer that does not come is overdue', async () => {
    const { user, now } = await openClaim()
    await user.click(screen.getByRole('button', { name: 'Note a request' }))
    await user.type(screen.getByLabelText('Whom'), 'Harbour office')
    fireEvent.change(screen.getByLabelText('Asked on'), { target: { value: '2020-01-01' } })
    fireEvent.change(screen.getByLabelText('Answer wanted by'), {
      target: { value: '2020-01-03' },
    })
    await user.keyboard('{Control>}{Enter}{/Control}')
    expect([...now().replies.values()]).toMatchObject([
      { whom: 'Harbour office', how: 'email', claims: [CLAIM], deadline: '2020-01-03' },
    ])
    expect(screen.getByText('overdue: no answer by the deadline')).toBeVisible()

    const ledger = screen.getByRole('heading', { name: 'Right of reply' }).parentElement
    await user.click(within(ledger as HTMLElement).getByRole('button', { name: 'Edit' }))
    await user.type(screen.getByLabelText('Their answer, word for word'), 'Forty-one.')
    await user.click(screen.getByRole('button', { name: 'Save the line' }))
    expect(screen.getByText('answered')).toBeVisible()
  })

  test('says why somebody was not asked', async () => {
    const { user, now } = await openClaim()
    await user.click(screen.getByRole('button', { name: 'Note a request' }))
    await user.type(screen.getByLabelText('Whom'), 'The pilot')
    await user.selectOptions(screen.getByLabelText('How'), 'not-asked')
    await user.click(screen.getByRole('button', { name: 'Save the line' }))
    expect(now().replies.size).toBe(0)
    expect(screen.getByText('Say why. The reason is printed.')).toBeVisible()
    await user.type(screen.getByLabelText('Why they were not asked'), 'Died in 2020.')
    await user.click(screen.getByRole('button', { name: 'Save the line' }))
    expect([...now().replies.values()]).toMatchObject([{ how: 'not-asked' }])
  })
})

describe('a second opinion', () => {
  const SECRET = 'The log counts forty.'
  const withBo = after(ready, addPerson(ready, { id: 'reviewer-bo', name: 'Bo' }))

  test('is given blind, revealed, and settled with its dissent', async () => {
    const { user, now, session } = await openClaim(withBo)
    await user.type(screen.getByLabelText('Who is to give it'), 'Bo')
    await user.click(screen.getByRole('button', { name: 'Ask for a second opinion' }))
    expect(screen.getByText('Their verdict is not given yet.')).toBeVisible()
    expect(screen.getByRole('button', { name: 'Reveal both verdicts' })).toBeDisabled()
    await user.click(screen.getByRole('button', { name: 'Hand over to Bo' }))

    expect(await screen.findByText(/You judge blind/)).toBeVisible()
    expect(session.reviewer).toBe('reviewer-bo')
    expect(document.documentElement.outerHTML).not.toContain(SECRET)
    expect(screen.getByRole('radio', { name: 'True' })).not.toBeChecked()

    await user.click(screen.getByRole('radio', { name: 'Mostly false' }))
    await user.click(screen.getByRole('button', { name: 'Reveal both verdicts' }))
    expect(screen.getByText(/3 steps apart on the scale/)).toBeVisible()
    expect(screen.getAllByText(SECRET).length).toBeGreaterThan(0)
    await user.selectOptions(screen.getByLabelText('What stands'), 'second-stands')
    await user.click(screen.getByRole('button', { name: 'Settle it' }))
    expect(screen.getByText('The two differ: say how you came together, or why not.')).toBeVisible()
    await user.type(screen.getByLabelText(/^How you came together/), 'Hulls are not boats.')
    await user.click(screen.getByRole('button', { name: 'Settle it' }))
    expect(now().secondOpinions.get(CLAIM)).toMatchObject({
      outcome: 'second-stands',
      reconciliation: 'Hulls are not boats.',
    })
  })

  test('can be taken back before anybody answered', async () => {
    const { user, now } = await openClaim(withBo)
    await user.click(screen.getByRole('button', { name: 'Ask for a second opinion' }))
    expect(screen.getByText(/A second opinion is open/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Take the wish back' }))
    expect(now().secondOpinions.size).toBe(0)
  })

  test('is read by an editor, who signs the verdict of another', async () => {
    const { user, session, now } = await openClaim(withBo)
    session.workAs('reviewer-bo')
    expect(await screen.findByText('Verdicts of others')).toBeVisible()
    expect(screen.getByText('It is the verdict of Ada that is signed.')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Sign off' }))
    expect(signOffOf(now(), CLAIM)).toMatchObject({ name: 'Bo', verdict: `${CLAIM}:${REVIEWER}` })
  })
})
