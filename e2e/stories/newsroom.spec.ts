// What makes a desk a newsroom's own: its name, its look, its scale, its rules, and its weekly round-up.
import { Buffer } from 'node:buffer'
import { readFileSync } from 'node:fs'
import { aPicture } from '@claimbench/report/testing'
import { expect, type Page, test } from '@playwright/test'
import { seriousProblems, sidewaysScroll } from '../fit.ts'
import { Checker } from '../people/checker.ts'
import { Editor } from '../people/editor.ts'

const FERRIES = `# The ferry that never sailed

By Ines Vale, The Northern Lantern, 12 March 2026

The county bought two ferries in 2019. Nobody has seen either of them sail.`

const MILLS = `# The mill that went on grinding

By Otto Brandt, The Northern Lantern, 14 March 2026

The mill at Sarn closed in 2012. Its wheel has not turned since.`

/** Brings an article with one claim, from the first words to the sign-off. */
async function checks(ada: Checker, article: string, sentence: string): Promise<void> {
  await ada.opensTheLibrary()
  await ada.pastes(article)
  await ada.tagsEverySentence()
  await ada.goesToTheSentence(sentence)
  await ada.cutsOutAClaim(0, 5)
  await ada.addsEvidence({
    quote: `On record: ${sentence}.`,
    source: `Record of ${sentence}`,
    address: 'https://record.example/page',
  })
  await ada.givesTheVerdict('False', `The record says otherwise of “${sentence}”.`)
  await ada.waives('One record there is, and its keeper was asked.')
  await ada.signsOff('Ada Brandt')
  await ada.seesSaved()
}

/** What a report looks like that was opened from the disk, without a network. */
async function opensAsAFile(page: Page, html: string): Promise<Page> {
  const reader = await page.context().newPage()
  await reader.context().setOffline(true)
  await reader.setContent(html, { waitUntil: 'load' })
  return reader
}

test('a report bears the name, the logo, the colour and the language of the house', async ({
  page,
}) => {
  const ada = new Checker(page)
  const editor = new Editor(page)
  await checks(ada, FERRIES, 'The county bought')
  await page.goto('./#/settings')

  const organisation = page.locator('form').filter({ has: page.getByLabel('Address') })
  await organisation.getByLabel('Name', { exact: true }).fill('Northern Fact Desk')
  await organisation.getByLabel('Address', { exact: true }).fill('https://factdesk.example/')
  await organisation
    .getByLabel('Pattern of claim-page addresses')
    .fill('https://factdesk.example/{claim}')
  await organisation.getByRole('button', { name: 'Save', exact: true }).click()

  const look = page.locator('form').filter({ has: page.getByLabel('Colour of links') })
  const accent = look.getByLabel('Colour of links and small headings')
  await accent.fill('#c8d4d6')
  await look.getByRole('button', { name: 'Save the look' }).click()
  await ada.sees(/would have a contrast of/)
  await accent.fill('#7a1f1f')
  await look.getByLabel('Choose a logo', { exact: true }).setInputFiles({
    name: 'logo.png',
    mimeType: 'image/png',
    buffer: Buffer.from(aPicture()),
  })
  await expect(look.getByAltText('The logo')).toBeVisible()
  await look.getByLabel('Language in which a report begins').selectOption({ label: 'Deutsch' })
  await look.getByRole('button', { name: 'Save the look' }).click()
  await ada.sees('Saved.')
  await ada.seesSaved()

  await page.goto('./#/')
  await page.getByRole('link', { name: 'The ferry that never sailed' }).click()
  await ada.seesTheArticle()
  await editor.opensTheReport()
  await editor.writesTheHead('One claim does not hold.', 'The number.', 'Where they are.')
  const html = await editor.downloads('HTML, one file')
  expect(html).toContain('Northern Fact Desk')
  expect(html).toContain('<html lang="de"')
  expect(html).toContain('#7a1f1f')
  const reader = await opensAsAFile(page, html)
  const logo = reader.locator('img[src^="data:image/png"]').first()
  await expect(logo).toBeVisible()
  expect(await logo.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(1)
  expect(await seriousProblems(reader)).toEqual([])
})

test('a house judges by a scale of its own, and carries a verdict over to it', async ({ page }) => {
  const ada = new Checker(page)
  await checks(ada, FERRIES, 'The county bought')
  const review = page.url()
  await page.goto('./#/profiles')
  await page.getByRole('button', { name: /^Copy Claimbench house scale/ }).click()
  const form = page.locator('form')
  await form.getByLabel('Name of the profile').fill('Scale of the desk')
  const scale = form.getByRole('group', { name: /^The scale/ })
  await scale.getByLabel('Label 1', { exact: true }).fill('Plainly false')
  await form.getByRole('button', { name: 'Save the profile' }).click()
  await ada.sees(/^Saved: Scale of the desk, version 1/)

  await page.goto(review)
  await ada.seesTheArticle()
  await ada.goesToTheSentence('The county bought')
  await ada.presses('v')
  await page.getByLabel('Rating profile').selectOption({ label: 'Scale of the desk' })
  await ada.sees(/nothing is changed yet/)
  await page.getByRole('button', { name: 'Convert to “Plainly false”' }).click()
  await expect(page.getByRole('radio', { name: 'Plainly false' })).toBeChecked()
  await ada.sees(/so it has lapsed/)
  await page.keyboard.press('Escape')
  await ada.presses('Control+z')
  await ada.presses('v')
  await expect(page.getByRole('radio', { name: 'False', exact: true })).toBeChecked()
  await ada.sees(/^Signed off by Ada Brandt/)
})

test('a rule of one’s own waits for its waiver, and the waiver keeps its words', async ({
  page,
}) => {
  const ada = new Checker(page)
  const editor = new Editor(page)
  await ada.opensTheLibrary()
  await page.goto('./#/standards')
  await page.getByLabel('The rule, as one sentence').fill('Three items of evidence at least.')
  await page.getByLabel('What it asks for').selectOption({ label: 'items of evidence' })
  await page.locator('form').getByLabel('At least').fill('3')
  await page.getByRole('button', { name: 'Add the rule' }).click()
  await ada.seesSaved()
  await checks(ada, FERRIES, 'The county bought')
  const review = page.url()
  await page.goto('./#/standards')
  await page
    .locator('li')
    .filter({ hasText: 'Three items of evidence' })
    .getByText('Change the words')
    .click()
  await page.getByRole('button', { name: /^Remove the rule/ }).click()
  await expect(page.getByText(/^The rule is removed/)).toBeFocused()
  await ada.seesSaved()
  await page.goto(review)
  await ada.seesTheArticle()
  await editor.opensTheReport()
  await editor.writesTheHead('One claim does not hold.', 'The number.', 'Where they are.')
  expect(await editor.downloads('HTML, one file')).toContain('Three items of evidence at least.')
})

test('an editor joins two items to one origin and parts them again, with reasons', async ({
  page,
}) => {
  const ada = new Checker(page)
  await ada.opensTheLibrary()
  await ada.pastes(FERRIES)
  await ada.cutsOutAClaim(0, 5)
  await ada.addsEvidence({ quote: 'Two hulls were delivered.', source: 'Ship register' })
  await ada.addsEvidence({ quote: 'Both stand on the slip.', source: 'Harbour log' })
  await ada.presses('e')
  await ada.sees('2 items count as 2 independent origins.')
  await page.getByRole('button', { name: 'Join or part items …' }).click()
  await page.getByLabel('is to count as').selectOption({ label: 'one origin with' })
  await page.getByLabel('Reason (printed with the count)').fill('Both copy the builder’s list.')
  await page.getByRole('group', { name: 'The other items' }).getByRole('checkbox').first().check()
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await ada.sees('2 items count as 1 independent origin.')
  await ada.sees('one origin: “Both copy the builder’s list.”')
  await page.keyboard.press('Escape')
  await ada.presses('Control+z', 'e')
  await ada.sees('2 items count as 2 independent origins.')
})

test('two checked articles become the round-up of the week', async ({ page }) => {
  const ada = new Checker(page)
  await checks(ada, FERRIES, 'The county bought')
  await checks(ada, MILLS, 'The mill at Sarn')
  await ada.opensTheLibrary()
  await page.getByRole('link', { name: 'Round-up' }).click()
  await ada.sees('Choose one article or more')
  await page.getByRole('button', { name: 'Those with signed claims' }).click()
  await page.getByLabel('Title', { exact: true }).fill('Checked in week 11')
  const document = page.getByRole('main')
  await expect(document.getByRole('heading', { name: 'Checked in week 11' })).toBeVisible()
  for (const title of ['The ferry that never sailed', 'The mill that went on grinding'])
    await expect(document.getByRole('heading', { name: title })).toBeVisible()
  expect(await seriousProblems(page)).toEqual([])
  expect(await sidewaysScroll(page)).toBe(0)

  const editor = new Editor(page)
  const html = await editor.downloads('HTML, one file')
  const reader = await opensAsAFile(page, html)
  await expect(reader.getByRole('heading', { name: 'Checked in week 11' })).toBeVisible()
  expect(await seriousProblems(reader)).toEqual([])
  await reader.context().setOffline(false)
  await reader.close()
  const markdown = await editor.downloads('Markdown')
  expect(markdown).toMatch(/\| The mill at Sarn .*\| False \|/)
  for (const format of ['Word', 'Tables (CSV)']) {
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: format }).click()
    const bytes = readFileSync(await (await download).path())
    expect(bytes.subarray(0, 2).toString()).toBe('PK')
  }
})
