import { houseRulesOf, type HouseRules, standardsFile } from '@claimbench/report'
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderApp } from '../../testing/render-with-session.tsx'

async function openStandards() {
  const app = await renderApp({ place: '/standards' })
  await screen.findByRole('heading', { name: 'Standards of a check' })
  const rules = () => houseRulesOf(app.session.store.getState().desk)
  return { ...app, rules }
}
const TWO = /^The evidence has two independent origins/

test('a rule asks for another number, which its sentence says, and not at all; both are undone', async () => {
  const { user, rules } = await openStandards()
  const item = within(screen.getByLabelText(TWO).closest('li') ?? document.body)
  await user.click(item.getByText('Change the number and the words'))
  await user.clear(item.getByLabelText('At least'))
  await user.type(item.getByLabelText('At least'), '3{Tab}')
  expect(rules().shipped).toEqual({ 'two-origins': { atLeast: 3 } })
  const three = screen.getByLabelText(/^The evidence has 3 independent origins/)
  await user.selectOptions(three, 'off')
  expect(rules().shipped).toEqual({ 'two-origins': { atLeast: 3, level: 'off' } })
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  await user.keyboard('{Control>}z{/Control}')
  expect(rules().shipped).toEqual({})
  await user.click(screen.getByRole('button', { name: 'Redo' }))
  expect(rules().shipped).toEqual({ 'two-origins': { atLeast: 3 } })
})

test('a rule of one’s own is added, and one that cannot be asked is refused with a sentence', async () => {
  const { user, rules } = await openStandards()
  const form = within(screen.getByRole('form', { name: 'A rule of our own' }))
  await user.click(form.getByRole('button', { name: 'Add the rule' }))
  expect(screen.getByText('A rule needs a sentence that says what it asks.')).toBeVisible()
  await user.type(form.getByLabelText('The rule, as one sentence'), 'Two looked at it.')
  await user.selectOptions(form.getByLabelText('What it asks for'), 'second-opinion')
  await user.click(form.getByRole('button', { name: 'Add the rule' }))
  expect(rules().own).toMatchObject([
    { wording: 'Two looked at it.', level: 'waiver', condition: { kind: 'second-opinion' } },
  ])
  expect(screen.getByText('Asks: a second opinion, revealed.')).toBeVisible()
})

test('a rule of one’s own is removed, the keyboard goes on from what is told, and it comes back', async () => {
  const { user, rules } = await openStandards()
  await user.type(screen.getByLabelText('The rule, as one sentence'), 'Three items at least.')
  await user.click(screen.getByRole('button', { name: 'Add the rule' }))
  const [rule] = rules().own
  await user.click(screen.getByRole('button', { name: 'Remove the rule: Three items at least.' }))
  expect(rules().own).toEqual([])
  expect(screen.getByText(/^The rule is removed/)).toHaveFocus()
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(rules().own).toEqual([rule])
  expect(screen.queryByText(/^The rule is removed/)).toBeNull()
})

test('rules of a file are looked at, then take the place of those here; a bad file changes nothing', async () => {
  const { user, rules } = await openStandards()
  const choose = (text: string) =>
    user.upload(
      screen.getByLabelText('Take in a file', { selector: 'input' }),
      new File([text], 'x.json'),
    )
  await choose('{"format":"claimbench-standards","version":1}')
  expect(await screen.findByText(/^Something in it may not be there/)).toBeVisible()
  const theirs: HouseRules = {
    shipped: { graded: { level: 'blocks' } },
    own: [{ id: 'own-1', wording: 'Kept.', level: 'blocks', condition: { kind: 'kept' } }],
  }
  await choose(standardsFile(theirs))
  expect(await screen.findByText(/1 of the shipped standards changed, 1 of the/)).toBeVisible()
  expect(rules()).toEqual({ shipped: {}, own: [] })
  await user.click(screen.getByRole('button', { name: 'Take them over' }))
  expect(rules()).toEqual(theirs)
})
