// An editor at the app: reads the report, completes it, hands it out.
import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'

export class Editor {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async opensTheReport(): Promise<void> {
    await this.page.getByRole('link', { name: 'Report', exact: true }).click()
    await expect(this.page.getByRole('heading', { name: 'Downloads' })).toBeVisible()
  }

  async writesTheHead(finding: string, right: string, open: string): Promise<void> {
    const field = (name: string) => this.page.getByRole('textbox', { name, exact: true })
    await field('The finding').fill(finding)
    await field('What is right').fill(right)
    await field('What could not be established').fill(open)
    await field('What could not be established').press('Tab')
  }

  /** Publishes the next version of the report. */
  async publishes(number: number): Promise<void> {
    await this.page.getByRole('button', { name: `Publish version ${number}` }).click()
    await expect(this.page.getByText(`Version ${number} is published.`)).toBeVisible()
  }

  /** Downloads one format and answers with its text. */
  async downloads(format: string): Promise<string> {
    const download = this.page.waitForEvent('download')
    await this.page.getByRole('button', { name: format }).click()
    return readFileSync(await (await download).path(), 'utf8')
  }
}
