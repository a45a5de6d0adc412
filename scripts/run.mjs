// Runs the named steps one after the other and stops at the first that fails.
//   node scripts/run.mjs types unit build stories
import { spawnSync } from 'node:child_process'
import process from 'node:process'

const STEPS = {
  format: ['oxfmt', '--check'],
  lint: ['oxlint', '--deny-warnings'],
  types: ['tsc', '-b'],
  unit: ['vitest', 'run'],
  walls: ['tsx', 'scripts/check-walls.ts'],
  'dead-code': ['knip'],
  build: ['vite', 'build', 'app', '--logLevel', 'warn'],
  size: ['size-limit'],
  stories: ['playwright', 'test'],
  faults: ['tsx', 'bench/faults/cli.ts', '--short'],
}

for (const name of process.argv.slice(2)) {
  const command = STEPS[name]
  if (!command) {
    console.error(`There is no step "${name}". Steps: ${Object.keys(STEPS).join(', ')}.`)
    process.exit(2)
  }
  console.log(`\n── ${name}: ${command.join(' ')}`)
  const started = performance.now()
  // npm puts node_modules/.bin on the PATH of scripts; `npx --no-install` does the same elsewhere.
  const result = spawnSync('npx', ['--no-install', ...command], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (result.status !== 0) {
    console.error(`\nStep "${name}" failed.`)
    process.exit(result.status ?? 1)
  }
  console.log(`── ${name} passed in ${((performance.now() - started) / 1000).toFixed(1)} s`)
}
