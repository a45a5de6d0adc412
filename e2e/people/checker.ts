// A fact-checker who never touches the mouse: claims, evidence, verdicts and sign-off by keyboard.
import { expect } from '@playwright/test'
import { Reviewer } from './reviewer.ts'

export interface Evidence {
  readonly quote: string
  /** Of a new source; missing: the source that is offered. */
  readonly source?: string
  readonly address?: string
}

export class Checker extends Reviewer {
  /** Presses Tab until the focus is on the field of this name. */
  async tabsTo(name: string): Promise<void> {
    for (let i = 0; i < 60; i++) {
      if (await this.isOn(name)) return
      await this.page.keyboard.press('Tab')
    }
    throw new Error(`Tab never reached “${name}”`)
  }

  /** Goes to the sentence in hand whose words begin so, by J from the first one. */
  async walksToTheSentence(words: string): Promise<void> {
    await this.presses('Home')
    for (let i = 0; i < 400; i++) {
      if ((await this.sentenceInHand().innerText()).includes(words)) return
      await this.presses('j')
    }
    throw new Error(`J never reached “${words}”`)
  }

  /** Tags every sentence of the article, in turn with each of the four keys. */
  async tagsEverySentence(): Promise<void> {
    const { total } = await this.progress()
    await this.presses('Home')
    for (let i = 0; i < total; i++) await this.presses(['c', 'o', 'a', 'n'][i % 4] ?? 'c')
    expect(await this.progress()).toEqual({ tagged: total, total })
  }

  async addsEvidence({ quote, source, address }: Evidence): Promise<void> {
    await this.presses('e')
    await expect(this.page.getByRole('button', { name: 'Add evidence' })).toBeFocused()
    await this.page.keyboard.press('Enter')
    await expect(this.page.getByLabel('Quote, word for word')).toBeFocused()
    await this.page.keyboard.insertText(quote)
    if (source !== undefined) {
      await this.tabsTo('Name of the source')
      await this.page.keyboard.insertText(source)
    }
    if (address !== undefined) {
      await this.tabsTo('Address')
      await this.page.keyboard.insertText(address)
    }
    await this.page.keyboard.press('Control+Enter')
    await expect(this.page.getByText(`“${quote}”`)).toBeVisible()
    await this.page.keyboard.press('Escape')
    await expect(this.sentenceInHand()).toBeFocused()
  }

  /** Chooses a label by the arrow keys and writes the rationale, and the question it leaves open. */
  async givesTheVerdict(label: string, rationale: string, question?: string): Promise<void> {
    await this.presses('v')
    const wanted = this.page.getByRole('radio', { name: label, exact: true })
    await this.page.keyboard.press('Space')
    for (let i = 0; i < 10 && !(await wanted.isChecked()); i++) {
      await this.page.keyboard.press('ArrowRight')
    }
    await expect(wanted).toBeChecked()
    if (question !== undefined) {
      await this.tabsTo('Open questions')
      await this.page.keyboard.insertText(question)
      await this.presses('Escape', 'v')
    }
    await this.tabsTo('Rationale')
    await this.page.keyboard.insertText(rationale)
    await this.page.keyboard.press('Control+Enter')
    await expect(this.sentenceInHand()).toBeFocused()
  }

  /** Writes one reason why every standard that is not met is waived. */
  async waives(reason: string): Promise<void> {
    await this.presses('Shift+v')
    await this.tabsTo('Sign off all the same')
    await this.page.keyboard.press('Enter')
    const boxes = this.page.locator('[data-part="sign-off"]').getByRole('checkbox')
    for (let i = 0; i < (await boxes.count()); i++) {
      await this.page.keyboard.press('Tab')
      await this.page.keyboard.press('Space')
      await expect(boxes.nth(i)).toBeChecked()
    }
    await this.tabsTo('Why')
    await this.page.keyboard.insertText(reason)
    await this.tabsTo('Write the waiver')
    await this.page.keyboard.press('Enter')
    await this.sees(reason)
    await this.page.keyboard.press('Escape')
    await expect(this.sentenceInHand()).toBeFocused()
  }

  /** Signs the claim in hand off; gives a name where none is known. */
  async signsOff(name: string): Promise<void> {
    await this.presses('Shift+v')
    const needsName = await this.page.getByLabel('Your name').isVisible()
    if (needsName) {
      await this.tabsTo('Your name')
      await this.page.keyboard.insertText(name)
      await this.page.keyboard.press('Tab')
    }
    await this.tabsTo('Sign off')
    await this.page.keyboard.press('Enter')
    await this.sees(new RegExp(`^Signed off by ${name}`))
    await this.page.keyboard.press('Escape')
    await expect(this.sentenceInHand()).toBeFocused()
  }

  private async isOn(name: string): Promise<boolean> {
    return this.page.evaluate(wanted => {
      const focused = document.activeElement
      if (!(focused instanceof HTMLElement)) return false
      const labels = 'labels' in focused ? (focused.labels as NodeListOf<HTMLLabelElement>) : []
      const names = [
        focused.getAttribute('aria-label'),
        focused.textContent,
        ...Array.from(labels, label => label.textContent),
      ]
      return names.some(one => one?.trim() === wanted)
    }, name)
  }
}
