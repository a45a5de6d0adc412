import { addEvidence, chainOf } from '@claimbench/model'
import { aChainedDesk, after, ARTICLE, CHAINED_CLAIM, CONTEXT } from '@claimbench/model/testing'
import { act, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderApp } from '../../testing/render-with-session.tsx'

async function open(desk = aChainedDesk()) {
  const app = await renderApp({ desk, place: `/review/${ARTICLE}?claim=${CHAINED_CLAIM}` })
  const region = await screen.findByRole(
    'region',
    { name: 'Where it comes from' },
    { timeout: 20_000 },
  )
  const steps = () =>
    within(region)
      .getAllByRole('listitem')
      .map(item => /“([^”]*)”/.exec(item.textContent ?? '')?.[1])
      .filter(Boolean)
  return { ...app, section: within(region), steps }
}

test('the chain begins with the marks of the sentence, and says where it breaks', async () => {
  const { section, steps, session } = await open()
  expect(steps()).toEqual(['Some outlets', 'a senior official'])
  expect(
    section.getByText('It breaks at step 1: “Some outlets” names nobody in particular.'),
  ).toBeVisible()
  expect(section.getByText('marked in the article · link without a target ⊘')).toBeVisible()
  expect(session.store.getState().desk.hops.size).toBe(0)
})

test('a step is resolved, added, moved, left out and brought back, and undone', async () => {
  const { user, section, steps, session } = await open()
  await user.click(section.getByRole('button', { name: 'Say more of “Some outlets”' }))
  await user.type(section.getByLabelText('Who or what that is'), 'The Gazette')
  await user.selectOptions(section.getByLabelText('That is a'), 'organisation')
  await user.type(section.getByLabelText(/^Address where/), 'gazette.example/1')
  await user.selectOptions(section.getByLabelText('When you opened the address'), 'it was dead')
  await user.selectOptions(section.getByLabelText('Evidence that shows it'), '1 · The Gazette')
  await user.keyboard('{Control>}{Enter}{/Control}')
  expect(section.getByText('→ The Gazette (organisation)')).toBeVisible()
  expect(section.getByText(/dead on .* · shown by 1 · The Gazette/)).toBeVisible()
  expect(section.getByText(/^It breaks at step 2/)).toBeVisible()

  await user.click(
    section.getByRole('button', { name: 'Add after it: a step after “Some outlets”' }),
  )
  await user.type(section.getByLabelText(/^Who, in the words/), 'A wire report')
  await user.click(section.getByRole('button', { name: 'Save' }))
  expect(steps()).toEqual(['Some outlets', 'A wire report', 'a senior official'])

  await user.click(section.getByRole('button', { name: 'Move “A wire report” towards the origin' }))
  expect(steps()).toEqual(['Some outlets', 'a senior official', 'A wire report'])
  await user.click(section.getByRole('button', { name: 'Leave out: “a senior official”' }))
  expect(
    section.getByText('Everybody on the way is known; no step is marked as the origin yet.'),
  ).toBeVisible()
  await user.click(
    section.getByRole('button', { name: 'Bring “a senior official” back into the chain' }),
  )
  act(() => void session.undo())
  act(() => void session.undo())
  expect(steps()).toEqual(['Some outlets', 'a senior official', 'A wire report'])
})

test('a step without words is refused, and what was typed waits for the next time', async () => {
  const { user, section, steps } = await open()
  await user.click(section.getByRole('button', { name: 'Add a step' }))
  await user.type(section.getByLabelText('What was tried to find out'), 'Asked.')
  await user.click(section.getByRole('button', { name: 'Save' }))
  expect(await screen.findByText('Say who it is.')).toBeVisible()
  await user.keyboard('{Escape}')
  await user.click(section.getByRole('button', { name: 'Go on with the step' }))
  expect(section.getByLabelText('What was tried to find out')).toHaveValue('Asked.')
  await user.click(section.getByRole('button', { name: 'Throw away' }))
  expect(section.getByRole('button', { name: 'Add a step' })).toBeVisible()
  expect(steps()).toHaveLength(2)
})

test('whether they said it and whether it is so are answered apart', async () => {
  const desk = aChainedDesk()
  const item = { quote: 'It is so.', relation: 'supports', medium: 'document' } as const
  const source = { id: 's2', name: 'A register', kind: 'primary' } as const
  const { user, section, session } = await open(
    after(
      desk,
      addEvidence(desk, { id: 'e2', claim: CHAINED_CLAIM, fields: item, source }, CONTEXT),
    ),
  )
  const finding = section.getByLabelText('Finding on the attribution')
  await user.selectOptions(finding, 'confirmed')
  expect(section.getByRole('alert')).toHaveTextContent('This does not go with the chain')
  expect(section.getByText('No verdict yet.')).toBeVisible()
  const verdict = [...session.store.getState().desk.verdicts.values()][0]
  expect(verdict).toMatchObject({ attribution: 'confirmed' })
  expect(verdict?.label).toBeUndefined()

  await user.selectOptions(finding, 'not-traceable')
  expect(section.queryByRole('alert')).toBeNull()
  await user.click(section.getByRole('button', { name: 'To the verdict' }))
  await user.click(screen.getByRole('radio', { name: 'True' }))
  expect(section.getByText('True')).toBeVisible()
  expect(section.getByLabelText('Finding on the attribution')).toHaveValue('not-traceable')
  expect(chainOf(session.store.getState().desk, CHAINED_CLAIM).hops).toHaveLength(2)
})

test('the attributions of the whole article are counted, and each figure leads to its sentences', async () => {
  const { user } = await open()
  await user.keyboard('{Escape}')
  await user.keyboard('i')
  const list = await screen.findByRole('group', { name: 'Attributions by how far they are known' })
  expect(
    within(list)
      .getAllByRole('button')
      .map(button => button.textContent),
  ).toEqual(['all 2', 'named 0', 'resolved 0', 'unnamed 1', 'vague 1'])
  await user.click(within(list).getByRole('button', { name: 'vague 1' }))
  expect(screen.queryByRole('button', { name: /^Go to “a senior official”/ })).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Go to “Some outlets”, sentence 1' }))
  expect(document.querySelector('[data-sentence][aria-current="true"]')).toHaveTextContent(
    'Some outlets',
  )
})
