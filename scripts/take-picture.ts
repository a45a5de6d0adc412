// Takes the picture of the README: the real app, a shipped sample, a reviewer in the middle of it.
//   npx vite build app && npx tsx scripts/take-picture.ts
import { spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { chromium, type Page } from '@playwright/test'
import { findBrowser } from './find-browser.mjs'

const PORT = 47914
const SAMPLE = 'samples/sarn-highlands-radar'
const ADDRESS = `http://localhost:${PORT}`
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

const server = spawn(process.execPath, [here('serve.mjs'), '--built'], {
  env: { ...process.env, CLAIMBENCH_PORT: String(PORT) },
  stdio: 'inherit',
})
const executablePath = findBrowser()
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  // Chromium refuses its sandbox to root.
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
})
try {
  await answers()
  const { readFixture } = await import('../fixtures/src/index.ts')
  const page = await browser.newPage({
    viewport: { width: 1280, height: 800 },
    colorScheme: 'light',
  })
  await review(page, readFixture(`${SAMPLE}/article.md`))
  mkdirSync(here('../docs/pictures'), { recursive: true })
  await page.screenshot({ path: here('../docs/pictures/review.png') })
} finally {
  await browser.close()
  server.kill()
}

/** Pastes the sample, tags a few sentences and leaves one with a suggestion in hand. */
async function review(page: Page, article: string): Promise<void> {
  await page.goto(ADDRESS)
  await page.getByLabel('Paste an article').fill(article)
  await page.getByRole('button', { name: 'Add the article' }).click()
  await page.locator('[data-sentence][aria-current="true"]').waitFor()
  for (const key of ['n', 'c', 'a', 'c', 'o', 'c']) await page.keyboard.press(key)
  await page
    .getByRole('group', { name: /suggested: Attribution/ })
    .first()
    .click()
  await page.waitForFunction("document.fonts.status === 'loaded'")
}

async function answers(): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const isThere = await fetch(ADDRESS).then(
      answer => answer.ok,
      () => false,
    )
    if (isThere) return
    await new Promise(resolve => setTimeout(resolve, 100))
  }
  throw new Error(`Nothing answers at ${ADDRESS}.`)
}
