import { lessonsOf, tagOf } from '@claimbench/model'
import { aDesk, ARTICLE, REVIEWER, REVISION } from '@claimbench/model/testing'
import { isHeldOut } from '@claimbench/suggest'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { fakeDisk } from '../../testing/fake-disk.ts'
import { openSession } from '../../testing/open-session.ts'
import { renderApp } from '../../testing/render-with-session.tsx'

const SENTENCES = ['The port signed a lease.', 'It was reckless.', 'Nobody asked.']

/** Opens the review of an article of three sentences. */
async function review() {
  const app = await renderApp({ desk: aDesk(SENTENCES), place: `/review/${ARTICLE}` })
  await screen.findByRole('application', undefined, { timeout: 20_000 })
  await waitFor(() => expect(sentence(1)).toHaveFocus())
  const tagAt = (index: number) => {
    const start = SENTENCES.slice(0, index).join(' ').length + (index > 0 ? 1 : 0)
    return tagOf(app.session.store.getState().desk, REVISION, { start }, REVIEWER)?.tag
  }
  return { ...app, tagAt, tags: () => SENTENCES.map((_, i) => tagAt(i)) }
}

const sentence = (number: number) =>
  screen.getByRole('group', { name: new RegExp(`^Sentence ${number} of 3`) })

/** A key as a keyboard layout reports it, pressed where the focus is. */
function press(key: string, code: string, held: object = {}): boolean {
  return fireEvent.keyDown(document.activeElement ?? document.body, { key, code, ...held })
}

describe('the keys of the review place', () => {
  test('work at once: the first open sentence has the focus', async () => {
    const { tags } = await review()
    press('c', 'KeyC')
    expect(tags()).toEqual(['claim', undefined, undefined])
    expect(sentence(2)).toHaveFocus()
  })

  test('tag and go on: a sentence costs one key', async () => {
    const { tags } = await review()
    press('c', 'KeyC')
    press('o', 'KeyO')
    press('n', 'KeyN')
    expect(tags()).toEqual(['claim', 'opinion', 'none'])
    expect(screen.getByRole('progressbar')).toHaveAccessibleName('3 of 3 sentences tagged')
  })

  test('stay with Shift', async () => {
    const { tagAt } = await review()
    press('A', 'KeyA', { shiftKey: true })
    expect(tagAt(0)).toBe('attribution')
    expect(sentence(1)).toHaveFocus()
    expect(sentence(1)).toHaveAccessibleName('Sentence 1 of 3, Attribution')
  })

  test.each([
    [
      'German',
      { key: 'z', code: 'KeyY', ctrlKey: true },
      { key: 'y', code: 'KeyZ', ctrlKey: true },
    ],
    [
      'French',
      { key: 'z', code: 'KeyW', ctrlKey: true },
      { key: 'y', code: 'KeyY', ctrlKey: true },
    ],
    [
      'Russian',
      { key: 'я', code: 'KeyZ', ctrlKey: true },
      { key: 'н', code: 'KeyY', ctrlKey: true },
    ],
  ])('undo and redo on a %s layout', async (_layout, undo, redo) => {
    const { tagAt } = await review()
    press('c', 'KeyC')
    press(undo.key, undo.code, undo)
    expect(tagAt(0)).toBeUndefined()
    press(redo.key, redo.code, redo)
    expect(tagAt(0)).toBe('claim')
  })

  test('on a French layout A is where it is printed', async () => {
    const { tagAt } = await review()
    press('a', 'KeyQ')
    expect(tagAt(0)).toBe('attribution')
  })

  test('on a Russian layout the places of C O A N tag', async () => {
    const { tags } = await review()
    press('с', 'KeyC')
    press('щ', 'KeyO')
    press('т', 'KeyN')
    expect(tags()).toEqual(['claim', 'opinion', 'none'])
  })

  test.each([
    ['German', '?', 'Minus'],
    ['French', '?', 'KeyM'],
    ['American', '?', 'Slash'],
  ])('open their sheet with ? on a %s layout', async (_layout, key, code) => {
    await review()
    press(key, code, { shiftKey: true })
    const sheet = within(await screen.findByRole('dialog', { name: 'Keys' }))
    expect(sheet.getByText('Claim, and go on')).toBeVisible()
  })

  test('do nothing while a person composes a character', async () => {
    const { tagAt } = await review()
    press('c', 'KeyC', { isComposing: true })
    expect(tagAt(0)).toBeUndefined()
  })

  test('leave letters to a field, and Enter to a button', async () => {
    const { user, tags } = await review()
    await user.click(screen.getByRole('button', { name: 'Edit details' }))
    const byline = await screen.findByLabelText('Byline')
    await user.type(byline, 'con')
    expect(byline).toHaveValue('con')
    expect(tags()).toEqual([undefined, undefined, undefined])
  })

  test('leave shortcuts of the browser alone', async () => {
    await review()
    // Not prevented: the browser prints, and reloads.
    expect(press('p', 'KeyP', { ctrlKey: true })).toBe(true)
    expect(press('r', 'KeyR', { ctrlKey: true })).toBe(true)
  })
})

describe('the claim beside the article', () => {
  const cut = () => {
    press('w', 'KeyW')
    press('f', 'KeyF')
    press('Escape', 'Escape')
  }
  const inTheClaim = () =>
    within(screen.getByRole('complementary')).queryByRole('heading', { name: 'Claim' })
      ? screen.getByText('In the article').parentElement?.textContent
      : undefined

  test('makes way when another one is cut, and E means the claim of the sentence in hand', async () => {
    const { user } = await review()
    cut()
    press('e', 'KeyE')
    await screen.findByRole('button', { name: 'Add evidence' }, { timeout: 20_000 })
    expect(inTheClaim()).toContain('“The”')
    await user.click(sentence(2))
    expect(inTheClaim()).toContain('“The”')
    cut()
    expect(inTheClaim()).toBeUndefined()
    press('e', 'KeyE')
    await waitFor(() => expect(inTheClaim()).toContain('“It”'))
    await user.click(sentence(1))
    press('e', 'KeyE')
    await waitFor(() => expect(inTheClaim()).toContain('“The”'))
    // A sentence without a claim of its own leaves the open one.
    await user.click(sentence(3))
    press('e', 'KeyE')
    await waitFor(() => expect(inTheClaim()).toContain('“The”'))
  })
})

test('after a click on a bar of the review place the keys are the article’s', async () => {
  const { user, tagAt } = await review()
  press('w', 'KeyW')
  await user.click(screen.getByRole('button', { name: /^Claim F/ }))
  press('Escape', 'Escape')
  press('c', 'KeyC')
  expect(tagAt(0)).toBe('claim')
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(tagAt(0)).toBeUndefined()
  press('o', 'KeyO')
  expect(tagAt(0)).toBe('opinion')
})

test('a form beside the article keeps its keys, the bars around it do not', async () => {
  const { user, tags } = await review()
  await user.click(screen.getByRole('button', { name: 'Edit details' }))
  await screen.findByLabelText('Byline')
  screen.getByRole('button', { name: 'Back' }).focus()
  press('o', 'KeyO')
  expect(tags()).toEqual([undefined, undefined, undefined])
  await user.click(screen.getByRole('button', { name: 'Next open sentence' }))
  press('o', 'KeyO')
  expect(tags()).toContain('opinion')
})

describe('the palette', () => {
  test('runs a command by its name', async () => {
    const { user, tagAt } = await review()
    press('k', 'KeyK', { ctrlKey: true })
    const palette = within(await screen.findByRole('dialog', { name: 'Commands' }))
    await user.type(palette.getByRole('searchbox'), 'opinion, and stay')
    await user.click(palette.getByRole('option', { name: /Opinion, and stay/ }))
    expect(tagAt(0)).toBe('opinion')
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  })
})

describe('with the mouse', () => {
  test('a click takes a sentence in hand, and a button tags it', async () => {
    const { user, tagAt } = await review()
    await user.click(sentence(2))
    expect(sentence(2)).toHaveAttribute('aria-current', 'true')
    const panel = within(screen.getByRole('complementary', { name: 'Sentence in hand' }))
    await user.click(panel.getByRole('button', { name: /Opinion/ }))
    expect(tagAt(1)).toBe('opinion')
  })
})

describe('a refusal', () => {
  test('is told in a sentence, and again when it happens again', async () => {
    await review()
    press('x', 'KeyX')
    expect(await screen.findByText('This sentence has no tag to clear.')).toBeVisible()
    press('u', 'KeyU')
    expect(await screen.findByText('There is nothing to undo.')).toBeVisible()
  })
})

describe('an article that another tab writes', () => {
  test('can be read here, and taken over', async () => {
    const disk = fakeDisk(aDesk(SENTENCES))
    const first = await openSession(disk, 'device-1')
    await first.open(ARTICLE)
    const { user } = await renderApp({ disk, place: `/review/${ARTICLE}` })
    await screen.findByRole('application', undefined, { timeout: 20_000 })
    press('c', 'KeyC')
    expect(disk.patches).toEqual([])
    expect(screen.getByText(/open for writing in another tab; here/i)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Take over' }))
    sentence(1).focus()
    press('c', 'KeyC')
    expect(disk.patches).toHaveLength(1)
  })
})

test('an address that leads to no article says so, and shows the way back', async () => {
  await renderApp({ place: '/review/nowhere' })
  expect(await screen.findByText(/There is no article at this address/)).toBeVisible()
  expect(screen.getByRole('link', { name: 'To the library' })).toHaveAttribute('href', '#/')
})

describe('suggestions', () => {
  const MANY = Array.from({ length: 40 }, (_, day) => `The port closed on day number ${day}.`)
  const isHidden = (text: string) => isHeldOut(text, 0.1)

  async function reviewMany(settings: readonly { readonly id: string; readonly value: unknown }[]) {
    const desk = aDesk(MANY)
    const withSettings = { ...desk, settings: new Map(settings.map(row => [row.id, row])) }
    const app = await renderApp({ desk: withSettings, place: `/review/${ARTICLE}` })
    await screen.findByRole('application', undefined, { timeout: 20_000 })
    await waitFor(() => expect(screen.getAllByRole('group', { name: /suggested/ })).not.toEqual([]))
    return app
  }

  const lessons = (app: Awaited<ReturnType<typeof reviewMany>>) =>
    lessonsOf(app.session.store.getState().desk, REVIEWER)

  test('are kept back from the hold-out, which is counted apart', async () => {
    const app = await reviewMany([{ id: 'holdOutSuggestions', value: true }])
    const hidden = MANY.findIndex(isHidden)
    const place = screen.getByRole('group', { name: new RegExp(`^Sentence ${hidden + 1} of`) })
    expect(place).toHaveAccessibleName(/, open$/)
    await app.user.click(place)
    press('n', 'KeyN')
    await waitFor(() => expect(lessons(app)).toMatchObject([{ hidden: true, tag: 'none' }]))
  })

  test('are shown for every sentence unless the hold-out is switched on', async () => {
    await reviewMany([])
    expect(MANY.some(isHidden)).toBe(true)
    expect(screen.queryAllByRole('group', { name: /, open$/ })).toEqual([])
  })

  test('teach with each tag, unlearn with its undo, and keep both out of the undo history', async () => {
    const app = await reviewMany([])
    press('o', 'KeyO')
    await waitFor(() => expect(lessons(app)).toMatchObject([{ tag: 'opinion', hidden: false }]))
    press('u', 'KeyU')
    await waitFor(() => expect(lessons(app)).toEqual([]))
    expect(app.session.store.getState().history.done).toEqual([])
  })

  test('teach nothing where learning is switched off', async () => {
    const app = await reviewMany([{ id: 'learnFromTags', value: false }])
    press('o', 'KeyO')
    await waitFor(() => expect(app.session.store.getState().desk.tags.size).toBe(1))
    await Promise.resolve()
    expect(lessons(app)).toEqual([])
  })

  test('teach nothing when they are taken in bulk', async () => {
    const app = await reviewMany([{ id: 'takeInBulk', value: true }])
    press('End', 'End')
    press('Enter', 'Enter', { shiftKey: true })
    await waitFor(() => expect(app.session.store.getState().desk.tags.size).toBeGreaterThan(3))
    await Promise.resolve()
    expect(lessons(app)).toEqual([])
  })
})
