import { readFileSync } from 'node:fs'
import { readFixture } from '@claimbench/fixtures'
import { type Browser, expect, type Page, test } from '@playwright/test'
import { Reviewer } from '../people/reviewer.ts'

const SHORT =
  'Boats\n\nThe ministry bought forty boats in 2019. It was a reckless gamble. Nobody asked.'

test.describe('the app stays', () => {
  test.use({ serviceWorkers: 'allow' })

  test('with the network off, from the second visit on', async ({ page, context }) => {
    const ada = new Reviewer(page)
    await ada.opensTheLibrary()
    await page.evaluate(() => navigator.serviceWorker.ready)
    await page.reload()
    await ada.pastes(SHORT)
    await ada.tags('c')
    await ada.seesSaved()

    await context.setOffline(true)
    await page.reload()
    await ada.seesTheArticle()
    expect((await ada.progress()).tagged).toBe(1)
    await ada.tags('c', 'o')
    await ada.seesSaved()
    await page.goto('./#/')
    await ada.opensTheSample('Haverlock council votes to end night bus from July')
    await expect(ada.sentences().first()).toBeVisible()
  })
})

test.describe('the work stays', () => {
  test('over a restart of the browser, with what can be undone', async ({ page, context }) => {
    const ada = new Reviewer(page)
    await ada.opensTheLibrary()
    await ada.pastes(SHORT)
    await ada.tags('c', 'c', 'o')
    await ada.seesSaved()
    const address = page.url()
    await page.close()

    const again = new Reviewer(await context.newPage())
    await again.page.goto(address)
    await again.seesTheArticle()
    expect((await again.progress()).tagged).toBe(3)
    await again.presses('u')
    expect((await again.progress()).tagged).toBe(2)
  })

  test('in a second tab it can be read, and taken over', async ({ page, context }) => {
    const ada = new Reviewer(page)
    await ada.opensTheLibrary()
    await ada.pastes(SHORT)
    await ada.tags('c')
    await ada.seesSaved()

    const second = new Reviewer(await context.newPage())
    await second.page.goto(page.url())
    await second.sees('Open for writing in another tab; here you can only read.')
    await second.sees('Read-only here')
    await second.presses('o')
    await second.sees(/open for writing in another tab\. Take it over/)
    expect((await second.progress()).tagged).toBe(1)

    await ada.page.bringToFront()
    await ada.tags('o')
    await expect.poll(async () => (await second.progress()).tagged).toBe(2)

    await second.page.bringToFront()
    await second.page.getByRole('button', { name: 'Take over' }).click()
    await expect(second.page.getByRole('button', { name: 'Take over' })).toBeHidden()
    await second.goesToTheSentence('Nobody asked')
    await second.tags('n')
    expect((await second.progress()).tagged).toBe(3)
    await second.seesSaved()
    await ada.sees('Read-only here')
  })

  test('words that are being typed are not lost when another tab takes over', async ({
    page,
    context,
  }) => {
    const ada = new Reviewer(page)
    await ada.opensTheLibrary()
    await ada.pastes(SHORT)
    await ada.goesToTheSentence('The ministry bought')
    await ada.cutsOutAClaim(1, 4)
    const second = new Reviewer(await context.newPage())
    await second.page.goto(page.url())
    await second.sees('Read-only here')

    await ada.page.bringToFront()
    await ada.presses('v')
    await page.getByRole('textbox', { name: 'Rationale' }).click()
    await page.keyboard.type('The last words count.')
    await second.page.getByRole('button', { name: 'Take over' }).click()
    await expect(second.page.getByRole('button', { name: 'Take over' })).toBeHidden()
    await second.page
      .getByRole('button', { name: /The ministry|Ministry bought/ })
      .first()
      .click()
    await expect(second.page.getByText('The last words count.')).toBeVisible()
    await expect(page.getByRole('textbox', { name: 'Rationale' })).toHaveAttribute(
      'contenteditable',
      'false',
    )
  })

  test('undo without end leaves the article', async ({ page }) => {
    const ada = new Reviewer(page)
    await ada.opensTheLibrary()
    await ada.pastes(SHORT)
    await ada.tags('c', 'o')
    await ada.presses('u', 'u', 'u', 'u')
    await ada.sees('There is nothing to undo.')
    await page.reload()
    await ada.seesTheArticle()
    expect((await ada.progress()).tagged).toBe(0)
  })

  test('a backup is restored in an empty browser, files and all', async ({ page, browser }) => {
    const ada = new Reviewer(page)
    await ada.opensTheLibrary()
    await ada.pastes(readFixture('samples/sarn-highlands-radar/article.md'))
    await ada.tags('c', 'o', 'a', 'n')
    await ada.seesSaved()
    const progress = await ada.progress()
    const file = await downloadBackup(page)

    const elsewhere = await emptyBrowser(browser)
    await elsewhere.page.goto('./#/settings')
    await restore(elsewhere.page, file)
    await elsewhere.page.goto('./#/')
    await elsewhere.page.getByRole('link', { name: 'Castellan Radars' }).click()
    await elsewhere.seesTheArticle()
    expect(await elsewhere.progress()).toEqual(progress)
  })

  test('a damaged backup is refused with a sentence, and nothing is touched', async ({ page }) => {
    const ada = new Reviewer(page)
    await ada.opensTheLibrary()
    await ada.pastes(SHORT)
    await ada.tags('c')
    await ada.seesSaved()
    const whole = readFileSync(await downloadBackup(page))

    const offered: readonly (readonly [Buffer, RegExp])[] = [
      [whole.subarray(0, whole.length - 40), /cut short/],
      [Buffer.from('a shopping list'), /not a backup or case file of Claimbench/],
      [flipped(whole), /damaged|not as it should be/],
    ]
    for (const [buffer, sentence] of offered) {
      await page.goto('./#/settings')
      await page
        .getByLabel('Restore a backup')
        .setInputFiles({ name: 'work.claimbench', mimeType: 'application/octet-stream', buffer })
      await expect(page.getByRole('alert').filter({ hasText: sentence })).toBeVisible()
    }
    await page.goto('./#/')
    await ada.sees('1 of 4 sentences tagged')
  })
})

test.describe('bad input', () => {
  const refused: readonly (readonly [what: string, text: string, sentence: RegExp])[] = [
    ['nothing', '', /There was nothing to read/],
    ['a bare address', 'https://news.example.org/a', /only an address/],
  ]
  for (const [what, text, sentence] of refused) {
    test(`${what} is refused with a sentence`, async ({ page }) => {
      const ada = new Reviewer(page)
      await ada.opensTheLibrary()
      await page.getByLabel('Paste an article').fill(text)
      await page.getByRole('button', { name: 'Add the article' }).click()
      await ada.sees(sentence)
      await expect(page).toHaveURL(/#\/?$|\/$/)
    })
  }

  test('five megabytes are refused with a sentence', async ({ page }) => {
    const ada = new Reviewer(page)
    await ada.opensTheLibrary()
    await ada.pastesAtOnce('A sentence of some length. '.repeat(200_000))
    await ada.sees(/larger than an article/)
    await expect(page.getByRole('button', { name: 'Add the article' })).toBeEnabled()
  })

  test('a file that is no text is refused with a sentence', async ({ page }) => {
    const ada = new Reviewer(page)
    await ada.opensTheLibrary()
    await page.getByLabel('Choose files').setInputFiles({
      name: 'photo.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0, 255]),
    })
    await ada.sees(/holds no text that can be read/)
  })

  test('a page with scripts is read, and nothing of it runs', async ({ page }) => {
    const asked: string[] = []
    page.on('request', request => asked.push(request.url()))
    const ada = new Reviewer(page)
    await ada.opensTheLibrary()
    const html = `<!doctype html><html><head><title>Boats</title><script>window.ran = 1</script></head>
      <body><article><h1>Boats</h1><p>The ministry bought forty boats in 2019, the paper says, and it
      paid for them twice over, which nobody noticed until the following spring.</p>
      <img src="https://elsewhere.example/x.png" onerror="window.ran = 2">
      <p>It was <a href="javascript:window.ran=3">a gamble</a> that the county will not forget, and the
      minutes of the meeting show it.</p></article></body></html>`
    await page.getByLabel('Choose files').setInputFiles({
      name: 'page.html',
      mimeType: 'text/html',
      buffer: Buffer.from(html),
    })
    await ada.seesTheArticle()
    await ada.sees('a gamble')
    expect(await page.evaluate(() => 'ran' in window)).toBe(false)
    expect(
      asked.filter(url => !url.startsWith('http://localhost') && !url.startsWith('blob:')),
    ).toEqual([])
  })
})

async function downloadBackup(page: Page): Promise<string> {
  await page.goto('./#/settings')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download a backup' }).click()
  return (await download).path()
}

async function restore(page: Page, file: string): Promise<void> {
  await page.getByLabel('Restore a backup').setInputFiles(file)
  await expect(page.getByText(/and is whole/)).toBeVisible()
  const loaded = page.waitForEvent('load')
  await page.getByRole('button', { name: 'Take it in' }).click()
  await loaded
}

async function emptyBrowser(browser: Browser): Promise<Reviewer> {
  const context = await browser.newContext()
  return new Reviewer(await context.newPage())
}

function flipped(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes)
  const middle = Math.floor(copy.length / 2)
  copy[middle] = (copy[middle] ?? 0) ^ 0x40
  return copy
}
