import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { type BrowserContext, chromium, expect, test } from '@playwright/test'
import { Reviewer } from '../people/reviewer.ts'

const SHORT =
  'Boats\n\nThe ministry bought forty boats in 2019. It was a reckless gamble. Nobody asked.'

test('the browser is killed and loses its database; nothing is missing, and undo still works', async ({
  baseURL,
}, testInfo) => {
  const profile = testInfo.outputPath('profile')
  const { launchOptions } = testInfo.project.use
  const start = () => chromium.launchPersistentContext(profile, { baseURL, ...launchOptions })

  const first = await start()
  const ada = new Reviewer(await first.newPage())
  await ada.opensTheLibrary()
  await ada.pastes(SHORT)
  await ada.tags('c', 'o', 'c')
  await ada.seesSaved()
  const address = ada.page.url()
  await kill(first)
  rmSync(join(profile, 'Default', 'IndexedDB'), { recursive: true })

  const second = await start()
  const again = new Reviewer(await second.newPage())
  await again.page.goto(address)
  await again.sees(/The browser’s database was damaged or emptied\. 1 article and/)
  await again.seesTheArticle()
  expect((await again.progress()).tagged).toBe(3)
  await again.presses('u')
  expect((await again.progress()).tagged).toBe(2)
  await again.seesSaved()
  await second.close()
})

/** Ends the browser at once, as the system does when memory runs out. */
async function kill(context: BrowserContext): Promise<void> {
  const page = context.pages()[0] ?? (await context.newPage())
  const devtools = await context.newCDPSession(page)
  const closed = context.waitForEvent('close')
  // It cannot answer any more.
  void devtools.send('Browser.crash').catch(() => undefined)
  await closed
}
