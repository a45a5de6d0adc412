// What a page must never do, whatever comes in: run it, ask anybody, stand still.
import type { BrowserContext, Page } from '@playwright/test'
import { followMainThread, type MainThread } from './main-thread.ts'

/** What was seen of one page since the last look. */
export interface Seen {
  /** Scripts of an input that ran, and attempts that only the page's policy stopped. */
  readonly executions: readonly string[]
  /** Addresses of others that were asked for. */
  readonly requests: readonly string[]
  /** Links on the page that lead to anything but the web, mail or a place of the app. */
  readonly links: readonly string[]
  /** The longest task of the page on the processor, in milliseconds, and all over 50 ms together. */
  readonly longest: number
  readonly blocked: number
  /**
   * The longest time that the page stood still by the clock, in milliseconds: a long task, or a timer that
   * came late. Other work of the machine is in it.
   */
  readonly byClock: number
}

/** Looks at pages of one context. */
export interface Watch {
  /** What was seen of a page since the last look; times only of the page that is followed. */
  readonly look: (page: Page) => Promise<Seen>
  readonly forget: (page: Page) => Promise<void>
  /** Measures this page from now on. */
  readonly follow: (page: Page) => Promise<void>
}

interface InPage {
  readonly ran: string[]
  longest: number
}

const OWN_SCHEMES = new Set(['blob:', 'data:'])

/** Watches every page of a context. Call before the first one is opened. */
export async function watch(context: BrowserContext): Promise<Watch> {
  const requests: string[] = []
  const outside: string[] = []
  context.on('request', request => {
    const url = new URL(request.url())
    if (url.hostname !== 'localhost' && !OWN_SCHEMES.has(url.protocol) && url.protocol !== 'file:')
      requests.push(url.href)
  })
  context.on('dialog', dialog => {
    if (dialog.type() !== 'beforeunload') outside.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss().catch(() => undefined)
  })
  await context.addInitScript(watchFromInside)
  let followed: { readonly page: Page; readonly thread: MainThread } | undefined

  async function look(page: Page): Promise<Seen> {
    const { ran, links, longest: byClock } = await page.evaluate(seenFromInside)
    const busy = page === followed?.page ? await followed.thread.stretch() : undefined
    return {
      executions: [...ran, ...outside.splice(0)],
      requests: requests.splice(0),
      links,
      longest: busy?.longest ?? 0,
      blocked: busy?.blocked ?? 0,
      byClock: busy ? byClock : 0,
    }
  }

  return {
    look,
    async forget(page) {
      await look(page)
    },
    async follow(page) {
      followed = { page, thread: await followMainThread(page) }
    },
  }
}

/** Runs in the page before anything else does. */
function watchFromInside(): void {
  const seen: InPage = { ran: [], longest: 0 }
  Object.assign(globalThis, { hostileSeen: seen })
  for (const name of ['alert', 'confirm', 'prompt', 'print'] as const)
    Object.assign(globalThis, { [name]: () => void seen.ran.push(name) })
  addEventListener('securitypolicyviolation', event =>
    seen.ran.push(`stopped: ${event.violatedDirective} ${event.blockedURI}`),
  )
  new PerformanceObserver(list => {
    for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration)
  }).observe({ type: 'longtask' })
  const every = 20
  let last = performance.now()
  setInterval(() => {
    const now = performance.now()
    seen.longest = Math.max(seen.longest, now - last - every)
    last = now
  }, every)
}

/** Runs in the page: what was seen there since the last time. */
function seenFromInside() {
  const { hostileSeen } = globalThis as unknown as { hostileSeen?: InPage }
  const ran = hostileSeen?.ran.splice(0) ?? []
  if (({} as { polluted?: unknown }).polluted !== undefined) ran.push('a prototype was changed')
  const links = Array.from(document.links)
    .filter(link => !/^(?:https?|mailto|blob):$/.test(link.protocol))
    .map(link => link.getAttribute('href') ?? '')
    .filter(address => !address.startsWith('#'))
  const longest = hostileSeen?.longest ?? 0
  if (hostileSeen) hostileSeen.longest = 0
  return { ran, links, longest }
}
