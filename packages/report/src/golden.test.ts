// The checked sample in every format, compared with files that were read by eye. After a change
// that is meant: `npx vitest run --project packages packages/report -u`, and look at them again.
import { describe, expect, test } from 'vitest'
import { buildReport } from './build-report.ts'
import { claimReviewPages } from './claim-review/claim-review-pages.ts'
import { csvFromReport } from './csv/csv-from-report.ts'
import { pastEdition } from './facts/editions.ts'
import { htmlFromReport } from './html/html-from-report.ts'
import { jsonFromReport } from './json/json-from-report.ts'
import { markdownFromReport } from './markdown/markdown-from-report.ts'
import { aCheckedDesk } from './testing/a-checked-desk.ts'
import { aCorrectedDesk, aCorrectedReport } from './testing/a-corrected-desk.ts'
import { aGermanReport } from './testing/a-german-report.ts'
import { aReport, optionsFor } from './testing/a-report.ts'
import { ARTICLE } from './testing/checked-sample.ts'

const golden = (name: string, slug = 'haverlock-night-bus') =>
  `../../../fixtures/reports/${slug}/${name}`

describe('the report on the night bus', () => {
  test('reads well as HTML for readers', async () => {
    await expect(htmlFromReport(aReport('publish'))).toMatchFileSnapshot(golden('publish.html'))
  })

  test('reads well as Markdown for editors', async () => {
    await expect(markdownFromReport(aReport('editor'))).toMatchFileSnapshot(golden('editor.md'))
  })

  test('says everything as JSON', async () => {
    await expect(jsonFromReport(aReport('full'))).toMatchFileSnapshot(golden('full.json'))
  })

  test.each(csvFromReport(aReport('publish')))('has its tables: $name', async ({ name, text }) => {
    await expect(text).toMatchFileSnapshot(golden(name))
  })

  test('has a page for each signed claim and an index', async () => {
    const set = claimReviewPages(aCheckedDesk(), optionsFor('publish'))
    if (!set.ok) throw new Error(set.error)
    expect(set.value.pages).toHaveLength(33)
    expect(set.value.withheld.map(({ claim, reason }) => [claim, reason])).toEqual([
      ['claim-20-2', 'void'],
      ['claim-28-1', 'not-signed-off'],
    ])
    await expect(set.value.index.html).toMatchFileSnapshot(golden('claims/index.html'))
    const [page] = set.value.pages
    await expect(page?.html).toMatchFileSnapshot(golden(`claims/${page?.file}`))
  })
})

describe('the report that had to be corrected', () => {
  const now = { audience: 'publish', at: '2024-05-25T10:00:00.000Z', version: '1.0.0' } as const

  test('prints dissent, replies, the waiver and its corrections', async () => {
    const report = aCorrectedReport()
    await expect(htmlFromReport(report)).toMatchFileSnapshot(golden('version-2.html'))
    await expect(markdownFromReport(report)).toMatchFileSnapshot(golden('version-2.md'))
  })

  test('keeps its dissent, waivers, replies and corrections as tables', async () => {
    const names = ['dissent.csv', 'waivers.csv', 'replies.csv', 'corrections.csv']
    const tables = csvFromReport(aCorrectedReport()).filter(({ name }) => names.includes(name))
    expect(tables.map(({ name }) => name)).toEqual(names)
    for (const { name, text } of tables) {
      await expect(text).toMatchFileSnapshot(golden(`version-2-${name}`))
    }
  })

  test('reads in its first version as it did, and says that another has come', async () => {
    const past = pastEdition(aCorrectedDesk(), 'version-1', { article: ARTICLE, ...now })
    const report = past && buildReport(past.desk, past.options)
    await expect(report && markdownFromReport(report)).toMatchFileSnapshot(golden('version-1.md'))
  })
})

test('the report on the bridge reads well in German', async () => {
  const name = golden('publish.html', 'radbruecke-hallenport')
  await expect(htmlFromReport(aGermanReport())).toMatchFileSnapshot(name)
})
