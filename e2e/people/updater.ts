// A fact-checker whose article was corrected.
import { expect, type Locator } from '@playwright/test'
import { Checker } from './checker.ts'

export class Updater extends Checker {
  /** Pastes the newer version where it is asked for, and sees what would become of the marks. */
  async bringsTheVersion(article: string): Promise<void> {
    await this.page.getByLabel('The newer version').fill(article)
    await this.page.getByRole('button', { name: 'Compare the versions' }).click()
    await expect(this.page.getByRole('heading', { name: 'The text, old and new' })).toBeVisible()
  }

  /** Chooses files in the library, given by name and text. */
  async bringsFiles(files: Readonly<Record<string, string>>): Promise<void> {
    const chosen = Object.entries(files).map(([name, text]) => ({
      name,
      mimeType: 'text/html',
      buffer: Buffer.from(text),
    }))
    await this.page.locator('input[type="file"]').first().setInputFiles(chosen)
  }

  /** The marks of an update that are decided like this. */
  marks(state: 'open' | 'accept' | 'fix' | 'tray'): Locator {
    return this.page.locator(`[data-mark][data-state="${state}"]`)
  }

  markInHand(): Locator {
    return this.page.locator('[data-mark][aria-current="true"]')
  }
}
