// The whole way in Chromium, with the built app: from the moment the files are chosen to the article
// with its heat map on the screen; the same on a page that was just opened, while its workers still
// start; and again, from the list of classes, where the files are kept.
import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import type { FilesOfClass } from './a-class.ts'
import { chooseFiles, classPage, withBuiltApp } from './the-built-app.ts'

const ROUNDS = 5
/** How long a person looks at the page before they choose files or a class, in milliseconds. */
const A_LOOK = 1_500

/** Prints the median time of each. Each round has a browser profile of its own. */
export async function inTheBrowser(files: FilesOfClass): Promise<void> {
  await withBuiltApp(async (browser, address) => {
    const cold: number[] = []
    const first: number[] = []
    const again: number[] = []
    for (let round = 0; round < ROUNDS; round++) {
      const hasty = await classPage(browser, address)
      cold.push(await openFiles(hasty, files))
      await hasty.context().close()

      const page = await classPage(browser, address)
      await sleep(A_LOOK)
      first.push(await openFiles(page, files))
      again.push(await openFromTheList(page))
      await page.context().close()
    }
    console.log(`  cold, chosen at once to shown, in Chromium: ${spread(cold)}`)
    console.log(`  warm, chosen after a look to shown, in Chromium: ${spread(first)}`)
    console.log(`  from the list to shown, in Chromium: ${spread(again)}`)
  })
}

async function openFiles(page: Page, files: FilesOfClass): Promise<number> {
  await watch(page, 'change')
  await chooseFiles(page, files)
  return watched(page)
}

async function openFromTheList(page: Page): Promise<number> {
  await page.getByRole('link', { name: 'All classes' }).click()
  await page.reload()
  await page.getByRole('link', { name: 'A hundred boats' }).waitFor()
  await sleep(A_LOOK)
  await watch(page, 'click')
  await page.getByRole('link', { name: 'A hundred boats' }).click()
  return watched(page)
}

/** Notes when the event comes, and when after it a frame with the article has been painted. */
async function watch(page: Page, event: string): Promise<void> {
  await page.evaluate(`
    window.opened = new Promise(resolve => {
      addEventListener('${event}', () => {
        const started = performance.now()
        new MutationObserver((_, observer) => {
          if (!document.querySelector('[data-place]')) return
          observer.disconnect()
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - started)))
        }).observe(document, { childList: true, subtree: true })
      }, { capture: true, once: true })
    })
    undefined
  `)
}

async function watched(page: Page): Promise<number> {
  return Number(await page.evaluate('window.opened'))
}

function spread(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b)
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0
  return `${median.toFixed(0)} ms (${sorted.map(time => time.toFixed(0)).join(', ')})`
}
