// Runs the benchmarks: `npm run bench -- [topic …] [--data FOLDER]`.
// A topic is a folder of bench/ with a run.ts that exports `run`; without names all are run, in
// alphabetical order. Peers to compare with live in bench/peers, a workspace of its own that is
// installed here when it is first needed.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import process from 'node:process'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import type { Bench } from './bench.ts'

const PNPM = 'pnpm@12.21.0'
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { data: { type: 'string' } },
})
const topics = readdirSync(here('.'))
  .filter(name => existsSync(here(`${name}/run.ts`)))
  .sort()
const unknown = positionals.filter(name => !topics.includes(name))
if (unknown.length > 0) {
  console.error(`There is no benchmark "${unknown.join('", "')}". There are: ${topics.join(', ')}.`)
  process.exit(2)
}

installPeers()
for (const topic of positionals.length > 0 ? positionals : topics) {
  console.log(`\n── ${topic}`)
  const file = pathToFileURL(here(`${topic}/run.ts`)).href
  const { run } = (await import(file)) as Bench // each topic's run.ts declares this shape itself
  await run({ data: values.data === undefined ? undefined : resolve(values.data) })
}

function installPeers() {
  if (existsSync(here('peers/node_modules'))) return
  console.log('Installing the peers to compare with (once) …')
  const result = spawnSync('npx', ['-y', PNPM, 'install', '--frozen-lockfile'], {
    cwd: here('peers'),
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (result.status !== 0) console.warn('The peers are missing: only our own side is measured.')
}
