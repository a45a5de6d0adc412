// Files of every kind come in through the library, and hostile ones do nothing.
import { Buffer } from 'node:buffer'
import {
  exampleFiles,
  makePdf,
  makeWordFile,
  paragraph,
  readShared,
  wordParts,
  zipOf,
} from '@claimbench/fixtures'
import { expect, type Page, test } from '@playwright/test'
import { Reviewer } from '../people/reviewer.ts'

interface Upload {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}

const upload = (name: string, data: string | Uint8Array): Upload => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(data),
})

const WORDS = '<p>The ferry left the harbour at noon and nobody saw it again.</p>'
const SCRIPT = 'parent.alert(1);fetch("https://steal.example/x")'

/** Files that have broken readers, or want to run, ask or fill the memory. */
const HOSTILE: readonly Upload[] = [
  upload('script.html', `${WORDS}<script>${SCRIPT}</script><img src=x onerror='${SCRIPT}'>`),
  upload('frame.html', `${WORDS}<iframe srcdoc="<script>${SCRIPT}</script>"></iframe>`),
  upload(
    'outside.html',
    `<link rel=stylesheet href=https://steal.example/a.css><meta http-equiv=refresh content="0;url=https://steal.example/">${WORDS}<img src=https://steal.example/i.png><svg onload='${SCRIPT}'><image href=https://steal.example/s.png></svg>`,
  ),
  upload(
    'link.md',
    `[The ferry](javascript:alert(1)) left.\n\n<img src=x onerror=alert(1)>\n\nNobody saw it.`,
  ),
  upload('deep.html', '<div>'.repeat(60_000) + WORDS),
  upload('nest.md', `${'>'.repeat(20_000)} The ferry left at noon.`),
  upload(
    'broken.txt',
    Uint8Array.from({ length: 5_000 }, (_, i) => (i * 89) % 256),
  ),
  upload('bomb.docx', makeWordFile('', { parts: { 'word/document.xml': ' '.repeat(70_000_000) } })),
  upload(
    'lying.docx',
    zipOf(wordParts(' '.repeat(70_000_000)).map(part => ({ ...part, claimedSize: 100 }))),
  ),
  upload('script.docx', makeWordFile(paragraph('<script>alert(1)</script> The ferry left.'))),
  upload(
    'action.pdf',
    makePdf([[{ text: 'The ferry left at noon. Nobody saw it.', x: 60, y: 700 }]], {
      catalog: '/OpenAction << /S /JavaScript /JS (app.alert(1)) >>',
      page: '/AA << /O << /S /URI /URI (https://steal.example/p) >> >>',
    }),
  ),
  upload('cut.pdf', makePdf([[{ text: 'The ferry', x: 60, y: 700 }]]).slice(0, 300)),
]

/** Notes what a page must never do: run what came in, ask anybody. */
async function watch(
  page: Page,
): Promise<{ executions: () => Promise<number>; requests: string[] }> {
  const requests: string[] = []
  let dialogs = 0
  page.on('dialog', dialog => {
    dialogs++
    void dialog.dismiss()
  })
  page.context().on('request', request => {
    const url = new URL(request.url())
    const isOwn =
      url.hostname === 'localhost' &&
      /^\/(?:$|assets\/|[\w.-]+\.(?:js|svg|png|webmanifest|html)$)/.test(url.pathname)
    if (!isOwn && url.protocol !== 'blob:' && url.protocol !== 'data:') requests.push(url.href)
  })
  await page.addInitScript(() => {
    const seen = { violations: 0 }
    Object.assign(globalThis, { seen })
    addEventListener('securitypolicyviolation', () => seen.violations++)
  })
  const violations = () =>
    page.evaluate(() => (globalThis as unknown as { seen: { violations: number } }).seen.violations)
  return { executions: async () => dialogs + (await violations()), requests }
}

async function brings(page: Page, files: readonly Upload[]): Promise<void> {
  await page
    .locator('input[type="file"][multiple]')
    .first()
    .setInputFiles([...files])
  await expect(page.getByRole('button', { name: 'Clear this list' })).toBeVisible({
    timeout: 180_000,
  })
}

const stagesOf = (page: Page) =>
  page
    .getByRole('region', { name: 'Coming in' })
    .locator('[data-stage]')
    .evaluateAll(items => items.map(item => item.getAttribute('data-stage')))

test('a file of every kind comes in at once, each with its own answer', async ({ page }) => {
  test.slow()
  const ada = new Reviewer(page)
  await ada.opensTheLibrary()
  await brings(
    page,
    [...exampleFiles()].map(([name, bytes]) => upload(name, bytes)),
  )
  expect(await stagesOf(page)).toEqual([
    'added', // the saved page
    'known', // the archive of the same page
    ...Array.from({ length: 7 }, () => 'added'),
    'refused', // the scan
    'refused', // the locked file
  ])
  await ada.sees(/This file holds pictures of pages and no text/)
  await ada.sees(/This file is locked with a password/)

  // The PDF reads in order: columns, hyphens and the page break are gone.
  await page.getByRole('link', { name: 'Review: Nobody reads the gauge' }).click()
  await ada.seesTheArticle()
  await ada.sees('The water office noticed it on the ninth of June')
  await ada.sees('The union says that they will stay empty for as long as the pay is what it is.')
})

test('hostile files of our own run nothing and ask nobody', async ({ page }) => {
  test.slow()
  const watched = await watch(page)
  const ada = new Reviewer(page)
  await ada.opensTheLibrary()
  await brings(page, HOSTILE)
  await page.locator('[data-stage="added"] a').first().click()
  await ada.seesTheArticle()
  const executions = await watched.executions()
  const asked = watched.requests.length
  test.info().annotations.push({
    type: 'hostile files',
    description: `${HOSTILE.length} inputs, ${executions} executions, ${asked} requests`,
  })
  expect({ executions, requests: watched.requests }).toEqual({ executions: 0, requests: [] })
})

test.describe('without the policy of the page', () => {
  // Nothing but the reader itself keeps what is brought from running.
  test.use({ bypassCSP: true, serviceWorkers: 'allow' })

  test('public collections of hostile markup run nothing and ask nobody', async ({ page }) => {
    const lists = ['patt/xss.json', 'blns/blns.json'].map(name =>
      readShared(`corpora/security/${name}`),
    )
    const vectors = readShared('corpora/security/h5sc/vectors.txt')
    test.skip(
      lists.includes(undefined) || vectors === undefined,
      'The shared collections do not lie beside this repository.',
    )
    test.setTimeout(900_000)
    const payloads = [
      // The two files are lists of strings, as their READMEs say.
      ...lists.flatMap(list => JSON.parse(list ?? '[]') as string[]),
      ...(vectors ?? '').split(/(?=<div id="\d+">)/),
    ].filter(payload => payload.trim() !== '')
    const watched = await watch(page)
    const ada = new Reviewer(page)
    await ada.opensTheLibrary()
    const worker = await page.evaluate(async () => {
      await navigator.serviceWorker.ready
      const cache = await caches.open((await caches.keys()).find(Boolean) ?? '')
      const files = await cache.keys()
      return files.map(({ url }) => url).find(url => /workbench\.worker/.test(url))
    })
    // Each payload by itself, as a page and as a note, in the worker that reads what people bring.
    const read = await page.evaluate(
      async ({ payloads, worker }) => {
        const reader = new Worker(worker ?? '', { type: 'module' })
        const answers = { read: 0, refused: 0, failed: 0 }
        let id = 0
        for (const data of payloads) {
          for (const name of ['a.html', 'a.md']) {
            const file = new File([data], name)
            reader.postMessage({
              id: ++id,
              method: 'readArticle',
              argument: { from: 'file', file },
            })
            const answer = await new Promise<{ ok: boolean; value?: { ok: boolean } }>(resolve => {
              reader.addEventListener('message', event => resolve(event.data), { once: true })
            })
            if (!answer.ok) answers.failed++
            else if (answer.value?.ok) answers.read++
            else answers.refused++
          }
        }
        reader.terminate()
        return answers
      },
      { payloads, worker },
    )
    // And all of them in one article, opened for review.
    const readable = payloads.filter(payload => !/[^\P{Cc}\s]/u.test(payload))
    await ada.pastes(`Payloads\n\n${readable.join('\n\n')}`)
    const executions = await watched.executions()
    test.info().annotations.push({
      type: 'collections',
      description: `${payloads.length * 2 + 1} inputs (${read.read} read, ${read.refused} refused), ${executions} executions, ${watched.requests.length} requests`,
    })
    expect({ failed: read.failed, executions, requests: watched.requests }).toEqual({
      failed: 0,
      executions: 0,
      requests: [],
    })
  })
})
