// Makes a fresh machine ready: checks Node, installs the packages the lockfile names and, with
// --browser, finds or installs a Chromium. Safe to run before every command: a second run costs
// a few milliseconds. Uses only what Node ships, since nothing is installed yet.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { findBrowser } from './find-browser.mjs'

const PNPM = 'pnpm@12.21.0'
const OLDEST_NODE = [20, 19]
const root = join(import.meta.dirname ?? '.', '..')

checkNode()
installPackages()
if (process.argv.includes('--browser')) requireBrowser()

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  const [oldestMajor, oldestMinor] = OLDEST_NODE
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return
  stop(
    `Claimbench needs Node ${OLDEST_NODE.join('.')} or newer; this is Node ${process.versions.node}. ` +
      'Install a newer Node from https://nodejs.org and run the command again.',
  )
}

function installPackages() {
  const done = join(root, 'node_modules', '.cache', 'installed-lockfile')
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'pnpm-lock.yaml')))
    .digest('hex')
  if (existsSync(done) && readFileSync(done, 'utf8') === lock) return

  console.log('Installing packages (once; later starts skip this) …')
  // corepack refuses this pnpm for want of a signature, so npx fetches it.
  const result = run('npx', ['-y', PNPM, 'install', '--frozen-lockfile'])
  if (result.status !== 0) {
    stop('The packages could not be installed. The lines above say why; is the network on?')
  }
  mkdirSync(join(root, 'node_modules', '.cache'), { recursive: true })
  writeFileSync(done, lock)
}

function requireBrowser() {
  if (findBrowser()) return
  console.log('No Chromium found: installing one for the tests …')
  run('npx', ['--no-install', 'playwright', 'install', 'chromium', '--only-shell'])
  if (findBrowser()) return

  if (process.platform === 'linux') {
    const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n']
    const apt = args => run([...asRoot, 'apt-get'][0], [...asRoot, 'apt-get', ...args].slice(1))
    if (apt(['update']).status === 0) apt(['install', '-y', '--no-install-recommends', 'chromium'])
    if (findBrowser()) return
  }
  stop(
    'The tests need a Chromium and none was found or could be installed. Install Chrome, Chromium ' +
      'or Edge, or set CHROMIUM_PATH to the program, and run the command again.',
  )
}

function run(command, args) {
  return spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  })
}

function stop(sentence) {
  console.error(sentence)
  process.exit(1)
}
