// What the stories of the doors share: what is tried, how a page is watched, and what must hold.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import process from 'node:process'
import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import { toTheLibrary } from './doors.ts'
import { collections, OWN } from './inputs.ts'
import { head, type DoorLine, printed, type Tried } from './table.ts'
import { type Seen, watch, type Watch } from './watch.ts'

const others = await collections()
const all = [OWN, ...others]

/** Every input there is: our own words, and the public collections where they are asked for. */
export const inputs: readonly string[] = all.flatMap(collection => collection.inputs)

/** Whether the public collections are tried as well. */
export const isWhole = others.length > 0

/** Sets how the stories of a file are played, and prints the head of the table. */
export function tellOfTheDoors(): void {
  // What is visited is answered as it is for people from the second visit on.
  test.use({ serviceWorkers: 'allow' })
  test.describe.configure({ timeout: isWhole ? 3_600_000 : 240_000 })
  test.beforeAll(() => {
    if (!isWhole) tell('The public collections are tried by `npm run bench -- hostile`.')
    tell(all.map(({ name, inputs }) => `${name}: ${inputs.length}`).join(', '))
    tell(head())
  })
}

/** The library in a page that is watched and measured. */
export async function openedLibrary(context: BrowserContext, page: Page): Promise<Watch> {
  const seen = await watch(context)
  await toTheLibrary(page)
  await page.evaluate(() => navigator.serviceWorker.ready)
  await seen.follow(page)
  await seen.forget(page)
  return seen
}

/** What came of so many inputs. */
export function tried(inputs: number, refused: number, seen: Seen): Tried {
  return { inputs, refused, ...seen }
}

/** Nothing ran, nobody was asked, and no link leads astray; the line is printed. */
export function holds(line: DoorLine): void {
  tell(printed(line))
  test.info().annotations.push({ type: 'door', description: printed(line) })
  const { inputs, executions, requests, links } = line.hostile
  expect(inputs).toBeGreaterThan(0)
  expect({ executions, requests, links }).toEqual({ executions: [], requests: [], links: [] })
}

let written = 0

/**
 * The path of a file as it is chosen. It lies on the disk: bytes that the test itself hands to the page
 * would hold it up for as long as what is measured.
 */
export function fileOf(name: string, data: Uint8Array): string {
  const path = test.info().outputPath(String(++written), name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, data)
  return path
}

/** Prints a line beside what the test runner prints. */
function tell(line: string): void {
  process.stdout.write(`${line}\n`)
}
