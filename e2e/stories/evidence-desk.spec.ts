// Captured copies at the evidence desk: quotes are picked in them by mouse and by keyboard, keep their
// place, and lead back to it; whatever a copy holds, it is words or a picture and nothing else.
import { Buffer } from 'node:buffer'
import { makePdf, readFixtureBytes } from '@claimbench/fixtures'
import { expect, test } from '@playwright/test'
import { Documentalist, type OwnFile } from '../people/documentalist.ts'

const ARTICLE = `# The ferry that never sailed

By Ines Vale, The Northern Lantern, 12 March 2026

The county bought two ferries for 31 million crowns in 2019. Nobody was asked.`

const SENTENCE = 'The county bought'

const MINUTES = [
  [
    'County council of the northern isles',
    'Minutes of the meeting of 14 March 2019',
    'The chair opens the meeting at nine. Fourteen of the seventeen members are present.',
    'The treasurer reports on the accounts of the year before. They are taken note of.',
  ],
  [
    'Item 4: purchase of vessels',
    'The council resolves to buy two second-hand ferries from the yard at Sund, at a price of',
    '31 million crowns, the highest that the county has ever paid for ves-',
    'sels that were built before 1990. Ten members vote in favour, four against.',
  ],
]

const pdfOf = (pages: readonly (readonly string[])[]): OwnFile => ({
  name: 'minutes.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from(
    makePdf(pages.map(lines => lines.map((text, i) => ({ text, x: 60, y: 780 - i * 15 })))),
  ),
})

const textFile = (name: string, words: string): OwnFile => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(words),
})

// A busy machine may take its time with hundreds of pages.
const LONG = { timeout: 90_000 }

test.describe('a quote is picked in the captured copy', () => {
  test('with the mouse, is verbatim at its page, and leads back to it', async ({ page }) => {
    const ina = new Documentalist(page)
    await ina.beginsEvidence(ARTICLE, SENTENCE)
    await ina.attaches(pdfOf(MINUTES))
    await ina.opensTheCopy()
    await ina.sees('PDF, as plain words · 2 pages')
    await ina.drawsOver('highest that the county has ever paid for ves')
    await page.getByRole('button', { name: /^Take as quote/ }).click()

    await expect(ina.quote()).toHaveValue('highest that the county has ever paid for vessels')
    await expect(ina.quote()).toBeFocused()
    await ina.sees('Verbatim but for typography (normalised)')
    await expect(page.getByLabel('Where in it (page, paragraph, time)')).toHaveValue('page 2')
    await expect(ina.words().locator('mark')).toHaveText(
      'highest that the county has ever paid for ves-\nsels',
    )

    await ina.saves('Minutes of the county council')
    await expect(ina.reader()).toBeHidden()
    await page.reload()
    await ina.goesToTheSentence(SENTENCE)
    await ina.presses('e')
    await page.getByRole('button', { name: 'Show it in the copy' }).click()
    await expect(ina.words().locator('mark')).toBeInViewport()
    await expect(ina.words().locator('mark')).toContainText('ever paid for ves-')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('button', { name: 'Show it in the copy' })).toBeFocused()
  })

  test('with the keyboard alone, from a search', async ({ page }) => {
    const ina = new Documentalist(page)
    await ina.beginsEvidence(ARTICLE, SENTENCE)
    await ina.attaches(pdfOf(MINUTES))
    await page.getByRole('button', { name: 'Pick the quote in the copy' }).press('Enter')
    await expect(ina.words()).toBeFocused()
    await page.keyboard.press('/')
    await page.keyboard.insertText('vessels that')
    await expect(page.getByText('1 of 1').first()).toBeVisible(LONG)
    await page.keyboard.press('ArrowDown')
    await expect(ina.words()).toBeFocused()
    for (let i = 0; i < 4; i++) await page.keyboard.press('Shift+ArrowRight')
    await expect(ina.reader().locator('q')).toHaveText('vessels that were built before 1990')
    await page.keyboard.press('Enter')
    await expect(ina.quote()).toHaveValue('vessels that were built before 1990')
    await expect(ina.quote()).toBeFocused()
  })

  test('line by line with the arrow keys, in a page of the web', async ({ page }) => {
    const ina = new Documentalist(page)
    await ina.beginsEvidence(ARTICLE, SENTENCE)
    await ina.attaches(
      textFile(
        'note.html',
        '<h1>A note</h1><p>First words.</p><p>Second words here.</p><p>Third.</p>',
      ),
    )
    await ina.opensTheCopy()
    await expect(ina.words()).toBeFocused()
    const picked = ina.reader().locator('q')
    await page.keyboard.press('ArrowRight')
    await expect(picked).toHaveText('A')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await expect(picked).toHaveText('Second')
    await page.keyboard.press('Shift+ArrowRight')
    await page.keyboard.press('Shift+ArrowRight')
    await expect(picked).toHaveText('Second words here')
    await page.keyboard.press('Shift+ArrowUp')
    await expect(picked).toHaveText(/^(?:First )?words\.\nSecond$/)
    await page.keyboard.press('Escape')
    await expect(picked).toBeHidden()
    await page.keyboard.press('Escape')
    await expect(ina.reader()).toBeHidden()
  })

  test('over words that were typed, which can be put back', async ({ page }) => {
    const ina = new Documentalist(page)
    await ina.beginsEvidence(ARTICLE, SENTENCE)
    await ina.quote().fill('What I typed.')
    await ina.attaches(textFile('log.txt', 'The log. It says so. It says so.'))
    await ina.opensTheCopy()
    await ina.drawsOver('It says so')
    await page.keyboard.press('Enter')
    await expect(ina.quote()).toHaveValue('It says so')
    await page.getByRole('button', { name: 'Put the old quote back' }).click()
    await expect(ina.quote()).toHaveValue('What I typed.')
  })
})

test('on a narrow window the copy makes way for the quote that was taken', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 })
  const ina = new Documentalist(page)
  await ina.beginsEvidence(ARTICLE, SENTENCE)
  await ina.attaches(pdfOf(MINUTES))
  await ina.opensTheCopy()
  await page.getByLabel('Search in the copy').fill('fourteen of')
  await expect(page.getByText('1 of 1').first()).toBeVisible(LONG)
  await page.keyboard.press('ArrowDown')
  await expect(ina.words()).toBeFocused()
  await page.keyboard.press('Shift+ArrowRight')
  await expect(ina.reader().locator('q')).toHaveText('Fourteen of the')
  await page.getByRole('button', { name: /^Take as quote/ }).click()
  await expect(ina.reader()).toBeHidden()
  await expect(ina.quote()).toBeFocused()
  await expect(ina.quote()).toHaveValue('Fourteen of the')
})

test('a copy of three hundred pages and a megabyte opens, is searched and gone through', async ({
  page,
}) => {
  const ina = new Documentalist(page)
  await ina.beginsEvidence(ARTICLE, SENTENCE)
  const pages = Array.from({ length: 300 }, (_, number) =>
    Array.from(
      { length: 45 },
      (_, line) =>
        `Line ${line + 1} of page ${number + 1}: the county keeps its accounts in order, year by year, it says.`,
    ),
  )
  await ina.attaches(pdfOf(pages))
  await ina.opensTheCopy()
  await expect(page.getByText('PDF, as plain words · 300 pages')).toBeVisible(LONG)
  await page.getByLabel('Search in the copy').fill('Line 44 of page 288')
  await expect(page.getByText('1 of 1').first()).toBeVisible(LONG)
  await expect(ina.words().locator('mark')).toBeInViewport()
  await expect(page.getByLabel('Page', { exact: true })).toHaveValue('288')
  await page.getByLabel('Page', { exact: true }).selectOption('150')
  await expect(page.getByRole('heading', { name: 'Page 150', exact: true })).toBeInViewport()
})

test('the reading of a long copy can be stopped, and begun again', async ({ page }) => {
  const ina = new Documentalist(page)
  await ina.beginsEvidence(ARTICLE, SENTENCE)
  const lines = Array.from({ length: 45 }, (_, line) => `Line ${line} of a page of the accounts.`)
  await ina.attaches(pdfOf(Array.from({ length: 480 }, () => lines)))
  await ina.opensTheCopy()
  await page.getByRole('button', { name: 'Stop' }).click()
  await ina.sees('Reading was stopped. Nothing was changed.')
  await page.getByRole('button', { name: 'Read it again' }).click()
  await expect(page.getByText('PDF, as plain words · 480 pages')).toBeVisible(LONG)
})

test.describe('a copy', () => {
  test('that is a picture is shown as one', async ({ page }) => {
    const ina = new Documentalist(page)
    await ina.beginsEvidence(ARTICLE, SENTENCE)
    const picture = await page.evaluate(() => {
      const canvas = document.createElement('canvas')
      canvas.width = 600
      canvas.height = 300
      const paint = canvas.getContext('2d')
      if (paint) paint.fillText('31,000,000', 40, 40)
      return canvas.toDataURL('image/png').split(',')[1] ?? ''
    })
    await ina.attaches({
      name: 'table.png',
      mimeType: 'image/png',
      buffer: Buffer.from(picture, 'base64'),
    })
    await ina.opensTheCopy()
    await ina.sees(/^A picture has no pages/)
    const shown = page.getByRole('img', { name: 'The picture table.png' })
    await expect(shown).toHaveJSProperty('naturalWidth', 600)
    await page.getByRole('button', { name: 'Actual size' }).click()
    await expect(page.getByRole('button', { name: 'Fit the picture in' })).toBeVisible()
  })

  for (const [what, file, words] of [
    ['locked', 'locked.pdf', /locked with a password/],
    ['a scan', 'scan.pdf', /pictures of pages and no text/],
  ] as const) {
    test(`that is ${what} says so, and what to do`, async ({ page }) => {
      const ina = new Documentalist(page)
      await ina.beginsEvidence(ARTICLE, SENTENCE)
      await ina.attaches({
        name: file,
        mimeType: 'application/pdf',
        buffer: Buffer.from(readFixtureBytes(`import/files/${file}`)),
      })
      await ina.opensTheCopy()
      await expect(ina.reader().getByRole('alert')).toHaveText(words)
      await expect(ina.reader().getByRole('button', { name: 'Download' })).toBeVisible()
    })
  }

  test('of Word is read, and a damaged one says so', async ({ page }) => {
    const ina = new Documentalist(page)
    await ina.beginsEvidence(ARTICLE, SENTENCE)
    const bytes = Buffer.from(readFixtureBytes('import/files/report.docx'))
    const mimeType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
    await ina.attaches({ name: 'report.docx', mimeType, buffer: bytes })
    await ina.opensTheCopy()
    await ina.sees(/Word file, as plain words/)
    await expect(ina.words()).not.toBeEmpty()
    await page.getByRole('button', { name: 'Close the copy' }).click()
    await ina.attaches({ name: 'torn.docx', mimeType, buffer: bytes.subarray(0, 900) })
    await ina.opensTheCopy()
    await expect(ina.reader().getByRole('alert')).toHaveText(/damaged/)
  })

  test('that means harm is words, and nothing but words', async ({ page }) => {
    const ina = new Documentalist(page)
    const asked: string[] = []
    page.on('request', request => asked.push(request.url()))
    page.on('dialog', dialog => asked.push(dialog.message()))
    await ina.beginsEvidence(ARTICLE, SENTENCE)
    const before = asked.length
    await ina.attaches(
      textFile(
        'page.html',
        `<p>One.</p><script>alert(1)</script><img src="https://steal.example/x" onerror="alert(2)">
        <iframe src="https://steal.example/y"></iframe><p>&lt;b onclick=alert(3)&gt;Two&lt;/b&gt;</p>
        <p>paid \u202eoreuz\u202c crowns</p><svg onload="alert(4)"><text>Three</text></svg>`,
      ),
    )
    await ina.opensTheCopy()
    await expect(ina.words()).toContainText('<b onclick=alert(3)>Two</b>')
    await expect(ina.words()).toContainText('paid ▯oreuz▯ crowns')
    await expect(ina.words().locator('script, img, iframe, svg, b')).toHaveCount(0)
    await ina.drawsOver('paid ▯oreuz▯ crowns')
    await page.keyboard.press('Enter')
    await expect(ina.quote()).toHaveValue('paid oreuz crowns')
    await ina.sees('Verbatim but for typography (normalised)')
    expect(asked.slice(before).filter(one => !one.startsWith('http://localhost'))).toEqual([])
  })
})

test.describe('what is dropped on the evidence desk', () => {
  const STUDY = `@article{vale21, title = {The dredging of the bay}, author = {Vale, Inés},
    journal = {Harbour Journal}, date = {2021-03-04}, url = {https://journal.example/dredging}}`

  test('is a citation and its copy at once, also while no form is open', async ({ page }) => {
    const ina = new Documentalist(page)
    await ina.beginsEvidence(ARTICLE, SENTENCE)
    await page.keyboard.press('Escape')
    await expect(ina.quote()).toBeHidden()
    await ina.drops(
      [{ name: 'vale.bib', mimeType: '', buffer: Buffer.from(STUDY) }, pdfOf(MINUTES)],
      {},
    )
    await ina.sees('minutes.pdf')
    await expect(page.getByLabel('Name of the source')).toHaveValue('Harbour Journal')
    await expect(page.getByLabel('Address', { exact: true })).toHaveValue(
      'https://journal.example/dredging',
    )
  })

  test('is a link, a passage, one more copy than there is room for', async ({ page }) => {
    const ina = new Documentalist(page)
    await ina.beginsEvidence(ARTICLE, SENTENCE)
    await ina.drops([], { 'text/uri-list': 'https://harbour.example/log' })
    await expect(page.getByLabel('Name of the source')).toHaveValue('harbour.example')
    await ina.drops([], { 'text/plain': 'The council resolves to buy two second-hand ferries' })
    await page.getByRole('button', { name: 'A passage: the quote' }).click()
    await expect(ina.quote()).toHaveValue('The council resolves to buy two second-hand ferries')
    await ina.drops([pdfOf(MINUTES), textFile('notes.txt', 'Nothing of weight.')], {})
    await ina.sees('One piece of evidence has one copy. Not taken: notes.txt.')
    await ina.sees('Verbatim')
    await ina.drops([textFile('other.txt', 'Another text.')], {})
    await ina.sees('not found')
    await page.getByRole('button', { name: 'Put the old copy back' }).click()
    await ina.sees('Verbatim')
  })

  test('beside every place that takes it does not leave the app', async ({ page }) => {
    const ina = new Documentalist(page)
    await ina.beginsEvidence(ARTICLE, SENTENCE)
    await page.goto('/#/settings')
    await ina.drops([textFile('stray.html', '<title>Elsewhere</title>')], {})
    await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible()
  })
})

test('copies that say of themselves who published them first are one origin', async ({ page }) => {
  const saved = (outlet: string, body: string): OwnFile => ({
    name: `${outlet}.html`,
    mimeType: 'text/html',
    buffer:
      Buffer.from(`<!doctype html><html><head><meta property="og:site_name" content="${outlet}">
      <meta property="article:published_time" content="2026-03-14"></head><body><article>
      <h1>Ferries at ${outlet}</h1><p>By Ana Ruiz</p>
      <p>This article was originally published in the Northshore Review on 12 March 2026.</p>
      ${`<p>${body}</p>`.repeat(5)}</article></body></html>`),
  })
  const ina = new Documentalist(page)
  await ina.beginsEvidence(ARTICLE, SENTENCE)
  const copies = [
    ['Isle Post', 'The county paid thirty-one million for both of the vessels, the minutes say.'],
    ['Fjord Herald', 'Nobody at the yard remembers a single visit by the buyers of the boats.'],
  ] as const
  for (const [outlet, body] of copies) {
    await ina.drops([saved(outlet, body)], {})
    await ina.sees('Filled in from what the copy says of itself')
    await expect(page.getByLabel('Name of the source')).toHaveValue(outlet)
    await ina.quote().fill(body)
    await ina.sees('Verbatim')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(page.getByRole('button', { name: 'Add evidence' })).toBeVisible()
  }
  await ina.sees('2 items count as 1 independent origin.')
  await ina.sees('taken over from one outlet, or one from the other')
})
