// Tries the walls: plants one deliberate breach for each in a copy of the tree and expects its check
// to notice it. A wall that notices nothing, or a check that is red for another reason, fails here.
import { spawnSync } from 'node:child_process'
import process from 'node:process'
import { BLAMELESS, BREACHES, type Check } from './walls/breaches.ts'
import { inCopiedTree } from './walls/copied-tree.ts'

const COMMANDS: Readonly<Record<Check, readonly string[]>> = {
  types: ['tsc', '-b', '--pretty', 'false'],
  lint: ['oxlint', '--deny-warnings', '--format', 'unix'],
  'dead-code': ['knip', '--no-progress'],
  format: ['oxfmt', '--check'],
}

const failures = inCopiedTree(({ folder, write }) => {
  for (const { file, source } of [...BREACHES, ...BLAMELESS]) write(file, source)

  return (Object.keys(COMMANDS) as Check[]).flatMap(check => {
    const { said, passed } = run(check, folder)
    if (passed) return [`${check} passed although every breach was planted: it looked at nothing`]
    return [...unnoticed(check, said), ...blamed(check, said)]
  })
})

if (failures.length > 0) {
  console.error(failures.map(failure => `✗ ${failure}`).join('\n'))
  process.exit(1)
}
console.log(`${BREACHES.length} breaches were planted and every one was noticed.`)

function run(check: Check, cwd: string): { readonly said: string; readonly passed: boolean } {
  const result = spawnSync('npx', ['--no-install', ...COMMANDS[check]], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32',
  })
  if (result.error) throw result.error
  return { said: result.stdout + result.stderr, passed: result.status === 0 }
}

/** The walls whose breach the check did not complain of. */
function unnoticed(check: Check, said: string): readonly string[] {
  return BREACHES.filter(breach => breach.check === check)
    .filter(({ file, complaint }) => !linesAbout(file, said).some(line => line.includes(complaint)))
    .map(({ wall, file }) => `${wall}: ${check} did not notice ${file}`)
}

function blamed(check: Check, said: string): readonly string[] {
  return BLAMELESS.filter(blameless => blameless.check === check)
    .flatMap(({ file }) => linesAbout(file, said).slice(0, 1))
    .map(line => `${check} blames a file that breaks no rule: ${line}`)
}

function linesAbout(file: string, said: string): readonly string[] {
  return said.split('\n').filter(line => line.replaceAll('\\', '/').includes(file))
}
