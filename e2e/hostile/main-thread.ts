// How long the main thread was busy at once. What the clock says depends on whoever else uses the machine;
// the browser's own trace tells of every task how much of the processor it took besides.
import type { CDPSession, Page } from '@playwright/test'

interface TraceEvent {
  readonly name: string
  readonly pid: number
  readonly tid: number
  /** Microseconds by the clock, and on the processor. */
  readonly dur?: number
  readonly tdur?: number
  readonly args?: { readonly name?: string }
}

/** Times of one stretch, in milliseconds. */
export interface Busy {
  /** The longest task: on the processor, and by the clock. */
  readonly longest: number
  readonly longestByClock: number
  /** All tasks of more than 50 ms on the processor, together. */
  readonly blocked: number
}

/** A trace of a page that was begun. */
export interface MainThread {
  /** Ends the stretch, and begins the next one. */
  readonly stretch: () => Promise<Busy>
  readonly end: () => Promise<void>
}

/** From here on a task is a long one, in milliseconds. */
const LONG = 50

// Every task of every thread is in this category, and little else.
const CATEGORY = 'disabled-by-default-devtools.timeline'

/** Begins to follow the main thread of a page. One page of a browser at a time can be followed. */
export async function followMainThread(page: Page): Promise<MainThread> {
  const session = await page.context().newCDPSession(page)
  await begin(session)
  return {
    async stretch() {
      const busy = busyIn(await finish(session))
      await begin(session)
      return busy
    },
    async end() {
      await finish(session)
      await session.detach()
    },
  }
}

async function begin(session: CDPSession): Promise<void> {
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: [CATEGORY], excludedCategories: ['*'] },
  })
}

async function finish(session: CDPSession): Promise<readonly TraceEvent[]> {
  const events: TraceEvent[] = []
  const take = ({ value }: { value: object[] }) => {
    // Shaped by the browser.
    for (const event of value as TraceEvent[])
      if (event.name === 'RunTask' || event.name === 'thread_name') events.push(event)
  }
  session.on('Tracing.dataCollected', take)
  const complete = new Promise(resolve => session.once('Tracing.tracingComplete', resolve))
  await session.send('Tracing.end')
  await complete
  session.off('Tracing.dataCollected', take)
  return events
}

function busyIn(events: readonly TraceEvent[]): Busy {
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid}/${tid}`
  const mains = new Set(
    events.filter(({ args }) => args?.name === 'CrRendererMain').map(event => threadOf(event)),
  )
  const tasks = events.filter(event => event.name === 'RunTask' && mains.has(threadOf(event)))
  const onProcessor = tasks.map(({ tdur = 0 }) => tdur / 1_000)
  return {
    longest: Math.max(0, ...onProcessor),
    longestByClock: Math.max(0, ...tasks.map(({ dur = 0 }) => dur / 1_000)),
    blocked: onProcessor.filter(ms => ms > LONG).reduce((sum, ms) => sum + ms, 0),
  }
}
