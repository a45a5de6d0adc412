import { acceptWords, type Desk, update } from '@claimbench/model'
import { aJudgedDesk, after, ARTICLE, CONTEXT } from '@claimbench/model/testing'
import { expect, test } from 'vitest'
import { markdownFromReport } from '../markdown/markdown-from-report.ts'
import { buildReport } from '../build-report.ts'
import { optionsFor } from '../testing/a-report.ts'

test('a claim whose words were edited shows the old ones and what the article says now', () => {
  const bare = aJudgedDesk()
  expect(markdownFromReport(reportOn(bare))).not.toContain('The article says now')
  const span = [...bare.spans.values()].find(one => one.claim === 'b')
  if (!span) throw new Error('The claim has words')
  const changes = [update('spans', span, { quote: 'Ninety boats' })]
  const edited = after(bare, { ok: true, name: 'Edit', changes })
  const accepted = after(edited, acceptWords(edited, { claim: 'b' }, CONTEXT))
  for (const desk of [edited, accepted]) {
    const markdown = markdownFromReport(reportOn(desk))
    expect(markdown).toContain(`“${span.quote}”`)
    expect(markdown).toMatch(/The article says now.*“Ninety boats”/)
  }
})

function reportOn(desk: Desk) {
  const report = buildReport(desk, { ...optionsFor('publish'), article: ARTICLE })
  if (!report) throw new Error('The article is not on the desk')
  return report
}
