// A trainer with the results of a class: sees where people differ, settles it, hands it out.
import { expect, type Locator, type Page } from '@playwright/test'

export class ClassTrainer {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** Opens files in the class view, all at once; arrives at the article. */
  async opensTheClass(files: readonly string[]): Promise<void> {
    await this.page.goto('./#/training/class')
    await this.page.getByLabel('Result files, packs and keys').setInputFiles([...files])
    await expect(this.article()).toBeVisible()
  }

  article(): Locator {
    return this.page.getByRole('application', { name: /sentence by sentence/ })
  }

  sentenceInHand(): Locator {
    return this.page.locator('[data-place][aria-current="true"]')
  }

  /** The sentences that people differ on. */
  disputed(): Locator {
    return this.page.locator('[data-place]:not([data-heat="0"])')
  }

  async presses(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key)
  }

  async goesTo(part: 'Article' | 'People' | 'Figures' | 'Hand out'): Promise<void> {
    await this.page.getByRole('link', { name: part, exact: true }).click()
  }

  /** Downloads something and answers with where it lies. */
  async downloads(button: string): Promise<string> {
    const download = this.page.waitForEvent('download')
    await this.page.getByRole('button', { name: button }).click()
    return (await download).path()
  }
}
