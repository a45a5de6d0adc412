// The fault bench: `npm run bench:faults -- [fault …] [--rounds N] [--sqlite] [--folder FOLDER] [--log FILE]
// [--port N] [--small FOLDER]`, or `npm run bench:faults -- --short` for the few rounds of the test suite.
// Every round is a line of JSON, shown and added to the log; with the same folder and log a bench that
// was interrupted goes on. The last line of a fault sums up. Exit code 1: something was lost or wrong.
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { findBrowser } from '../../scripts/find-browser.mjs'
import { closeRounds, typingRounds } from './close.ts'
import { damageRounds } from './damage.ts'
import { diskRounds, quotaRounds } from './full-disk.ts'
import { killRounds } from './kill-browser.ts'
import { rendererRounds } from './kill-renderer.ts'
import { type LoggedRound, openLog } from './log.ts'
import type { Bench } from './open-page.ts'
import { powerRounds } from './power-cut.ts'
import { scaleRounds } from './scale.ts'
import { serveSite } from './site.ts'
import { sizeRounds } from './size.ts'
import { speedRounds } from './speed.ts'
import { tabsRounds } from './two-tabs.ts'
import { upgradeRounds } from './upgrade.ts'

/** These are no faults; they are measured in the same way. */
const MEASURES: ReadonlySet<string> = new Set(['speed', 'scale', 'size'])

const FAULTS: Readonly<Record<string, (bench: Bench) => AsyncGenerator<object>>> = {
  kill: killRounds,
  renderer: rendererRounds,
  power: powerRounds,
  damage: damageRounds,
  quota: quotaRounds,
  disk: diskRounds,
  close: closeRounds,
  typing: typingRounds,
  upgrade: upgradeRounds,
  tabs: tabsRounds,
  speed: speedRounds,
  scale: scaleRounds,
  size: sizeRounds,
}

/** How many rounds of each fault are played with the tests: those that need nothing but a browser. */
const SHORT: Readonly<Record<string, number>> = {
  kill: 2,
  renderer: 2,
  damage: 6,
  quota: 1,
  typing: 1,
  tabs: 1,
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '5' },
    short: { type: 'boolean', default: false },
    sqlite: { type: 'boolean', default: false },
    folder: { type: 'string' },
    log: { type: 'string' },
    small: { type: 'string' },
    port: { type: 'string', default: '47915' },
  },
})
const browser = findBrowser()
if (!browser) throw new Error('There is no Chromium here; name one in CHROMIUM_PATH.')

const folder = values.folder ?? mkdtempSync(join(tmpdir(), 'faults-'))
const port = Number(values.port)
const site = await serveSite(join(folder, 'site'), port)
const flags = values.sqlite ? ['--enable-features=IdbSqliteBackingStore'] : []
const log = openLog(values.log, values.sqlite ? 'sqlite' : 'default')
const { small } = values

let isLossless = true
const all = values.short
  ? Object.keys(SHORT)
  : Object.keys(FAULTS).filter(
      kind => !MEASURES.has(kind) && (kind !== 'disk' || small !== undefined),
    )
for (const kind of positionals.length > 0 ? positionals : all) {
  const play = FAULTS[kind]
  if (!play) throw new Error(`There is no fault "${kind}": ${Object.keys(FAULTS).join(', ')}.`)
  const past = log.rounds(kind).at(-1)
  const bench: Bench = { browser, folder, address: site.address, port, flags, small, past }
  isLossless = (await playRounds(kind, play(bench))) && isLossless
}
site.close()
process.exit(isLossless ? 0 : 1)

async function playRounds(kind: string, rounds: AsyncGenerator<object>): Promise<boolean> {
  const wanted = values.short ? (SHORT[kind] ?? 1) : Number(values.rounds)
  while (log.rounds(kind).length < wanted) {
    const { done, value } = await rounds.next()
    if (done) break
    log.add(kind, value)
  }
  await rounds.return(undefined)
  return sumUp(kind, log.rounds(kind))
}

function sumUp(kind: string, rounds: readonly LoggedRound[]): boolean {
  const total = (count: (round: LoggedRound) => number) =>
    rounds.reduce((sum, round) => sum + count(round), 0)
  const lost = total(round => round.lost)
  const wrong = total(round => round.wrong ?? 0)
  const unnoticed = total(round => Number(round.noticed === 'no'))
  const invisible = total(round => Number(round.noticed === 'invisible'))
  const faults = total(round => Number(Boolean(round.fault)))
  const sum = { kind, rounds: rounds.length, lost, wrong, unnoticed, invisible, faults }
  console.log(JSON.stringify(sum))
  return lost === 0 && wrong === 0 && unnoticed === 0
}
