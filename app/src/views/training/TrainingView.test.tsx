import { EMPTY_DESK } from '@claimbench/model'
import { aPack } from '@claimbench/model/testing'
import { type Pack, type PackForm, writePack } from '@claimbench/model/training'
import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { renderApp } from '../../testing/render-with-session.tsx'

const fileOf = (form: PackForm, pack: Pack = aPack()) =>
  new File([new Uint8Array(writePack(pack, form))], `harbour.${form}.zip`)
const others: Pack = {
  ...aPack(),
  articles: aPack().articles.map(packed => ({
    ...packed,
    article: { ...packed.article, title: 'Another ferry' },
  })),
}

async function training() {
  const app = await renderApp({ desk: EMPTY_DESK, place: '/training' })
  const load = (...files: File[]) =>
    app.user.upload(screen.getByLabelText(/^Load a pack or a key/, { selector: 'input' }), files)
  return { ...app, load }
}

describe('packs', () => {
  test('a pack without a key is fit for a blind test alone', async () => {
    const { user, load } = await training()
    await load(fileOf('blind'))
    expect(await screen.findByText(/without a key: blind test/)).toBeVisible()
    expect(screen.getByText(/CC BY 4.0/)).toBeVisible()
    await user.click(screen.getByRole('link', { name: /The ferry that never was/ }))
    expect(await screen.findByRole('radio', { name: /Blind test/ })).toBeChecked()
    expect(screen.getByRole('radio', { name: /Guided/ })).toBeDisabled()
  })

  test('a pack with its key is for practice, and the app says that it is not blind', async () => {
    const { user, load } = await training()
    await load(fileOf('whole'))
    await user.click(await screen.findByRole('link', { name: /The ferry that never was/ }))
    expect(await screen.findByText(/Practice, not blind/)).toBeVisible()
    expect(screen.getByRole('radio', { name: /Blind test/ })).toBeDisabled()
  })

  test('a removed pack comes back with one click, key and all', async () => {
    const { user, load } = await training()
    await load(fileOf('blind'), fileOf('key'))
    await user.click(await screen.findByRole('button', { name: 'Load the key' }))
    expect(await screen.findByText(/the key came later/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: /^Remove the pack/ }))
    expect(screen.queryByText(/the key came later/)).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(await screen.findByText(/the key came later/)).toBeVisible()
  })

  test('a key is asked about before it comes in, and can be left out', async () => {
    const { user, load, session } = await training()
    await load(fileOf('blind'), fileOf('key'))
    const question = await screen.findByRole('dialog')
    expect(question).toHaveTextContent('no blind test can be started')
    await user.click(within(question).getByRole('button', { name: 'Not now' }))
    expect([...session.store.getState().desk.packs.values()][0]?.keyFile).toBeUndefined()
  })

  test('a key for other articles, and a file that is no pack, are refused with a sentence', async () => {
    const { load, session } = await training()
    await load(fileOf('blind'))
    await screen.findByText(/without a key/)
    await load(fileOf('key', others))
    expect(await screen.findByText(/belongs to other articles/)).toBeVisible()
    await load(new File(['hello'], 'letter.zip'))
    expect(await screen.findByText(/This is no training pack/)).toBeVisible()
    expect(session.store.getState().desk.packs.size).toBe(1)
  })
})

describe('what is asked', () => {
  const open = async (form: PackForm, pack: Pack) => {
    const app = await training()
    await app.load(fileOf(form, pack))
    await app.user.click(await screen.findByRole('link', { name: /The ferry that never was/ }))
    await screen.findByRole('button', { name: 'Begin' })
    return app
  }
  const tasks = () => screen.getAllByRole('checkbox').map(box => box.closest('label')?.textContent)

  test('a blind test asks exactly what its maker has set', async () => {
    const { user, session } = await open('blind', { ...aPack(), tasks: ['tag', 'spans'] })
    expect(tasks()).toEqual([expect.stringMatching(/^Tag/), expect.stringMatching(/^Attribution/)])
    for (const box of screen.getAllByRole('checkbox')) expect(box).toBeDisabled()
    await user.click(screen.getByRole('button', { name: 'Begin' }))
    const [attempt] = [...session.store.getState().desk.attempts.values()]
    expect(attempt?.tasks).toEqual(['tag', 'spans'])
  })

  test('an older blind pack leaves the choice to whoever takes the test', async () => {
    await open('blind', aPack())
    expect(screen.getByRole('checkbox', { name: /^Attribution/ })).toBeEnabled()
  })

  const keys = new Map(
    [...aPack().keys].map(([id, key]) => [
      id,
      { ...key, sentences: key.sentences.map(one => ({ ...one, spans: [], fragments: [] })) },
    ]),
  )

  test('what a test asked and the key does not hold has no figure', async () => {
    const pack: Pack = { ...aPack(), keys, tasks: ['tag', 'spans'] }
    const { user, load } = await open('blind', pack)
    await user.click(screen.getByRole('button', { name: 'Begin' }))
    await screen.findByRole('application')
    await user.keyboard('{Control>}{Enter}{/Control}')
    await user.click(await screen.findByRole('button', { name: 'Finish now' }))
    await user.click(await screen.findByRole('link', { name: 'To the training place' }))
    await load(fileOf('key', pack))
    await user.click(await screen.findByRole('button', { name: 'Load the key' }))
    await user.click(await screen.findByRole('link', { name: 'Result' }))
    const figure = await screen.findByText('Attribution, on the very words (F1)')
    expect(figure.parentElement).toHaveTextContent('no marks in the key')
    expect(screen.getByText('Tags right or accepted').parentElement).toHaveTextContent('0 %')
  })

  test('what the key cannot score is not to be chosen, and the page says so', async () => {
    await open('whole', { ...aPack(), keys, tasks: ['tag', 'spans'] })
    expect(screen.getByRole('checkbox', { name: /^Tag/ })).toBeChecked()
    expect(screen.getByRole('checkbox', { name: /^Attribution/ })).toBeDisabled()
    expect(screen.getByRole('checkbox', { name: /^Attribution/ })).not.toBeChecked()
    expect(screen.getByText(/has nothing for: Attribution, Claims/)).toBeVisible()
  })
})

describe('an exercise', () => {
  async function begun(form: PackForm, mode: RegExp) {
    const app = await training()
    await app.load(fileOf(form))
    await app.user.click(await screen.findByRole('link', { name: /The ferry that never was/ }))
    await app.user.click(await screen.findByRole('radio', { name: mode }))
    await app.user.click(screen.getByRole('button', { name: 'Begin' }))
    await screen.findByRole('application')
    return app
  }

  test('guided: the key stands beside the answer, which then stays', async () => {
    const { user } = await begun('whole', /Guided/)
    await user.keyboard('o')
    expect(await screen.findByText('The headline denies that there was a ferry.')).toBeVisible()
    expect(screen.getByText('Counts as right')).toBeVisible()
    expect(screen.getByText(/^Counts as right\. The key says/)).toBeInTheDocument()
    await user.keyboard('n')
    expect(await screen.findByText(/The key of this sentence has been shown/)).toBeVisible()
    await user.keyboard('{Enter}')
    expect(screen.getByText('Sentence 2 of 4', { selector: 'h2' })).toBeVisible()
    // What was read out belongs to the sentence before.
    expect(screen.queryByText(/The key says/)).toBeNull()
  })

  test('guided: the panel quotes the sentence, for screens on which it lies over the article', async () => {
    await begun('whole', /Guided/)
    const panel = screen.getByRole('complementary', { name: 'Answer' })
    expect(within(panel).getByText('The ferry that never was')).toBeInTheDocument()
  })

  test('evidence is quoted from the documents, and judged beside the key', async () => {
    const app = await training()
    const { user } = app
    await app.load(fileOf('whole'))
    await user.click(await screen.findByRole('link', { name: /The ferry that never was/ }))
    await user.click(await screen.findByRole('checkbox', { name: /^Evidence and verdict/ }))
    await user.click(screen.getByRole('button', { name: 'Begin' }))
    await screen.findByRole('application')
    await user.keyboard('{ArrowDown}a')
    // "the ferry sank in May": the fifth to the ninth word.
    await user.keyboard('w{ArrowRight>5/}')
    await user.keyboard('{Shift>}{ArrowRight>4/}{/Shift}f')
    await user.selectOptions(screen.getByLabelText(/^Verdict on “the ferry sank in May”/), 'Mixed')
    await user.click(screen.getByRole('button', { name: 'Quote the documents' }))
    await user.click(screen.getByRole('button', { name: /^Quote: No ferry left or sank/ }))
    await user.click(screen.getByRole('button', { name: 'Sentence' }))
    const quote = screen.getByLabelText('Quoted from Harbour log')
    await user.type(quote, ' Never.')
    await user.click(screen.getByRole('button', { name: /Show the key/ }))
    expect(await screen.findByText(/Mixed, right/)).toBeVisible()
    expect(screen.getByText(/Word for word: 0 %/)).toBeVisible()
    const [answer] = [...app.session.store.getState().desk.answers.values()]
    expect(answer?.fragments[0]?.evidence).toEqual([
      { sheet: 'log.md', quote: 'No ferry left or sank in May 2019. Never.' },
    ])
  })

  test('practice: answers change until the end, and only then there is a key', async () => {
    const { user } = await begun('whole', /^Practice/)
    await user.keyboard('c')
    expect(screen.queryByText('The headline denies that there was a ferry.')).toBeNull()
    await user.keyboard('c{ArrowUp}aon{Enter}')
    const question = await screen.findByRole('dialog')
    expect(question).toHaveTextContent('Every sentence is answered.')
    await user.click(within(question).getByRole('button', { name: 'Finish now' }))
    expect(await screen.findByText('The headline denies that there was a ferry.')).toBeVisible()
    expect(screen.getByText('Tags right or accepted').parentElement).toHaveTextContent('100 %')
  })

  test('blind: without a key there is no comparison, but a result to hand over', async () => {
    const { user, session } = await begun('blind', /Blind test/)
    await user.keyboard('caon{Enter}')
    await user.click(await screen.findByRole('button', { name: 'Finish now' }))
    expect(await screen.findByText(/There is no key for this exercise here/)).toBeVisible()
    expect(screen.getByRole('button', { name: 'Write the result file' })).toBeVisible()
    const answers = [...session.store.getState().desk.answers.values()]
    expect(answers.map(({ tag }) => tag)).toEqual(['claim', 'attribution', 'opinion', 'none'])
    expect(answers.every(({ milliseconds }) => milliseconds > 0)).toBe(true)
  })
})
