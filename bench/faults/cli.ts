// The fault bench: `npm run bench:faults -- [--rounds N] [--sqlite] [--keep FOLDER]`.
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { findBrowser } from '../../scripts/find-browser.mjs'
import { killRounds } from './kill-browser.ts'
import { serveSite } from './site.ts'

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    sqlite: { type: 'boolean', default: false },
    keep: { type: 'string' },
  },
})
const browser = findBrowser()
if (!browser) throw new Error('There is no Chromium here; name one in CHROMIUM_PATH.')

const folder = values.keep ?? mkdtempSync(join(tmpdir(), 'faults-'))
const site = await serveSite(join(folder, 'site'), 47_915)
const flags = values.sqlite ? ['--enable-features=IdbSqliteBackingStore'] : []
const bench = { browser, profile: join(folder, 'profile'), address: site.address, flags }

let rounds = 0
let lost = 0
// The first round only opens the storage; the kill of a round shows in the next one.
for await (const round of killRounds(bench)) {
  console.log(JSON.stringify({ round: rounds, ...round }))
  lost += round.lost
  if (++rounds > Number(values.rounds)) break
}
site.close()
console.log(`${rounds - 1} kills, ${lost} acknowledged changes lost`)
process.exit(lost > 0 ? 1 : 0)
