// What was said where: one question over every article's words.
import { expect, test } from '@playwright/test'
import { Reviewer } from '../people/reviewer.ts'

test('a fact-checker finds a phrase in an article read before, and goes there', async ({
  page,
}) => {
  const ada = new Reviewer(page)
  await ada.opensTheLibrary()
  await ada.opensTheSample('Haverlock council votes to end night bus from July')
  await page.getByRole('link', { name: 'Library' }).click()
  await ada.pastes(
    '# The mill\n\nThe old mill burned in Rauenau on Tuesday.\n\nSome media outlets blamed the owner, a holding in Ostmark.',
  )
  await page.getByRole('link', { name: 'Library' }).click()

  const field = page.getByRole('searchbox')
  await field.fill('"media outlets" ostmark')
  const place = page.getByRole('link', { name: /Some media outlets blamed the owner/ })
  await expect(place).toBeVisible()
  await expect(place.locator('mark')).toHaveText(['media outlets', 'Ostmark'])
  await expect(page.getByText('Found in 1 article.')).toBeVisible()

  await field.press('Tab')
  await page.keyboard.press('Tab')
  await expect(place).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(ada.sentenceInHand()).toContainText('Some media outlets blamed the owner')

  await page.getByRole('link', { name: 'Library' }).click()
  await field.fill('quarry')
  await expect(page.getByText(/No article’s present text, .* holds “quarry”/)).toBeVisible()
  await field.fill('night bus')
  await expect(page.getByRole('heading', { name: 'In the text' })).toBeVisible()
})
