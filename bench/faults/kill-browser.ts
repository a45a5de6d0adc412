// Kills the browser at a random moment of heavy writing, again and again on one profile, and looks
// after every kill whether each acknowledged change is still there.
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { startBrowser } from './browser.ts'
import { type Bench, openPage } from './open-page.ts'

/** What one round came to. */
export interface Round {
  readonly acknowledged: number
  readonly lost: number
  readonly damaged: number
  /** How the storage came back, as JSON. */
  readonly recovered: string
  readonly fault: string
  /** From the start of the page to the opened storage, in milliseconds. */
  readonly openedIn: number
}

/** Plays rounds for ever; the caller stops asking. `acknowledged` grows over the rounds. */
export async function* killRounds(bench: Bench): AsyncGenerator<Round> {
  const acknowledged = new Set<number>()
  let next = 1
  while (true) {
    const started = await startBrowser(bench.browser, join(bench.folder, 'killed'), bench.flags)
    const begun = performance.now()
    try {
      const { recovered, fault } = await openPage(started, bench.address, n => {
        acknowledged.add(n)
        next = Math.max(next, n + 1)
      })
      const openedIn = performance.now() - begun
      if (fault) {
        yield { acknowledged: acknowledged.size, lost: 0, damaged: 0, recovered, fault, openedIn }
        continue
      }
      const there = await started.page.evaluate(() => window.writer.read())
      const rows = new Set(there.rows)
      const history = new Set(there.history)
      const lost = [...acknowledged].filter(n => !rows.has(n) || !history.has(n)).length
      yield {
        acknowledged: acknowledged.size,
        lost,
        damaged: there.damaged,
        recovered,
        fault,
        openedIn,
      }
      // A change that was written and not acknowledged may be there: its number is not used again.
      next = Math.max(next, ...there.rows.map(n => n + 1))
      await started.page.evaluate(from => window.writer.write(from), next)
      await sleep(100 + Math.random() * 900)
    } finally {
      await started.kill()
    }
  }
}
