// From the trainer's blind pack to the class's own key.
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { listFixtures } from '@claimbench/fixtures'
import { expect, test } from '@playwright/test'
import { unzipSync } from 'fflate'
import { ClassTrainer } from '../people/class-trainer.ts'
import { Reviewer } from '../people/reviewer.ts'
import { Trainee } from '../people/trainee.ts'
import { Trainer } from '../people/trainer.ts'

const ARTICLE = `# The ferry that never sailed

Some media outlets report that the county bought two ferries in 2019. It was a reckless purchase.

The harbour office said that 31 million crowns were paid. No ferry has left the harbour since.`
const TITLE = 'The ferry that never sailed'

test('a trainer makes a blind pack, two trainees do it, and the class settles where they differ', async ({
  page,
  browser,
}, info) => {
  const outputPath = (name: string) => info.outputPath(name)
  const ada = new Reviewer(page)
  const maker = new Trainer(page)
  await ada.opensTheLibrary()
  await ada.pastes(ARTICLE)
  await ada.tags('c', 'a', 'o', 'a', 'c')
  await ada.seesSaved()
  await maker.startsAPack('Harbour exercises', TITLE)
  const blind = outputPath('harbour.blind.claimbench-pack.zip')
  const key = outputPath('harbour.claimbench-key.zip')
  copyFileSync(await maker.downloads('Blind pack'), blind)
  copyFileSync(await maker.downloads('Key apart'), key)

  const results: string[] = []
  for (const [name, tags] of [
    ['Bo', ['c', 'a', 'o', 'a', 'c']],
    ['Cleo', ['c', 'c', 'c', 'a', 'c']],
  ] as const) {
    const context = await browser.newContext()
    const trainee = new Trainee(await context.newPage())
    await trainee.loads(blind)
    await trainee.doesTheBlindTest(TITLE, tags)
    const result = outputPath(`${name}.claimbench-result.json`)
    copyFileSync(await trainee.handsOver(name), result)
    results.push(result)
    await context.close()
  }

  // Everything at once: the results, the pack, the key.
  const trainer = new ClassTrainer(page)
  await trainer.opensTheClass([...results, blind, key])
  await expect(page.getByText('2 people')).toBeVisible()
  await expect(trainer.disputed()).toHaveCount(2)

  // Where they differ, who said what, and what the key holds.
  await trainer.article().locator('[data-place]').first().click()
  await trainer.presses('.')
  await expect(trainer.sentenceInHand()).toContainText('Some media outlets')
  const side = page.getByRole('complementary', { name: 'Sentence 2 of 5' })
  await expect(side).toContainText('Attribution · 1Bo')
  await expect(side).toContainText('Claim · 1Cleo')
  await expect(side.getByRole('heading', { name: 'The key' })).toBeVisible()

  // Every number leads to its sentences.
  await trainer.goesTo('Figures')
  await page.getByRole('button', { name: 'Opinion and Claim: 1 pair in 1 sentence' }).click()
  await expect(trainer.sentenceInHand()).toContainText('reckless purchase')
  await trainer.goesTo('People')
  await page.getByRole('button', { name: 'Right tags, Wrong tags of Cleo 60 %' }).click()
  await expect(page.getByText('Wrong tags of Cleo: 2 sentences')).toBeVisible()
  await trainer.presses('Escape')

  // The class settles both, one against the key, and goes on after a reload.
  await trainer.article().locator('[data-place]').first().click()
  await trainer.presses('.', 'Shift+C', 't')
  await page.keyboard.type('The outlets only pass on a purchase that is in the register.')
  await trainer.presses('Control+Enter')
  await ada.seesSaved()
  await page.reload()
  await expect(trainer.article()).toBeVisible()
  await expect(page.getByRole('button', { name: 'settled 1' })).toBeVisible()
  await trainer.article().locator('[data-place]').first().click()
  // Undo outlives the page: the tag and its reason are steps of the class.
  await trainer.presses('u', 'u', 'u')
  await expect(page.getByRole('button', { name: 'settled 0' })).toBeVisible()
  await trainer.presses(...Array.from({ length: 3 }, () => 'Control+Shift+z'))
  await expect(page.getByRole('button', { name: 'settled 1' })).toBeVisible()
  await trainer.presses('.')
  await expect(trainer.sentenceInHand()).toContainText('reckless purchase')
  await trainer.presses('Enter')
  await expect(page.getByText('Every disputed sentence is settled.')).toBeVisible()
  await trainer.presses('u')
  await expect(page.getByRole('button', { name: 'settled 1' })).toBeVisible()
  await trainer.presses('Control+Shift+z')
  await expect(page.getByRole('button', { name: 'settled 2' })).toBeVisible()

  // What was settled is the new key, and the tables hold every answer.
  await trainer.goesTo('Hand out')
  const newKey = unzipped(await trainer.downloads('Key file'))
  const [keyOfArticle] = [...newKey].flatMap(([path, text]) =>
    path.startsWith('keys/') ? [JSON.parse(text)] : [],
  )
  expect(keyOfArticle.sentences.map(({ tag }: { tag: string }) => tag)).toEqual([
    'claim',
    'claim',
    'opinion',
    'attribution',
    'claim',
  ])
  expect(keyOfArticle.sentences[1].reason).toContain('in the register')
  const tables = unzipped(await trainer.downloads('CSV files (zip)'))
  expect(tables.get('measures.csv')).toContain('"krippendorff_alpha_nominal"')
  expect(tables.get('answers.csv')).toContain('The outlets only pass on')
  expect(tables.get('people.csv')).toContain('"claim_edges_boundary_similarity"')

  // One sheet of paper for each.
  await page.getByRole('link', { name: 'See and print the sheets' }).click()
  await expect(page.getByRole('heading', { name: /^Result of/ })).toHaveCount(2)
})

test('files as version 1 wrote them open, and one that was tampered with is named', async ({
  page,
}, info) => {
  const outputPath = (name: string) => info.outputPath(name)
  const folder = 'packs/ferry-class'
  const files = listFixtures(folder).map(name =>
    fileURLToPath(new URL(`../../fixtures/${folder}/${name}`, import.meta.url)),
  )
  const bad = outputPath('tampered.claimbench-result.json')
  const [bo = ''] = files
  writeFileSync(bad, readFileSync(bo, 'utf8').replace('"claim"', '"none"'))
  const trainer = new ClassTrainer(page)
  await trainer.opensTheClass([...files, bad])
  await expect(page.getByText('3 people')).toBeVisible()
  await expect(
    page.getByRole('listitem').filter({ hasText: 'tampered.claimbench-result.json' }),
  ).toContainText('Damaged or changed')

  await trainer.goesTo('Figures')
  await page.getByRole('button', { name: 'Count γ' }).click()
  await expect(page.getByRole('button', { name: /^Marks that differ 0\.\d\d$/ })).toHaveCount(2)
  await trainer.goesTo('People')
  await expect(
    page.getByRole('img', { name: /Right tags of Dana, attempt by attempt/ }),
  ).toBeVisible()
})

function unzipped(path: string): ReadonlyMap<string, string> {
  const files = unzipSync(new Uint8Array(readFileSync(path)))
  return new Map(
    Object.entries(files).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]),
  )
}
