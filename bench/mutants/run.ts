// Hostile files of our own making, of every kind that the app opens, through its doors in a real browser with
// the headers people get: `npm run bench -- mutants`. A part of them is a story of the tests.
import { spawnSync } from 'node:child_process'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Builds the app and plays the story with every file; prints one line for each kind. */
export function run(): void {
  const play = (...args: readonly string[]) =>
    spawnSync('npx', ['--no-install', ...args], {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, CLAIMBENCH_MUTANTS: 'all' },
      shell: process.platform === 'win32',
    }).status === 0
  const isBuilt = play('vite', 'build', 'app', '--logLevel', 'warn')
  const story = ['playwright', 'test', 'e2e/stories/mutants.spec.ts', '--reporter=line']
  if (!isBuilt || !play(...story, '--retries=0')) process.exitCode = 1
}
