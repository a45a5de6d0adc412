// Every way in, as a person uses it, with a bundle of inputs at a time. Each answers with how many were
// refused with a sentence.
import { Buffer } from 'node:buffer'
import { expect, type Locator, type Page } from '@playwright/test'
import { wellFormed } from './inputs.ts'

const ENDINGS = ['html', 'md', 'txt', 'mhtml'] as const

/** The library, with an empty list. */
export async function toTheLibrary(page: Page): Promise<void> {
  await page.goto('./#/')
  await expect(page.getByLabel('Paste an article')).toBeVisible()
}

/** What a page says before the hostile part begins, so that it is taken for an article. */
const HARMLESS =
  '<h1>The ferry</h1><p>The harbour office paid 31 million crowns for two ferries in 2019.</p>'

/** Pastes with either flavour of the clipboard. A sentence that declines or the review is the answer. */
export async function pastes(page: Page, flavour: 'plain' | 'html', text: string): Promise<number> {
  await toTheLibrary(page)
  const field = page.getByLabel('Paste an article')
  if (flavour === 'html') await pastesAPage(field, `${HARMLESS}\n${text}`)
  else {
    // As people do: text that a test types line by line takes Chromium many times as long.
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.evaluate(words => navigator.clipboard.writeText(words), text)
    await field.focus()
    await page.keyboard.press('ControlOrMeta+v')
    await page.getByRole('button', { name: 'Add the article' }).click()
  }
  const declined = page.locator('main [aria-invalid="true"], [data-stage="known"]').first()
  await expect(async () => {
    expect(/#\/review\//.test(page.url()) || (await declined.isVisible())).toBe(true)
  }).toPass({ timeout: 90_000 })
  return /#\/review\//.test(page.url()) ? 0 : 1
}

function pastesAPage(field: Locator, html: string): Promise<void> {
  return field.evaluate((element, html) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', html)
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  }, html)
}

/** Files as they are chosen: each input as a file of each kind. */
export function filesOf(inputs: readonly string[]) {
  return inputs.flatMap((input, i) =>
    ENDINGS.map(ending => ({
      name: `input-${i}.${ending}`,
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(ending === 'mhtml' ? asSavedPage(input) : input),
    })),
  )
}

const asSavedPage = (html: string) =>
  `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\nSnapshot-Content-Location: ${html.split('\n', 1)[0]?.slice(0, 200) ?? ''}\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html}\r\n--b--\r\n`

/** Waits until everything on the list is over; answers with how many were refused. */
export async function settles(page: Page): Promise<number> {
  const clear = page.getByRole('button', { name: 'Clear this list' })
  const sentence = page.locator('[data-sentence]').first()
  await expect(clear.or(sentence).first()).toBeVisible({ timeout: 300_000 })
  if (await sentence.isVisible()) return 0
  await expect(page.locator('[data-stage="waiting"], [data-stage="reading"]')).toHaveCount(0, {
    timeout: 300_000,
  })
  const refused = await page.locator('[data-stage="refused"]').count()
  await clear.click()
  return refused
}

/** Chooses files in the library's chooser. */
export async function chooses(page: Page, inputs: readonly string[]): Promise<number> {
  await toTheLibrary(page)
  await page.locator('input[type="file"][multiple]').first().setInputFiles(filesOf(inputs))
  return settles(page)
}

/** Drops files on the library. */
export async function drops(page: Page, inputs: readonly string[]): Promise<number> {
  await toTheLibrary(page)
  await page.getByLabel('Paste an article').evaluate(
    (field, files) => {
      const dataTransfer = new DataTransfer()
      for (const { name, text } of files) dataTransfer.items.add(new File([text], name))
      for (const type of ['dragenter', 'dragover', 'drop'])
        field.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }))
    },
    filesOf(inputs).map(({ name, buffer }) => ({ name, text: buffer.toString('utf8') })),
  )
  return settles(page)
}

const PLACES = [
  '',
  'review/',
  'report/',
  'update/',
  'amend/',
  'compare/a/',
  'revisions/',
  'training/',
  'settings?',
]

/** Types addresses into the address bar: each input as a place, as an id, raw and encoded. */
export async function visits(page: Page, inputs: readonly string[]): Promise<void> {
  const hashes = inputs.flatMap((input, i) => {
    const place = PLACES[i % PLACES.length] ?? ''
    const words = wellFormed(input.slice(0, 2_000))
    const encoded = encodeURIComponent(words)
    return [`/${place}${words}`, `/${place}${encoded}?claim=${encoded}`]
  })
  await page.evaluate(async hashes => {
    for (const hash of hashes) {
      location.hash = hash
      await new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)))
    }
    location.hash = '/'
  }, hashes)
}

/** Fills a field, leaves it, and waits until that is done. */
export async function fills(page: Page, label: string | RegExp, words: string): Promise<void> {
  const field = page.getByLabel(label, { exact: true }).first()
  await field.fill(words.replace(/[\r\n]+/g, ' '))
  await field.blur()
}
