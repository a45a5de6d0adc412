// Opens the page under test in a browser that was just started.
import type { Killable } from './browser.ts'
import type { Writer } from './page/writer.ts'

/** What every fault is tried on. */
export interface Bench {
  readonly browser: string
  /** A folder for profiles. */
  readonly folder: string
  /** Where the page under test is. */
  readonly address: string
  /** The next port is free for the app itself. */
  readonly port: number
  readonly flags: readonly string[]
  /** A folder on a small file system of its own, which may be filled. */
  readonly small: string | undefined
  /** The last round of this fault in the log that is gone on with; undefined at the beginning. */
  readonly past: unknown
}

/** Goes to the page in a new state, with its storage not opened yet. */
export async function goToPage(
  { page }: Pick<Killable, 'page'>,
  address: string,
  onAcknowledged: (n: number) => unknown = () => undefined,
): Promise<void> {
  await page.exposeFunction('acknowledged', onAcknowledged)
  await page.exposeFunction('failed', (reason: string) => console.log(`  page: ${reason}`))
  await page.goto(address)
  await page.waitForFunction(() => 'writer' in window)
}

export type Opened = Awaited<ReturnType<Writer['open']>>

/** Opens the storage in the page, telling of every acknowledged number from then on. */
export async function openPage(
  { page }: Pick<Killable, 'page'>,
  address: string,
  onAcknowledged: (n: number) => unknown = () => undefined,
): Promise<Opened> {
  await goToPage({ page }, address, onAcknowledged)
  return page.evaluate(() => window.writer.open())
}
