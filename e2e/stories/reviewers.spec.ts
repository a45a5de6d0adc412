// Two reviewers of one article: each tags it alone, then they see where they differ and agree.
import { expect, test } from '@playwright/test'
import { ClassTrainer } from '../people/class-trainer.ts'
import { Keeper } from '../people/keeper.ts'

const SHORT =
  'Boats\n\nThe ministry bought forty boats in 2019. It was a reckless gamble. Nobody asked.'

test('a colleague’s tags come back in a case file, and both agree in the article', async ({
  page,
  browser,
}) => {
  const ada = new Keeper(page)
  await ada.opensTheLibrary()
  await ada.isCalled('Ada')
  await page.goto('./#/')
  await ada.pastes(SHORT)
  await ada.seesSaved()
  const file = await ada.handsOver()
  await ada.opens('Boats')
  await ada.tags('c', 'c', 'o', 'n')
  await ada.seesSaved()

  const ben = await Keeper.elsewhere(browser)
  await ben.isCalled('Ben')
  await ben.receives(file)
  await ben.takesItIn()
  await ben.seesTheArticle()
  await ben.tags('c', 'c', 'c', 'n')
  await ben.seesSaved()
  await ada.receives(await ben.handsOver())
  await ada.takesItIn()
  await ada.seesTheArticle()

  await ada.presses('i')
  await page.getByRole('link', { name: 'Compare reviewers' }).click()
  await expect(page.getByText('2 people')).toBeVisible()
  const trainer = new ClassTrainer(page)
  await expect(trainer.disputed()).toHaveCount(1)
  await trainer.article().locator('[data-place]').first().click()
  await trainer.presses('.')
  await expect(trainer.sentenceInHand()).toContainText('reckless gamble')
  const side = page.getByRole('complementary', { name: 'Sentence 3 of 4' })
  await expect(side).toContainText('Opinion · 1Ada')
  await expect(side).toContainText('Claim · 1Ben')

  await trainer.presses('Shift+O', 't')
  await page.keyboard.type('A gamble is in the eye of the writer.')
  await trainer.presses('Control+Enter')
  await ada.seesSaved()
  await page.reload()
  await expect(page.getByRole('button', { name: 'settled 1' })).toBeVisible()
  await expect(trainer.disputed()).toHaveCount(1)
  await page.getByRole('link', { name: 'Figures' }).click()
  await expect(page.getByText('Only two people')).toBeVisible()

  // What was agreed can be taken back, also after the reload.
  await page.getByRole('link', { name: 'Article', exact: true }).click()
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('button', { name: 'settled 0' })).toBeVisible()
})
