// Somebody who teaches: makes packs of their own work, and hands them out.
import { expect, type Page } from '@playwright/test'

export class Trainer {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** Writes a reason, and a tag that counts as well, for one sentence of an article. */
  async writesTheKey(
    title: string,
    sentence: number,
    { reason, also, because }: { reason: string; also: string; because: string },
  ): Promise<void> {
    await this.page.getByRole('link', { name: `Reasons and alternatives of “${title}”` }).click()
    await this.page.getByLabel(`Reason for sentence ${sentence}`).fill(reason)
    const item = this.page.getByRole('listitem').filter({
      has: this.page.getByLabel(`Reason for sentence ${sentence}`),
    })
    await item.getByLabel(`${also} also counts`, { exact: true }).check()
    await item.getByLabel(`Why ${also} also counts`).fill(because)
    await this.page.getByRole('link', { name: 'Back to the pack' }).click()
  }

  async startsAPack(title: string, article: string): Promise<void> {
    await this.page.goto('./#/training/make')
    await this.page.getByRole('textbox', { name: 'Title' }).fill(title)
    await this.page.getByRole('checkbox', { name: article }).check()
  }

  /** Writes one of the three files of a pack and answers with where it lies. */
  async downloads(form: 'Blind pack' | 'Key apart' | 'Pack with its key'): Promise<string> {
    const download = this.page.waitForEvent('download')
    await this.page.getByRole('button', { name: form }).click()
    const path = await (await download).path()
    await expect(this.page.getByText(/is in your downloads/)).toBeVisible()
    return path
  }
}
