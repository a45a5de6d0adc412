// Files of ours that somebody else made: damaged and lying ones are refused, whole ones with hostile words
// in them are taken in and shown.
import { readFileSync } from 'node:fs'
import {
  backupOf,
  damagedBackups,
  damagedBytes,
  ENDLESSLY_DEEP,
  framesOf,
} from '@claimbench/fixtures/hostile'
import { readPackFile } from '@claimbench/model/training'
import { type Browser, expect, type Page, test } from '@playwright/test'
import {
  fileOf,
  holds,
  inputs,
  isWhole,
  openedLibrary,
  tellOfTheDoors,
  tried,
} from '../hostile/door-test.ts'
import { bundled, wellFormed } from '../hostile/inputs.ts'
import { travel } from '../hostile/journey.ts'
import { packOf, resultOf } from '../hostile/packs.ts'
import { savedRows } from '../hostile/saved-rows.ts'
import { together } from '../hostile/table.ts'
import type { Seen } from '../hostile/watch.ts'
import { Keeper } from '../people/keeper.ts'

tellOfTheDoors()

const SAMPLE = 'Haverlock council votes to end night bus from July'
/** Stands in a good file where the words will. */
const MARK = 'Zzmark'

test('damaged backups are refused, and nothing that was here is touched', async ({
  page,
  browser,
}) => {
  const good = await aBackup(page)
  await page.close()
  const elsewhere = await browser.newContext()
  const desk = await elsewhere.newPage()
  const seen = await openedLibrary(elsewhere, desk)
  const bo = new Keeper(desk)
  await bo.opensTheSample(SAMPLE)
  await bo.seesSaved()
  const before = await savedRows(desk)
  const files = damagedBackups(good).filter((_, i) => isWhole || i % 6 === 0)
  await seen.forget(desk)
  const lines = await travel({
    doors: ['backups, damaged or lying'],
    bundles: files.map(({ name }) => [name]),
    plain: 0,
    async play([name]) {
      const file = files.find(one => one.name === name)
      if (!file) throw new Error(`no file “${name}”`)
      await offers(desk, file.data)
      await expect(desk.getByRole('alert').filter({ hasText: /touched/ })).toBeVisible({
        timeout: 60_000,
      })
      return [tried(1, 1, await seen.look(desk))]
    },
  })
  expect(await savedRows(desk)).toEqual(before)
  await elsewhere.close()
  lines.forEach(holds)
})

test('backups with hostile words in them are taken in and shown', async ({ page, browser }) => {
  const good = await aBackup(page)
  await page.close()
  const lines = await travel({
    doors: ['backups, whole'],
    bundles: bundled(inputs, isWhole ? 100_000 : 200_000),
    async play(bundle) {
      const file = withWords(good, 'claimbench backup\n', bundle)
      return [{ ...(await takenIn(browser, file)), inputs: bundle.length }]
    },
  })
  lines.forEach(holds)
})

test('files of others are refused as packs and results of a class', async ({ page, context }) => {
  const seen = await openedLibrary(context, page)
  const texts = [
    ...inputs.filter(input => input.trim().length > 0).slice(0, isWhole ? inputs.length : 40),
    ENDLESSLY_DEEP,
    `{"format":"claimbench-result","version":1,"attempts":${ENDLESSLY_DEEP}}`,
    '{"format":{"toString":null,"valueOf":null}}',
    '{"format":"claimbench-result","version":9}',
  ]
  const zip = new Uint8Array([
    ...new TextEncoder().encode('PK\u0003\u0004'),
    ...new Uint8Array(400),
  ])
  const zips = damagedBytes(zip, 6).map(({ data }, i) => fileOf(`damaged-${i}.zip`, data))
  const some = bundled(texts, 4_000_000).flatMap(bundle => inParts(bundle, 200))
  const lines = await travel({
    doors: ['class view, files of others'],
    bundles: [...some, ['damaged zips']],
    async play(bundle) {
      const files =
        bundle[0] === 'damaged zips'
          ? zips
          : bundle.map((text, i) => fileOf(`input-${i}.json`, new TextEncoder().encode(text)))
      await page.goto('./#/training/class')
      await expect(page.getByRole('heading', { name: 'Class view' })).toBeVisible()
      await page.locator('main input[type="file"]').first().setInputFiles(files)
      const told = page.getByRole('region', { name: 'What became of the files' }).locator('li')
      await expect(told).toHaveCount(files.length, { timeout: 120_000 })
      const refused = await told.and(page.locator('[data-good="false"]')).count()
      const found = tried(files.length, refused, await seen.look(page))
      expect(refused).toBe(files.length)
      await page.getByRole('button', { name: 'Dismiss' }).click()
      return [found]
    },
  })
  lines.forEach(holds)
})

test('packs and results with hostile words in them are taken in and shown', async ({
  page,
  context,
}) => {
  const seen = await openedLibrary(context, page)
  const lines = await travel({
    doors: ['packs and results, whole'],
    bundles: bundled(
      inputs.map(wellFormed).filter(input => input.trim() !== ''),
      isWhole ? 100_000 : 200_000,
    ),
    async play(bundle) {
      const pack = packOf(bundle)
      const read = readPackFile(pack)
      if (!read.ok || read.value.kind !== 'pack') throw new Error('the pack is not whole')
      const result = await resultOf(bundle, read.value.pack.content)
      const shelf = await loadsThePack(page, pack, () => seen.look(page))
      await page.goto('./#/training/class')
      await expect(page.getByRole('heading', { name: 'Class view' })).toBeVisible()
      await page
        .locator('main input[type="file"]')
        .first()
        .setInputFiles([fileOf('theirs.claimbench-result.json', result)])
      await expect(page.getByRole('application', { name: /sentence by sentence/ })).toBeVisible({
        timeout: 60_000,
      })
      for (const part of ['People', 'Figures', 'Hand out']) {
        await page.getByRole('link', { name: part, exact: true }).click()
        await expect(page.locator('main').first()).toBeVisible()
      }
      const taken = tried(2 * bundle.length, 0, await seen.look(page))
      return [together(shelf, taken)]
    },
  })
  lines.forEach(holds)
})

/** Loads a pack, begins its exercise, and goes back to the shelf. */
async function loadsThePack(page: Page, pack: Uint8Array, look: () => Promise<Seen>) {
  await page.goto('./#/training')
  await page.getByLabel('Load a pack or a key').setInputFiles([fileOf('theirs.zip', pack)])
  const start = page.locator('main article a[href*="#/training/start/"]').first()
  await expect(start).toBeVisible({ timeout: 60_000 })
  const shelf = tried(0, 0, await look())
  await start.click()
  await page.getByRole('button', { name: 'Begin' }).click()
  await expect(page.locator('[data-sentence][aria-current="true"]')).toBeFocused({
    timeout: 60_000,
  })
  return together(shelf, tried(0, 0, await look()))
}

async function aBackup(page: Page): Promise<Uint8Array> {
  const ada = await aMarkedArticle(page)
  return new Uint8Array(readFileSync(await ada.makesABackup()))
}

/** An article and a person that bear the mark. */
async function aMarkedArticle(page: Page): Promise<Keeper> {
  const ada = new Keeper(page)
  await ada.opensTheLibrary()
  await ada.opensTheSample(SAMPLE)
  await ada.retitles(MARK)
  await ada.isCalled(MARK)
  return ada
}

/** The file, every checksum true, with the words where the mark was. */
function withWords(good: Uint8Array, firstLine: string, bundle: readonly string[]): Uint8Array {
  const words = JSON.stringify(wellFormed(bundle.join(' '))).slice(1, -1)
  const frames = framesOf(good).map(({ kind, payload }) => ({
    kind,
    payload: new TextEncoder().encode(
      new TextDecoder().decode(payload).replaceAll(MARK, () => words),
    ),
  }))
  return backupOf(frames, new Map(), firstLine)
}

/** Takes a file in where nothing was done yet, and opens what came. */
async function takenIn(browser: Browser, file: Uint8Array) {
  const fresh = await browser.newContext()
  const page = await fresh.newPage()
  const seen = await openedLibrary(fresh, page)
  await offers(page, file)
  await page.getByRole('button', { name: /^(?:Restore it here|Take it in)$/ }).click()
  const article = page.locator('main a[href*="#/review/"]').first()
  const keeper = new Keeper(page)
  await expect(article.or(keeper.sentenceInHand()).first()).toBeVisible({ timeout: 90_000 })
  const before = await seen.look(page)
  if (await article.isVisible()) await article.click()
  await keeper.seesTheArticle()
  const shown = await seen.look(page)
  await page.goto('./#/settings')
  await expect(page.getByRole('heading', { name: 'Settings', exact: true }).first()).toBeVisible()
  const after = await seen.look(page)
  await fresh.close()
  return [before, shown, after].map(one => tried(0, 0, one)).reduce((a, b) => together(a, b))
}

async function offers(page: Page, data: Uint8Array): Promise<void> {
  await page.goto('./#/settings')
  await page.getByLabel('Restore a backup').setInputFiles(fileOf('theirs.claimbench', data))
}

function inParts<Item>(list: readonly Item[], length: number): Item[][] {
  return Array.from({ length: Math.ceil(list.length / length) }, (_, i) =>
    list.slice(i * length, (i + 1) * length),
  )
}
