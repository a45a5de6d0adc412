// A Chromium of our own that can be killed like any process.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { setTimeout as sleep } from 'node:timers/promises'
import { chromium, type Page } from '@playwright/test'

export interface Killable {
  readonly page: Page
  /** Of the browser's own process, which leads a group of all that it started. */
  readonly pid: number
  /** SIGKILL to the browser and everything it started. */
  kill(): Promise<void>
}

const QUIET = [
  '--headless=new',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-gpu',
  '--disable-dev-shm-usage',
]

/** A busy machine takes its time, in milliseconds. */
const PATIENCE = 180_000

/** Starts the browser at `path` on a profile folder. */
export async function startBrowser(
  path: string,
  profile: string,
  flags: readonly string[] = [],
  environment: Readonly<Record<string, string>> = {},
): Promise<Killable> {
  mkdirSync(profile, { recursive: true })
  const portFile = join(profile, 'DevToolsActivePort')
  for (const name of [portFile, join(profile, 'SingletonLock')]) rmSync(name, { force: true })
  const isRoot = process.getuid?.() === 0
  const child = spawn(
    path,
    [
      ...QUIET,
      ...(isRoot ? ['--no-sandbox'] : []),
      ...flags,
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    { stdio: 'ignore', detached: true, env: { ...process.env, ...environment } },
  )
  const browser = await chromium.connectOverCDP(await endpoint(portFile), { timeout: PATIENCE })
  const context = browser.contexts()[0]
  const page = context?.pages()[0] ?? (await context?.newPage())
  if (!page) throw new Error('the browser has no page')
  return {
    page,
    pid: child.pid ?? 0,
    async kill() {
      killGroup(child)
      await new Promise(resolve =>
        child.exitCode === null ? child.once('exit', resolve) : resolve(0),
      )
      await browser.close().catch(() => undefined)
    },
  }
}

function killGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // It is gone already.
  }
}

async function endpoint(portFile: string): Promise<string> {
  for (let tries = 0; tries < PATIENCE / 50; tries++) {
    await sleep(50)
    try {
      const [port] = readFileSync(portFile, 'utf8').split('\n')
      if (port) return `http://127.0.0.1:${port}`
    } catch {
      // Not written yet.
    }
  }
  throw new Error('the browser did not start')
}
