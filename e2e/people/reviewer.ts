// A fact-checker at the app: what a person does, in their words.
import { expect, type Locator, type Page } from '@playwright/test'

/** The keys of the primary tags. */
export type TagKey = 'c' | 'o' | 'a' | 'n'

export class Reviewer {
  readonly page: Page
  /** Counts the keys pressed by `presses`. */
  keys = 0

  constructor(page: Page) {
    this.page = page
  }

  async opensTheLibrary(): Promise<void> {
    await this.page.goto('./')
    await expect(this.page.getByRole('heading', { name: 'Library' })).toBeVisible()
  }

  /** Pastes an article and arrives at its review. */
  async pastes(article: string): Promise<void> {
    await this.page.getByLabel('Paste an article').fill(article)
    await this.page.getByRole('button', { name: 'Add the article' }).click()
    await this.seesTheArticle()
  }

  /** Pastes with the keyboard's paste, so that the field never has to show the text. */
  async pastesAtOnce(text: string): Promise<void> {
    await this.page.getByLabel('Paste an article').evaluate((field, words) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', words)
      field.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      )
    }, text)
  }

  async opensTheSample(title: string): Promise<void> {
    await this.page.getByRole('button', { name: `Open sample: ${title}` }).click()
    await this.seesTheArticle()
  }

  async seesTheArticle(): Promise<void> {
    await expect(this.page).toHaveURL(/#\/review\//, { timeout: 60_000 })
    await expect(this.sentenceInHand()).toBeFocused()
  }

  sentenceInHand(): Locator {
    return this.page.locator('[data-sentence][aria-current="true"]')
  }

  sentences(): Locator {
    return this.page.locator('[data-sentence]')
  }

  async presses(...keys: string[]): Promise<void> {
    for (const key of keys) {
      await this.page.keyboard.press(key)
      this.keys++
    }
  }

  /** Tags the sentence in hand and the ones after it, one key each. */
  async tags(...keys: TagKey[]): Promise<void> {
    await this.presses(...keys)
  }

  /** How many sentences are tagged, and how many there are. */
  async progress(): Promise<{ tagged: number; total: number }> {
    const label = await this.page.getByRole('progressbar').getAttribute('aria-label')
    const [tagged, total] = label?.match(/\d+/g)?.map(Number) ?? []
    return { tagged: tagged ?? -1, total: total ?? -1 }
  }

  async goesToTheSentence(words: string): Promise<void> {
    await this.sentences().filter({ hasText: words }).first().click()
    await expect(this.sentenceInHand()).toContainText(words)
  }

  /** Cuts words of the sentence in hand out as a claim, walking there by word. */
  async cutsOutAClaim(from: number, count: number): Promise<void> {
    await this.presses('w')
    for (let i = 0; i < from; i++) await this.presses('ArrowRight')
    for (let i = 1; i < count; i++) await this.presses('Shift+ArrowRight')
    await this.presses('f', 'Escape')
  }

  async seesSaved(): Promise<void> {
    await expect(this.page.getByTestId('save-state')).toHaveAttribute('data-state', 'saved')
  }

  async sees(words: string | RegExp): Promise<void> {
    await expect(this.page.getByText(words).first()).toBeVisible()
  }
}
