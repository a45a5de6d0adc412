// Reports: how long a preview takes to follow an edit, and all exports together, at 200 claims with
// five pieces of evidence each, and of an article of 1,500 sentences. Aims: under 200 ms for the
// preview, under 5 s for the exports, the page never held up for 100 ms. The part in Chromium measures
// the app as it was built last.
import process from 'node:process'
import { apply, type Desk, writeSummary } from '@claimbench/model'
import {
  buildReport,
  claimReviewPages,
  createReportBuilder,
  csvFromReport,
  htmlFromReport,
  jsonFromReport,
  markdownFromReport,
  readinessOf,
  type Report,
} from '@claimbench/report'
import { docxFromReport } from '@claimbench/report/docx'
import { xlsxFromReport } from '@claimbench/report/xlsx'
import { backupOf } from '@claimbench/storage/testing'
import type { BenchOptions } from '../bench.ts'
import { inTheBrowser } from './in-the-browser.ts'
import { ARTICLE, largeDesk, REVIEWER } from './large-desk.ts'

const OPTIONS = {
  article: ARTICLE,
  reviewer: REVIEWER,
  audience: 'publish',
  at: '2026-03-13T09:00:00.000Z',
  version: 'bench',
} as const

/** Prints the time of a preview after an edit and of each export. */
export async function run(_options: BenchOptions): Promise<void> {
  const desk = largeDesk({ claims: 200, items: 5, sentences: 3 })
  const build = createReportBuilder()
  let edits = 0
  const edited = () => {
    const fields = { finding: `Most of it is so, said for the ${++edits}th time.` }
    const decision = writeSummary(desk, { article: ARTICLE, fields })
    if (!decision.ok) throw new Error(decision.refusal.code)
    return apply(desk, { clock: 'z', changes: decision.changes })
  }
  await report('report, from nothing', () => built(buildReport(edited(), OPTIONS)))
  await report('report after an edit', () => built(build(edited(), OPTIONS)))
  await report('what an editor would ask', () => readinessOf(edited(), OPTIONS))

  const whole = built(buildReport(desk, OPTIONS))
  const exports: readonly (readonly [string, () => string])[] = [
    ['HTML', () => htmlFromReport(whole)],
    ['Markdown', () => markdownFromReport(whole)],
    [
      'CSV',
      () =>
        csvFromReport(whole)
          .map(({ text }) => text)
          .join(''),
    ],
    ['JSON', () => jsonFromReport(whole)],
    ['ClaimReview pages', () => pagesOf(desk)],
  ]
  for (const [name, make] of exports) await report(name, make)
  await report('Word', () => docxFromReport(whole))
  await report('Spreadsheet', () => xlsxFromReport(whole))
  const long = largeDesk({ claims: 50, items: 3, sentences: 30 })
  await inTheBrowser([
    { name: '200 claims × 5 pieces of evidence', ...broughtIn(desk), claims: 200 },
    { name: '1,500 sentences, 50 claims × 3', ...broughtIn(long), claims: 50 },
  ])
}

function broughtIn(desk: Desk) {
  return { backup: backupOf(desk, REVIEWER, OPTIONS.at), article: ARTICLE }
}

function pagesOf(desk: Desk): string {
  const set = claimReviewPages(desk, OPTIONS)
  if (!set.ok) throw new Error(set.error)
  return set.value.pages.map(({ html }) => html).join('')
}

function built(report: Report | undefined): Report {
  if (!report) throw new Error('The article is not on the desk')
  return report
}

/**
 * Runs something seven times and prints the median and the longest time. It is the processor's
 * time: on a busy machine the clock on the wall measures the others.
 */
async function report(name: string, make: () => unknown): Promise<void> {
  const times: number[] = []
  let made: unknown
  for (let i = 0; i < 7; i++) {
    const start = process.cpuUsage()
    made = await make()
    const { user, system } = process.cpuUsage(start)
    times.push((user + system) / 1000)
  }
  times.sort((a, b) => a - b)
  const size = typeof made === 'string' ? `, ${Math.round(made.length / 1000)} K characters` : ''
  console.log(`${name}: ${times[3]?.toFixed(0)} ms (longest ${times.at(-1)?.toFixed(0)} ms)${size}`)
}
