// An article is corrected after it was checked: the work comes along, and what cannot come is kept.
import { readFixture } from '@claimbench/fixtures'
import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { Updater } from '../people/updater.ts'

const FIRST = readFixture('samples/lake-ilm-closed/article.md')
const CORRECTED = readFixture('samples/lake-ilm-closed-corrected/article.md')

test.describe('an article that was corrected', () => {
  test('keeps the work of a fact-checker: tags, claims, verdicts, and what has no words any more', async ({
    page,
  }) => {
    const ada = new Updater(page)
    await ada.opensTheLibrary()
    await ada.pastes(FIRST)
    await ada.tagsEverySentence()
    await ada.goesToTheSentence('The lake opened only twelve days ago')
    await ada.cutsOutAClaim(0, 6)
    await ada.addsEvidence({ quote: 'Opened on 22 June.', source: 'District calendar' })
    await ada.givesTheVerdict('True', 'The calendar says so.')
    await ada.waives('The calendar is the district’s own.')
    await ada.signsOff('Ada Brandt')
    await ada.goesToTheSentence('a laboratory found 23,000 colonies')
    await ada.cutsOutAClaim(12, 6)
    await ada.givesTheVerdict('False', 'The laboratory says 2,300.')
    await ada.goesToTheSentence('Residents blame the slurry')
    await ada.cutsOutAClaim(0, 4)
    const before = await ada.progress()

    await ada.presses('Escape', 'd')
    await ada.bringsTheVersion(CORRECTED)
    await ada.sees(/marks stay on the same words/)
    const open = await ada.marks('open').count()
    const lost = await ada.marks('tray').count()
    expect(open).toBeGreaterThan(5)
    expect(lost).toBeGreaterThan(2)
    await expect(ada.markInHand()).toBeFocused()

    // One is accepted, one goes into the tray, one gets other words; the rest is accepted at once.
    await ada.presses('Enter')
    await expect(ada.marks('accept')).toHaveCount(1)
    await ada.presses('x')
    await expect(ada.marks('tray')).toHaveCount(lost + 1)
    await ada.presses('f')
    await ada.sees('Choose its words in the new version')
    await ada.presses('Enter')
    await expect(ada.marks('fix')).toHaveCount(1)
    await ada.presses('Shift+Enter')
    await expect(ada.marks('open')).toHaveCount(0)
    await ada.presses('Control+Enter')
    await ada.seesTheArticle()
    await ada.seesSaved()

    // Everything is there: on the article, or in the tray.
    const after = await ada.progress()
    await expect(page.getByText(`${lost + 1} marks have lost their words.`)).toBeVisible()
    expect(after.tagged).toBeGreaterThan(before.tagged / 2)
    await page.goto(page.url().replace(/#.*/, '#/claims'))
    await ada.sees('The lake opened only twelve days.')
    await ada.sees('Residents blame the slurry.')
    await page.goBack()
    await ada.seesTheArticle()

    // One undo takes it all back, also after a reload, and redo brings it again.
    await page.reload()
    await ada.seesTheArticle()
    await ada.presses('u')
    await expect.poll(() => ada.progress()).toEqual(before)
    await expect(page.getByText(/have lost their words/)).toHaveCount(0)
    await ada.presses('Shift+u')
    await expect.poll(() => ada.progress()).toEqual(after)
    await expect(page.getByText(`${lost + 1} marks have lost their words.`)).toBeVisible()
  })

  test('shows a lost mark with its words, to be put elsewhere or let go with a reason', async ({
    page,
  }) => {
    const ada = new Updater(page)
    await ada.opensTheLibrary()
    await ada.pastes(FIRST)
    await ada.goesToTheSentence('Residents blame the slurry')
    await ada.presses('Shift+o')
    await ada.cutsOutAClaim(0, 4)
    await ada.presses('Escape', 'd')
    await ada.bringsTheVersion(CORRECTED)
    await ada.presses('Control+Enter')
    await ada.seesTheArticle()

    await ada.presses('g')
    await expect(page.getByRole('heading', { name: 'Tray · 2' })).toBeVisible()
    const claim = page.getByRole('listitem', { name: /^Claim: Residents blame/ })
    await claim.getByRole('button', { name: 'Choose words' }).click()
    await ada.presses('Shift+ArrowRight', 'Enter')
    await expect(page.getByRole('heading', { name: 'Tray · 1' })).toBeVisible()
    await page.getByRole('button', { name: 'Let go …' }).click()
    await page.getByLabel('Why is it not needed any more?').fill('The paper took it back.')
    await ada.presses('Enter')
    await expect(page.getByRole('heading', { name: 'Tray', exact: true })).toBeVisible()
    await page.getByText('1 was let go').click()
    await ada.sees('Because: The paper took it back.')
    await page.getByRole('button', { name: 'Take back into the tray' }).click()
    await expect(page.getByRole('heading', { name: 'Tray · 1' })).toBeVisible()
  })

  test('is left as it was when the update is cancelled', async ({ page }) => {
    const ada = new Updater(page)
    await ada.opensTheLibrary()
    await ada.pastes(FIRST)
    await ada.tags('c', 'o')
    const before = await ada.progress()
    await ada.presses('d')
    await ada.bringsTheVersion(CORRECTED)
    await ada.presses('Escape')
    await ada.seesTheArticle()
    expect(await ada.progress()).toEqual(before)
    await ada.presses('Shift+r')
    await expect(page.getByRole('link', { name: /^Version/ })).toHaveCount(1)
  })

  test('can be read as it stood before, with its marks', async ({ page }) => {
    const ada = new Updater(page)
    await ada.opensTheLibrary()
    await ada.pastes(FIRST)
    await ada.goesToTheSentence('Residents blame the slurry')
    await ada.presses('Shift+o')
    await ada.presses('d')
    await ada.bringsTheVersion(CORRECTED)
    await ada.presses('Control+Enter')
    await ada.seesTheArticle()
    await ada.presses('Shift+r')
    await page.getByRole('link', { name: 'Version 1' }).click()
    const old = page.getByRole('article', { name: 'Version 1, for reading only' })
    await expect(old).toContainText('Opinion: Residents blame the slurry')
    await page.getByRole('link', { name: 'Version 2' }).click()
    await page.getByText('What changed from version 1').click()
    await expect(page.locator('del').filter({ hasText: '23,000' }).first()).toBeVisible()
    await expect(page.locator('ins').filter({ hasText: '2,300' }).first()).toBeVisible()
  })
})

test('a page that was read before is offered as an update only when it says something else', async ({
  page,
}) => {
  const pageOf = (words: string) => `<!doctype html><html lang="en"><head>
    <title>The dry dock</title><link rel="canonical" href="https://lantern.example/dock"></head>
    <body><article><h1>The dry dock</h1><p>${words} Nobody was told, and nobody asked.</p>
    <p>The owners met on Monday and will meet again in the first week of June.</p></article></body></html>`
  const ada = new Updater(page)
  await ada.opensTheLibrary()
  await ada.bringsFiles({ 'dock.html': pageOf('The dock fell dry in May.') })
  await ada.seesTheArticle()
  await ada.presses('Shift+c')

  await ada.opensTheLibrary()
  await ada.bringsFiles({ 'dock-again.html': pageOf('The dock fell dry in May.') })
  await ada.sees('Already here, same text: “The dry dock”')
  await expect(page.getByRole('button', { name: /^Update it/ })).toHaveCount(0)
  await page.getByRole('link', { name: 'Open the one that is here' }).click()
  await ada.seesTheArticle()

  await ada.opensTheLibrary()
  await ada.bringsFiles({ 'dock-corrected.html': pageOf('The dock fell dry in April.') })
  await ada.sees('Already here, with another text: “The dry dock”')
  await page.getByRole('button', { name: 'Update it with this version' }).click()
  await expect(page.locator('ins').filter({ hasText: 'April' }).first()).toBeVisible()
  await ada.presses('Control+Enter')
  await ada.seesTheArticle()
  await expect(ada.sentences().filter({ hasText: 'dry in April' })).toHaveCount(1)

  await ada.opensTheLibrary()
  await ada.bringsFiles({ 'dock-old.html': pageOf('The dock fell dry in May.') })
  await ada.sees('This is version 1 of “The dry dock”, which has been replaced since.')
})

test('a claim shows what the article says now, and one key accepts it', async ({ page }) => {
  const ada = new Updater(page)
  await ada.opensTheLibrary()
  await ada.pastes('# The dry dock\n\nThe dock fell dry in May. Forty boats lay on the mud.')
  await ada.goesToTheSentence('Forty boats')
  await ada.cutsOutAClaim(0, 2)
  await ada.presses('d')
  await ada.bringsTheVersion(
    '# The dry dock\n\nThe dock fell dry in May. Thirty boats lay on the mud.',
  )
  await ada.presses('Shift+Enter', 'Control+Enter')
  await ada.seesTheArticle()
  await ada.goesToTheSentence('Thirty boats')
  await ada.presses('l')
  await ada.sees('The article was edited: it says something else here now.')
  await expect(page.locator('ins').filter({ hasText: 'Thirty' })).toBeVisible()
  await ada.presses('Enter')
  await ada.sees('the claim stands on its new words')
})

test('a paste that was cut short is amended by hand', async ({ page }) => {
  const ada = new Updater(page)
  await ada.opensTheLibrary()
  await ada.pastes(
    'Boats\n\nThe ministry bougth forty boats. It paid for them twice over, which the county noticed only in the following spring. Nobody was',
  )
  await ada.goesToTheSentence('The ministry')
  await ada.presses('Shift+c', 'Shift+e')
  const text = page.getByRole('textbox', { name: 'The text of the article' })
  await expect(text).toBeFocused()
  await ada.presses('Control+End')
  await page.keyboard.type(' asked.')
  await text.getByText('The ministry').evaluate(paragraph => {
    const range = document.createRange()
    const words = paragraph.firstChild
    if (!words) throw new Error('no words')
    range.setStart(words, 13)
    range.setEnd(words, 19)
    getSelection()?.removeAllRanges()
    getSelection()?.addRange(range)
  })
  await page.keyboard.type('bought')
  await ada.presses('Control+Enter')
  await ada.sees('1 stand on edited words')
  await ada.presses('Enter', 'Control+Enter')
  await ada.seesTheArticle()
  await expect(
    ada.sentences().filter({ hasText: 'The ministry bought forty boats.' }),
  ).toHaveAttribute('aria-label', /Claim/)
  await expect(ada.sentences().last()).toContainText('Nobody was asked.')
})

test('an article is compared with its claimed original', async ({ page }) => {
  const ada = new Updater(page)
  await ada.opensTheLibrary()
  await ada.pastes(FIRST)
  await ada.opensTheLibrary()
  await ada.pastes(CORRECTED)
  await ada.presses('Shift+l')
  await page.getByRole('link', { name: /reach 25 times/ }).click()
  await ada.sees(/Of this article, \d+ % stands word for word in the original/)
  await page.getByText('Sentences counted').click()
  await expect(page.getByRole('row', { name: /copied word for word/ })).toContainText('%')
  await ada.sees(/\d+ differences/)
  await page.getByRole('button', { name: 'Next difference' }).click()
  await expect(page.locator('[data-current="true"]').first()).toBeVisible()
  await ada.presses('j', 'j')
  await ada.presses('k')
  await expect(page.getByRole('button', { name: 'Difference before' })).toBeEnabled()

  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save as a page' }).click()
  const saved = readFileSync(await (await download).path(), 'utf8')
  expect(saved).toContain('23,000')
  expect(saved).toContain('2,300')
})

test('the mark in hand is in view in both texts, whichever side leads', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 700 })
  const ada = new Updater(page)
  await ada.opensTheLibrary()
  await ada.pastes(FIRST)
  await ada.tagsEverySentence()
  await ada.presses('d')
  await ada.bringsTheVersion(CORRECTED)
  const diff = page.locator('[data-diff]')
  for (let i = 0; i < 8; i++) {
    await ada.presses('j')
    await expect(ada.markInHand()).toBeInViewport()
    await expect(diff.locator('[data-in-hand]').first()).toBeInViewport()
  }
  // A hand on the text takes the list along.
  const list = page.locator('[data-marks]')
  const topOfList = () => list.evaluate(element => element.getBoundingClientRect().top)
  const before = await topOfList()
  await diff.hover()
  await page.mouse.wheel(0, -4000)
  await expect.poll(topOfList).toBeGreaterThan(before)
})
