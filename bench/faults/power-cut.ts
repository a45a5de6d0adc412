// Cuts the power under heavy writing. A library between the browser and the system (power/platter.c)
// keeps a second copy of the profile that gets a file only when the browser has it synced; at the cut
// the browser is killed and goes on with that copy: whatever was written and not synced is gone, of the
// databases' own files too. Needs Linux and a C compiler.
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { type Killable, startBrowser } from './browser.ts'
import { lossOf, nextAfter } from './loss.ts'
import { type Bench, openPage } from './open-page.ts'
import { Acknowledged } from './acknowledged.ts'

export interface PowerRound {
  readonly acknowledged: number
  readonly lost: number
  readonly recovered: string
  readonly fault: string
  readonly known: Acknowledged['ranges']
}

/** How long the browser may take to bring its files to the disk before the first cut, in milliseconds. */
const SETTLING = 3000

/** Plays rounds for ever on one profile; the caller stops asking. */
export async function* powerRounds(bench: Bench): AsyncGenerator<PowerRound> {
  const profile = join(bench.folder, 'power')
  const platter = join(bench.folder, 'platter')
  const library = compiled(bench.folder)
  const acknowledged = new Acknowledged(bench.past)
  if (!existsSync(profile) || acknowledged.size === 0) await settle(bench, profile)

  while (true) {
    rmSync(platter, { recursive: true, force: true })
    cpSync(profile, platter, { recursive: true })
    const started = await startBrowser(bench.browser, profile, bench.flags, {
      LD_PRELOAD: library,
      PLATTER_FROM: profile,
      PLATTER_TO: platter,
    })
    try {
      yield await lookAndWrite(bench, started, acknowledged)
      await sleep(200 + Math.random() * 1800)
    } finally {
      await started.kill()
      rmSync(profile, { recursive: true, force: true })
      renameSync(platter, profile)
    }
  }
}

async function lookAndWrite(
  bench: Bench,
  started: Killable,
  acknowledged: Acknowledged,
): Promise<PowerRound> {
  const { page } = started
  const { recovered, fault } = await openPage(started, bench.address, n => acknowledged.add(n))
  const known = acknowledged.ranges
  const round = { acknowledged: acknowledged.size, recovered, fault, known }
  if (fault) return { ...round, lost: acknowledged.size }
  const there = await page.evaluate(() => window.writer.read())
  const lost = lossOf(acknowledged.numbers, there)
  await page.evaluate(from => window.writer.write(from), nextAfter(acknowledged.numbers, there))
  return { ...round, lost }
}

/** A profile whose files have been on the disk for a while, as on any day but the first. */
async function settle(bench: Bench, profile: string): Promise<void> {
  rmSync(profile, { recursive: true, force: true })
  const started = await startBrowser(bench.browser, profile, bench.flags)
  await openPage(started, bench.address)
  await started.page.evaluate(() => window.writer.writeSome(1, 40))
  await started.page.evaluate(() => window.writer.snapshots())
  await started.page.close()
  await sleep(SETTLING)
  await started.kill()
}

function compiled(folder: string): string {
  const library = join(folder, 'platter.so')
  const source = fileURLToPath(new URL('power/platter.c', import.meta.url))
  const { status, stderr } = spawnSync(
    'cc',
    ['-O2', '-shared', '-fPIC', '-o', library, source, '-ldl', '-lpthread'],
    { encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(`The power cut needs a C compiler (cc): ${stderr ?? ''}`)
  return library
}
