// Finds a Chromium to test with: the one named in CHROMIUM_PATH, Playwright's own, or one that is
// installed. A candidate counts only when it answers --version.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import process from 'node:process'

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'msedge',
]

/** The path of a Chromium that runs here, or undefined. */
export function findBrowser() {
  const named = process.env.CHROMIUM_PATH
  if (named) return answers(named) ? named : undefined
  return [...playwrightBuilds(), ...onPath(), ...usualPlaces()].find(answers)
}

function playwrightBuilds() {
  const folder = process.env.PLAYWRIGHT_BROWSERS_PATH ?? defaultPlaywrightFolder()
  if (!existsSync(folder)) return []
  const builds = readdirSync(folder)
    .filter(name => name.startsWith('chromium'))
    .sort()
    .toReversed()
  const inside = [
    'chrome-headless-shell-linux64/chrome-headless-shell',
    'chrome-linux/headless_shell',
    'chrome-linux64/chrome',
    'chrome-linux/chrome',
    'chrome-headless-shell-mac-arm64/chrome-headless-shell',
    'chrome-headless-shell-mac-x64/chrome-headless-shell',
    'chrome-headless-shell-win64/chrome-headless-shell.exe',
  ]
  return builds.flatMap(build => inside.map(path => join(folder, build, path)))
}

function defaultPlaywrightFolder() {
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'ms-playwright')
  if (process.platform === 'win32') return join(homedir(), 'AppData', 'Local', 'ms-playwright')
  return join(homedir(), '.cache', 'ms-playwright')
}

function onPath() {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const endings = process.platform === 'win32' ? ['.exe'] : ['']
  return folders.flatMap(folder =>
    NAMES.flatMap(name => endings.map(ending => join(folder, name + ending))),
  )
}

function usualPlaces() {
  if (process.platform === 'darwin') {
    return [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ]
  }
  if (process.platform !== 'win32') return []
  return [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter(Boolean)
    .flatMap(folder => [
      join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ])
}

function answers(path) {
  if (!existsSync(path)) return false
  // Chrome on Windows opens a window for --version: there, being there is enough.
  if (process.platform === 'win32') return true
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0
}
