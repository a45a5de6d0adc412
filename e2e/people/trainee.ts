// Somebody who learns to tell claims from opinions.
import { readFileSync } from 'node:fs'
import { expect, type Locator, type Page } from '@playwright/test'

export class Trainee {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** Moves the focus on by Tab until it is on something; fails when it never gets there. */
  async tabsTo(target: Locator): Promise<void> {
    await expect(target).toBeVisible()
    for (let i = 0; i < 150; i++) {
      if (await target.evaluate(element => element === document.activeElement)) return
      await this.page.keyboard.press('Tab')
    }
    throw new Error(`Tab never came to ${String(target)}`)
  }

  async presses(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key)
  }

  sentenceInHand(): Locator {
    return this.page.locator('[data-sentence][aria-current="true"]')
  }

  async seesTheExercise(): Promise<void> {
    await expect(this.page).toHaveURL(/#\/training\/exercise\//)
    await expect(this.sentenceInHand()).toBeFocused()
  }

  /** Loads a pack, or a key, from a file. */
  async loads(file: string): Promise<void> {
    await this.page.goto('./#/training')
    await this.page.getByLabel('Load a pack or a key').setInputFiles(file)
  }

  /** Does a whole blind test with one key for each sentence, and ends it. */
  async doesTheBlindTest(title: string, tags: readonly string[]): Promise<void> {
    await this.page.getByRole('link', { name: title }).click()
    await expect(this.page.getByRole('radio', { name: 'Blind test' })).toBeChecked()
    await this.page.getByRole('button', { name: 'Begin' }).click()
    await this.seesTheExercise()
    await this.presses(...tags)
    await this.page.getByRole('button', { name: 'Finish' }).click()
    await expect(this.page.getByText('Every sentence is answered.')).toBeVisible()
    await this.page.getByRole('button', { name: 'Finish now' }).click()
    await expect(this.page).toHaveURL(/#\/training\/result\//)
  }

  /** Writes the result file and answers with where it lies. */
  async handsOver(name: string): Promise<string> {
    await this.page.getByLabel('Your name').fill(name)
    const download = this.page.waitForEvent('download')
    await this.page.getByRole('button', { name: 'Write the result file' }).click()
    const file = await download
    expect(file.suggestedFilename()).toMatch(/\.claimbench-result\.json$/)
    return file.path()
  }
}

/** What a result file says of its attempts, read as a stranger would. */
export function tagsInResult(path: string): readonly string[] {
  const result: { readonly attempts: readonly { readonly answers: readonly { tag: string }[] }[] } =
    JSON.parse(readFileSync(path, 'utf8'))
  return result.attempts[0]?.answers.map(({ tag }) => tag) ?? []
}
