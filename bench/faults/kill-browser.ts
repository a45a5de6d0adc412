// Kills the browser at a random moment of heavy writing, again and again on one profile, and looks
// after every kill whether each acknowledged change is still there.
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Acknowledged } from './acknowledged.ts'
import { startBrowser } from './browser.ts'
import { lossOf, nextAfter } from './loss.ts'
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
  readonly known: Acknowledged['ranges']
}

/** Plays rounds for ever; the caller stops asking. `acknowledged` grows over the rounds. */
export async function* killRounds(bench: Bench): AsyncGenerator<Round> {
  const acknowledged = new Acknowledged(bench.past)
  while (true) {
    const started = await startBrowser(bench.browser, join(bench.folder, 'killed'), bench.flags)
    const begun = performance.now()
    try {
      const { recovered, fault } = await openPage(started, bench.address, n => acknowledged.add(n))
      const openedIn = performance.now() - begun
      if (fault) {
        yield { ...roundOf(acknowledged), lost: 0, damaged: 0, recovered, fault, openedIn }
        continue
      }
      const there = await started.page.evaluate(() => window.writer.read())
      yield {
        ...roundOf(acknowledged),
        lost: lossOf(acknowledged.numbers, there),
        damaged: there.damaged,
        recovered,
        fault,
        openedIn,
      }
      const from = nextAfter(acknowledged.numbers, there)
      await started.page.evaluate(from => window.writer.write(from), from)
      await sleep(100 + Math.random() * 900)
    } finally {
      await started.kill()
    }
  }
}

function roundOf(acknowledged: Acknowledged): Pick<Round, 'acknowledged' | 'known'> {
  return { acknowledged: acknowledged.size, known: acknowledged.ranges }
}
