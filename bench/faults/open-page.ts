// Opens the page under test in a browser that was just started.
import type { Killable } from './browser.ts'
import type { Writer } from './page/writer.ts'

/** What every fault is tried on. */
export interface Bench {
  readonly browser: string
  /** A folder for profiles. */
  readonly folder: string
  readonly address: string
  readonly flags: readonly string[]
  /** A folder on a small file system of its own, which may be filled. */
  readonly small: string | undefined
}

export type Opened = Awaited<ReturnType<Writer['open']>>

/** Opens the storage in the page, telling of every acknowledged number from then on. */
export async function openPage(
  { page }: Pick<Killable, 'page'>,
  address: string,
  onAcknowledged: (n: number) => unknown = () => undefined,
): Promise<Opened> {
  await page.exposeFunction('acknowledged', onAcknowledged)
  await page.exposeFunction('failed', (reason: string) => console.log(`  page: ${reason}`))
  await page.goto(address)
  await page.waitForFunction(() => 'writer' in window)
  return page.evaluate(() => window.writer.open())
}
