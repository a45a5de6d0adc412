// Somebody who takes care that the work is not lost, and that it travels.
import { type Browser, expect, type Page } from '@playwright/test'
import { Reviewer } from './reviewer.ts'

export class Keeper extends Reviewer {
  /** Another person, at a browser in which nothing was ever done. */
  static async elsewhere(browser: Browser): Promise<Keeper> {
    const context = await browser.newContext()
    return new Keeper(await context.newPage())
  }

  async isCalled(name: string): Promise<void> {
    await this.page.goto('./#/settings')
    await this.page.getByLabel('Your name').fill(name)
    await this.page.getByLabel('Your name').blur()
    await this.seesSaved()
  }

  /** Corrects the title of the article that is open. */
  async retitles(title: string): Promise<void> {
    await this.presses('i')
    await this.page.getByLabel('Title', { exact: true }).fill(title)
    await this.page.getByLabel('Title', { exact: true }).blur()
    await this.seesSaved()
  }

  /** Downloads a backup and answers with its path. */
  async makesABackup(passphrase?: string): Promise<string> {
    await this.page.goto('./#/settings')
    if (passphrase !== undefined) {
      await this.page.getByLabel('Protect it with a passphrase').check()
      await this.page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
      await this.page.getByLabel('The same passphrase again').fill(passphrase)
    }
    const download = this.page.waitForEvent('download')
    await this.page.getByRole('button', { name: 'Download a backup' }).click()
    return (await download).path()
  }

  async offersTheBackup(file: string): Promise<void> {
    await this.page.goto('./#/settings')
    await this.page.getByLabel('Restore a backup').setInputFiles(file)
    await expect(this.page.getByRole('heading', { name: 'Take a file in' })).toBeVisible()
  }

  /** Agrees to what is shown, and waits for the fresh start. */
  async takesItIn(): Promise<void> {
    await loadedAfter(this.page, () =>
      this.page.getByRole('button', { name: 'Take it in' }).click(),
    )
  }

  async putsBackWhatWasHere(): Promise<void> {
    await this.page.goto('./#/settings')
    await this.page.getByRole('button', { name: 'Put back what was here before' }).click()
    await loadedAfter(this.page, () =>
      this.page.getByRole('button', { name: 'Put it back' }).click(),
    )
  }

  /** Makes a case file of the article that is open, and answers with its path. */
  async handsOver(kind: 'everything' | 'packet' = 'everything'): Promise<string> {
    await this.presses('Shift+P')
    await expect(this.page.getByRole('heading', { name: /^Hand over/ })).toBeVisible()
    if (kind === 'packet') await this.page.getByLabel('A packet for a second opinion').check()
    const download = this.page.waitForEvent('download')
    await this.page.getByRole('button', { name: 'Download the case file' }).click()
    return (await download).path()
  }

  /** Chooses a file of ours in the library, like an article. */
  async receives(file: string): Promise<void> {
    await this.page.goto('./#/')
    await this.page.getByLabel('Choose files').setInputFiles(file)
    await expect(this.page.getByRole('heading', { name: 'Take a file in' })).toBeVisible()
  }

  /** Opens an article of the library by its title. */
  async opens(title: string): Promise<void> {
    await this.page.goto('./#/')
    await this.page.getByRole('link', { name: title }).first().click()
    await this.seesTheArticle()
  }
}

async function loadedAfter(page: Page, act: () => Promise<void>): Promise<void> {
  const loaded = page.waitForEvent('load')
  await act()
  await loaded
}
