// What the bus story became: two people judged a claim apart and did not agree, somebody was asked
// for a reply, one standard was waived; the report went out, and had to be corrected.
import {
  addEvidence,
  askSecondOpinion,
  type Context,
  type Desk,
  editClaim,
  giveVerdict,
  judgeOrigins,
  logReply,
  publishReport,
  reconcileVerdicts,
  revealVerdicts,
  richTextFromPlain,
  signOff,
  voidClaim,
  waiveRules,
} from '@claimbench/model'
import { after } from '@claimbench/model/testing'
import { buildReport } from '../build-report.ts'
import type { Report } from '../tree/tree.ts'
import { aCheckedDesk, ADA, BEN } from './a-checked-desk.ts'
import { optionsFor } from './a-report.ts'
import { ARTICLE, REVIEWER } from './checked-sample.ts'

/** The claim that two people judged apart. */
export const DISPUTED = 'claim-10-1'
/** The claim that was corrected. */
export const CORRECTED = 'claim-3-2'
/** The claim that was withdrawn after publication. */
export const WITHDRAWN = 'claim-5-1'

const PUBLISHED: Context = { ...BEN, at: '2024-05-21T08:00:00.000Z' }
const NEXT_DAY: Context = { ...ADA, at: '2024-05-23T09:00:00.000Z' }
const CORRECTED_ON: Context = { ...BEN, at: '2024-05-23T14:00:00.000Z' }

/** The first version, published: with a dissent, replies, a waiver and a word on origins. */
export function aPublishedReport(): Desk {
  const desk = withWaiver(withReplies(withSecondOpinion(withJudgedOrigin(aCheckedDesk()))))
  const signed = after(
    desk,
    signOff(
      desk,
      { id: 'sign-disputed', claim: DISPUTED, reviewer: REVIEWER },
      { ...BEN, at: '2024-05-20T20:00:00.000Z' },
    ),
  )
  return after(
    signed,
    publishReport(
      signed,
      { id: 'version-1', article: ARTICLE, reviewer: REVIEWER, corrections: [] },
      PUBLISHED,
    ),
  )
}

/** The second version, with one claim corrected and one withdrawn. */
export function aCorrectedDesk(): Desk {
  const published = aPublishedReport()
  let desk = after(
    published,
    editClaim(published, {
      claim: CORRECTED,
      fields: { wording: `${published.claims.get(CORRECTED)?.wording ?? ''} (Figures of 2023.)` },
    }),
  )
  desk = after(
    desk,
    signOff(desk, { id: 'sign-corrected', claim: CORRECTED, reviewer: REVIEWER }, NEXT_DAY),
  )
  desk = after(
    desk,
    publishReport(
      desk,
      {
        id: 'version-2',
        article: ARTICLE,
        reviewer: REVIEWER,
        corrections: [
          {
            id: 'entry-1',
            piece: CORRECTED,
            kind: 'clarification',
            note: 'The first version did not say which year the figures are of.',
            shownAt: 'https://factdesk.example.org/corrections',
          },
        ],
      },
      CORRECTED_ON,
    ),
  )
  return after(
    desk,
    voidClaim(
      desk,
      {
        id: 'step-withdrawn',
        correction: 'entry-2',
        claim: WITHDRAWN,
        comment: 'The words are a wish, no statement of fact. They should not have been rated.',
      },
      { ...CORRECTED_ON, at: '2024-05-24T08:30:00.000Z' },
    ),
  )
}

/** The report on it for readers, the day after. */
export function aCorrectedReport(): Report {
  const options = { ...optionsFor('publish'), at: '2024-05-25T10:00:00.000Z' }
  const report = buildReport(aCorrectedDesk(), options)
  if (!report) throw new Error('The sample is not on the desk')
  return report
}

function withJudgedOrigin(before: Desk): Desk {
  const desk = after(
    before,
    addEvidence(
      before,
      {
        id: 'evidence-wire',
        claim: DISPUTED,
        source: {
          id: 'wire',
          name: 'Northern Wire',
          publisher: 'Northern Wire',
          kind: 'secondary',
        },
        fields: {
          quote: 'The council says the figure is its own.',
          relation: 'supports',
          medium: 'web-page',
          seenAt: '2024-05-19',
          liveAddress: 'https://wire.example.net/2024/03/haverlock',
          citation: 'Northern Wire, 13 March 2024, “Night bus to end”',
        },
      },
      ADA,
    ),
  )
  const other = [...desk.evidence.values()].find(
    ({ claim, id }) => claim === DISPUTED && id !== 'evidence-wire',
  )
  if (!other) throw new Error('The disputed claim has no other evidence')
  const wish = {
    item: 'evidence-wire',
    others: [other.id],
    joined: true,
    reason: 'The wire prints what the council’s paper says.',
  }
  return after(desk, judgeOrigins(desk, wish, ADA))
}

function withSecondOpinion(before: Desk): Desk {
  let desk = after(before, askSecondOpinion(before, { claim: DISPUTED, of: 'Ben' }, ADA))
  desk = after(
    desk,
    giveVerdict(
      desk,
      {
        claim: DISPUTED,
        fields: {
          profile: { id: 'house', version: 1 },
          label: 'mixed',
          framing: 'missing-context',
          rationale: richTextFromPlain(
            'The paper gives the figure, but for the whole year: the article speaks of weekends.',
          ),
        },
      },
      BEN,
    ),
  )
  const reveal = { ...BEN, at: '2024-05-20T17:00:00.000Z' }
  desk = after(desk, revealVerdicts(desk, { claim: DISPUTED }, reveal))
  return after(
    desk,
    reconcileVerdicts(
      desk,
      {
        claim: DISPUTED,
        outcome: 'first-stands',
        reconciliation:
          'Both read the same line of the paper. One holds that the article’s heading names the year; the other does not.',
      },
      reveal,
    ),
  )
}

function withReplies(before: Desk): Desk {
  let desk = after(
    before,
    logReply(
      before,
      {
        id: 'reply-1',
        article: ARTICLE,
        fields: {
          whom: 'Press office of Haverlock Town Council',
          how: 'email',
          askedOn: '2024-05-16',
          deadline: '2024-05-18',
          answer: 'The figures in the paper are those of the operator. We have no others.',
          answeredOn: '2024-05-17',
          claims: [DISPUTED],
        },
      },
      ADA,
    ),
  )
  desk = after(
    desk,
    logReply(
      desk,
      {
        id: 'reply-2',
        article: ARTICLE,
        fields: {
          whom: 'Priya Lindqvist, Haverlock Gazette',
          how: 'phone',
          askedOn: '2024-05-16',
          deadline: '2024-05-19',
          claims: [],
        },
      },
      ADA,
    ),
  )
  return after(
    desk,
    logReply(
      desk,
      {
        id: 'reply-3',
        article: ARTICLE,
        fields: {
          whom: 'The driver who is not named',
          how: 'not-asked',
          reason: 'Nobody knows who it is',
          claims: [],
        },
      },
      ADA,
    ),
  )
}

function withWaiver(desk: Desk): Desk {
  const wish = {
    claim: DISPUTED,
    rules: ['two-origins'],
    reason: 'The council’s paper is the only count there is.',
  }
  return after(desk, waiveRules(desk, wish, BEN))
}
