// Somebody of the documentation desk: brings captured copies, and picks quotes in them.
import type { Buffer } from 'node:buffer'
import { expect, type Locator } from '@playwright/test'
import { Reviewer } from './reviewer.ts'

/** A file as it lies on a person's disk. */
export interface OwnFile {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}

export class Documentalist extends Reviewer {
  /** Cuts a claim out of the article, and opens the form for a piece of evidence. */
  async beginsEvidence(article: string, sentence: string): Promise<void> {
    await this.opensTheLibrary()
    await this.pastes(article)
    await this.goesToTheSentence(sentence)
    await this.cutsOutAClaim(0, 4)
    await this.presses('e')
    await this.page.getByRole('button', { name: 'Add evidence' }).click()
    await expect(this.quote()).toBeFocused()
  }

  quote(): Locator {
    return this.page.getByLabel('Quote, word for word')
  }

  reader(): Locator {
    return this.page.getByRole('region', { name: /^Captured copy/ })
  }

  words(): Locator {
    return this.page.getByRole('region', { name: 'Words of the copy' })
  }

  async attaches(file: OwnFile): Promise<void> {
    await this.page.getByLabel('Captured copy').setInputFiles(file)
    await expect(
      this.page.getByRole('button', { name: 'Pick the quote in the copy' }),
    ).toBeVisible()
  }

  /** Drops files and words in the middle of the page. */
  async drops(files: readonly OwnFile[], words: Readonly<Record<string, string>>): Promise<void> {
    const contents = files.map(({ name, mimeType, buffer }) => ({
      name,
      mimeType,
      base64: buffer.toString('base64'),
    }))
    const held = await this.page.evaluateHandle(
      ([given, texts]) => {
        const data = new DataTransfer()
        for (const { name, mimeType, base64 } of given) {
          const bytes = Uint8Array.from(atob(base64), character => character.charCodeAt(0))
          data.items.add(new File([bytes], name, { type: mimeType }))
        }
        for (const [type, text] of Object.entries(texts)) data.setData(type, text)
        return data
      },
      [contents, words] as const,
    )
    const place = this.page.locator('main')
    await place.dispatchEvent('dragover', { dataTransfer: held })
    await place.dispatchEvent('drop', { dataTransfer: held })
  }

  async opensTheCopy(): Promise<void> {
    await this.page.getByRole('button', { name: 'Pick the quote in the copy' }).click()
    await expect(this.reader()).toBeVisible()
  }

  /** Draws the mouse over words of the copy, from a little inside the first to inside the last. */
  async drawsOver(words: string): Promise<void> {
    const [from, to] = await this.words().evaluate((body, sought) => {
      const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent?.indexOf(sought) ?? -1
        if (at < 0) continue
        node.parentElement?.scrollIntoView({ block: 'center' })
        const place = (offset: number) => {
          const range = document.createRange()
          range.setStart(node, offset)
          range.setEnd(node, offset + 1)
          const { left, top, height } = range.getBoundingClientRect()
          return { x: left + 1, y: top + height / 2 }
        }
        return [place(at + 1), place(at + sought.length - 1)]
      }
      return []
    }, words)
    if (!from || !to) throw new Error(`The copy does not show “${words}”`)
    await this.page.mouse.move(from.x, from.y)
    await this.page.mouse.down()
    await this.page.mouse.move((from.x + to.x) / 2, to.y, { steps: 4 })
    await this.page.mouse.move(to.x, to.y, { steps: 4 })
    await this.page.mouse.up()
  }

  async saves(source: string): Promise<void> {
    await this.page.getByLabel('Name of the source').fill(source)
    await this.page.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(this.quote()).toBeHidden()
  }
}
