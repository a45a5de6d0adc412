// Damages one file of a profile at a time, as a failing disk does, and looks whether what was
// acknowledged is still there, whether anything wrong is shown, and whether the damage is noticed.
import {
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, join, relative } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { startBrowser } from './browser.ts'
import { lossOf } from './loss.ts'
import { type Bench, goToPage } from './open-page.ts'

const CHANGES = 600
const ALL: ReadonlySet<number> = new Set(Array.from({ length: CHANGES }, (_, i) => i + 1))

/** What one round came to. */
export interface DamageRound {
  readonly file: string
  readonly damage: (typeof DAMAGES)[number]
  readonly lost: number
  readonly wrong: number
  readonly noticed: Noticed
  /** How the storage came back, what reading found, and what the scrub found, as JSON. */
  readonly told: string
  readonly fault: string
}

/**
 * `told`: the storage said so, at the latest after its scrub. `invisible`: before the storage was opened,
 * everything a page can read was byte for byte what it was: the browser had mended it, or nobody reads
 * that place. `no`: neither.
 */
type Noticed = 'told' | 'invisible' | 'no'

const DAMAGES = ['delete', 'truncate', 'flip'] as const

/** Where Chromium keeps IndexedDB (both backends) and the private file system. */
const PLACES = ['IndexedDB', 'File System', 'WebStorage']
/** Files that hold nothing of ours. */
const IDLE = /^(LOG|LOG\.old|LOCK|\.usage|QuotaManager.*)$/

/** Plays rounds for ever; the caller stops asking. */
export async function* damageRounds(bench: Bench): AsyncGenerator<DamageRound> {
  const base = join(bench.folder, 'whole')
  if (!existsSync(base)) await writeWhole(bench, base)
  const whole = await fingerprintOf(bench, base)
  for (let round = 0; ; round++) {
    const profile = join(bench.folder, 'damaged')
    rmSync(profile, { recursive: true, force: true })
    cpSync(base, profile, { recursive: true })
    const files = filesOf(profile)
    const file = files[Math.floor(Math.random() * files.length)]
    const damage = DAMAGES[round % DAMAGES.length]
    if (file === undefined || damage === undefined) throw new Error('the profile has no files')
    damageFile(file, damage)
    yield {
      file: relative(profile, file),
      damage,
      ...(await lookAfter(bench, profile, whole)),
    }
  }
}

/** A profile with changes in database, journal and snapshots, closed in peace. */
async function writeWhole(bench: Bench, profile: string): Promise<void> {
  const started = await startBrowser(bench.browser, profile, bench.flags)
  await goToPage(started, bench.address)
  await started.page.evaluate(() => window.writer.open())
  await started.page.evaluate(count => window.writer.writeSome(1, count), CHANGES / 2)
  await started.page.evaluate(() => window.writer.snapshots())
  await started.page.evaluate(count => window.writer.writeSome(count + 1, count), CHANGES / 2)
  await started.page.close()
  await sleep(3000)
  await started.kill()
}

/** What a page can read on a copy of a profile. */
async function fingerprintOf(bench: Bench, base: string): Promise<string> {
  const profile = join(bench.folder, 'read')
  rmSync(profile, { recursive: true, force: true })
  cpSync(base, profile, { recursive: true })
  const started = await startBrowser(bench.browser, profile, bench.flags)
  try {
    await goToPage(started, bench.address)
    return JSON.stringify(await started.page.evaluate(() => window.writer.fingerprint()))
  } finally {
    await started.kill()
  }
}

async function lookAfter(
  bench: Bench,
  profile: string,
  whole: string,
): Promise<Omit<DamageRound, 'file' | 'damage'>> {
  const started = await startBrowser(bench.browser, profile, bench.flags)
  try {
    await goToPage(started, bench.address)
    const before = JSON.stringify(await started.page.evaluate(() => window.writer.fingerprint()))
    const { recovered, fault } = await started.page.evaluate(() => window.writer.open())
    if (fault) {
      const file = await started.page.evaluate(() => window.writer.rescue())
      const { lost, wrong } = await lookInto(bench, file)
      return { lost, wrong, noticed: 'told', told: 'no database opens; rescued', fault }
    }
    const read = await started.page.evaluate(() => window.writer.read())
    const scrubbed = await started.page.evaluate(() => window.writer.scrub())
    const there = await started.page.evaluate(() => window.writer.read())
    const found = read.damaged + scrubbed.rows + scrubbed.copies + scrubbed.lost
    const isTold = recovered !== 'null' || found > 0
    return {
      lost: lossOf(ALL, there),
      wrong: read.wrong + there.wrong,
      noticed: isTold ? 'told' : before === whole ? 'invisible' : 'no',
      told: JSON.stringify({ recovered, damaged: read.damaged, scrubbed }),
      fault,
    }
  } catch (error) {
    return { lost: CHANGES, wrong: 0, noticed: 'no', told: '', fault: String(error) }
  } finally {
    await started.kill()
  }
}

/** Takes a rescued file into an empty browser and looks what is in it. */
async function lookInto(
  bench: Bench,
  file: readonly number[],
): Promise<{ lost: number; wrong: number }> {
  const profile = join(bench.folder, 'rescued')
  rmSync(profile, { recursive: true, force: true })
  const { page, kill } = await startBrowser(bench.browser, profile, bench.flags)
  try {
    await goToPage({ page }, bench.address)
    await page.evaluate(() => window.writer.open())
    const refused = await page.evaluate(bytes => window.writer.restore(bytes), file)
    if (refused) throw new Error(`the rescued file was refused: ${refused}`)
    await page.reload()
    await page.waitForFunction(() => 'writer' in window)
    await page.evaluate(() => window.writer.open())
    const there = await page.evaluate(() => window.writer.read())
    return { lost: lossOf(ALL, there), wrong: there.wrong }
  } finally {
    await kill()
  }
}

function filesOf(profile: string): readonly string[] {
  const folder = join(profile, 'Default')
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(path => PLACES.some(place => path.startsWith(place)) && !IDLE.test(basename(path)))
    .map(path => join(folder, path))
    .filter(path => statSync(path).isFile() && statSync(path).size > 0)
}

function damageFile(file: string, damage: (typeof DAMAGES)[number]): void {
  if (damage === 'delete') return rmSync(file)
  const bytes = readFileSync(file)
  const used = bytes.findLastIndex(byte => byte !== 0) + 1
  const at = Math.floor(Math.random() * used)
  if (damage === 'truncate') return writeFileSync(file, bytes.subarray(0, at))
  bytes[at] = (bytes[at] ?? 0) ^ (1 + Math.floor(Math.random() * 255))
  writeFileSync(file, bytes)
}
