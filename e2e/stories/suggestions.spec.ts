import { readFixture } from '@claimbench/fixtures'
import { expect, test } from '@playwright/test'
import { Reviewer } from '../people/reviewer.ts'

const REPUBLISHED = 'samples/sarn-highlands-radar/article.md'

// A desk with a habit of its own: it tags lines about tides as furniture.
const TIDES = Array.from(
  { length: 26 },
  (_, day) => `On day ${day + 1} high water at Varnholm stood at ${day + 2}.4 metres.`,
)

test.describe('suggestions', () => {
  test('are taken with Enter, corrected, asked why not, and counted', async ({ page }) => {
    const ada = new Reviewer(page)
    await ada.opensTheLibrary()
    await ada.pastes(readFixture(REPUBLISHED))
    await expect(ada.sentenceInHand()).toHaveAttribute('aria-label', /suggested: .*% sure/)
    ada.keys = 0
    for (let i = 0; i < 10; i++) {
      // A suggester that keeps back leaves the sentence to the reviewer.
      const label = await ada.sentenceInHand().getAttribute('aria-label')
      await ada.presses(label?.includes('suggested') ? 'Enter' : 'c')
    }
    expect((await ada.progress()).tagged).toBe(10)
    expect(ada.keys).toBe(10)

    const label = (await ada.sentenceInHand().getAttribute('aria-label')) ?? ''
    const isClaim = label.includes('suggested: Claim')
    await ada.presses(isClaim ? 'Shift+o' : 'Shift+c', 'y')
    const card = page.getByRole('region', { name: 'Suggestion' })
    await expect(card).toContainText(isClaim ? 'You said opinion' : 'You said claim')
    await expect(card.getByRole('heading', { name: /What speaks for/ })).toHaveCount(2)

    await ada.presses('b')
    await ada.sees(/You agreed with \d+ of the last \d+ suggestions/)
    await ada.seesSaved()
    await page.reload()
    await ada.seesTheArticle()
    await ada.presses('b')
    await ada.sees(/You agreed with \d+ of the last \d+ suggestions/)
  })

  test('are taken in bulk only where that is switched on, as one step that records and report name', async ({
    page,
  }) => {
    const ada = new Reviewer(page)
    await ada.opensTheLibrary()
    await ada.pastes(readFixture(REPUBLISHED))
    await ada.presses('End', 'Shift+Enter')
    await ada.sees('Taking suggestions in bulk is off.')
    expect((await ada.progress()).tagged).toBe(0)

    await page.goto('./#/settings')
    await page.getByLabel(/Suggestions may be taken in bulk/).check()
    await page.goBack()
    await ada.seesTheArticle()
    await expect(ada.sentenceInHand()).toHaveAttribute('aria-label', /suggested/)
    await ada.presses('End', 'Shift+Enter')
    await ada.sees(/\d+ suggestions taken/)
    const { tagged } = await ada.progress()
    expect(tagged).toBeGreaterThan(3)
    await ada.presses('u')
    expect((await ada.progress()).tagged).toBe(0)
    await ada.presses('Shift+u')
    expect((await ada.progress()).tagged).toBe(tagged)

    await page.getByRole('link', { name: 'Report' }).click()
    await ada.sees(new RegExp(`${tagged} of them in bulk`))
  })

  test('are taken with the mouse, and the keys go on working', async ({ page }) => {
    const ada = new Reviewer(page)
    await ada.opensTheLibrary()
    await ada.pastes(`Tides\n\n${TIDES.join(' ')}`)
    await ada.goesToTheSentence('On day 1 ')
    await page.getByRole('button', { name: 'Why?' }).click()
    await page.keyboard.press('j')
    await expect(ada.sentenceInHand()).toContainText('On day 2 ')
    await page.getByRole('button', { name: 'Take it' }).click()
    await page.keyboard.press('c')
    expect((await ada.progress()).tagged).toBe(2)
  })

  test('learn a habit, keep it over a reload, and forget it at one click', async ({ page }) => {
    const ada = new Reviewer(page)
    await ada.opensTheLibrary()
    await ada.pastes(`Tides\n\n${TIDES.join(' ')}`)
    await ada.goesToTheSentence('On day 1 ')
    await expect(ada.sentenceInHand()).toHaveAttribute('aria-label', /suggested: Claim/)
    for (let i = 0; i < 24; i++) await ada.presses('n')
    await ada.goesToTheSentence('On day 26 ')
    await expect(ada.sentenceInHand()).toHaveAttribute('aria-label', /suggested: None/)
    await ada.seesSaved()

    await page.reload()
    await ada.seesTheArticle()
    await ada.goesToTheSentence('On day 26 ')
    await expect(ada.sentenceInHand()).toHaveAttribute('aria-label', /suggested: None/)
    await ada.presses('b')
    await ada.sees('So what was learnt is used.')
    await page.getByRole('button', { name: 'Forget what was learnt' }).click()
    await ada.sees('Forgotten.')
    await expect(ada.sentenceInHand()).toHaveAttribute('aria-label', /suggested: Claim/)
  })

  test('propose a claim that stands alone, and one key cuts it out', async ({ page }) => {
    const ada = new Reviewer(page)
    await ada.opensTheLibrary()
    await ada.pastes(
      'Cranes\n\nMara Lind runs the harbour of Varnholm. She said that she had bought 14 cranes in 2019.',
    )
    await ada.goesToTheSentence('She said')
    await expect(page.getByRole('list', { name: 'Could be checked' })).toContainText('Mara Lind')
    await ada.presses('p')
    await expect(page.getByRole('heading', { name: 'All claims · 1' })).toBeVisible()
    await expect(page.locator('[data-claim]').first()).toContainText(
      'Mara Lind had bought 14 cranes in 2019.',
    )
  })

  test('can be switched off in one article', async ({ page }) => {
    const ada = new Reviewer(page)
    await ada.opensTheLibrary()
    await ada.pastes(readFixture(REPUBLISHED))
    await expect(ada.sentenceInHand()).toHaveAttribute('aria-label', /suggested/)
    await page.getByRole('button', { name: 'How right suggestions are' }).click()
    await page.getByLabel('Suggest tags in this article').uncheck()
    await expect(page.locator('[data-sentence][aria-label*="suggested"]')).toHaveCount(0)
    await ada.seesSaved()
    await page.reload()
    await ada.seesTheArticle()
    await expect(page.locator('[data-sentence][aria-label*="suggested"]')).toHaveCount(0)
  })

  test('lead to the sentence that teaches most, if one likes; reading order is the rule', async ({
    page,
  }) => {
    const ada = new Reviewer(page)
    await ada.opensTheLibrary()
    await ada.pastes(readFixture(REPUBLISHED))
    await expect(ada.sentenceInHand()).toHaveAttribute('aria-label', /suggested/)
    const shareOf = async () =>
      Number(
        /(\d+) % sure/.exec((await ada.sentenceInHand().getAttribute('aria-label')) ?? '')?.[1] ??
          0,
      )
    const first = await shareOf()
    await ada.presses('r')
    expect(await shareOf()).toBeLessThanOrEqual(first)
    const torn = await ada.sentenceInHand().getAttribute('data-sentence')
    await ada.presses('b')
    await page.getByLabel('Going on leads to').selectOption('teaching')
    await ada.sentenceInHand().focus()
    await ada.presses('c')
    await expect(ada.sentenceInHand()).not.toHaveAttribute('data-sentence', torn ?? '')
    expect((await ada.progress()).tagged).toBe(1)
  })
})
