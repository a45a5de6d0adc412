// Files of a size that no memory should have to hold: the built app writes a backup and takes it in elsewhere,
// once of 2 GB of attached files and once of 10,000 articles of 100 sentences; how long it takes, how much
// memory, what is shown meanwhile, and whether it can be stopped.
import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import { type Killable, startBrowser } from './browser.ts'
import { type Memory, watchMemory } from './memory.ts'
import { type Bench, openPage } from './open-page.ts'
import { buildApp } from './site.ts'

/** One thing that was done, with times in seconds and memory in megabytes. */
interface Done extends Memory {
  readonly seconds: number
  /** How many different states of the progress were seen. */
  readonly steps: number
}

export interface SizeRound {
  readonly lost: 0
  readonly of: 'attachments' | 'articles'
  /** Of the backup, in megabytes. */
  readonly size: number
  readonly written: Done
  /** Seconds from the click on Cancel until it is over. */
  readonly stopped: number
  readonly looked: Done
  readonly taken: Done
}

const FILES = 20
const MEGABYTES = 100
const ARTICLES = 10_000

/** Rounds of attachments and of articles in turn; the workspaces are filled once for each folder. */
export async function* sizeRounds(bench: Bench): AsyncGenerator<SizeRound> {
  await buildApp(join(bench.folder, 'site/app'))
  for (let round = 0; ; round++) {
    const of = round % 2 === 0 ? 'attachments' : 'articles'
    yield { lost: 0, of, ...(await play(bench, of)) }
  }
}

async function play(bench: Bench, of: SizeRound['of']): Promise<Omit<SizeRound, 'lost' | 'of'>> {
  const from = join(bench.folder, `size-${of}`)
  await fill(bench, from, of)
  const file = join(bench.folder, `${of}.claimbench`)
  rmSync(file, { force: true })
  const started = await startBrowser(bench.browser, from, bench.flags)
  let written: Done
  let stopped: number
  try {
    await toSettings(started.page, bench)
    stopped = await stopsABackup(started.page)
    written = await writesABackup(started, file)
  } finally {
    await started.kill()
  }
  const to = join(bench.folder, 'size-elsewhere')
  rmSync(to, { recursive: true, force: true })
  const elsewhere = await startBrowser(bench.browser, to, bench.flags)
  try {
    await toSettings(elsewhere.page, bench)
    const size = Math.round(statSync(file).size / 1e6)
    const looked = await looksAt(elsewhere, file)
    const taken = await takesIn(elsewhere)
    return { size, written, stopped, looked, taken }
  } finally {
    await elsewhere.kill()
    rmSync(to, { recursive: true, force: true })
  }
}

async function fill(bench: Bench, profile: string, of: SizeRound['of']): Promise<void> {
  const filled = join(profile, 'filled')
  if (existsSync(filled)) return
  rmSync(profile, { recursive: true, force: true })
  const started = await startBrowser(bench.browser, profile, bench.flags)
  await openPage(started, bench.address)
  if (of === 'articles') {
    await started.page.evaluate(n => window.writer.addArticles(n), ARTICLES)
    const begun = performance.now()
    await started.page.evaluate(() => window.writer.snapshots())
    console.log(`  snapshots of ${ARTICLES} articles in ${secondsSince(begun)} s`)
  } else
    await started.page.evaluate(([n, mb]) => window.writer.addAttachments(n, mb), [
      FILES,
      MEGABYTES,
    ] as const)
  await started.page.close()
  await started.kill()
  writeFileSync(filled, '')
}

async function toSettings(page: Page, bench: Bench): Promise<void> {
  await page.goto(`${bench.address}app/?part=backup#/settings`)
  await page.getByRole('button', { name: 'Download a backup' }).waitFor({ timeout: 300_000 })
}

async function stopsABackup(page: Page): Promise<number> {
  await page.getByRole('button', { name: 'Download a backup' }).click()
  const cancel = page.getByRole('button', { name: 'Cancel' })
  await cancel.waitFor()
  await sleep(1_000)
  const begun = performance.now()
  await cancel.click()
  await page.getByText('Stopped. No file was made.').waitFor({ timeout: 60_000 })
  return secondsSince(begun)
}

async function writesABackup({ page, pid }: Killable, file: string): Promise<Done> {
  const downloads = `${file}.downloads`
  mkdirSync(downloads, { recursive: true })
  const session = await page.context().newCDPSession(page)
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads })
  const done = await measured(page, pid, async () => {
    await page.getByRole('button', { name: 'Download a backup' }).click()
    await page.getByText('The backup is in your downloads.').waitFor({ timeout: 3_600_000 })
    while (!readdirSync(downloads).some(name => name.endsWith('.claimbench'))) await sleep(50)
  })
  const [name = ''] = readdirSync(downloads).filter(name => name.endsWith('.claimbench'))
  renameSync(join(downloads, name), file)
  rmSync(downloads, { recursive: true })
  return done
}

function looksAt({ page, pid }: Killable, file: string): Promise<Done> {
  return measured(page, pid, async () => {
    const session = await page.context().newCDPSession(page)
    const { result } = await session.send('Runtime.evaluate', {
      expression: `document.querySelector('input[type=file][aria-label="Restore a backup"]')`,
    })
    // Playwright would send such a file through its own connection.
    const { objectId } = result
    if (!objectId) throw new Error('there is no place to restore a backup')
    await session.send('DOM.setFileInputFiles', { files: [file], objectId })
    await page.getByRole('button', { name: 'Take it in' }).waitFor({ timeout: 3_600_000 })
  })
}

function takesIn({ page, pid }: Killable): Promise<Done> {
  return measured(page, pid, async () => {
    const loaded = page.waitForEvent('load', { timeout: 3_600_000 })
    await page.getByRole('button', { name: 'Take it in' }).click()
    await loaded
    await page.locator('main a[href^="#/review/"]').first().waitFor({ timeout: 300_000 })
  })
}

async function measured(page: Page, pid: number, work: () => Promise<void>): Promise<Done> {
  await page.evaluate(watchProgress)
  const memory = watchMemory(pid)
  const begun = performance.now()
  let steps = 0
  const looking = setInterval(() => {
    void page
      .evaluate(() => (globalThis as { progressSeen?: Set<string> }).progressSeen?.size ?? 0)
      .then(seen => (steps = Math.max(steps, seen)))
      .catch(() => undefined)
  }, 500)
  await work()
  clearInterval(looking)
  return { seconds: secondsSince(begun), steps, ...memory() }
}

/** In the page: notes every share of the work that is shown. */
function watchProgress(): void {
  const seen = new Set<string>()
  Object.assign(globalThis, { progressSeen: seen })
  setInterval(() => {
    const words = document.querySelector('[role=status]:not(:empty)')?.textContent ?? ''
    for (const [share] of (document.body.textContent ?? words).matchAll(/\d+ %/g)) seen.add(share)
  }, 100)
}

const secondsSince = (begun: number) => Math.round((performance.now() - begun) / 100) / 10
