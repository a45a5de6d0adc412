// γ as the class view counts it, in the built app: how long it takes, how often it says how far it has
// come, and how long the page was held up meanwhile. It is counted in a worker: the page stays free.
import type { FilesOfClass } from './a-class.ts'
import { chooseFiles, classPage, withBuiltApp } from './the-built-app.ts'

interface Counted {
  readonly took: number
  /** How many different states of progress were on the screen. */
  readonly news: number
  /** The longest time between two frames, in milliseconds. */
  readonly held: number
}

/** Prints what came of counting γ over the marks of a class. */
export async function gammaInTheBrowser(files: FilesOfClass): Promise<void> {
  await withBuiltApp(async (browser, address) => {
    const page = await classPage(browser, address)
    await chooseFiles(page, files)
    await page.locator('[data-place]').first().waitFor()
    await page.getByRole('link', { name: 'Figures', exact: true }).click()
    const button = page.getByRole('button', { name: 'Count γ' })
    await button.waitFor()
    // The interval of α is counted first, in the same worker.
    await page.getByTitle(/interval resamples/).waitFor()
    await page.evaluate(WATCH)
    await button.click()
    const { took, news, held } = (await page.evaluate('window.counted')) as Counted
    console.log(
      `  γ of the marks, in Chromium: ${took.toFixed(0)} ms, ${news} times progress, longest time without a frame ${held.toFixed(0)} ms`,
    )
  })
}

const WATCH = `
  window.counted = new Promise(resolve => {
    addEventListener('click', () => {
      const started = performance.now()
      const seen = new Set()
      let last = started
      let held = 0
      const frame = now => {
        held = Math.max(held, now - last)
        last = now
        const progress = document.querySelector('progress, [role="progressbar"]')
        const words = progress?.parentElement?.textContent ?? ''
        if (/alignments/.test(words)) seen.add(words)
        const isDone = seen.size > 0 && !progress
        if (isDone) resolve({ took: performance.now() - started, news: seen.size, held })
        else requestAnimationFrame(frame)
      }
      requestAnimationFrame(frame)
    }, { capture: true, once: true })
  })
  undefined
`
