// Every view, light and dark, wide and narrow: scanned by axe, and never wider than its window.
import { fileURLToPath } from 'node:url'
import { listFixtures } from '@claimbench/fixtures'
import { expect, type Page, test } from '@playwright/test'
import { seriousProblems, sidewaysScroll } from '../fit.ts'
import { ClassTrainer } from '../people/class-trainer.ts'
import { Keeper } from '../people/keeper.ts'
import { Reviewer } from '../people/reviewer.ts'
import { Tracer } from '../people/tracer.ts'
import { Trainee } from '../people/trainee.ts'
import { Updater } from '../people/updater.ts'

const ARTICLE = `# The ferry that never sailed

By Ines Vale, The Northern Lantern, 12 March 2026

Some media outlets report that the county bought two ferries in 2019. [Several experts](#) call it reckless.

## What the harbour says

> We never saw a ferry.

The harbour office said that 31 million crowns were paid. Nobody was asked.

Share this article on Facebook

© 2026 The Northern Lantern. All rights reserved.`

const CORRECTED = ARTICLE.replace('two ferries', 'one ferry')
  .replace('31 million crowns were paid', '13 million crowns were paid')
  .replace('Nobody was asked.', 'The article was corrected on 14 March.')

const CLASS_FILES = listFixtures('packs/ferry-class').map(name =>
  fileURLToPath(new URL(`../../fixtures/packs/ferry-class/${name}`, import.meta.url)),
)

const WINDOWS = [
  { width: 1280, height: 860 },
  { width: 320, height: 640 },
]

for (const viewport of WINDOWS) {
  test.describe(`${viewport.width} pixels wide`, () => {
    test.use({ viewport })

    test('the library, empty and with an article', async ({ page }) => {
      const ada = new Reviewer(page)
      await ada.opensTheLibrary()
      await expectFitFor(page, 'the empty library')
      await ada.pastes(ARTICLE)
      await page.goto('./#/')
      await ada.sees('The ferry that never sailed')
      await expectFitFor(page, 'the library')
      await page.getByRole('searchbox').fill('county ferries')
      await expect(page.locator('mark').first()).toBeVisible()
      await expectFitFor(page, 'what a search found')
    })

    test('the review place, with the word cursor, the keys and the palette', async ({ page }) => {
      const ada = await withTheArticle(page)
      await expectFitFor(page, 'the review place')
      await ada.tags('a', 'o')
      await ada.presses('w', 'Shift+ArrowRight')
      await expectFitFor(page, 'the word cursor')
      await ada.presses('Escape', '?')
      await expect(page.getByRole('dialog')).toBeVisible()
      await expectFitFor(page, 'the sheet of keys')
      await ada.presses('Escape', 'Control+k')
      await expect(page.getByRole('dialog')).toBeVisible()
      await expectFitFor(page, 'the palette')
      await ada.presses('Escape')
      await page
        .getByRole('button', { name: /site furniture/ })
        .first()
        .click()
      await expectFitFor(page, 'unfolded furniture')
      await ada.goesToTheSentence('harbour office')
      await ada.presses('i')
      await expect(page.getByLabel('Byline')).toBeVisible()
      await expectFitFor(page, 'the details of the article')
      await page.keyboard.press('Escape')
      await ada.goesToTheSentence('harbour office')
      await ada.presses('t')
      await expectFitFor(page, 'a note')
    })

    test('a claim on its way: returned, waived, asked about, and the standards', async ({
      page,
    }) => {
      const ada = await withTheArticle(page)
      await ada.goesToTheSentence('harbour office')
      await ada.cutsOutAClaim(5, 4)
      await ada.presses('z')
      await page.getByRole('button', { name: 'Submit for review' }).click()
      await page.getByRole('button', { name: 'Return …' }).click()
      await expectFitFor(page, 'a claim that is returned')
      await page.getByRole('button', { name: 'Cancel' }).click()
      await page.getByRole('radio', { name: 'Mostly true' }).check()
      await page.getByText('Sign off all the same').click()
      await expectFitFor(page, 'a claim with standards that are not met')
      await page.getByRole('button', { name: 'Note a request' }).click()
      await expectFitFor(page, 'a request for a reply')
      await page.getByRole('button', { name: 'Cancel' }).click()
      await page.getByRole('button', { name: 'Ask for a second opinion' }).click()
      await expectFitFor(page, 'a claim that waits for a second opinion')
      await page.getByRole('link', { name: 'The standards' }).click()
      await expect(page.getByRole('heading', { name: 'Standards of a check' })).toBeVisible()
      await expectFitFor(page, 'the standards')
      await page.goto('./#/profiles')
      await page.getByRole('button', { name: /^Make a new version of PolitiFact/ }).click()
      await expectFitFor(page, 'a rating profile that is edited')
    })

    test('a claim with its evidence form, the claims place, the report', async ({ page }) => {
      const ada = await withTheArticle(page)
      await ada.goesToTheSentence('harbour office')
      await ada.cutsOutAClaim(5, 4)
      await ada.presses('e')
      await page.getByRole('button', { name: 'Add evidence' }).click()
      const quote = page.getByLabel('Quote, word for word')
      await expectFitFor(page, 'the evidence form')
      await page
        .getByLabel('Fill in from a link, a citation or a passage')
        .fill('@book{vale, title = {The bay}, author = {Vale, Inés}, date = {2021-03-04}}')
      await page.getByRole('button', { name: 'Fill in', exact: true }).click()
      await ada.sees(/^Filled in: name of the source, medium/)
      await quote.fill('Paid: 32,000,000.')
      await page.getByLabel('Captured copy').setInputFiles({
        name: 'accounts.txt',
        mimeType: 'text/plain',
        buffer: Buffer.from('The accounts of the year. Paid: 31,000,000.'),
      })
      await ada.sees('Not found in the captured copy')
      await expectFitFor(page, 'a filled form with a quote that is not found')
      await page.getByLabel('Address', { exact: true }).fill('javascript:alert(1)')
      await page.getByLabel('Address', { exact: true }).press('Tab')
      await ada.sees(/begin with http/)
      await expectFitFor(page, 'a refused address')
      await page.getByLabel('Address', { exact: true }).fill('harbour.example/accounts')
      await quote.fill('Paid: 31,000,000.')
      await page.getByLabel('Name of the source').fill('Harbour accounts')
      await page.getByRole('button', { name: 'Save', exact: true }).click()
      await expectFitFor(page, 'a claim with evidence')
      await page.goto('./#/claims')
      await expect(page.getByRole('heading', { name: 'Claims and sources' })).toBeVisible()
      await expectFitFor(page, 'the claims place')
      await page.getByRole('link', { name: 'Report' }).first().click()
      await expect(page.getByRole('main')).toBeVisible()
      await expectFitFor(page, 'the report')
    })

    test('where a claim comes from, with a step in the making, and all attributions', async ({
      page,
    }) => {
      await withTheArticle(page)
      const ada = new Tracer(page)
      await ada.goesToTheSentence('Some media outlets')
      await ada.marksASource(0, 3, 'vague')
      await ada.cutsOutAClaim(5, 6)
      await ada.opensTheChain()
      await expectFitFor(page, 'a chain that breaks')
      await page.getByRole('button', { name: 'Say more of “Some media outlets”' }).click()
      await expect(page.getByLabel('Who or what that is')).toBeFocused()
      await expectFitFor(page, 'the form of a step')
      await page.getByLabel('Who or what that is').fill('The Bay Post')
      await page.getByRole('button', { name: 'Save', exact: true }).click()
      await page.getByLabel('Finding on the attribution').selectOption('confirmed')
      await expectFitFor(page, 'a resolved step and a finding')
      await ada.presses('Escape', 'i')
      await page.getByRole('button', { name: 'resolved 1' }).click()
      await expectFitFor(page, 'the attributions of the article')
    })

    test('the update place: asked for a version, marks to decide, choosing words', async ({
      page,
    }) => {
      const ada = await withWork(page)
      await ada.presses('d')
      await expect(page.getByLabel('The newer version')).toBeVisible()
      await expectFitFor(page, 'the question for a newer version')
      await ada.bringsTheVersion(CORRECTED)
      await expectFitFor(page, 'the update place')
      await ada.presses('f')
      await ada.sees('Choose its words in the new version')
      await expectFitFor(page, 'choosing other words')
    })

    test('after an update: the tray, a claim on edited words, the versions, the comparison', async ({
      page,
    }) => {
      const ada = await withWork(page)
      await ada.presses('d')
      await ada.bringsTheVersion(CORRECTED)
      await ada.presses('Shift+Enter', 'Control+Enter')
      await ada.seesTheArticle()
      await ada.presses('g')
      await expect(page.getByRole('heading', { name: /^Tray · / })).toBeVisible()
      await expectFitFor(page, 'the tray')
      await ada.presses('Escape')
      await ada.goesToTheSentence('harbour office')
      await ada.presses('l')
      await ada.sees('The article was edited')
      await expectFitFor(page, 'a claim on edited words')
      await page.goto(page.url().replace('#/review/', '#/revisions/'))
      await page.getByText('What changed from version 1').click()
      await expectFitFor(page, 'the versions')
    })

    test('amending by hand, and comparing with an original', async ({ page }) => {
      const ada = await withTheArticle(page)
      await ada.presses('Shift+e')
      await expect(page.getByRole('textbox', { name: 'The text of the article' })).toBeVisible()
      await expectFitFor(page, 'amending by hand')
      await ada.opensTheLibrary()
      await ada.pastes(CORRECTED)
      await ada.presses('Shift+l')
      await expect(
        page.getByRole('heading', { name: 'Which article is the original?' }),
      ).toBeVisible()
      await expectFitFor(page, 'the choice of an original')
      await page.getByRole('link', { name: 'The ferry that never sailed' }).click()
      await page.getByRole('button', { name: 'Next difference' }).click()
      await page.getByText('Sentences counted').click()
      await expectFitFor(page, 'the comparison')
    })

    test('articles on their way in, one of them here already', async ({ page }) => {
      const ada = await withTheArticle(page)
      await ada.opensTheLibrary()
      await page.getByLabel('Paste an article').fill(ARTICLE)
      await page.getByRole('button', { name: 'Add the article' }).click()
      await ada.sees('Already here, same text')
      await expectFitFor(page, 'the list of what comes in')
    })

    test('training: exercises, a guided one with its key and documents, the result', async ({
      page,
    }) => {
      await page.goto('./#/training')
      await expect(page.getByRole('heading', { name: 'Packs' })).toBeVisible()
      await expectFitFor(page, 'the exercises')
      await page.getByRole('link', { name: /Warm foot bath/ }).click()
      await page.getByRole('checkbox', { name: /^Attribution/ }).check()
      await page.getByRole('checkbox', { name: /^Wording/ }).check()
      await page.getByRole('checkbox', { name: /^Evidence/ }).check()
      await expectFitFor(page, 'the start of an exercise')
      await page.getByRole('button', { name: 'Begin' }).click()
      const bo = new Trainee(page)
      await bo.seesTheExercise()
      await bo.presses('a', 'w', 'Shift+ArrowRight', 's', 'f')
      await expectFitFor(page, 'marked words of an exercise')
      await bo.presses('Escape', 'e')
      await page
        .getByRole('button', { name: /^Quote: / })
        .first()
        .click()
      await expectFitFor(page, 'the documents')
      await bo.presses('g')
      await expectFitFor(page, 'the guideline')
      await bo.presses('Escape', 'l')
      await expectFitFor(page, 'the answer to a sentence')
      await page.keyboard.press('Escape')
      await bo.presses('Enter')
      await expect(page.getByRole('heading', { name: 'The key' })).toBeVisible()
      await expectFitFor(page, 'the key of a sentence')
      await bo.presses('?')
      await expect(page.getByRole('dialog')).toBeVisible()
      await expectFitFor(page, 'the keys of an exercise')
      await bo.presses('Escape')
      await page.getByRole('button', { name: 'Finish', exact: true }).click()
      await expectFitFor(page, 'the question before the end')
      await page.getByRole('button', { name: 'Finish now' }).click()
      await expect(page.getByRole('heading', { name: 'Which tag for which' })).toBeVisible()
      await expectFitFor(page, 'the result of an exercise')
      await page.goto('./#/training')
      await expect(page.getByRole('heading', { name: 'Your attempts · 1' })).toBeVisible()
      await expectFitFor(page, 'the attempts')
    })

    test('training: a pack in the making, with its reasons', async ({ page }) => {
      const ada = await withTheArticle(page)
      await ada.tags('c', 'a', 'o', 'n', 'o', 'a', 'c')
      await page.goto('./#/training/make')
      const article = page.getByRole('checkbox', { name: 'The ferry that never sailed' })
      await expect(article).toBeEnabled()
      await article.check()
      await page.getByRole('button', { name: 'Blind pack' }).click()
      await ada.sees('Choose at least one article, and give the pack a title.')
      await expectFitFor(page, 'a pack in the making')
      await page.getByRole('link', { name: /^Reasons and alternatives/ }).click()
      await page.getByRole('checkbox', { name: 'None also counts' }).first().check()
      await expectFitFor(page, 'the reasons of a key')
    })

    test('the class view: its list, the article, people, figures, ways out, sheets', async ({
      page,
    }) => {
      const trainer = new ClassTrainer(page)
      await page.goto('./#/training/class')
      await expect(page.getByRole('button', { name: 'Open files' })).toBeVisible()
      await expectFitFor(page, 'no class yet')
      await trainer.opensTheClass(CLASS_FILES)
      await expectFitFor(page, 'the article of a class, with news of the files')
      await page.getByRole('button', { name: 'Dismiss' }).click()
      await trainer.article().locator('[data-place]').nth(2).click()
      await trainer.presses('.', 'Shift+C')
      if (viewport.width < 900) {
        await page.getByRole('button', { name: 'Show who said what' }).click()
      }
      await expect(page.getByLabel('Reason')).toBeVisible()
      await page.getByText('What each one marked').click()
      await expectFitFor(page, 'a sentence that is settled')
      for (const [part, heading] of [
        ['People', 'Progress over attempts'],
        ['Figures', 'Which tags are taken for which'],
        ['Hand out', 'The new key'],
      ] as const) {
        await trainer.goesTo(part)
        await expect(page.getByRole('heading', { name: heading })).toBeVisible()
        await expectFitFor(page, `${part} of a class`)
      }
      await page.getByRole('link', { name: 'See and print the sheets' }).click()
      await expect(page.getByRole('heading', { name: 'Result of Bo' })).toBeVisible()
      await expectFitFor(page, 'result sheets')
    })

    test('a file that is looked at, a history, a case file, and the bin', async ({
      page,
      browser,
    }) => {
      const ada = new Keeper(page)
      await ada.opensTheLibrary()
      await ada.pastes(ARTICLE)
      await ada.seesSaved()
      const ben = await Keeper.elsewhere(browser)
      await ben.offersTheBackup(await ada.makesABackup('harbour lantern wheat seven'))
      await ben.page.getByLabel('Its passphrase').fill('harbour lantern wheat seven')
      await ben.page.keyboard.press('Enter')
      await ben.takesItIn()
      await ben.opens('The ferry that never sailed')
      await ben.retitles('The ferry that was never there')
      const file = await ben.handsOver()
      await page.getByLabel('Protect it with a passphrase').check()
      await expectFitFor(page, 'the settings with a passphrase')
      await ada.opens('The ferry that never sailed')
      await ada.retitles('No ferry at all')
      await ada.receives(file)
      await ada.sees('Written on both sides: 1')
      await expectFitFor(page, 'a file that is looked at')
      await ada.takesItIn()
      await ada.seesTheArticle()
      await ada.presses('Shift+I')
      await ada.sees('Written on both sides: 1 field')
      await expectFitFor(page, 'a history')
      await page.getByRole('link', { name: 'Back to the article' }).click()
      await ada.seesTheArticle()
      await ada.presses('Shift+P')
      await ada.sees('What the file holds')
      await expectFitFor(page, 'the hand-over')
      await page.goto('./#/')
      await page.getByRole('button', { name: /Move to bin/ }).click()
      await page.getByText('1 article in the bin').click()
      await page.getByRole('button', { name: /Delete for good/ }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
      await expectFitFor(page, 'the bin')
    })

    test('the reviewers of an article, compared', async ({ page }) => {
      const ada = await withTheArticle(page)
      await ada.tags('a', 'o', 'c')
      await ada.presses('i')
      await page.getByRole('link', { name: 'Compare reviewers' }).click()
      await expect(page.getByText('Only one person has tagged')).toBeVisible()
      await expectFitFor(page, 'one reviewer alone')
      for (const part of ['Article', 'Figures']) {
        await page.getByRole('link', { name: part, exact: true }).click()
        await expectFitFor(page, `${part} of the reviewers`)
      }
    })

    test('the settings, and the question before everything is erased', async ({ page }) => {
      await page.goto('./#/settings')
      await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible()
      await expectFitFor(page, 'the settings')
      await page.getByRole('button', { name: /Erase/ }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
      await expectFitFor(page, 'the question before erasing')
    })
  })
}

async function withTheArticle(page: Page): Promise<Updater> {
  const ada = new Updater(page)
  await ada.opensTheLibrary()
  await ada.pastes(ARTICLE)
  return ada
}

/** The article with a claim and tags that a correction will touch. */
async function withWork(page: Page): Promise<Updater> {
  const ada = await withTheArticle(page)
  await ada.goesToTheSentence('harbour office')
  await ada.presses('Shift+c')
  await ada.cutsOutAClaim(5, 4)
  await ada.goesToTheSentence('Nobody was asked')
  await ada.presses('Shift+o')
  return ada
}

/** Each view is looked at in both colour schemes; what colours cannot change is asked once. */
async function expectFitFor(page: Page, view: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark' })
  await settle(page)
  expect.soft(await seriousProblems(page, 'colours'), `axe on ${view}, dark`).toEqual([])
  await page.emulateMedia({ colorScheme: 'light' })
  await settle(page)
  expect.soft(await seriousProblems(page), `axe on ${view}, light`).toEqual([])
  expect.soft(await sidewaysScroll(page), `${view} scrolls sideways`).toBe(0)
}

/** Waits until nothing moves: a colour half-way through a transition has no contrast to measure. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(one => one.finished)))
}
