// How the app fares with a library of 10,000 articles and a million sentences.
import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { startBrowser } from './browser.ts'
import { type Bench, openPage } from './open-page.ts'
import { wordOf } from './page/made-text.ts'
import { buildApp } from './site.ts'

/** All in milliseconds. */
export interface ScaleRound {
  readonly lost: 0
  readonly articles: number
  /** From the start of the navigation until the list is painted, in a browser that showed it before. */
  readonly library: number
  /** From a click in the list until the article's sentences are painted: the first time, and the next. */
  readonly article: number
  readonly nextArticle: number
  /**
   * From the last key of a question until its answer is painted, without the pause after a key.
   * The first question of a page reads the signatures; of a new library it makes them.
   */
  readonly search: Readonly<Record<'first' | keyof typeof QUESTIONS, number>>
}

const ARTICLES = 10_000

/** By the ranks of their words: of every text, of some, of one, of none, and words in a row. */
const QUESTIONS = {
  common: wordOf(0),
  two: `${wordOf(400)} ${wordOf(900)}`,
  rare: wordOf(59_990),
  none: 'quarryman',
  row: `"${wordOf(3)} ${wordOf(5)} ${wordOf(2)}"`,
}

/** Fills a workspace once for each folder and opens the built app on it, over and over. */
export async function* scaleRounds(bench: Bench): AsyncGenerator<ScaleRound> {
  const profile = join(bench.folder, 'scale')
  await fill(bench, profile)
  await buildApp(join(bench.folder, 'site/app'))
  const { page, kill } = await startBrowser(bench.browser, profile, bench.flags)
  const address = `${bench.address}app/`
  try {
    await openLibrary(page, address)
    for (let round = 0; ; round++) {
      await page.goto('about:blank')
      const library = await openLibrary(page, address)
      const article = await openArticle(page, round)
      await page.getByRole('link', { name: 'Library' }).click()
      await page.locator('main a[href^="#/review/"]').first().waitFor()
      const nextArticle = await openArticle(page, round + 1)
      const times = { library, article, nextArticle, search: await search(page, address) }
      yield { lost: 0, articles: ARTICLES, ...times }
    }
  } finally {
    await kill()
  }
}

async function fill(bench: Bench, profile: string): Promise<void> {
  const filled = join(profile, 'filled')
  if (existsSync(filled)) return
  rmSync(profile, { recursive: true, force: true })
  const started = await startBrowser(bench.browser, profile, bench.flags)
  await openPage(started, bench.address)
  const took = await started.page.evaluate(n => window.writer.addArticles(n), ARTICLES)
  await started.page.close()
  await started.kill()
  writeFileSync(filled, '')
  console.log(`  ${ARTICLES} articles of 100 sentences in ${Math.round(took / 1000)} s`)
}

async function openLibrary(page: Page, address: string): Promise<number> {
  await page.goto(address)
  const shown = await page.waitForFunction(
    () => document.querySelector('main a[href^="#/review/"]') && performance.now(),
    undefined,
    { timeout: 120_000 },
  )
  return Number(await shown.jsonValue())
}

function openArticle(page: Page, round: number): Promise<number> {
  return page.evaluate(async n => {
    const links = document.querySelectorAll<HTMLElement>('main a[href^="#/review/"]')
    const begun = performance.now()
    links[n * 3 + 1]?.click()
    while (!document.querySelector('[data-sentence]'))
      await new Promise(resolve => requestAnimationFrame(resolve))
    return performance.now() - begun
  }, round)
}

async function search(page: Page, address: string): Promise<ScaleRound['search']> {
  await openLibrary(page, address)
  // A wait from outside looks twice a second only.
  const times: Record<string, number> = { first: await page.evaluate(asked, 'zz') }
  for (const [kind, question] of Object.entries(QUESTIONS)) {
    times[kind] = await page.evaluate(asked, question)
  }
  // Every kind was asked.
  return times as ScaleRound['search']
}

/** In the page: types a question and waits for its answer. No function may be made in here. */
async function asked(question: string): Promise<number> {
  const PAUSE = 120
  const field = document.querySelector<HTMLInputElement>('input[type=search]')
  field?.focus()
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
  set?.call(field, '')
  field?.dispatchEvent(new Event('input', { bubbles: true }))
  while (document.querySelector('main p[role=status]')?.textContent)
    await new Promise(requestAnimationFrame)
  const begun = performance.now()
  set?.call(field, question)
  field?.dispatchEvent(new Event('input', { bubbles: true }))
  while (
    !/^(Found|No article)/.test(document.querySelector('main p[role=status]')?.textContent ?? '')
  )
    await new Promise(requestAnimationFrame)
  return performance.now() - begun - PAUSE
}
