// The app as it was built last, served with the headers people get, and a Chromium to open it in.
import { spawn } from 'node:child_process'
import process from 'node:process'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium } from '@playwright/test'

/** Hands a browser and the app's address on; both end with `measure`. Says so where there is no Chromium. */
export async function withServedApp(
  port: number,
  measure: (browser: Browser, address: string) => Promise<void>,
): Promise<void> {
  const finder = new URL('../scripts/find-browser.mjs', import.meta.url).href
  // The script has no types; this is what it exports.
  const { findBrowser } = (await import(finder)) as { findBrowser: () => string | undefined }
  const path = findBrowser()
  if (path === undefined) return console.log('There is no Chromium here to measure in.')

  const serve = fileURLToPath(new URL('../scripts/serve.mjs', import.meta.url))
  const server = spawn(process.execPath, [serve, '--built'], {
    env: { ...process.env, CLAIMBENCH_PORT: String(port) },
    stdio: 'ignore',
  })
  try {
    const address = `http://localhost:${port}`
    await answers(address)
    const browser = await chromium.launch({
      executablePath: path,
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    })
    try {
      await measure(browser, address)
    } finally {
      await browser.close()
    }
  } finally {
    server.kill()
  }
}

async function answers(address: string): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    try {
      if ((await fetch(address)).ok) return
    } catch {
      // Not up yet.
    }
    await sleep(100)
  }
  throw new Error('the built app is not served')
}
