// Kills the browser while a workspace of an older epoch is opened by the present build, with a tab of
// the older build open that goes on writing. Afterwards the database must be whole old or whole new,
// nothing acknowledged may be missing, and nothing may have been written in the old shape into the new.
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { startBrowser } from './browser.ts'
import { lossOf, nextAfter } from './loss.ts'
import { type Bench, goToPage, openPage } from './open-page.ts'
import { buildPage } from './site.ts'
import type { Shape } from './page/shape.ts'

/** The last commit of each epoch before the present one. */
const COMMITS: readonly (readonly [epoch: number, commit: string])[] = [[1, '323e968']]

/** Articles that have to be changed by the upgrade, so that it takes long enough to be killed in. */
const ARTICLES = 3000

export interface UpgradeRound {
  readonly epoch: number
  /** After the kill: whole old, whole new, or a mixture. */
  readonly left: 'old' | 'new' | 'mixed'
  /** What the old tab was told before the kill; `?` when the kill came first. */
  readonly oldTab: string
  /** What an old tab was told that was opened after the kill, beside the new one. */
  readonly oldTabAfter: string
  readonly acknowledged: number
  readonly lost: number
  /** 1 for a mixture and for an old tab that was told nothing, and every row of the old shape in the new one. */
  readonly wrong: number
  readonly recovered: string
  readonly fault: string
}

/** Plays rounds for ever, the epochs in turn; the caller stops asking. */
export async function* upgradeRounds(bench: Bench): AsyncGenerator<UpgradeRound> {
  for (const [epoch, commit] of COMMITS) await buildOld(bench, epoch, commit)
  for (let round = 0; ; round++) {
    const [epoch] = COMMITS[round % COMMITS.length] ?? [1]
    const profile = join(bench.folder, 'upgrade')
    rmSync(profile, { recursive: true, force: true })
    cpSync(join(bench.folder, `old-${epoch}`), profile, { recursive: true })
    yield { epoch, ...(await play(bench, profile, `${bench.address}epoch-${epoch}/`)) }
  }
}

async function play(
  bench: Bench,
  profile: string,
  oldPage: string,
): Promise<Omit<UpgradeRound, 'epoch'>> {
  const acknowledged = new Set<number>()
  const started = await startBrowser(bench.browser, profile, bench.flags)
  const old = started.page
  await openPage(started, oldPage, n => acknowledged.add(n))
  const there = await old.evaluate(() => window.writer.read())
  await old.evaluate(from => window.writer.write(from), nextAfter(acknowledged, there))
  const fresh = await old.context().newPage()
  await goToPage({ page: fresh }, bench.address)
  await fresh.evaluate(() => void window.writer.open())
  await sleep(Math.random() * 2500)
  const oldTab = await Promise.race([old.evaluate(() => window.writer.gone()), sleep(200, '?')])
  await started.kill()

  const again = await startBrowser(bench.browser, profile, bench.flags)
  try {
    await goToPage(again, bench.address)
    const left = await again.page.evaluate(() => window.writer.shape())
    const later = await besideAnOldTab(again.page, oldPage, acknowledged)
    return {
      left: stateOf(left),
      oldTab,
      oldTabAfter: later.told,
      acknowledged: acknowledged.size,
      lost: lossOf(acknowledged, later.found) + Math.max(0, ARTICLES + 8 - later.fresh),
      wrong:
        Number(stateOf(left) === 'mixed') + Number(later.told !== 'newer-version') + later.wrong,
      recovered: later.recovered,
      fault: later.fault,
    }
  } finally {
    await again.kill()
  }
}

/** In milliseconds: far longer than a tab that writes as fast as it goes needs to hear of anything. */
const PATIENCE = 60_000

/**
 * Opens an old tab, which writes as long as it may, and then the present build beside it. What the old one
 * was told, what is there once it is closed, and how much in the database is not as it should be.
 */
async function besideAnOldTab(page: Page, oldPage: string, acknowledged: Set<number>) {
  const old = await page.context().newPage()
  const opened = await openPage({ page: old }, oldPage, n => acknowledged.add(n))
  let told = opened.fault.split(':', 1)[0] ?? ''
  if (told === '') {
    const there = await old.evaluate(() => window.writer.read())
    await old.evaluate(from => window.writer.write(from), nextAfter(acknowledged, there))
  }
  const { recovered, fault } = await page.evaluate(() => window.writer.open())
  if (told === '') {
    const gone = await old
      .waitForFunction(() => window.writer.gone(), undefined, { timeout: PATIENCE })
      .catch(() => undefined)
    told = String((await gone?.jsonValue()) ?? '?')
  }
  // What it still tries to write must not come into the new shape.
  await sleep(500)
  const beside = await page.evaluate(() => window.writer.shape())
  await old.close()
  // Its journal is taken in by whoever comes next.
  await page.reload()
  await page.waitForFunction(() => 'writer' in window)
  await page.evaluate(() => window.writer.open())
  const found = await page.evaluate(() => window.writer.read())
  const after = await page.evaluate(() => window.writer.shape())
  const wrong = beside.old + after.old + Number(stateOf(after) !== 'new')
  return { told, recovered, fault, found, fresh: after.fresh, wrong }
}

function stateOf({ epoch, old, fresh }: Shape): UpgradeRound['left'] {
  if (epoch === 1 && fresh === 0) return 'old'
  return epoch === 2 && old === 0 && fresh >= ARTICLES ? 'new' : 'mixed'
}

/** Builds the page on the packages of an older commit, and a profile that it has written. */
async function buildOld(bench: Bench, epoch: number, commit: string): Promise<void> {
  const source = join(bench.folder, `source-${epoch}`)
  if (!existsSync(source)) {
    mkdirSync(source)
    const root = fileURLToPath(new URL('../..', import.meta.url))
    const command = `git -C "${root}" archive ${commit} | tar -x -C "${source}"`
    const { status } = spawnSync('sh', ['-c', command], { stdio: 'inherit' })
    if (status !== 0)
      throw new Error(`Commit ${commit} is not here: fetch the whole history for this bench.`)
  }
  await buildPage(join(bench.folder, 'site', `epoch-${epoch}`), aliasTo(source))

  const profile = join(bench.folder, `old-${epoch}`)
  const filled = join(profile, 'filled')
  if (existsSync(filled)) return
  rmSync(profile, { recursive: true, force: true })
  const started = await startBrowser(bench.browser, profile, bench.flags)
  await openPage(started, `${bench.address}epoch-${epoch}/`)
  await started.page.evaluate(count => window.writer.addSaved(count), ARTICLES)
  await started.page.evaluate(() => window.writer.writeSome(1, 80))
  await started.page.close()
  await sleep(2000)
  await started.kill()
  writeFileSync(filled, '')
}

/** The packages of the older commit, with what they depend on taken from here. */
function aliasTo(source: string): Readonly<Record<string, string>> {
  const here = (path: string) => fileURLToPath(new URL(`../../packages/${path}`, import.meta.url))
  return {
    '@claimbench/storage/worker': join(source, 'packages/storage/src/disk/worker.ts'),
    '@claimbench/storage': join(source, 'packages/storage/src/index.ts'),
    '@claimbench/model': join(source, 'packages/model/src/index.ts'),
    // Records and rules need no more of it than spans; the rest would bring its own packages.
    '@claimbench/text': join(source, 'packages/text/src/span.ts'),
    '@noble/hashes': here('storage/node_modules/@noble/hashes'),
    dexie: here('storage/node_modules/dexie'),
    valibot: here('storage/node_modules/valibot'),
  }
}
