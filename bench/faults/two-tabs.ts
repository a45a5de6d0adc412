// Two tabs write the same record at once, 600 times each.
import { join } from 'node:path'
import { rmSync } from 'node:fs'
import { startBrowser } from './browser.ts'
import { type Bench, openPage } from './open-page.ts'

const UPDATES = 600

export interface TabsRound {
  readonly updates: number
  /** Updates that are in no history, and fields of the record that do not hold the last one. */
  readonly lost: number
  readonly fault: string
}

/** Plays rounds for ever, each on a profile of its own; the caller stops asking. */
export async function* tabsRounds(bench: Bench): AsyncGenerator<TabsRound> {
  const profile = join(bench.folder, 'tabs')
  while (true) {
    rmSync(profile, { recursive: true, force: true })
    const started = await startBrowser(bench.browser, profile, bench.flags)
    try {
      const second = await started.page.context().newPage()
      const faults = [
        (await openPage(started, bench.address)).fault,
        (await openPage({ page: second }, bench.address)).fault,
      ]
      const pages = [started.page, second]
      await Promise.all(
        pages.map((page, tab) =>
          page.evaluate(([tab, count]) => window.writer.count(tab, count), [tab, UPDATES] as const),
        ),
      )
      const { changes, name, interest } = await second.evaluate(() => window.writer.counted())
      const last = String(UPDATES)
      const missing = [name, interest].filter(value => value !== last).length
      yield {
        updates: 2 * UPDATES,
        lost: 2 * UPDATES - changes + missing,
        fault: faults.filter(Boolean).join('; '),
      }
    } finally {
      await started.kill()
    }
  }
}
