// The report place of the built app in Chromium: how soon the preview shows what was typed, how long
// the files take to be made, and for how long the page was held up meanwhile.
import process from 'node:process'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Browser, Page } from '@playwright/test'
import { withServedApp } from '../served-app.ts'
import { heldUp, type HeldUp, watchHoldUps } from './hold-up.ts'

const PORT = Number(process.env['CLAIMBENCH_PORT'] ?? 47_824)
const EDITS = 15
const FILES = 3
/** How long anything is waited for, in milliseconds: also a busy machine comes to an end. */
const PATIENCE = 150_000

/** An article that is brought into the app. */
export interface Subject {
  /** What it is called in the table. */
  readonly name: string
  readonly backup: Blob
  readonly article: string
  readonly claims: number
}

interface Row {
  readonly what: string
  /** In milliseconds. */
  readonly times: readonly number[]
  readonly held: HeldUp
}

/** Prints a table for each article. */
export async function inTheBrowser(subjects: readonly Subject[]): Promise<void> {
  await withServedApp(PORT, async (browser, address) => {
    for (const subject of subjects) print(subject, await measured(browser, address, subject))
  })
}

async function measured(
  browser: Browser,
  address: string,
  { backup, article, claims }: Subject,
): Promise<readonly Row[]> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 } })
  const page = await context.newPage()
  page.setDefaultTimeout(PATIENCE)
  page.on('pageerror', error => console.log(`An error on the page: ${error.message}`))
  await bringIn(page, address, backup)
  await watchHoldUps(page)
  const rows = [await opening(page, article, claims)]
  for (const [field, place] of [
    ['The finding', '#finding'],
    ['What is right', '#finding'],
    ['Permission to print the full text', '#article'],
  ] as const) {
    rows.push(await typing(page, field, place))
  }
  rows.push(await turning(page, claims))
  for (const name of ['HTML, one file', 'Word', 'Spreadsheet', 'Everything (zip)']) {
    rows.push(await exporting(page, name))
  }
  rows.push(await callingOff(page))
  rows.push(await publishing(page))
  await context.close()
  return rows
}

async function bringIn(page: Page, address: string, backup: Blob): Promise<void> {
  await page.goto(`${address}/#/restore`)
  await page.locator('input[type=file]').setInputFiles({
    name: 'bench.claimbench',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(await backup.arrayBuffer()),
  })
  await page.getByRole('button', { name: 'Take it in' }).click()
  await page.getByRole('link', { name: 'Two hundred harbours' }).first().waitFor()
  await sleep(2000)
}

/** From the address to the frame with the last card. */
async function opening(page: Page, article: string, claims: number): Promise<Row> {
  await heldUp(page)
  const time = await page.evaluate(`new Promise(resolve => {
    const started = performance.now()
    const look = () => document.querySelector('#claim-${claims}')
      ? setTimeout(() => resolve(performance.now() - started))
      : requestAnimationFrame(look)
    location.hash = '#/report/${article}'
    look()
  })`)
  return { what: 'opening the place', times: [Number(time)], held: await heldUp(page) }
}

/** From the key press to the frame that shows its letter in the preview. */
async function typing(page: Page, name: string, place: string): Promise<Row> {
  const field = await page.getByRole('textbox', { name }).elementHandle()
  if (!field) throw new Error(`there is no field “${name}”`)
  await field.focus()
  await field.press('End')
  await sleep(1000)
  await heldUp(page)
  const times: number[] = []
  for (let i = 0; i < EDITS; i++) {
    await page.evaluate(`
      window.painted = new Promise(resolve => {
        const place = document.querySelector('${place}')
        const before = place.textContent
        addEventListener('keydown', () => {
          const started = performance.now()
          const look = () => place.textContent === before
            ? requestAnimationFrame(look)
            : setTimeout(() => resolve(performance.now() - started))
          look()
        }, { capture: true, once: true })
      })
      undefined
    `)
    await field.press('x')
    times.push(Number(await page.evaluate('window.painted')))
    await sleep(100)
  }
  return { what: `a letter in “${name}”`, times, held: await heldUp(page) }
}

/** To the editor's version and back: nearly every section is another. */
async function turning(page: Page, claims: number): Promise<Row> {
  // By what it offers: a look for its label would hold the page up as one for a role does.
  const choice = page.locator('select:has(option[value=editor])')
  await heldUp(page)
  const times: number[] = []
  for (const audience of ['editor', 'publish', 'editor', 'publish']) {
    await page.evaluate(`
      window.painted = new Promise(resolve => {
        addEventListener('change', () => {
          const started = performance.now()
          const isThere = () => document.querySelector('#claim-${claims}') &&
            document.querySelector('main').textContent.includes('with open items') === ${audience === 'editor'}
          const look = () => isThere()
            ? setTimeout(() => resolve(performance.now() - started))
            : requestAnimationFrame(look)
          look()
        }, { capture: true, once: true })
      })
      undefined
    `)
    await choice.selectOption(audience)
    times.push(Number(await page.evaluate('window.painted')))
    await sleep(300)
  }
  return { what: 'another audience', times, held: await heldUp(page) }
}

/** From the click to the file in the downloads. */
async function exporting(page: Page, name: string): Promise<Row> {
  await heldUp(page)
  const times: number[] = []
  for (let i = 0; i < FILES; i++) {
    const download = page.waitForEvent('download')
    const started = performance.now()
    await buttonOf(page, name).click()
    await download
    times.push(performance.now() - started)
    await sleep(300)
  }
  return { what: `file: ${name}`, times, held: await heldUp(page) }
}

/**
 * From the click on *Cancel* to the place being ready again. A letter is typed first: pieces that
 * are made already would end the work before anybody can call it off.
 */
async function callingOff(page: Page): Promise<Row> {
  const everything = buttonOf(page, 'Everything (zip)')
  const cancel = buttonOf(page, 'Cancel')
  const finding = await page.getByRole('textbox', { name: 'The finding' }).elementHandle()
  await heldUp(page)
  const times: number[] = []
  for (let i = 0; i < FILES; i++) {
    await finding?.press('x')
    await sleep(300)
    await everything.click()
    await page.locator('progress').first().waitFor()
    const started = performance.now()
    await cancel.dispatchEvent('click')
    await page.locator('[role=status]', { hasText: 'Called off. No file was made.' }).waitFor()
    times.push(performance.now() - started)
  }
  return { what: 'cancelling a file', times, held: await heldUp(page) }
}

/** From the click to the sentence that the first version is published. */
async function publishing(page: Page): Promise<Row> {
  await sleep(1000)
  await heldUp(page)
  // Looked for in the page itself: the test's own look at every element would hold it up.
  const time = await page.evaluate(`new Promise(resolve => {
    const button = [...document.querySelectorAll('button')]
      .find(one => one.textContent === 'Publish version 1')
    const started = performance.now()
    const isTold = () => [...document.querySelectorAll('[role=status]')]
      .some(one => one.textContent.includes('Version 1 is published.'))
    const look = () => isTold()
      ? setTimeout(() => resolve(performance.now() - started))
      : requestAnimationFrame(look)
    button.click()
    look()
  })`)
  await sleep(1000)
  return { what: 'publishing the first version', times: [Number(time)], held: await heldUp(page) }
}

/**
 * A button by its words. Looking for it by role would ask for the accessible name of every element
 * of the page, which holds the page up for seconds in a report of this length.
 */
function buttonOf(page: Page, words: string) {
  return page.locator('button', { hasText: words })
}

function print({ name }: Subject, rows: readonly Row[]): void {
  console.log(`\n| ${name} | median, ms | longest, ms | page held up: long task, ms | gap, ms |`)
  console.log('|---|---|---|---|---|')
  for (const { what, times, held } of rows) {
    const sorted = times.toSorted((a, b) => a - b)
    const cells = [
      what,
      sorted[Math.floor(sorted.length / 2)]?.toFixed(0),
      sorted.at(-1)?.toFixed(0),
      held.longTask === 0 ? 'under 50' : held.longTask.toFixed(0),
      held.gap.toFixed(0),
    ]
    console.log(`| ${cells.join(' | ')} |`)
  }
}
