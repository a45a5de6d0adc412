// Fills the disk, or the browser's share of it, while changes are written, and looks whether the
// refusal comes in time and everything that was acknowledged before is still there afterwards.
import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Killable, startBrowser } from './browser.ts'
import { lossOf } from './loss.ts'
import { type Bench, openPage } from './open-page.ts'

export interface FullRound {
  readonly acknowledged: number
  readonly lost: number
  /** Why the write was refused. */
  readonly reason: string
  /** From the last acknowledged change to the refusal, in milliseconds. */
  readonly toldIn: number
  readonly recovered: string
  readonly fault: string
}

const MIB = 1024 * 1024
/** What the browser may still write, in bytes. */
const ROOM = 24 * MIB
/** The size of one change, in bytes. */
const CHANGE = 200_000

/** The browser's quota is used up. Each round has a profile of its own. */
export function quotaRounds(bench: Bench): AsyncGenerator<FullRound> {
  return fullRounds(bench, join(bench.folder, 'quota'), async ({ page }) => {
    const devtools = await page.context().newCDPSession(page)
    const { origin } = new URL(bench.address)
    await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: ROOM })
    return () => undefined
  })
}

/** The disk itself is full. `bench.small` is a folder on a small file system of its own. */
export function diskRounds(bench: Bench): AsyncGenerator<FullRound> {
  const { small } = bench
  if (small === undefined) throw new Error('a full disk needs --small, a small file system')
  const profile = join(small, 'profile')
  const ballast = join(small, 'ballast')
  const fill = async ({ page }: Killable) => {
    if (!(await page.evaluate(() => navigator.storage.persist())))
      throw new Error('the browser does not promise to keep our data')
    const { bavail, bsize } = statfsSync(small)
    writeFileSync(ballast, new Uint8Array(Math.max(0, bavail * bsize - ROOM)))
    return () => rmSync(ballast)
  }
  return fullRounds(bench, profile, fill, () => promiseToKeep(profile, bench.address))
}

/**
 * Where the disk is nearly full, the browser clears whole sites that were not promised to stay. The
 * promise is written into the profile, where the browser itself keeps it: one that is granted over the
 * developer tools is shown to the page and not heeded by what clears.
 */
function promiseToKeep(profile: string, address: string): void {
  const exceptions = { durable_storage: { [`${new URL(address).origin},*`]: { setting: 1 } } }
  mkdirSync(join(profile, 'Default'), { recursive: true })
  writeFileSync(
    join(profile, 'Default', 'Preferences'),
    JSON.stringify({ profile: { content_settings: { exceptions } } }),
  )
}

async function* fullRounds(
  bench: Bench,
  profile: string,
  fill: (started: Killable) => Promise<() => void>,
  prepare: () => void = () => undefined,
): AsyncGenerator<FullRound> {
  while (true) {
    rmSync(profile, { recursive: true, force: true })
    prepare()
    const acknowledged = new Set<number>()
    let last = performance.now()
    const started = await startBrowser(bench.browser, profile, bench.flags)
    await openPage(started, bench.address, n => {
      acknowledged.add(n)
      last = performance.now()
    })
    const empty = await fill(started)
    const { reason } = await started.page.evaluate(
      size => window.writer.writeUntilRefused(1, size),
      CHANGE,
    )
    const toldIn = performance.now() - last
    await started.kill()
    empty()

    const again = await startBrowser(bench.browser, profile, bench.flags)
    const { recovered, fault } = await openPage(again, bench.address)
    const lost = fault
      ? acknowledged.size
      : lossOf(acknowledged, await again.page.evaluate(() => window.writer.read()))
    await again.kill()
    yield { acknowledged: acknowledged.size, lost, reason, toldIn, recovered, fault }
  }
}
