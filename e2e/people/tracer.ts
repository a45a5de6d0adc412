// A fact-checker who goes after a source: from hand to hand, without the mouse.
import { expect } from '@playwright/test'
import { Checker } from './checker.ts'

export interface Resolved {
  readonly to: string
  readonly tried: string
  readonly address: string
}

/** How often S is pressed until a source is of a type. */
const PRESSES = { named: 1, unnamed: 2, vague: 3 } as const

export class Tracer extends Checker {
  /** Marks words of the sentence in hand as a source; `from` counts its words from 0. */
  async marksASource(from: number, count: number, type: keyof typeof PRESSES): Promise<void> {
    await this.presses('w')
    for (let i = 0; i < from; i++) await this.presses('ArrowRight')
    for (let i = 1; i < count; i++) await this.presses('Shift+ArrowRight')
    for (let i = 0; i < PRESSES[type]; i++) await this.presses('s')
    await this.presses('Escape')
  }

  async opensTheChain(): Promise<void> {
    await this.presses('Shift+s')
    await expect(this.page.locator('[data-part="chain"] :focus')).toBeVisible()
  }

  /** The words of each step, from the article to the origin. */
  async steps(): Promise<readonly string[]> {
    const texts = await this.page.locator('[data-hop]').allInnerTexts()
    return texts.map(text => /“([^”]*)”/.exec(text)?.[1] ?? '')
  }

  async resolves(words: string, { to, tried, address }: Resolved): Promise<void> {
    await this.tabsTo(`Say more of “${words}”`)
    await this.page.keyboard.press('Enter')
    await expect(this.page.getByLabel('Who or what that is')).toBeFocused()
    await this.page.keyboard.insertText(to)
    await this.tabsTo('What was tried to find out')
    await this.page.keyboard.insertText(tried)
    await this.tabsTo('Address where it can be read')
    await this.page.keyboard.insertText(address)
    await this.page.keyboard.press('Control+Enter')
    await expect(this.page.getByRole('button', { name: `Say more of “${words}”` })).toBeFocused()
  }

  async addsAStepAfter(words: string, next: string): Promise<void> {
    await this.tabsTo(`Add after it: a step after “${words}”`)
    await this.page.keyboard.press('Enter')
    await expect(this.page.getByLabel('Who, in the words that stand there')).toBeFocused()
    await this.page.keyboard.insertText(next)
    await this.page.keyboard.press('Control+Enter')
    await expect(this.page.getByLabel('Who, in the words that stand there')).toBeHidden()
  }

  /** Answers whether they said it, by the first letter of the finding. */
  async findsOfTheAttribution(finding: string): Promise<void> {
    await this.tabsTo('Finding on the attribution')
    await this.page.keyboard.press(finding.charAt(0))
    await expect(this.page.getByLabel('Finding on the attribution')).toHaveValue(finding)
  }
}
