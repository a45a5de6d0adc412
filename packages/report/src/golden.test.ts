// The checked sample in every format, compared with files that were read by eye. After a change
// that is meant: `npx vitest run --project packages packages/report -u`, and look at them again.
import { describe, expect, test } from 'vitest'
import { claimReviewPages } from './claim-review/claim-review-pages.ts'
import { csvFromReport } from './csv/csv-from-report.ts'
import { htmlFromReport } from './html/html-from-report.ts'
import { jsonFromReport } from './json/json-from-report.ts'
import { markdownFromReport } from './markdown/markdown-from-report.ts'
import { aCheckedDesk } from './testing/a-checked-desk.ts'
import { aReport, optionsFor } from './testing/a-report.ts'

const golden = (name: string) => `../../../fixtures/reports/haverlock-night-bus/${name}`

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
