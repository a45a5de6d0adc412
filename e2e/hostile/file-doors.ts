// The doors for files, each with one hostile file or several: what became of them, in which words, and how
// long it took.
import { Buffer } from 'node:buffer'
import { expect, type Page } from '@playwright/test'
import type { HostileFile } from './kinds.ts'

/** What became of one file. */
export interface Outcome {
  readonly name: string
  readonly isRefused: boolean
  /** What the person reads of it. */
  readonly words: string
  readonly ms: number
}

/** Far beyond the minute after which the app itself gives a file up. */
const PATIENCE = 180_000

const chosen = (name: string, data: Uint8Array) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(data),
})

/** Chooses files in the library; waits until each is over. */
export async function takesArticles(
  page: Page,
  ending: string,
  files: readonly HostileFile[],
): Promise<readonly Outcome[]> {
  await page.goto('./#/')
  await expect(page.getByLabel('Paste an article')).toBeVisible()
  await page.evaluate(watchStages)
  // One article alone would be opened; an empty file beside it keeps the list in view.
  const named = files.map(({ data }, i) => chosen(`theirs-${i}.${ending}`, data))
  const beside = chosen('empty.txt', new Uint8Array())
  await page.getByLabel('Choose files').setInputFiles([...named, beside])
  const items = page.locator('[data-stage]')
  await expect(items).toHaveCount(files.length + 1)
  await expect(async () => {
    expect(await page.locator('[data-stage="waiting"], [data-stage="reading"]').count()).toBe(0)
  }).toPass({ timeout: PATIENCE * Math.max(1, files.length / 4), intervals: [300] })
  const shown = await items.evaluateAll(elements => {
    const { stageTimes } = globalThis as unknown as { stageTimes: WeakMap<Element, number> }
    return elements.map(element => ({
      stage: element.getAttribute('data-stage'),
      words: element.children[1]?.textContent ?? '',
      ms: Math.round(stageTimes.get(element) ?? 0),
    }))
  })
  await page.getByRole('button', { name: 'Clear this list' }).click()
  return files.map(({ name }, i) => ({
    name,
    isRefused: shown[i]?.stage === 'refused',
    words: shown[i]?.words ?? '',
    ms: shown[i]?.ms ?? 0,
  }))
}

/** In the page: notes how long each item of the list is being read. */
function watchStages(): void {
  const begun = new WeakMap<Element, number>()
  const times = new WeakMap<Element, number>()
  Object.assign(globalThis, { stageTimes: times })
  new MutationObserver(changes => {
    for (const { target } of changes) {
      if (!(target instanceof Element)) continue
      if (target.getAttribute('data-stage') === 'reading') begun.set(target, performance.now())
      else times.set(target, performance.now() - (begun.get(target) ?? performance.now()))
    }
  }).observe(document, { subtree: true, attributeFilter: ['data-stage'] })
}

/** Offers a file to be restored and looks at it; nothing is taken in. */
export async function looksAtABackup(
  page: Page,
  { name, data }: HostileFile,
  passphrase?: string,
): Promise<Outcome> {
  await page.goto('./#/settings')
  const begun = performance.now()
  await page.getByLabel('Restore a backup').setInputFiles(chosen('theirs.claimbench', data))
  await expect(page.getByRole('heading', { name: 'Take a file in' })).toBeVisible()
  const refusal = page.getByRole('alert').filter({ hasText: /touched/ })
  const preview = page.getByRole('button', { name: 'Take it in' })
  const lock = page.getByLabel('Its passphrase')
  await expect(refusal.or(preview).or(lock).first()).toBeVisible({ timeout: PATIENCE })
  if (passphrase !== undefined && (await lock.isVisible())) {
    await lock.fill(passphrase)
    await page.getByRole('button', { name: 'Open it' }).click()
    await expect(lock.or(page.getByText('Reading the file')))
      .toBeHidden({ timeout: 5_000 })
      .catch(() => undefined)
    await expect(refusal.or(preview).first()).toBeVisible({ timeout: PATIENCE })
  }
  const isRefused = !(await preview.isVisible())
  const words = isRefused
    ? await refusal.first().innerText()
    : await page.locator('main p[role="status"]').first().innerText()
  return { name, isRefused, words, ms: Math.round(performance.now() - begun) }
}

/**
 * Opens files in the view of a class. What is no good gets a line; a good result is taken into its class,
 * or waits for its pack and is told so.
 */
export async function opensInTheClass(
  page: Page,
  ending: string,
  files: readonly HostileFile[],
): Promise<readonly Outcome[]> {
  await page.goto('./#/training/class')
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Class view' })).toBeVisible()
  const begun = performance.now()
  const named = files.map(({ data }, i) => chosen(`theirs-${i}.${ending}`, data))
  await page.locator('main input[type="file"]').first().setInputFiles(named)
  // The lines of all files come at once, when the last of them was read.
  const news = page.getByRole('region', { name: 'What became of the files' })
  const waiting = page.getByRole('status').filter({ hasText: /^\d+ files? waits? for/ })
  const taken = page.getByRole('heading', { name: /^Class: / })
  await expect(news.or(waiting).or(taken).first()).toBeVisible({ timeout: PATIENCE })
  const shown = await news.locator('li').evaluateAll(elements =>
    elements.map(element => ({
      isGood: element.getAttribute('data-good') !== 'false',
      words: element.textContent ?? '',
    })),
  )
  const ms = Math.round((performance.now() - begun) / files.length)
  if (shown.length < files.length) await expect(waiting.or(taken).first()).toBeVisible()
  return files.map(({ name }, i) => {
    const line = shown.find(({ words }) => words.includes(`theirs-${i}.${ending}`))
    return { name, isRefused: line !== undefined && !line.isGood, words: line?.words ?? '', ms }
  })
}

/** Pastes a citation into a form of evidence that is open, and has it read. */
export async function pastesACitation(
  page: Page,
  { name, data }: { readonly name: string; readonly data: string },
): Promise<Outcome> {
  const field = page.getByLabel('Fill in from a link, a citation or a passage')
  // Typing a million letters is not what is tried here.
  await field.evaluate((element, text) => {
    const set = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set
    set?.call(element, text)
    element.dispatchEvent(new Event('input', { bubbles: true }))
  }, data)
  if (data.trim() === '') return { name, isRefused: false, words: 'Nothing was pasted.', ms: 0 }
  const begun = performance.now()
  await page.getByRole('button', { name: 'Fill in', exact: true }).click()
  const refused = page.getByRole('alert').filter({ hasText: 'No field was changed' })
  const told = page.getByRole('status').filter({ hasText: /filled|cited|Left as|What is it\?/i })
  await expect(told.or(refused).first()).toBeVisible({ timeout: PATIENCE })
  const isRefused = await refused.isVisible()
  const words = await (isRefused ? refused : told.first()).innerText()
  return { name, isRefused, words, ms: Math.round(performance.now() - begun) }
}
