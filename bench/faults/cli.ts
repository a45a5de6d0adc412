// The fault bench: `npm run bench:faults -- [fault …] [--rounds N] [--sqlite] [--folder FOLDER] [--port N]
// [--small FOLDER]`.
// Every round is a line of JSON; the last line of a fault sums up. Exit code 1: something was lost.
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { findBrowser } from '../../scripts/find-browser.mjs'
import { damageRounds } from './damage.ts'
import { diskRounds, quotaRounds } from './full-disk.ts'
import { killRounds } from './kill-browser.ts'
import { rendererRounds } from './kill-renderer.ts'
import type { Bench } from './open-page.ts'
import { serveSite } from './site.ts'
import { speedRounds } from './speed.ts'
import { tabsRounds } from './two-tabs.ts'

interface Round {
  readonly lost: number
  readonly wrong?: number
  readonly isNoticed?: boolean
  readonly fault?: string
}

/** `speed` is no fault; it is measured on the same page. */
const FAULTS: Readonly<Record<string, (bench: Bench) => AsyncGenerator<Round>>> = {
  kill: killRounds,
  renderer: rendererRounds,
  damage: damageRounds,
  quota: quotaRounds,
  disk: diskRounds,
  tabs: tabsRounds,
  speed: speedRounds,
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '5' },
    sqlite: { type: 'boolean', default: false },
    folder: { type: 'string' },
    small: { type: 'string' },
    port: { type: 'string', default: '47915' },
  },
})
const browser = findBrowser()
if (!browser) throw new Error('There is no Chromium here; name one in CHROMIUM_PATH.')

const folder = values.folder ?? mkdtempSync(join(tmpdir(), 'faults-'))
const site = await serveSite(join(folder, 'site'), Number(values.port))
const flags = values.sqlite ? ['--enable-features=IdbSqliteBackingStore'] : []
const bench: Bench = { browser, folder, address: site.address, flags, small: values.small }

let isLossless = true
const all = Object.keys(FAULTS).filter(
  kind => kind !== 'speed' && (kind !== 'disk' || values.small !== undefined),
)
for (const kind of positionals.length > 0 ? positionals : all) {
  const play = FAULTS[kind]
  if (!play) throw new Error(`There is no fault "${kind}": ${Object.keys(FAULTS).join(', ')}.`)
  isLossless = (await sumUp(kind, play(bench))) && isLossless
}
site.close()
process.exit(isLossless ? 0 : 1)

async function sumUp(kind: string, rounds: AsyncGenerator<Round>): Promise<boolean> {
  const sum = { rounds: 0, lost: 0, wrong: 0, unnoticed: 0, faults: 0 }
  for await (const round of rounds) {
    console.log(JSON.stringify({ kind, round: sum.rounds, ...round }))
    sum.rounds++
    sum.lost += round.lost
    sum.wrong += round.wrong ?? 0
    sum.unnoticed += Number(round.isNoticed === false)
    sum.faults += Number(Boolean(round.fault))
    if (sum.rounds >= Number(values.rounds)) break
  }
  console.log(JSON.stringify({ kind, ...sum }))
  return sum.lost === 0 && sum.wrong === 0
}
