// Kills only the page's own process under heavy writing; the browser goes on and opens the page anew.
import { join } from 'node:path'
import process from 'node:process'
import { setTimeout as sleep } from 'node:timers/promises'
import { Acknowledged } from './acknowledged.ts'
import { startBrowser } from './browser.ts'
import { lossOf, nextAfter } from './loss.ts'
import { type Bench, openPage } from './open-page.ts'

export interface RendererRound {
  readonly acknowledged: number
  readonly lost: number
  readonly recovered: string
  readonly fault: string
  readonly known: Acknowledged['ranges']
}

/** Plays rounds for ever in one browser; the caller stops asking. */
export async function* rendererRounds(bench: Bench): AsyncGenerator<RendererRound> {
  const acknowledged = new Acknowledged(bench.past)
  const started = await startBrowser(bench.browser, join(bench.folder, 'renderer'), bench.flags)
  const context = started.page.context()
  const devtools = await context.browser()?.newBrowserCDPSession()
  if (!devtools) throw new Error('the browser cannot be asked for its processes')
  try {
    while (true) {
      const page = await context.newPage()
      const { recovered, fault } = await openPage({ page }, bench.address, n => acknowledged.add(n))
      const found = await page.evaluate(() => window.writer.read())
      const lost = lossOf(acknowledged.numbers, found)
      yield { acknowledged: acknowledged.size, lost, recovered, fault, known: acknowledged.ranges }
      const from = nextAfter(acknowledged.numbers, found)
      await page.evaluate(from => window.writer.write(from), from)
      await sleep(100 + Math.random() * 600)
      const { processInfo } = await devtools.send('SystemInfo.getProcessInfo')
      for (const { type, id } of processInfo) if (type === 'renderer') process.kill(id, 'SIGKILL')
      await page.close().catch(() => undefined)
      await sleep(200)
    }
  } finally {
    await started.kill()
  }
}
