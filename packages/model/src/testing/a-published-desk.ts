// A desk with two claims, each checked by a search and judged; ready to be signed off.
import { cutClaim } from '../commands/edit-claim.ts'
import { logSearch } from '../commands/gather-evidence.ts'
import { giveVerdict, signOff } from '../commands/give-verdict.ts'
import { publishReport } from '../commands/publish-report.ts'
import { writeSummary } from '../commands/write-down.ts'
import type { Desk } from '../desk/desk.ts'
import { richTextFromPlain } from '../rich-text.ts'
import { aDesk, after, ARTICLE, CONTEXT, REVIEWER, REVISION } from './a-desk.ts'

/** Claims `a` and `b` with everything that a sign-off needs, and the head of the report. */
export function aJudgedDesk(): Desk {
  let desk = aDesk(['The dam broke in 1911.', 'Nobody had looked at it.'])
  const places = [
    ['a', 0, 22],
    ['b', 23, 47],
  ] as const
  for (const [claim, start, end] of places) {
    const span = `fragment-${claim}`
    desk = after(desk, cutClaim(desk, { span, claim, revision: REVISION, start, end }, CONTEXT))
    const fields = { where: 'Archive', words: 'dam', on: '2026-03-01', against: true }
    desk = after(desk, logSearch(desk, { id: `search-${claim}`, claim, fields }, CONTEXT))
    const verdict = {
      profile: { id: 'house', version: 1 },
      label: 'true',
      rationale: richTextFromPlain('So the archive says.'),
    }
    desk = after(desk, giveVerdict(desk, { claim, fields: verdict }, CONTEXT))
  }
  const head = { finding: 'It broke.', whatIsRight: 'The year.', notEstablished: 'Why.' }
  return after(desk, writeSummary(desk, { article: ARTICLE, fields: head }))
}

let signed = 0

/** The desk with a claim signed off. */
export function signedOff(desk: Desk, claim: string, context = CONTEXT): Desk {
  const wish = { id: `signed-${++signed}`, claim, reviewer: REVIEWER }
  return after(desk, signOff(desk, wish, context))
}

/** Both claims signed off, and the report published as `version-1`. */
export function aPublishedDesk(): Desk {
  const ready = signedOff(signedOff(aJudgedDesk(), 'a'), 'b')
  const wish = { id: 'version-1', article: ARTICLE, reviewer: REVIEWER, corrections: [] }
  return after(ready, publishReport(ready, wish, CONTEXT))
}
