// The people of a newsroom at one machine: who has the keyboard, and how a claim goes on its way.
import { expect, type Page } from '@playwright/test'

/** The parts of a claim's panel, as its address names them. */
type ClaimPart = 'work' | 'verdict' | 'second-opinion' | 'sign-off'

export class Desk {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async opensTheSettings(): Promise<void> {
    await this.goesTo('Settings')
    await expect(this.page.getByRole('heading', { name: 'Settings' })).toBeVisible()
  }

  /** Goes to a place by the rail. */
  async goesTo(place: string): Promise<void> {
    const rail = this.page.getByRole('navigation', { name: 'Places' })
    await rail.getByRole('link', { name: place, exact: true }).click()
  }

  async isCalled(name: string): Promise<void> {
    const field = this.page.getByLabel('Your name')
    await field.fill(name)
    await field.press('Tab')
    await expect(this.page.getByText('has the keyboard', { exact: true })).toBeVisible()
  }

  async addsThePerson(name: string): Promise<void> {
    await this.page.getByLabel('Name of another person').fill(name)
    await this.page.getByRole('button', { name: 'Add them' }).click()
    await expect(this.page.getByRole('button', { name: `Work as ${name}` })).toBeVisible()
  }

  async handsOverTo(name: string): Promise<void> {
    await this.opensTheSettings()
    await this.page.getByRole('button', { name: `Work as ${name}` }).click()
    await expect(this.page.getByRole('button', { name: `Work as ${name}` })).toBeHidden()
  }

  async asksForFourEyes(): Promise<void> {
    await this.page.getByRole('link', { name: 'Standards of a check' }).click()
    await this.page.getByRole('checkbox', { name: /^Four eyes/ }).check()
  }

  /** Opens a claim from the claims place, at a part of its panel. */
  async opensTheClaim(words: string, part: ClaimPart): Promise<void> {
    await this.goesTo('Claims and sources')
    const link = this.page.locator('[data-claim-link]').filter({ hasText: words })
    await link.click()
    const panel = this.page.locator(`[data-part="${part}"]`)
    await panel.scrollIntoViewIfNeeded()
    await expect(panel).toBeVisible()
  }

  /** Takes the claim in hand a step on. */
  async takesAStep(step: string): Promise<void> {
    if (await this.page.locator('[data-part="work"]').isHidden()) {
      await this.page.keyboard.press('z')
    }
    await this.page.getByRole('button', { name: step, exact: true }).click()
    await this.page.keyboard.press('Escape')
  }

  async asksForASecondOpinion(name: string): Promise<void> {
    await this.page.getByLabel('Who is to give it').fill(name)
    await this.page.getByRole('button', { name: 'Ask for a second opinion' }).click()
    await expect(this.page.getByText('Their verdict is not given yet.')).toBeVisible()
  }
}
