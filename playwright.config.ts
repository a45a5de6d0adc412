import { defineConfig } from '@playwright/test'
import { proxyPort } from './e2e/nobody-else.ts'
import { findBrowser } from './scripts/find-browser.mjs'

const PORT = Number(process.env.CLAIMBENCH_TEST_PORT ?? 47813)
const browser = findBrowser()

// Chromium's own traffic is switched off: a story that asks for anything outside fails.
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  `--proxy-server=http://127.0.0.1:${proxyPort(PORT)}`,
]
const isRoot = process.getuid?.() === 0

export default defineConfig({
  testDir: 'e2e/stories',
  globalSetup: './e2e/nobody-else.ts',
  outputDir: 'test-results',
  // Two stories at a time, on two cores. One that fails is told once more from its beginning; when it
  // holds then, it is listed as flaky, and is to be mended as any other fault.
  workers: 2,
  retries: 1,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    baseURL: `http://localhost:${PORT}`,
    viewport: { width: 1280, height: 860 },
    acceptDownloads: true,
    // Keeping three hundred files for the time without a network is a third of the work of a story; the
    // stories that are about it ask for it.
    serviceWorkers: 'block',
    launchOptions: {
      ...(browser && { executablePath: browser }),
      args: isRoot ? [...QUIET, '--no-sandbox'] : QUIET,
    },
  },
  webServer: {
    command: 'node scripts/serve.mjs --built',
    url: `http://localhost:${PORT}`,
    env: { CLAIMBENCH_PORT: String(PORT) },
    reuseExistingServer: false,
    timeout: 60_000,
  },
})
