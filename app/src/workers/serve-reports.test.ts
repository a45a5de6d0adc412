import { type Desk, editClaim, EMPTY_DESK, writeSummary } from '@claimbench/model'
import { aPublishedDesk, after, ARTICLE, REVIEWER } from '@claimbench/model/testing'
import { expect, test } from 'vitest'
import { partsBetween } from './desk-parts.ts'
import { type ReportAnswer, serveReports } from './serve-reports.ts'
import type { ShownReport, WhichReport } from './show-report.ts'
import { changed, type TreeChange } from './tree-changes.ts'

const NOW: WhichReport = {
  article: ARTICLE,
  viewer: REVIEWER,
  audience: 'publish',
  at: '2026-03-20T09:00:00.000Z',
  version: 'test',
  language: 'en',
}

/** A worker whose messages are cloned, and the page's copy of what it shows. */
function worker() {
  const answers: ReportAnswer[] = []
  const take = serveReports(answer => answers.push(structuredClone(answer)))
  let desk = EMPTY_DESK
  let shown: unknown
  return {
    show(next: Desk, which: WhichReport = NOW) {
      for (const part of partsBetween(desk, next)) take(structuredClone({ part }))
      desk = next
      take({ id: answers.length, show: which })
      const answer = answers.at(-1) as { readonly shown: TreeChange }
      shown = changed(shown, answer.shown)
      return { report: shown as ShownReport | undefined, change: answer.shown }
    },
  }
}

test('an older version reads as it did, whatever was changed since', () => {
  const published = aPublishedDesk()
  const { show } = worker()
  const before = show(published, { ...NOW, edition: 'version-1' })
  const reworded = after(
    published,
    editClaim(published, { claim: 'a', fields: { wording: 'The dam broke in 1912.' } }),
  )
  expect(JSON.stringify(show(reworded).report?.document)).toContain('1912')
  expect(before.report).toBeDefined()
  expect(show(reworded, { ...NOW, edition: 'version-1' }).report).toEqual(before.report)
})

test('what readers have not seen is gone once it is published', () => {
  const { show } = worker()
  expect(show(aPublishedDesk()).report?.unpublished).toEqual([])
})

test('a letter that is typed crosses alone', () => {
  const desk = aPublishedDesk()
  const { show } = worker()
  show(desk)
  const fields = { finding: 'It broke in another year.' }
  const { report, change } = show(after(desk, writeSummary(desk, { article: ARTICLE, fields })))
  expect(report?.unpublished).toEqual([{ piece: 'head', kind: 'changed', likely: 'clarification' }])
  expect(JSON.stringify(change)).toContain('It broke in another year.')
  expect(JSON.stringify(change).length).toBeLessThan(2000)
})
