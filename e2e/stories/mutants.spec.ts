// Somebody sends files that were made to do harm, of every kind that is opened here. Each is refused with a
// sentence or read without harm, in bounded time and memory, and what is saved stays as it is. A part of
// them is tried here; all of them with `npm run bench -- mutants`.
import { readFileSync } from 'node:fs'
import process from 'node:process'
import { type Browser, expect, type Page, test } from '@playwright/test'
import {
  looksAtABackup,
  opensInTheClass,
  type Outcome,
  pastesACitation,
  takesArticles,
} from '../hostile/file-doors.ts'
import {
  articlesOf,
  backupsOf,
  citationsOf,
  encryptedOf,
  type HostileFile,
  packsOf,
  resultsOf,
  TOO_LARGE,
  TOO_SLOW,
} from '../hostile/kinds.ts'
import { watchMemory } from '../hostile/peak-memory.ts'
import { savedRows, touchedRows } from '../hostile/saved-rows.ts'
import { watch } from '../hostile/watch.ts'
import { Checker } from '../people/checker.ts'
import { Keeper } from '../people/keeper.ts'

const SAMPLE = 'Haverlock council votes to end night bus from July'
const PASSPHRASE = 'four calm herons, twice'
const isWhole = process.env['CLAIMBENCH_MUTANTS'] === 'all'
const share = { isWhole }

/** More than any of these files may take, in megabytes of the page's process: the story's own measure. */
const MOST_MEMORY = 2_500
// Words that only a library, or the language itself, would say to a person.
const FOREIGN =
  /\b(?:\w*Error|undefined|null|NaN|exception|stack|token|(?<!CSL-)JSON|unexpected|Cannot read)\b|\[object/

test.describe.configure({ timeout: isWhole ? 3_600_000 : 300_000 })

const tell = (line: string) => process.stdout.write(`${line}\n`)

test.beforeAll(() => {
  tell(
    'kind of file | files | refused | loaded | executions | requests | stood still ms | slowest ms | page MB | browser MB | slowest',
  )
})

/** A person with work in the browser, who is sent files of one kind after the other. */
async function tried(
  page: Page,
  browser: Browser,
  play: (
    kind: (name: string, send: () => Promise<readonly Outcome[]>) => Promise<void>,
  ) => Promise<void>,
): Promise<void> {
  const before = await savedRows(page)
  expect(before.size).toBeGreaterThan(2)
  const seen = await watch(page.context())
  await page.reload()
  await play(async (name, send) => {
    const memory = await watchMemory(browser)
    await seen.forget(page)
    const outcomes = await send()
    const { executions, requests, links, longest } = await seen.look(page)
    const peak = await memory()
    const refused = outcomes.filter(({ isRefused }) => isRefused)
    const [slowest] = outcomes.toSorted((a, b) => b.ms - a.ms)
    tell(
      `${name.padEnd(22)} | ${outcomes.length} | ${refused.length} | ${outcomes.length - refused.length} | ${executions.length} | ${requests.length} | ${longest} | ${slowest?.ms} | ${peak.page} | ${peak.browser} | ${slowest?.name}`,
    )
    expect({ executions, requests, links }).toEqual({ executions: [], requests: [], links: [] })
    expect(outcomes.length).toBeGreaterThan(0)
    const speechless = refused.filter(({ words }) => !/\.\s*$/.test(words) || FOREIGN.test(words))
    expect(speechless).toEqual([])
    expect(peak.page).toBeLessThan(MOST_MEMORY)
  })
  await page.goto('./#/')
  expect(touchedRows(before, await savedRows(page))).toEqual([])
}

async function atWork(page: Page): Promise<Keeper> {
  const ada = new Keeper(page)
  await ada.opensTheLibrary()
  await ada.opensTheSample(SAMPLE)
  await ada.tags('c', 'a')
  await ada.seesSaved()
  return ada
}

test('as articles', async ({ page, browser }) => {
  await atWork(page)
  await tried(page, browser, async kind => {
    for (const [ending, files] of articlesOf(share))
      await kind(`.${ending}`, async () => {
        const outcomes: Outcome[] = []
        for (const some of inBundles(files))
          outcomes.push(...(await takesArticles(page, ending, some)))
        return outcomes
      })
    await kind('.pdf that unfolds', async () => {
      const outcomes = await takesArticles(page, 'pdf', [TOO_LARGE])
      expect(outcomes).toMatchObject([{ isRefused: true }])
      return outcomes
    })
    if (isWhole)
      await kind('.pdf without end', async () => {
        const outcomes = await takesArticles(page, 'pdf', [TOO_SLOW])
        expect(outcomes[0]?.words).toMatch(/more than a minute/)
        return outcomes
      })
  })
})

/** Playwright hands over so much at once: at most twenty files and twenty megabytes. */
function inBundles(files: readonly HostileFile[]): readonly (readonly HostileFile[])[] {
  const bundles: HostileFile[][] = []
  let size = Infinity
  for (const file of files) {
    if (size + file.data.length > 20_000_000 || (bundles.at(-1)?.length ?? 0) >= 20) {
      bundles.push([])
      size = 0
    }
    bundles.at(-1)?.push(file)
    size += file.data.length
  }
  return bundles
}

test('as backups, case files and packets', async ({ page, browser }) => {
  const ada = await atWork(page)
  await ada.isCalled('Ada')
  const plain = await ada.makesABackup()
  const locked = await ada.makesABackup(PASSPHRASE)
  await ada.opens(SAMPLE)
  await ada.cutsOutAClaim(1, 4)
  await new Checker(page).givesTheVerdict('False', 'The minutes say otherwise.')
  await ada.presses('Shift+W')
  await page.getByRole('button', { name: 'Ask for a second opinion' }).click()
  await ada.seesSaved()
  const caseFile = await ada.handsOver()
  await ada.opens(SAMPLE)
  const packet = await ada.handsOver('packet')
  await page.goto('./#/settings')
  await ada.seesSaved()
  const bytes = (path: string) => new Uint8Array(readFileSync(path))
  await tried(page, browser, async kind => {
    const look = (files: readonly HostileFile[], passphrase?: string) => async () => {
      const outcomes: Outcome[] = []
      for (const file of files) outcomes.push(await looksAtABackup(page, file, passphrase))
      return outcomes
    }
    await kind('backup', look(backupsOf(bytes(plain), share)))
    await kind('backup, encrypted', look(encryptedOf(bytes(locked), share), PASSPHRASE))
    await kind('case file', look(backupsOf(bytes(caseFile), share)))
    await kind('packet', look(backupsOf(bytes(packet), share)))
  })
})

test('as packs and results of a class', async ({ page, browser }) => {
  await atWork(page)
  await tried(page, browser, async kind => {
    for (const [name, ending, files] of [
      ['pack and key', 'zip', packsOf(share)],
      ['result', 'json', resultsOf(share)],
    ] as const)
      await kind(name, async () => {
        const outcomes: Outcome[] = []
        for (const some of inBundles(files))
          outcomes.push(...(await opensInTheClass(page, ending, some)))
        return outcomes
      })
  })
})

test('as citations', async ({ page, browser }) => {
  const ada = await atWork(page)
  const checker = new Checker(page)
  await checker.cutsOutAClaim(1, 4)
  await ada.seesSaved()
  const review = page.url()
  await tried(page, browser, async kind => {
    await page.goto(review)
    await checker.seesTheArticle()
    await checker.presses('e')
    await page.getByRole('button', { name: 'Add evidence' }).click()
    await expect(page.getByLabel('Fill in from a link, a citation or a passage')).toBeVisible()
    await kind('citation', async () => {
      const outcomes: Outcome[] = []
      for (const citation of citationsOf(share))
        outcomes.push(await pastesACitation(page, citation))
      return outcomes
    })
  })
})
