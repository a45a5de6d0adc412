// Every view, light and dark, wide and narrow: scanned by axe, and never wider than its window.
import axe from 'axe-core'
import { expect, type Page, test } from '@playwright/test'
import { Reviewer } from '../people/reviewer.ts'

const ARTICLE = `# The ferry that never sailed

By Ines Vale, The Northern Lantern, 12 March 2026

Some media outlets report that the county bought two ferries in 2019. [Several experts](#) call it reckless.

## What the harbour says

> We never saw a ferry.

The harbour office said that 31 million crowns were paid. Nobody was asked.

Share this article on Facebook

© 2026 The Northern Lantern. All rights reserved.`

const WINDOWS = [
  { width: 1280, height: 860 },
  { width: 320, height: 640 },
]

for (const colorScheme of ['light', 'dark'] as const) {
  for (const viewport of WINDOWS) {
    test.describe(`${colorScheme}, ${viewport.width} pixels wide`, () => {
      test.use({ colorScheme, viewport })

      test('the library, empty and with an article', async ({ page }) => {
        const ada = new Reviewer(page)
        await ada.opensTheLibrary()
        await expectFitFor(page, 'the empty library')
        await ada.pastes(ARTICLE)
        await page.goto('./#/')
        await ada.sees('The ferry that never sailed')
        await expectFitFor(page, 'the library')
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

      test('a claim with its evidence form, the claims place, the report', async ({ page }) => {
        const ada = await withTheArticle(page)
        await ada.goesToTheSentence('harbour office')
        await ada.cutsOutAClaim(5, 4)
        await ada.presses('e')
        await page.getByRole('button', { name: 'Add evidence' }).click()
        const quote = page.getByLabel('Quote, word for word')
        await expectFitFor(page, 'the evidence form')
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
}

async function withTheArticle(page: Page): Promise<Reviewer> {
  const ada = new Reviewer(page)
  await ada.opensTheLibrary()
  await ada.pastes(ARTICLE)
  return ada
}

async function expectFitFor(page: Page, view: string): Promise<void> {
  await settle(page)
  expect.soft(await seriousProblems(page), `axe on ${view}`).toEqual([])
  expect.soft(await sidewaysScroll(page), `${view} scrolls sideways`).toBe(0)
}

/** Waits until nothing moves: a colour half-way through a transition has no contrast to measure. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(one => one.finished)))
}

/** What axe calls serious or critical, each as a line that names the place. */
async function seriousProblems(page: Page): Promise<readonly string[]> {
  // Evaluated over the developer tools' protocol, the source is no script of the page: its content
  // security policy stays as strict as it is for people.
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
      resultTypes: ['violations'],
    }),
  )
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(node => `${id}: ${node.target.join(' ')}: ${node.failureSummary}`),
    )
}

/** By how many pixels the page is wider than its window. */
function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return Math.max(0, scrollWidth - clientWidth)
  })
}
