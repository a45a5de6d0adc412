import { HOUSE_PROFILE, type Tag } from '@claimbench/model'
import { aPack } from '@claimbench/model/testing'
import { readPackFile, type ResultAttempt, writePack } from '@claimbench/model/training'
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { unzipSync, strFromU8 } from 'fflate'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { anAttempt, resultFileOf } from '../../testing/a-class.ts'
import { keepDownloads } from '../../testing/downloads.ts'
import { renderApp } from '../../testing/render-with-session.tsx'

const pack = aPack()
const [packed] = pack.articles
if (!packed || !HOUSE_PROFILE) throw new Error('the pack in the making has an article')
const { article } = packed

const file = (form: 'whole' | 'blind' | 'key') =>
  new File([new Uint8Array(writePack(pack, form))], `harbour.${form}.zip`)
const read = readPackFile(writePack(pack, 'blind'))
if (!read.ok || read.value.kind !== 'pack') throw new Error('the pack is not what was written')
const { content } = read.value.pack

const say = (letters: string): (Tag | undefined)[] =>
  Array.from(
    letters,
    letter =>
      ({ c: 'claim', o: 'opinion', a: 'attribution', n: 'none' })[letter] as Tag | undefined,
  )
const result = (name: string, letters: string, more = {}) =>
  resultFileOf(packed, content, { name, tags: say(letters), ...more })

async function openFiles(files: readonly File[]) {
  const app = await renderApp({ place: '/training/class' })
  await screen.findByRole('heading', { name: 'Class view' }, { timeout: 20_000 })
  await app.user.upload(screen.getByLabelText(/Result files, packs and keys/), [...files])
  return app
}

async function aClass(files?: readonly File[]) {
  const app = await openFiles(
    files ?? [
      file('whole'),
      await result('Bo', 'caon'),
      await result('Cy', 'ccon'),
      await result('Di', 'cacn'),
    ],
  )
  await screen.findByRole('application', {}, { timeout: 20_000 })
  return app
}

const inHand = () => {
  const found = document.querySelector('[aria-current="true"]')
  if (!(found instanceof HTMLElement)) throw new Error('no sentence is in hand')
  return found
}

afterEach(() => vi.restoreAllMocks())

describe('the class view', () => {
  test('takes pack and results at once, in any order, and shows where people differ', async () => {
    await aClass([await result('Bo', 'caon'), file('whole'), await result('Cy', 'ccon')])
    expect(screen.getByText('2 people')).toBeVisible()
    const sentences = [...document.querySelectorAll<HTMLElement>('[data-place]')]
    expect(sentences.map(one => one.dataset['heat'])).toEqual(['0', '4', '0', '0'])
    expect(sentences[1]).toHaveTextContent('disputed, 1 Claim, 1 Attribution')
  })

  test('says of each file that is no good what is wrong with it; the others load', async () => {
    const bo = await result('Bo', 'caon')
    const text = await bo.text()
    const other = await resultFileOf(
      { article: { ...article, id: 'bridge', title: 'The bridge' } },
      content,
      { name: 'Ed', tags: say('cccc') },
    )
    const changed = JSON.parse(text) as { signature: { value: string } }
    const { value } = changed.signature
    changed.signature.value = (value.startsWith('0') ? '1' : '0') + value.slice(1)
    await aClass([
      file('whole'),
      bo,
      await result('Cy', 'ccon'),
      new File([text.replace('"attribution"', '"opinion"')], 'changed.json'),
      new File([text.slice(0, 900)], 'cut.json'),
      new File([text.replace('"version": 1', '"version": 2')], 'newer.json'),
      new File(['{"some": "thing"}'], 'foreign.json'),
      new File([JSON.stringify(changed)], 'forged.json'),
      new File([text], 'again.json'),
      other,
    ])
    const news = within(screen.getByRole('region', { name: 'What became of the files' }))
    const sentenceOf = (name: string) => news.getByText(name).closest('li')
    expect(sentenceOf('changed.json')).toHaveTextContent('Damaged or changed')
    expect(sentenceOf('cut.json')).toHaveTextContent('too early')
    expect(sentenceOf('newer.json')).toHaveTextContent('newer version')
    expect(sentenceOf('foreign.json')).toHaveTextContent('no result file')
    expect(sentenceOf('forged.json')).toHaveTextContent('signature does not fit')
    expect(sentenceOf('again.json')).toHaveTextContent('very same file')
    expect(sentenceOf(other.name)).toHaveTextContent('“The bridge”')
    expect(screen.getByText('2 people')).toBeVisible()
  })

  test('holds results until their pack comes, and takes them in by themselves', async () => {
    const { user } = await openFiles([await result('Bo', 'caon')])
    expect(
      await screen.findByText(
        /1 file waits for its pack “Harbour exercises”/,
        {},
        { timeout: 20_000 },
      ),
    ).toBeVisible()
    await user.upload(screen.getByLabelText(/Result files, packs and keys/), [
      await result('Cy', 'ccon'),
    ])
    expect(
      await screen.findByText(/2 files wait for their pack/, {}, { timeout: 20_000 }),
    ).toBeVisible()
    await user.upload(screen.getByLabelText(/Result files, packs and keys/), [file('blind')])
    await screen.findByRole('application', {}, { timeout: 20_000 })
    expect(screen.getByText('2 people')).toBeVisible()
    expect(screen.queryByText(/wait for their pack/)).toBeNull()
    expect(screen.getByText(/This pack came without a key/)).toBeVisible()
    await user.click(screen.getByRole('link', { name: 'People' }))
    await user.upload(screen.getByLabelText(/Result files, packs and keys/), [file('key')])
    await user.click(await screen.findByRole('link', { name: 'Article' }))
    expect(await screen.findByText(/The headline denies that there was a ferry/)).toBeVisible()
  })
})

test('a pack that comes by way of the shelf brings in the results that wait for it', async () => {
  const { user } = await openFiles([await result('Bo', 'caon'), await result('Cy', 'ccon')])
  await screen.findByText(/2 files wait for their pack/, {}, { timeout: 20_000 })
  await user.click(screen.getByRole('link', { name: 'To the training place' }))
  await user.upload(await screen.findByLabelText(/^Load a pack or a key/, { selector: 'input' }), [
    file('blind'),
  ])
  await screen.findByText(/without a key: blind test/, {}, { timeout: 20_000 })
  act(() => {
    window.location.hash = '/training/class'
  })
  expect(
    await screen.findByText(/2 result files · nothing settled/, {}, { timeout: 20_000 }),
  ).toBeVisible()
  expect(screen.queryByText(/wait for their pack/)).toBeNull()
})

test('a key that comes before its pack finds it all the same', async () => {
  await aClass([file('key'), await result('Bo', 'caon'), file('blind')])
  expect(screen.getByText(/The headline denies that there was a ferry/)).toBeVisible()
})

describe('with the keyboard', () => {
  test('J and K walk, the full stop finds what is disputed and open', async () => {
    const { user } = await aClass()
    await waitFor(() => expect(inHand()).toHaveFocus())
    await user.keyboard('j')
    expect(inHand()).toHaveTextContent('Some media outlets')
    await user.keyboard('k')
    expect(inHand()).toHaveTextContent('The ferry that never was')
    await user.keyboard('.')
    expect(inHand()).toHaveTextContent('Some media outlets')
    await user.keyboard('.')
    expect(inHand()).toHaveTextContent('reckless')
  })

  test('a letter settles and goes on, U takes back, Enter takes the key’s answer', async () => {
    const { user, session } = await aClass()
    await waitFor(() => expect(inHand()).toHaveFocus())
    const answers = () =>
      [...session.store.getState().desk.classAnswers.values()].map(({ tag }) => tag)
    await user.keyboard('.c')
    expect(answers()).toEqual(['claim'])
    expect(inHand()).toHaveTextContent('reckless')
    await user.keyboard('{Enter}')
    expect(answers()).toEqual(['claim', 'opinion'])
    expect(screen.getByText('Every disputed sentence is settled.')).toBeVisible()
    await user.keyboard('uu')
    expect(answers()).toEqual([])
    await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}')
    expect(answers()).toEqual(['claim'])
  })
})

test('what was settled is taken back after the class was left, and its steps can be read', async () => {
  const { user, session } = await aClass()
  await waitFor(() => expect(inHand()).toHaveFocus())
  await user.keyboard('.c')
  await user.click(screen.getByRole('link', { name: 'All classes' }))
  await user.click(await screen.findByRole('link', { name: /The ferry that never was/ }))
  await screen.findByRole('application', {}, { timeout: 20_000 })
  await waitFor(() => expect(inHand()).toHaveFocus())
  await user.keyboard('j')
  expect(screen.getByText('1 step of settling')).toBeVisible()
  expect(screen.getByText(/^open → Claim · /)).toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Undo' })).toBeEnabled()
  await user.keyboard('u')
  expect(session.store.getState().desk.classAnswers.size).toBe(0)
  expect(screen.getByText(/\(taken back\)/)).toBeInTheDocument()
  await user.keyboard('u')
  expect(screen.getByText('There is nothing of yours to undo here.')).toBeVisible()
})

describe('the reason by keyboard', () => {
  test('is that of the sentence settled last, and no letter of it settles anything', async () => {
    const { user, session } = await aClass()
    await waitFor(() => expect(inHand()).toHaveFocus())
    const answers = () => [...session.store.getState().desk.classAnswers.values()]
    await user.keyboard('.a')
    expect(screen.getByText(/Sentence 2 settled: Attribution. T gives its reason/)).toBeVisible()
    await user.keyboard('tno can do{Escape}')
    expect(answers()).toMatchObject([
      { tag: 'attribution', reason: expect.stringContaining('no can do') as string },
    ])
    expect(inHand()).toHaveTextContent('reckless')
    expect(inHand()).toHaveFocus()
  })

  test('of an open sentence waits for its answer', async () => {
    const { user, session } = await aClass()
    await waitFor(() => expect(inHand()).toHaveFocus())
    const answers = () => [...session.store.getState().desk.classAnswers.values()]
    await user.keyboard('jtno noon{Control>}{Enter}{/Control}')
    expect(answers()).toEqual([])
    expect(inHand()).toHaveFocus()
    await user.keyboard('c')
    expect(answers()).toMatchObject([{ tag: 'claim', reason: 'no noon' }])
  })
})

describe('after the mouse', () => {
  test('on a tab or a button of the bar the keys go on', async () => {
    const { user, session } = await aClass()
    const answers = () => [...session.store.getState().desk.classAnswers.values()]
    await user.click(screen.getByRole('link', { name: 'People' }))
    await user.click(screen.getByRole('link', { name: 'Article' }))
    await user.keyboard('j')
    expect(inHand()).toHaveTextContent('Some media outlets')
    await user.click(screen.getByRole('link', { name: 'Article' }))
    await user.keyboard('k')
    expect(inHand()).toHaveTextContent('The ferry that never was')
    await user.click(screen.getByRole('button', { name: 'Next disputed' }))
    expect(inHand()).toHaveTextContent('Some media outlets')
    await user.keyboard('{Enter}')
    expect(answers()).toHaveLength(1)
  })

  test('a button that has the focus by the keyboard keeps its Enter, and lets the letters go', async () => {
    const { user } = await aClass()
    screen.getByRole('button', { name: 'Next' }).focus()
    await user.keyboard('{Enter}{Enter}')
    expect(inHand()).toHaveTextContent('reckless')
    expect(screen.getByRole('button', { name: 'Next' })).toHaveFocus()
    await user.keyboard('k')
    expect(inHand()).toHaveTextContent('Some media outlets')
    expect(inHand()).toHaveFocus()
  })
})

// Digits that are no figure of the answers: what the text itself says, who and when, how many people,
// files and attempts there are, the places on the axis of a picture, and the settings of a measure.
const NO_FIGURE = [
  /^\d+ (person|people|attempts?)$/,
  /^People \d+$/,
  /^[0-9a-f]{4}( [0-9a-f]{4}){3}$/, // a device mark
  /handed over|attempts? \d/i,
  /^attempt \d+ of \d+/,
  /^Attempt \d+$/,
  /, \d{4}, /, // a moment
  /handed in|of each person/,
  /95 %/, // how an interval is made
  /^Macro-F1$|F1$|^All answers, scores and measures/, // names of measures
  /1 is full agreement/,
  /: \d+ attempts? at \d+ articles?$/,
  /^Only \d+ sentences? compared/, // stands beside the button that leads there
] as const

/** What stands on the page with a digit in it and is neither a way to its sentences nor excused. */
function untraced(): string[] {
  const found: string[] = []
  for (const place of document.querySelectorAll(
    'nav[aria-label="Parts of the class view"], main',
  )) {
    const words = document.createTreeWalker(place, NodeFilter.SHOW_TEXT)
    while (words.nextNode()) {
      const { textContent, parentElement } = words.currentNode
      const said = textContent?.trim() ?? ''
      // The article and its pictures: a sentence is its own trace, and a picture has its table.
      const isItself = parentElement?.closest('[role="application"], svg, button')
      if (/\d/.test(said) && !isItself && !NO_FIGURE.some(one => one.test(said))) found.push(said)
    }
  }
  return found
}

/** The figures of a page, each by its name. */
const figuresHere = () =>
  [...document.querySelectorAll<HTMLElement>('nav button, main button')].filter(one =>
    /\d/.test(one.textContent ?? ''),
  )

describe('every number', () => {
  test('of every part leads to its sentences by a click', async () => {
    const marked = {
      tasks: ['tag', 'spans', 'fragments'],
      answers: anAttempt(packed, content, say('caon')).answers.map(answer => ({
        ...answer,
        spans: [
          { start: answer.sentence, end: answer.sentence + 4, kind: 'source', sourceType: 'vague' },
        ],
      })),
    } satisfies Partial<ResultAttempt>
    const second = anAttempt(packed, content, say('caoo'), {
      id: 'second',
      startedAt: '2026-03-13T09:00:00.000Z',
    })
    await aClass([
      file('whole'),
      await result('Bo', 'caon', { attempt: marked, more: [second] }),
      await result('Cy', 'ccon', { attempt: { tasks: ['tag', 'spans', 'fragments'] } }),
      await result('Di', 'ca'),
    ])
    const counts: Record<string, number> = {}
    const goTo = async (part: string) => {
      fireEvent.click(screen.getByRole('link', { name: part }))
      await waitFor(() =>
        expect(screen.getByRole('link', { name: part })).toHaveAttribute('aria-current'),
      )
      if (part === 'Figures') await screen.findByTitle(/interval resamples/)
    }
    for (const part of ['Article', 'People', 'Figures', 'Hand out']) {
      await goTo(part)
      expect([part, untraced()]).toEqual([part, []])
      const names = figuresHere().map(one => one.textContent ?? '')
      counts[part] = names.length
      for (const [i, name] of names.entries()) {
        const figure = figuresHere()[i]
        expect(figure).toHaveTextContent(name.trim())
        if (!figure) continue
        fireEvent.click(figure)
        // Where nothing stands behind a number, that is said in the same place.
        const trail = await screen.findByText(/: \d+ sentences?$/, { selector: 'footer b' })
        const count = Number(/(\d+) sentences?$/.exec(trail.textContent ?? '')?.[1])
        expect([name, document.querySelectorAll('[data-trail]').length]).toEqual([name, count])
        await goTo(part)
      }
    }
    // The glance stands in every part; what is counted here are the figures beside it.
    expect(counts['Article']).toBe(3)
    expect(counts['People']).toBeGreaterThan(15)
    expect(counts['Figures']).toBeGreaterThan(10)
    expect(counts['Hand out']).toBe(5)
  })

  test('of the confusion leads to its sentences', async () => {
    const { user } = await aClass()
    await user.click(screen.getByRole('link', { name: 'Figures' }))
    await user.click(
      screen.getByRole('button', { name: /Attribution and Claim: 2 pairs in 1 sentence/ }),
    )
    expect(await screen.findByText('Attribution against Claim: 1 sentence')).toBeVisible()
    expect(inHand()).toHaveTextContent('Some media outlets')
  })

  test('α stands with its interval and the warning that four sentences are too few', async () => {
    const { user } = await aClass()
    await user.click(screen.getByRole('link', { name: 'Figures' }))
    expect(await screen.findByText(/Only 4 sentences compared: too few/)).toBeVisible()
    expect(screen.getByRole('button', { name: 'Disputed sentences 0.57' })).toBeVisible()
  })

  test('of a person’s score leads to what was wrong', async () => {
    const { user } = await aClass()
    await user.click(screen.getByRole('link', { name: 'People' }))
    await user.click(screen.getByRole('button', { name: 'Right tags, Wrong tags of Cy 75 %' }))
    expect(await screen.findByText('Wrong tags of Cy: 1 sentence')).toBeVisible()
    expect(inHand()).toHaveTextContent('Some media outlets')
  })
})

test('several attempts of one person are shown as progress', async () => {
  const second = anAttempt(packed, content, say('caon'), {
    id: 'second',
    startedAt: '2026-03-13T09:00:00.000Z',
  })
  const { user } = await aClass([
    file('whole'),
    await result('Bo', 'nnnn', { more: [second] }),
    await result('Cy', 'ccon'),
  ])
  expect(screen.getByText('Bo handed in 2 attempts; the first counts.')).toBeVisible()
  await user.click(screen.getByRole('link', { name: 'People' }))
  expect(
    screen.getByRole('img', { name: 'Right tags of Bo, attempt by attempt: 25 %, 100 %' }),
  ).toBeVisible()
  expect(screen.getByRole('button', { name: 'Right tags, Wrong tags of Bo 25 %' })).toBeVisible()
  expect(screen.getByText(/^Bo · handed over .* · attempts 1, 2$/)).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Show the last' }))
  expect(screen.getByText('Bo handed in 2 attempts; the last counts.')).toBeVisible()
  expect(screen.getByRole('button', { name: 'Right tags, Wrong tags of Bo 100 %' })).toBeVisible()
})

test('whoever left the opinions open has no figure for them, and bases stand beside figures', async () => {
  const { user } = await aClass([
    file('whole'),
    await result('Bo', 'ca'),
    await result('Cy', 'cacn'),
    await result('Di', 'caon'),
  ])
  await user.click(screen.getByRole('link', { name: 'People' }))
  const figure = (of: string) =>
    screen.getByRole('button', { name: new RegExp(`Opinions that ${of} took for facts`) })
  expect(figure('Bo')).toHaveTextContent('– (0 of 1 answered)')
  expect(figure('Cy')).toHaveTextContent('100 % (1 of 1)')
  expect(figure('Di')).toHaveTextContent('0 % (0 of 1)')
  expect(screen.getByRole('button', { name: /Bo against the majority/ })).toHaveTextContent(
    '100 % (2 of 2)',
  )
})

test('one person who was asked to mark words and marked none is not nobody', async () => {
  const { user } = await aClass([
    file('whole'),
    await result('Bo', 'caon', { attempt: { tasks: ['tag', 'spans'] } }),
    await result('Cy', 'ccon'),
  ])
  await user.click(screen.getByRole('link', { name: 'Figures' }))
  expect(screen.getByText('1 person was asked to mark words, and marked none.')).toBeVisible()
})

describe('what is settled', () => {
  test('goes out as a key that fits the pack', async () => {
    const saved = keepDownloads()
    const { user } = await aClass()
    await waitFor(() => expect(inHand()).toHaveFocus())
    await user.keyboard('.c')
    await user.keyboard('k')
    await user.type(screen.getByLabelText('Reason'), 'The outlets are only a source.')
    await user.tab()
    await user.click(screen.getByRole('link', { name: 'Hand out' }))
    await user.click(screen.getByRole('button', { name: 'Key file' }))
    await waitFor(() => expect(saved).toHaveLength(1))
    const made = readPackFile(new Uint8Array(await (saved[0]?.content ?? new Blob()).arrayBuffer()))
    if (!made.ok || made.value.kind !== 'key') throw new Error('no key was made')
    expect(made.value.keys.content).toBe(content)
    expect(made.value.keys.keys.get('ferry')?.sentences[1]).toMatchObject({
      tag: 'claim',
      reason: 'The outlets are only a source.',
    })
  })

  test('without a key is a key only once everything is settled', async () => {
    const { user } = await aClass([
      file('blind'),
      await result('Bo', 'caon'),
      await result('Cy', 'ccon'),
    ])
    await user.click(screen.getByRole('link', { name: 'Hand out' }))
    expect(screen.getByRole('button', { name: 'Key file' })).toBeDisabled()
    expect(screen.getByText(/Some sentences still have no answer/)).toBeVisible()
    expect(screen.getByRole('button', { name: 'Without an answer 4' })).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Settle what all agree on' }))
    await user.click(screen.getByRole('button', { name: 'Without an answer 1' }))
    await waitFor(() => expect(inHand()).toHaveTextContent('Some media outlets'))
    await user.click(screen.getByRole('button', { name: 'Attribution' }))
    await user.click(screen.getByRole('link', { name: 'Hand out' }))
    expect(screen.getByRole('button', { name: 'Key file' })).toBeEnabled()
  })
})

test('tables hold every measure, and no cell is a formula', async () => {
  const saved = keepDownloads()
  const { user } = await aClass([
    file('whole'),
    await result('=HYPERLINK("x")', 'caon'),
    await result('Cy', 'ccon'),
  ])
  await user.click(screen.getByRole('link', { name: 'Hand out' }))
  await user.click(screen.getByRole('button', { name: 'CSV files (zip)' }))
  await waitFor(() => expect(saved).toHaveLength(1), { timeout: 20_000 })
  const files = unzipSync(new Uint8Array(await (saved[0]?.content ?? new Blob()).arrayBuffer()))
  const words = Object.fromEntries(
    Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]),
  )
  expect(Object.keys(words)).toEqual([
    'answers.csv',
    'people.csv',
    'measures.csv',
    'confusion.csv',
    'marks.csv',
  ])
  expect(words['people.csv']).toContain(`"'=HYPERLINK(""x"")"`)
  for (const measure of [
    'fleiss_kappa',
    'gwet_ac1',
    'cohen_kappa',
    'scott_pi',
    'krippendorff_alpha_nominal',
  ]) {
    expect(words['measures.csv']).toContain(`"${measure}"`)
  }
})

test('each person has a sheet of paper', async () => {
  const { user } = await aClass()
  await user.click(screen.getByRole('link', { name: 'Hand out' }))
  await user.click(screen.getByRole('link', { name: 'See and print the sheets' }))
  const sheet = screen.getByRole('heading', { name: 'Result of Cy' }).closest('section')
  expect(sheet).toHaveTextContent('75 %')
  expect(sheet).toHaveTextContent('Somebody unspecified answers for it.')
  expect(sheet).toHaveTextContent(/What to practise next.*\(in 1 sentence\)/)
  expect(screen.getAllByRole('heading', { name: /Result of/ })).toHaveLength(3)
})
