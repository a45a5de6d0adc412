// The built app, served, with a browser to measure it in.
import { spawn } from 'node:child_process'
import process from 'node:process'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium, type Page } from '@playwright/test'
import type { FilesOfClass } from './a-class.ts'

const PORT = Number(process.env['CLAIMBENCH_PORT'] ?? 47_823)

/** Serves the built app and measures in Chromium; says so where there is none. */
export async function withBuiltApp(
  measure: (browser: Browser, address: string) => Promise<void>,
): Promise<void> {
  const serve = fileURLToPath(new URL('../../scripts/serve.mjs', import.meta.url))
  const finder = new URL('../../scripts/find-browser.mjs', import.meta.url).href
  // The script has no types; this is what it exports.
  const { findBrowser } = (await import(finder)) as { findBrowser: () => string | undefined }
  const path = findBrowser()
  if (path === undefined) return console.log('There is no Chromium here to measure in.')

  const server = spawn(process.execPath, [serve, '--built'], {
    env: { ...process.env, CLAIMBENCH_PORT: String(PORT) },
    stdio: 'ignore',
  })
  const address = `http://localhost:${PORT}`
  await answers(address)
  const browser = await chromium.launch({
    executablePath: path,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  try {
    await measure(browser, address)
  } finally {
    await browser.close()
    server.kill()
  }
}

/** A page with the way to choose files, in a profile of its own. */
export async function classPage(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 } })
  const page = await context.newPage()
  await page.goto(`${address}/#/training/class`)
  await page.locator('input[type=file]').waitFor({ state: 'attached' })
  return page
}

/** Chooses all files of a class at once. */
export async function chooseFiles(page: Page, { pack, results }: FilesOfClass): Promise<void> {
  await page.locator('input[type=file]').setInputFiles([
    { name: 'harbour.claimbench-pack.zip', mimeType: 'application/zip', buffer: Buffer.from(pack) },
    ...results.map((text, i) => ({
      name: `${i}.claimbench-result.json`,
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    })),
  ])
}

async function answers(address: string): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    try {
      if ((await fetch(address)).ok) return
    } catch {
      // Not up yet.
    }
    await sleep(100)
  }
  throw new Error('the built app is not served')
}
