import {
  addProfile,
  cutClaim,
  type Desk,
  draftOf,
  firstVersion,
  giveVerdict,
  nextVersion,
  profileFile,
  profilesOn,
  referenceTo,
  SHIPPED_PROFILES,
} from '@claimbench/model'
import { aDesk, after, CONTEXT, REVISION } from '@claimbench/model/testing'
import { screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { renderApp } from '../../testing/render-with-session.tsx'

const [house] = SHIPPED_PROFILES
if (!house) throw new Error('no profile is shipped')
const ours = firstVersion('ours', { ...draftOf(house), name: 'Ours' })
const NEXT_HOUSE = 'Make a new version of Claimbench house scale, version 1'

async function openProfiles(desk?: Desk) {
  const app = await renderApp({ place: '/profiles', ...(desk && { desk }) })
  await screen.findByRole('heading', { name: 'Rating profiles' })
  const now = () => app.session.store.getState().desk
  const versions = (profile: string) => profilesOn(now()).filter(one => one.profile === profile)
  return { ...app, now, versions }
}

const scaleOf = () => within(screen.getByRole('group', { name: /^The scale/ }))
const extrasOf = () => within(screen.getByRole('group', { name: 'Words off the scale' }))
const names = (group: ReturnType<typeof scaleOf>) =>
  group.getAllByLabelText<HTMLInputElement>(/^Label \d/).map(({ value }) => value)
const press = (user: UserEvent, name: string | RegExp) =>
  user.click(screen.getByRole('button', { name }))

describe('an edited profile', () => {
  test('is a new version, and the old one stays', async () => {
    const { user, versions } = await openProfiles()
    await press(user, NEXT_HOUSE)
    await user.clear(scaleOf().getByLabelText('Label 3'))
    await user.type(scaleOf().getByLabelText('Label 3'), 'Half and half')
    await user.click(scaleOf().getByRole('button', { name: 'Remove: Mostly false' }))
    await press(user, 'Save as a new version')

    expect(screen.getByText(/^Saved: Claimbench house scale, version 2/)).toBeVisible()
    expect(versions('house').map(({ scale }) => scale.map(({ name }) => name))).toEqual([
      ['False', 'Mostly false', 'Mixed', 'Mostly true', 'True'],
      ['False', 'Half and half', 'Mostly true', 'True'],
    ])
    expect(screen.getByText('Half and half')).toBeVisible()
    expect(screen.getByText('The version before')).toBeVisible()
  })

  test('is refused with a sentence while a label has no name, and what was typed is kept', async () => {
    const { user } = await openProfiles()
    await press(user, NEXT_HOUSE)
    await user.click(extrasOf().getByRole('button', { name: 'Add a label' }))
    await press(user, 'Save as a new version')
    expect(screen.getByText('Each label needs a name.')).toBeVisible()
    await user.type(extrasOf().getByLabelText('Label 2'), 'Gone stale')
    await press(user, 'Save as a new version')
    expect(screen.getByText('Gone stale')).toBeVisible()
  })

  test('is undone while it is written, step by step, and outlives Escape', async () => {
    const { user } = await openProfiles()
    await press(user, NEXT_HOUSE)
    await user.click(scaleOf().getByRole('button', { name: 'Remove: Mixed' }))
    await press(user, 'Turn the scale around')
    expect(names(scaleOf())).toEqual(['True', 'Mostly true', 'Mostly false', 'False'])
    await user.keyboard('{Control>}z{/Control}')
    expect(names(scaleOf())).toEqual(['False', 'Mostly false', 'Mostly true', 'True'])
    await press(user, 'Undo')
    expect(names(scaleOf())).toHaveLength(5)
    await press(user, 'Redo')
    await user.keyboard('{Escape}')
    await press(user, NEXT_HOUSE)
    expect(names(scaleOf())).toEqual(['False', 'Mostly false', 'Mostly true', 'True'])
    await press(user, 'Cancel')
    await press(user, NEXT_HOUSE)
    expect(names(scaleOf())).toHaveLength(5)
  })

  test('is ordered by keys, which the focus follows', async () => {
    const { user } = await openProfiles()
    await press(user, NEXT_HOUSE)
    screen.getByDisplayValue('Mixed').focus()
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}')
    expect(names(scaleOf())).toEqual(['False', 'Mixed', 'Mostly false', 'Mostly true', 'True'])
    expect(screen.getByDisplayValue('Mixed')).toHaveFocus()
    screen.getByRole('button', { name: 'Off the scale: Mixed' }).focus()
    await user.keyboard('{Enter}')
    expect(names(extrasOf())).toEqual(['Unproven', 'Mixed'])
    expect(screen.getByRole('button', { name: 'Onto the scale: Mixed' })).toHaveFocus()
  })
})

describe('a profile of one’s own', () => {
  test('is made from scratch, in its language, with whose it is', async () => {
    const { user, now } = await openProfiles()
    await press(user, 'New profile')
    await user.type(screen.getByLabelText('Name of the profile'), 'Ferry desk')
    await user.clear(screen.getByLabelText('Language of its words'))
    await user.type(screen.getByLabelText('Language of its words'), 'de-CH')
    await user.type(screen.getByLabelText('Whose scale it is'), 'Ours alone.')
    for (const label of ['Falsch', 'Richtig']) {
      await user.click(scaleOf().getByRole('button', { name: 'Add a label' }))
      await user.keyboard(label)
    }
    await press(user, 'Save the profile')
    expect([...now().profiles.values()]).toMatchObject([
      {
        version: 1,
        name: 'Ferry desk',
        language: 'de-CH',
        note: 'Ours alone.',
        scale: [{ name: 'Falsch' }, { name: 'Richtig' }],
      },
    ])
    expect(screen.getAllByText('Richtig').at(-1)).toHaveAttribute('lang', 'de-CH')
  })

  test('begins as a copy that is a profile of its own', async () => {
    const { user, now } = await openProfiles()
    await press(user, 'Copy Snopes, version 1, as a new profile')
    expect(screen.getByLabelText('Name of the profile')).toHaveValue('Copy of Snopes')
    await press(user, 'Save the profile')
    const [copy] = now().profiles.values()
    expect(copy).toMatchObject({ version: 1, name: 'Copy of Snopes' })
    expect(copy?.profile).not.toBe('snopes')
  })

  test('is taken back by Ctrl+Z as long as nothing was judged by it, and brought again', async () => {
    const { user, now } = await openProfiles(
      after(aDesk(['One.']), addProfile(aDesk(['One.']), ours)),
    )
    await press(user, 'Take back Ours, version 1')
    expect(now().profiles.size).toBe(0)
    await user.keyboard('{Control>}z{/Control}')
    expect([...now().profiles.values()]).toMatchObject([{ profile: 'ours', name: 'Ours' }])
    expect(screen.getByText(/^Saved: Ours, version 1/)).toHaveFocus()
  })

  test('stays when a verdict was judged by it', async () => {
    const bare = aDesk(['The dam broke in 1911.'])
    const kept = after(bare, addProfile(bare, ours))
    const place = { span: 'f', claim: 'c', revision: REVISION, start: 0, end: 22 }
    const cut = after(kept, cutClaim(kept, place, CONTEXT))
    const fields = { profile: referenceTo(ours), label: 'true' }
    await openProfiles(after(cut, giveVerdict(cut, { claim: 'c', fields }, CONTEXT)))
    expect(screen.getByText(/one verdict was judged by it/)).toBeVisible()
    expect(screen.queryByRole('button', { name: /^Take back/ })).toBeNull()
  })
})

describe('a profile in a file', () => {
  const fileOf = (text: string) => new File([text], 'x.json', { type: 'application/json' })
  const choose = (user: UserEvent, text: string) =>
    user.upload(screen.getByLabelText('Take in a file', { selector: 'input' }), fileOf(text))

  test('is looked at, then added', async () => {
    const { user, now } = await openProfiles()
    await choose(user, profileFile(ours))
    expect(
      await screen.findByRole('heading', { name: 'In the file: Ours, version 1' }),
    ).toHaveFocus()
    expect(now().profiles.size).toBe(0)
    await press(user, 'Add it')
    expect([...now().profiles.values()]).toMatchObject([{ profile: 'ours', name: 'Ours' }])
  })

  test('that says something else under a number that is taken becomes the next version', async () => {
    const { user, versions } = await openProfiles()
    await choose(user, profileFile({ ...house, name: 'Their house scale' }))
    await screen.findByText(/becomes version 2/)
    await press(user, 'Add it')
    expect(versions('house').map(({ name }) => name)).toEqual([
      'Claimbench house scale',
      'Their house scale',
    ])
  })

  test('that is here word for word is not added', async () => {
    const { user } = await openProfiles()
    await choose(user, profileFile(house))
    expect(await screen.findByText(/here already, word for word/)).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Add it' })).toBeNull()
  })

  test.each([
    ['{}', 'This is another kind of file. Nothing was changed.'],
    [
      profileFile(house).replace('"Mixed"', '5'),
      'Something in it may not be there. It is at “profile/scale/2/name”: 5. Nothing was changed.',
    ],
    [
      profileFile({ ...house, scale: house.scale.slice(0, 1) }),
      'Nobody could judge by the profile in it. A scale has two labels at least; without any, each verdict is a sentence. Nothing was changed.',
    ],
  ])('that cannot be used is declined with a sentence', async (text, sentence) => {
    const { user, now } = await openProfiles()
    await choose(user, text)
    expect(await screen.findByText(sentence)).toBeVisible()
    expect(now().profiles.size).toBe(0)
  })
})

test('what a conversion would lose is told for every label', async () => {
  const { user } = await openProfiles()
  const table = screen.getByRole('table', { name: /^Labels of PolitiFact in Claimbench/ })
  const line = within(table).getByRole('row', { name: /^Half True/ })
  expect(line).toHaveTextContent('Mixed')
  expect(line).toHaveTextContent('does not stand quite as far')
  await user.selectOptions(screen.getByLabelText('To'), 'PolitiFact')
  expect(screen.getByText('These are the same version.')).toBeVisible()
})

test('only the latest version of a profile is offered for new verdicts', async () => {
  const bare = aDesk(['One.'])
  const second = nextVersion(bare, house, { ...draftOf(house), name: 'House two' })
  await renderApp({ place: '/settings', desk: after(bare, addProfile(bare, second)) })
  const choices = within(await screen.findByLabelText('Rating profile for new verdicts'))
  expect(choices.getByRole('option', { name: 'House two, version 2' })).toBeInTheDocument()
  expect(choices.queryByRole('option', { name: 'Claimbench house scale' })).toBeNull()
})
