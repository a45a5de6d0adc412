// The bus story of the samples, checked, with the loose ends that real work has: the case of the
// golden files.
import {
  addEvidence,
  type Context,
  type Desk,
  editClaim,
  giveVerdict,
  HOUSE_PROFILE,
  keepAttachment,
  richTextFromPlain,
  sentencesOf,
  signOff,
  voidClaim,
  writeNote,
  writeSummary,
} from '@claimbench/model'
import { after } from '@claimbench/model/testing'
import {
  ARTICLE,
  type CheckPlan,
  checkedSample,
  REVIEWER,
  REVISION,
  SECOND_REVIEWER,
} from './checked-sample.ts'

/** The moment the golden reports are made. */
export const AT = '2024-05-21T10:00:00.000Z'

export const ADA: Context = { by: REVIEWER, at: '2024-05-20T09:00:00.000Z' }
export const BEN: Context = { by: SECOND_REVIEWER, at: '2024-05-20T15:00:00.000Z' }
const LATER: Context = { ...BEN, at: '2024-05-20T16:30:00.000Z' }
const HOUSE = { id: HOUSE_PROFILE, version: 1 }

/** The bus story with every tag, claim and verdict of its key, nearly all signed. */
export function aCheckedDesk(): Desk {
  return withLooseEnds(withSecondOrigin(withSummary(checkedSample(PLAN))))
}

const PLAN: CheckPlan = {
  slug: 'haverlock-night-bus',
  organisation: {
    name: 'Northern Fact Desk',
    address: 'https://factdesk.example.org/',
    claimPages: 'https://factdesk.example.org/claims/{claim}',
  },
  reviewers: ['Ada Brandt', 'Ben Osei'],
  details: {
    region: ['Haverlock'],
    theme: ['Transport', 'Local government'],
    address: 'https://gazette.example.com/2024/03/13/night-bus',
  },
  disagreements: [
    {
      field: 'publishedAt',
      values: [
        { value: '2024-03-13', from: 'visible text' },
        { value: '2024-03-12', from: 'page data' },
      ],
    },
  ],
  saidAt: '2024-03-12',
  seenAt: '2024-05-18',
  evidenceAsOf: '2024-05-19',
  check: ADA,
  sign: BEN,
  profile: HOUSE,
  labelOf: label => label,
  isAuthor: speaker => speaker === 'Priya Lindqvist' || speaker === 'Haverlock Gazette',
  isUnnamed: speaker => speaker.startsWith('A driver'),
  searched: 'Council papers 2021–2024',
  traced: {
    'claim-27-1': [
      {
        of: 'A driver on the route',
        fields: { tried: 'Asked the author, who keeps the name to herself.' },
      },
      {
        fields: {
          words: 'a letter to the crews',
          kind: 'named',
          resolvedAs: 'document',
          tried: 'Asked Coastline Buses for it; the page that announced it is gone.',
          address: 'https://coastline.example.com/crews/2024-02',
          linkCheck: {
            address: 'https://coastline.example.com/crews/2024-02',
            on: '2024-05-18',
            isDead: true,
          },
          note: 'Ring again after the summer.',
        },
      },
    ],
  },
  unproven: {
    notEstablished: 'No paper of the council decides it either way.',
    wouldChange: 'A dated record from the time in question.',
    openQuestions: 'Who kept the records of that year?',
  },
  sheets: {
    'minutes-12-march.md': {
      source: {
        name: 'Minutes of the council meeting of 12 March 2024',
        publisher: 'Haverlock Town Council',
        kind: 'primary',
        reliability: 'A',
      },
      date: '2024-03-14',
      address: 'https://council.example.org/minutes/2024-03-12.pdf',
    },
    'n4-review.md': {
      source: {
        name: 'Review of the night bus N4',
        publisher: 'Haverlock Town Council',
        kind: 'primary',
        reliability: 'B',
        interest: 'The officer who wrote it proposed the saving.',
      },
      date: '2024-03-05',
      address: 'https://council.example.org/papers/2024/n4-review.pdf',
    },
  },
}

function withSummary(desk: Desk): Desk {
  const fields = {
    finding:
      'The report of the vote is right in its main points: the night bus ends on 30 June, and the votes are counted as they were cast. Two of its comparisons do not hold: passengers are counted for each trip and not for each night, and the town has cut bus services twice since 2011.',
    whatIsRight:
      'The outcome of the vote, the subsidy of 2023, the start of the dial-a-ride minibus and the number of names on the petition stand as printed.',
    notEstablished:
      'Whether crews were told in February to expect the closure, and since when the council’s leader has led it.',
  }
  return after(desk, writeSummary(desk, { article: ARTICLE, fields }))
}

// One claim gets evidence of another origin, with a captured copy.
function withSecondOrigin(before: Desk): Desk {
  const copy = 'c3'.repeat(32)
  const claim = 'claim-4-1'
  let desk = after(
    before,
    keepAttachment(before, {
      id: copy,
      name: 'returns.csv',
      mediaType: 'text/csv',
      size: 812,
      addedAt: ADA.at,
    }),
  )
  desk = after(
    desk,
    addEvidence(
      desk,
      {
        id: 'evidence-returns',
        claim,
        source: {
          id: 'returns',
          name: 'Passenger returns 2023',
          publisher: 'Coastline Buses',
          kind: 'primary',
        },
        fields: {
          question: 'How many people rode on an average night of service?',
          answer: 'About 44, on four trips.',
          quote: 'N4, 2023: 104 nights, 4,576 boardings.',
          locator: 'row 17',
          relation: 'refutes',
          medium: 'dataset',
          seenAt: '2024-05-19',
          attachment: copy,
        },
      },
      ADA,
    ),
  )
  desk = after(
    desk,
    giveVerdict(
      desk,
      {
        claim,
        fields: {
          profile: HOUSE,
          label: 'false',
          rationale: richTextFromPlain(
            'A night has four trips: the figure is off by a factor of four.',
          ),
        },
      },
      BEN,
    ),
  )
  return after(desk, signOff(desk, { id: 'sign-again', claim, reviewer: REVIEWER }, LATER))
}

// One claim is withdrawn, one loses its sign-off because its wording changed, one has a note.
function withLooseEnds(before: Desk): Desk {
  let desk = after(
    before,
    voidClaim(
      before,
      { id: 'step-void', correction: 'entry', claim: 'claim-20-2', comment: 'Said twice.' },
      ADA,
    ),
  )
  desk = after(
    desk,
    editClaim(desk, {
      claim: 'claim-28-1',
      fields: { wording: 'People in Haverlock can comment on the plan until 19 April 2024.' },
    }),
  )
  const first = sentencesOf(desk, REVISION).find(sentence => !sentence.isFurniture)
  return after(
    desk,
    writeNote(
      desk,
      {
        revision: REVISION,
        start: first?.start ?? 0,
        body: richTextFromPlain('Asked the desk whether “from July” is near enough.'),
      },
      ADA,
    ),
  )
}
