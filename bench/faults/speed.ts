// How long the way of one change takes, and how long opening takes when the workspace is large.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { startBrowser } from './browser.ts'
import { type Bench, openPage } from './open-page.ts'

/** All in milliseconds. */
export interface SpeedRound {
  readonly lost: 0
  readonly acknowledged: Spread
  readonly committed: Spread
  readonly articles: number
  readonly openedIn: number
  readonly listed: number
  readonly loaded: number
}

interface Spread {
  readonly median: number
  readonly p95: number
  readonly worst: number
}

const ARTICLES = 2000
const CHANGES = 500

/** Fills a workspace once and measures it in a page that was opened anew, over and over. */
export async function* speedRounds(bench: Bench): AsyncGenerator<SpeedRound> {
  const profile = join(bench.folder, 'speed')
  rmSync(profile, { recursive: true, force: true })
  const started = await startBrowser(bench.browser, profile, bench.flags)
  try {
    await openPage(started, bench.address)
    const filled = await started.page.evaluate(n => window.writer.addArticles(n), ARTICLES)
    console.log(`  ${ARTICLES} articles in ${Math.round(filled / 1000)} s`)
    while (true) {
      await started.page.reload()
      await started.page.waitForFunction(() => 'writer' in window)
      const begun = performance.now()
      await started.page.evaluate(() => window.writer.open())
      const openedIn = performance.now() - begun
      const reading = await started.page.evaluate(() => window.writer.timeReading())
      const times = await started.page.evaluate(n => window.writer.timeChanges(n), CHANGES)
      yield {
        lost: 0,
        acknowledged: spread(times.acknowledged),
        committed: spread(times.committed),
        openedIn,
        ...reading,
      }
    }
  } finally {
    await started.kill()
  }
}

function spread(times: readonly number[]): Spread {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
  return { median: at(0.5), p95: at(0.95), worst: at(1) }
}
