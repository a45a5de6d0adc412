// Words that mean harm in every field, in every place that shows them, and in every format that is handed out.
import { readFileSync } from 'node:fs'
import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import { fills } from '../hostile/doors.ts'
import {
  holds,
  inputs,
  isWhole,
  openedLibrary,
  tellOfTheDoors,
  tried,
} from '../hostile/door-test.ts'
import { bundled, wellFormed } from '../hostile/inputs.ts'
import { travel } from '../hostile/journey.ts'
import { NONE, together, type Tried } from '../hostile/table.ts'
import type { Watch } from '../hostile/watch.ts'
import { Checker } from '../people/checker.ts'

tellOfTheDoors()

const SAMPLE = 'Haverlock council votes to end night bus from July'
const FIELDS = ['Title', 'Subtitle', 'Byline', 'Outlet', 'Section', 'Region', 'Theme']
/** Places by the address, and how they are called. */
const PLACES = {
  claims: 'Claims and sources',
  settings: 'Settings',
  '': 'Library',
  standards: 'Standards of a check',
} as const
const ALL_PLACES = ['claims', 'settings', '', 'standards'] as const
const FORMATS = ['HTML, one file', 'Word', 'Spreadsheet', 'Markdown', 'Tables (CSV)', 'JSON']

const words = (bundle: readonly string[]) => wellFormed(bundle.join(' '))

test('typed into fields, shown in every place, and handed out in every format', async ({
  page,
  context,
}) => {
  const seen = await openedLibrary(context, page)
  const ada = new Checker(page)
  await ada.opensTheSample(SAMPLE)
  const review = page.url()
  await ada.cutsOutAClaim(1, 4)
  const lines = await travel({
    doors: ['fields, and every place', 'exports, the page opened'],
    bundles: bundled(inputs, isWhole ? 60_000 : 8_000),
    async play(bundle) {
      await writesEverywhere(ada, review, words(bundle))
      for (const place of ALL_PLACES) await goes(page, place)
      // Each field and each place has had each of them.
      const times = FIELDS.length + 4 + ALL_PLACES.length
      const shown = tried(times * bundle.length, 0, await seen.look(page))

      await page.goto(review.replace('#/review/', '#/report/'))
      await expect(page.getByRole('heading', { name: 'Downloads' })).toBeVisible({
        timeout: 60_000,
      })
      await page.getByLabel('For whom').selectOption('full')
      let handedOut: Tried = NONE
      for (const format of FORMATS) {
        const path = await downloads(page, format)
        handedOut = together(handedOut, tried(bundle.length, 0, await seen.look(page)))
        if (format !== 'HTML, one file') continue
        const opened = await opensAsAFile(context, seen, path)
        handedOut = together(handedOut, tried(0, 0, opened))
      }
      return [shown, handedOut]
    },
  })
  lines.forEach(holds)
})

async function writesEverywhere(ada: Checker, review: string, words: string): Promise<void> {
  const { page } = ada
  await goes(page, 'settings')
  await fills(page, 'Your name', words)
  await page.goto(review)
  await ada.seesTheArticle()
  await ada.presses('i')
  for (const field of FIELDS) await fills(page, field, words)
  // Leaves the panel for the sentence in hand.
  await goes(page, '')
  await page.goto(review)
  await ada.seesTheArticle()
  const quote = words.slice(0, 3_000).replace(/\s+/g, ' ').trim()
  await ada.addsEvidence({ quote, source: words })
  await ada.presses('h')
  await page.keyboard.insertText(words.slice(0, 3_000))
  await page.keyboard.press('Escape')
}

/** Goes to a place, and waits until it is the one that is seen. */
async function goes(page: Page, place: keyof typeof PLACES): Promise<void> {
  await page.goto(`./#/${place}`)
  const heading = page.getByRole('heading', { name: PLACES[place], exact: true }).first()
  await expect(heading).toBeVisible({ timeout: 60_000 })
}

async function downloads(page: Page, format: string): Promise<string> {
  const button = page.getByRole('button', { name: format, exact: true })
  await expect(button).toBeEnabled({ timeout: 60_000 })
  const download = page.waitForEvent('download')
  await button.click()
  return (await download).path()
}

/** Opens an exported page as somebody does who was sent it. */
async function opensAsAFile(context: BrowserContext, seen: Watch, path: string) {
  const reader = await context.newPage()
  await reader.setContent(readFileSync(path, 'utf8'), { waitUntil: 'load' })
  const found = await seen.look(reader)
  await reader.close()
  return found
}
