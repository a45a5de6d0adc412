// The public collections of hostile markup, strings and files through every door of the built app in a
// real browser, with the headers people get: `npm run bench -- hostile --data FOLDER`, where FOLDER holds
// the collections (dompurify, h5sc, blns, patt, html5lib, commonmark, json). Every bundle of inputs that is
// through is a line of JSON in a log (CLAIMBENCH_HOSTILE_LOG): ended in the middle, the next run goes on there.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import type { BenchOptions } from '../bench.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Where the log lies when none is named. */
const LOG = 'node_modules/.cache/hostile-doors.jsonl'

/** Builds the app and plays the stories with every collection; prints one line for each door. */
export function run({ data }: BenchOptions): void {
  const folder = data ?? join(root, '../shared/corpora/security')
  if (!existsSync(join(folder, 'blns/blns.json'))) {
    console.log(`There are no collections in ${folder}: name their folder with --data.`)
    return
  }
  const play = (args: readonly string[], env = {}) =>
    spawnSync('npx', ['--no-install', ...args], {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, ...env },
      shell: process.platform === 'win32',
    }).status === 0
  const isBuilt = play(['vite', 'build', 'app', '--logLevel', 'warn'])
  const log = process.env['CLAIMBENCH_HOSTILE_LOG'] ?? join(root, LOG)
  console.log(`What is through stands in ${log}; without that file everything is tried anew.`)
  const stories = ['playwright', 'test', 'e2e/stories/hostile', '--reporter=line']
  const env = { CLAIMBENCH_HOSTILE_DATA: folder, CLAIMBENCH_HOSTILE_LOG: log }
  if (!isBuilt || !play(stories, env)) process.exitCode = 1
}
