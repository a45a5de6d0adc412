// How long a page was held up, told in two ways that need not agree: by the browser (long tasks), and
// by a timer of the page's own that should have gone off every few milliseconds.
import type { Page } from '@playwright/test'

/** The longest that the page was held up, in milliseconds; the browser tells only what is over 50. */
export interface HeldUp {
  readonly longTask: number
  readonly gap: number
}

/** Starts to watch a page; it watches until it is left. */
export async function watchHoldUps(page: Page): Promise<void> {
  await page.evaluate(`
    window.held = { longTask: 0, gap: 0 }
    new PerformanceObserver(list => {
      for (const { duration } of list.getEntries())
        held.longTask = Math.max(held.longTask, duration)
    }).observe({ type: 'longtask' })
    let before = performance.now()
    const tick = () => {
      const now = performance.now()
      held.gap = Math.max(held.gap, now - before)
      before = now
      setTimeout(tick, 4)
    }
    tick()
  `)
}

/** The longest hold-up since the last time it was asked. */
export async function heldUp(page: Page): Promise<HeldUp> {
  // A long task is told a little after it ended.
  await page.waitForTimeout(150)
  return (await page.evaluate(`(() => {
    const was = { ...held }
    held.longTask = 0
    held.gap = 0
    return was
  })()`)) as HeldUp
}
