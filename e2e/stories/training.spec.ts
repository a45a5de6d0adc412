import { copyFileSync, readFileSync } from 'node:fs'
import { readSample } from '@claimbench/fixtures'
import { expect, test } from '@playwright/test'
import { unzipSync } from 'fflate'
import { Reviewer } from '../people/reviewer.ts'
import { tagsInResult, Trainee } from '../people/trainee.ts'
import { Trainer } from '../people/trainer.ts'

const LETTERS = { claim: 'c', opinion: 'o', attribution: 'a', none: 'n' } as const

const ARTICLE = `# The ferry that never sailed

Some media outlets report that the county bought two ferries in 2019. It was a reckless purchase.

The harbour office said that 31 million crowns were paid. No ferry has left the harbour since.`
const TITLE = 'The ferry that never sailed'

test('a trainee does a guided exercise with the keyboard alone', async ({ page }) => {
  const bo = new Trainee(page)
  const { key } = readSample('ferry-aground')
  await page.goto('./')
  await bo.tabsTo(page.getByRole('link', { name: 'Training' }))
  await bo.presses('Enter')
  await bo.tabsTo(page.getByRole('link', { name: /Ferry with 312 aboard/ }))
  await bo.presses('Enter')
  await expect(page.getByText('Practice, not blind')).toBeVisible()
  await expect(page.getByRole('radio', { name: 'Blind test' })).toBeDisabled()
  await bo.tabsTo(page.getByRole('checkbox', { name: /^Attribution/ }))
  await bo.presses('Space')
  await bo.tabsTo(page.getByRole('button', { name: 'Begin' }))
  await bo.presses('Enter')
  await bo.seesTheExercise()

  // The guideline beside the article, and back.
  await bo.presses('g')
  await expect(page.getByText('Look at the main verb')).toBeVisible()
  await bo.presses('Escape')

  // A wrong answer is taken back before the key is shown; then it stays.
  const [first] = key.sentences
  await bo.presses('o', 'u')
  await bo.presses(LETTERS[first?.tag ?? 'claim'], 'Enter')
  await expect(page.getByRole('heading', { name: 'The key' })).toBeVisible()
  await expect(page.getByText(first?.reason ?? '')).toBeVisible()
  await bo.presses('n')
  await expect(page.getByText('The key of this sentence has been shown')).toBeVisible()

  // Words are marked without a mouse.
  await bo.presses('Enter', LETTERS[key.sentences[1]?.tag ?? 'claim'])
  await bo.presses('w', 'Shift+ArrowRight', 's', 's', 'Escape', 'Enter')
  await expect(page.getByText('not in the key').first()).toBeVisible()

  // Stop, and go on after a reload where the answers are.
  await new Reviewer(page).seesSaved()
  await page.reload()
  await bo.seesTheExercise()
  await expect(page.getByRole('progressbar')).toHaveAttribute(
    'aria-label',
    `2 of ${key.sentences.length} sentences answered`,
  )
  for (const sentence of key.sentences.slice(2)) {
    await expect(bo.sentenceInHand()).toContainText(sentence.quote.slice(0, 30))
    await bo.presses(LETTERS[sentence.tag], 'Enter', 'Enter')
  }
  await expect(page.getByRole('dialog')).toContainText('Every sentence is answered.')
  await bo.presses('Enter')
  await expect(page).toHaveURL(/#\/training\/result\//)
  const figure = (name: string) => page.locator('dl > div').filter({ hasText: name })
  await expect(figure('Tags right or accepted')).toContainText('100 %')
  await expect(figure('Macro-F1')).toContainText('100 %')
  await expect(page.getByRole('heading', { name: 'What to practise next' })).toBeVisible()
  await expect(page.getByText('Sources and cues missed')).toBeVisible()

  // A figure leads to its sentences.
  await bo.tabsTo(page.getByRole('button', { name: /sentences?: key Claim, you Claim/ }))
  await bo.presses('Enter')
  await expect(page.getByText(/key Claim, you Claim: \d+ sentences?/)).toBeVisible()

  // The attempt is kept.
  await bo.tabsTo(page.getByRole('link', { name: 'Training', exact: true }))
  await bo.presses('Enter')
  await expect(page.getByRole('heading', { name: 'Your attempts · 1' })).toBeVisible()
})

test('a trainer makes a blind pack, and two trainees do it in two empty browsers', async ({
  page,
  browser,
}, info) => {
  const outputPath = (name: string) => info.outputPath(name)
  const ada = new Reviewer(page)
  const trainer = new Trainer(page)
  await ada.opensTheLibrary()
  await ada.pastes(ARTICLE)
  await ada.tags('c', 'a', 'o', 'a', 'c')
  await ada.seesSaved()
  await trainer.startsAPack('Harbour exercises', TITLE)
  const secrets = {
    reason: 'Somebody unspecified answers for the purchase.',
    because: 'The purchase itself could be looked up in the register.',
  }
  await trainer.writesTheKey(TITLE, 2, { ...secrets, also: 'Claim' })
  const blind = outputPath('harbour.blind.claimbench-pack.zip')
  const keyFile = outputPath('harbour.claimbench-key.zip')
  copyFileSync(await trainer.downloads('Blind pack'), blind)
  copyFileSync(await trainer.downloads('Key apart'), keyFile)

  // Nothing of the key is in the blind pack; all of it is in the key.
  // The pack says that tags are asked, but of no sentence what its tag is.
  const keyWords = [secrets.reason, secrets.because, '"tag":', '"alternatives"']
  for (const words of keyWords) expect(textOf(keyFile)).toContain(words)
  for (const words of keyWords) expect(textOf(blind)).not.toContain(words)

  const results: string[] = []
  for (const [name, tags] of [
    ['Bo', ['c', 'a', 'o', 'a', 'c']],
    ['Cleo', ['c', 'c', 'c', 'a', 'c']],
  ] as const) {
    const context = await browser.newContext()
    const trainee = new Trainee(await context.newPage())
    await trainee.loads(blind)
    await expect(trainee.page.getByText('without a key: blind test')).toBeVisible()
    await trainee.doesTheBlindTest(TITLE, tags)
    await expect(trainee.page.getByText('There is no key for this exercise here')).toBeVisible()
    const result = outputPath(`${name}.claimbench-result.json`)
    copyFileSync(await trainee.handsOver(name), result)
    await expect(trainee.page.getByText(/It is signed by this browser/)).toBeVisible()
    results.push(result)

    // Afterwards the key is handed out: the same attempt shows its result, and no blind test is left.
    await trainee.loads(keyFile)
    await trainee.page.getByRole('button', { name: 'Load the key' }).click()
    await expect(trainee.page.getByText('the key came later')).toBeVisible()
    await trainee.page.getByRole('link', { name: 'Result', exact: true }).click()
    await expect(trainee.page.getByText(secrets.reason).first()).toBeVisible()
    await context.close()
  }
  expect(results.map(tagsInResult)).toEqual([
    ['claim', 'attribution', 'opinion', 'attribution', 'claim'],
    ['claim', 'claim', 'claim', 'attribution', 'claim'],
  ])
})

/** Everything that a zip file holds, names and contents, as one text. */
function textOf(zip: string): string {
  const files = unzipSync(new Uint8Array(readFileSync(zip)))
  return Object.entries(files)
    .map(([name, bytes]) => `${name}\n${new TextDecoder().decode(bytes)}`)
    .join('\n')
}
