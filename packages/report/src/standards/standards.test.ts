// One desk that meets each standard and one that does not.
import {
  addEvidence,
  askSecondOpinion,
  editHop,
  type HopFields,
  type ClaimFields,
  type CutClaim,
  cutClaim,
  type Desk,
  editClaim,
  type EvidenceInput,
  giveVerdict,
  keepAttachment,
  logReply,
  logSearch,
  type ReplyFields,
  revealVerdicts,
  removeHop,
  richTextFromPlain,
  type SourceFields,
  SPEAKER_HOP,
  type VerdictFields,
  verdictOf,
} from '@claimbench/model'
import {
  aChainedDesk,
  aDesk,
  after,
  ARTICLE,
  CONTEXT,
  REVIEWER,
  REVISION,
} from '@claimbench/model/testing'
import { describe, expect, test } from 'vitest'
import { unmetStandards } from './check-claim.ts'
import { type Condition, CONDITION_KINDS } from './conditions.ts'
import { addOwnRule, changeRule } from './house-rules.ts'
import { STANDARDS, type StandardId } from './standards.ts'

const CLAIM = 'claim'
const CUT: CutClaim = { span: 'f', claim: CLAIM, revision: REVISION, start: 0, end: 22 }
const bare = aDesk(['The dam broke in 1911.'])
const cut = after(bare, cutClaim(bare, CUT, CONTEXT))

const judged = (desk: Desk, fields: Partial<VerdictFields> = {}): Desk =>
  after(
    desk,
    giveVerdict(
      desk,
      {
        claim: CLAIM,
        fields: {
          profile: { id: 'house', version: 1 },
          label: 'true',
          rationale: richTextFromPlain('So the log says.'),
          ...fields,
        },
      },
      CONTEXT,
    ),
  )
const claimed = (desk: Desk, fields: Partial<Omit<ClaimFields, 'status'>>): Desk =>
  after(desk, editClaim(desk, { claim: CLAIM, fields }))
const hopped = (desk: Desk, fields: Partial<HopFields>): Desk =>
  after(desk, editHop(desk, { claim: CLAIM, hop: SPEAKER_HOP, id: 'hop', fields }, CONTEXT))
const searched = (desk: Desk, against: boolean): Desk =>
  after(
    desk,
    logSearch(
      desk,
      {
        id: `search-${desk.searches.size}`,
        claim: CLAIM,
        fields: { where: 'County archive', words: 'dam', on: '2026-03-01', against },
      },
      CONTEXT,
    ),
  )
const asked = (desk: Desk, fields: Partial<ReplyFields>): Desk =>
  after(
    desk,
    logReply(
      desk,
      {
        id: 'reply',
        article: ARTICLE,
        fields: { whom: 'Ines Vale', how: 'email', askedOn: '2026-03-01', claims: [], ...fields },
      },
      CONTEXT,
    ),
  )

interface Item {
  readonly fields?: Partial<EvidenceInput>
  readonly source?: Partial<SourceFields>
}

function shown(desk: Desk, { fields, source }: Item = {}): Desk {
  const n = desk.evidence.size
  const words = ['The wall gave way at dawn.', 'Forty men were sent to the valley.'][n] ?? ''
  return after(
    desk,
    addEvidence(
      desk,
      {
        id: `evidence-${n}`,
        claim: CLAIM,
        fields: {
          quote: words,
          relation: 'supports',
          medium: 'document',
          seenAt: '2026-03-01',
          locator: `page ${n + 1}`,
          credibility: 2,
          ...fields,
        },
        source: {
          id: `source-${n}`,
          name: `Log ${n}`,
          publisher: `Owner ${n}`,
          kind: 'primary',
          reliability: 'B',
          ...source,
        },
      },
      CONTEXT,
    ),
  )
}

const COPY = 'c0'.repeat(32)
function withCopy(result: 'exact' | 'not-found'): Desk {
  const row = { id: COPY, name: 'log.txt', mediaType: 'text/plain', size: 9, addedAt: CONTEXT.at }
  const quote = 'The wall gave way.'
  const fields = { quote, attachment: COPY, quoteCheck: { result, quote, copy: COPY } }
  return judged(shown(after(cut, keepAttachment(cut, row)), { fields }))
}

interface Pair {
  readonly met: Desk
  readonly unmet: Desk
}

const one = judged(shown(cut))
const open: Partial<VerdictFields> = { label: 'unproven' }
const vague = claimed(cut, { speakerKind: 'vague', speaker: 'Some outlets' })
const PAIRS: Readonly<Record<StandardId, Pair>> = {
  'evidence-or-search': { met: judged(searched(cut, false)), unmet: judged(cut) },
  'sought-against': { met: searched(one, true), unmet: searched(one, false) },
  'two-origins': {
    met: shown(one),
    unmet: shown(one, { source: { publisher: 'Owner 0' } }),
  },
  'primary-source': { met: one, unmet: judged(shown(cut, { source: { kind: 'secondary' } })) },
  'not-only-anonymous': {
    met: shown(judged(shown(cut, { source: { isAnonymous: true } }))),
    unmet: judged(shown(cut, { source: { isAnonymous: true } })),
  },
  'motive-or-prediction': {
    met: judged(claimed(cut, { type: 'prediction' }), open),
    unmet: judged(claimed(cut, { type: 'prediction' })),
  },
  'claimant-asked': { met: asked(one, {}), unmet: one },
  'quotes-verbatim': { met: withCopy('exact'), unmet: withCopy('not-found') },
  'dates-seen': { met: one, unmet: judged(shown(cut, { fields: { seenAt: undefined } })) },
  'vague-named': { met: judged(vague, { attribution: 'not-traceable' }), unmet: judged(vague) },
  'chain-agrees': {
    met: judged(hopped(vague, { resolvedTo: 'The Post' }), { attribution: 'confirmed' }),
    unmet: judged(vague, { attribution: 'confirmed' }),
  },
  'hops-tried': {
    met: judged(hopped(vague, { tried: 'Asked the author.' })),
    unmet: judged(vague),
  },
  'attribution-shown': {
    met: hopped(judged(shown(vague), { attribution: 'altered' }), { evidence: 'evidence-0' }),
    unmet: judged(shown(vague), { attribution: 'altered' }),
  },
  'question-left-open': {
    met: judged(cut, { ...open, openQuestions: 'Who opened the gate?' }),
    unmet: judged(cut, open),
  },
  'can-be-found': { met: one, unmet: judged(shown(cut, { fields: { locator: undefined } })) },
  graded: { met: one, unmet: judged(shown(cut, { source: { reliability: undefined } })) },
  'would-change': { met: judged(cut, { wouldChange: 'A second log.' }), unmet: judged(cut) },
  'evidence-as-of': { met: judged(cut, { evidenceAsOf: '2026-03-01' }), unmet: judged(cut) },
}

const unmetOn = (desk: Desk) =>
  unmetStandards(desk, CLAIM, verdictOf(desk, CLAIM, REVIEWER)).map(({ standard }) => standard)

describe.each(STANDARDS.map(({ id }) => id))('the standard %s', id => {
  test('is met', () => expect(unmetOn(PAIRS[id].met)).not.toContain(id))
  test('is not met', () => expect(unmetOn(PAIRS[id].unmet)).toContain(id))
})

describe('what is asked', () => {
  test('is nothing before there is a verdict, and nothing of a void claim', () => {
    expect(unmetOn(cut)).toEqual([])
    const gone = {
      ...one,
      claims: new Map(
        [...one.claims].map(([id, row]) => [id, { ...row, status: 'void' as const }]),
      ),
    }
    expect(unmetOn(gone)).toEqual([])
  })

  test('of one origin is nothing where its primary document is itself the fact', () => {
    expect(unmetOn(one)).toContain('two-origins')
    expect(unmetOn(judged(shown(cut, { fields: { isTheFact: true } })))).not.toContain(
      'two-origins',
    )
    const retold = judged(
      shown(cut, { fields: { isTheFact: true }, source: { kind: 'secondary' } }),
    )
    expect(unmetOn(retold)).toContain('two-origins')
  })

  test('of a named speaker is that they themselves were asked, or that somebody says why not', () => {
    const named = claimed(one, { speakerKind: 'named', speaker: 'Mayor Holt' })
    expect(unmetOn(asked(named, {}))).toContain('claimant-asked')
    expect(unmetOn(asked(named, { whom: 'mayor holt' }))).not.toContain('claimant-asked')
    expect(unmetOn(asked(named, { claims: [CLAIM] }))).not.toContain('claimant-asked')
    const reason = { how: 'not-asked', reason: 'Died in 1911.', claims: [CLAIM] } as const
    expect(unmetOn(asked(named, reason))).not.toContain('claimant-asked')
  })

  test('of a vague mark in the sentence is that it be named, unless it was resolved or left out', () => {
    const chained = aChainedDesk()
    const found = judged(chained)
    expect(unmetOn(found)).toContain('vague-named')
    expect(unmetOn(judged(chained, { attribution: 'not-traceable' }))).not.toContain('vague-named')
    const hop = { claim: CLAIM, hop: 'outlets', id: 'hop' }
    const fields = { resolvedTo: 'The Post' }
    const resolved = claimed(found, { speakerKind: 'unnamed' })
    expect(unmetOn(resolved)).toContain('vague-named')
    const [out, known] = [
      removeHop(resolved, hop, CONTEXT),
      editHop(resolved, { ...hop, fields }, CONTEXT),
    ]
    expect(unmetOn(after(resolved, out))).not.toContain('vague-named')
    expect(unmetOn(after(resolved, known))).not.toContain('vague-named')
  })

  test('of a quote that was never looked up in its copy is that it be looked up', () => {
    const desk = withCopy('exact')
    const row = desk.evidence.get('evidence-0')
    if (!row) throw new Error('no evidence')
    const { quoteCheck: _check, ...unchecked } = row
    expect(unmetOn({ ...desk, evidence: new Map([[row.id, unchecked]]) })).toContain(
      'quotes-verbatim',
    )
  })
})

const conditionOf: Readonly<Record<Condition['kind'], Condition>> = {
  evidence: { kind: 'evidence', atLeast: 2 },
  'primary-sources': { kind: 'primary-sources', atLeast: 2 },
  origins: { kind: 'origins', atLeast: 2 },
  searches: { kind: 'searches', atLeast: 1 },
  'rationale-words': { kind: 'rationale-words', atLeast: 5 },
  'days-to-answer': { kind: 'days-to-answer', atLeast: 3 },
  written: { kind: 'written', field: 'notEstablished' },
  kept: { kind: 'kept' },
  'second-opinion': { kind: 'second-opinion' },
}

const asking = (deadline: string): Desk => asked(one, { deadline })
const secondlyJudged = (): Desk => {
  const wished = after(one, askSecondOpinion(one, { claim: CLAIM }, CONTEXT))
  const given = after(
    wished,
    giveVerdict(
      wished,
      { claim: CLAIM, fields: { profile: { id: 'house', version: 1 }, label: 'false' } },
      { ...CONTEXT, by: 'another' },
    ),
  )
  return after(given, revealVerdicts(given, { claim: CLAIM }, CONTEXT))
}
const CONDITION_PAIRS: Readonly<Record<Condition['kind'], () => Pair>> = {
  evidence: () => ({ met: shown(one), unmet: one }),
  'primary-sources': () => ({
    met: shown(one),
    unmet: shown(one, { source: { kind: 'secondary' } }),
  }),
  origins: () => ({ met: shown(one), unmet: shown(one, { source: { publisher: 'Owner 0' } }) }),
  searches: () => ({ met: searched(one, false), unmet: one }),
  'rationale-words': () => ({
    met: judged(one, { rationale: richTextFromPlain('So the log says, twice over.') }),
    unmet: judged(one, { rationale: richTextFromPlain('So it says.') }),
  }),
  'days-to-answer': () => ({ met: asking('2026-03-04'), unmet: asking('2026-03-03') }),
  written: () => ({ met: judged(one, { notEstablished: 'Who paid.' }), unmet: one }),
  kept: () => ({
    met: judged(shown(cut, { fields: { archivedAddress: 'https://web.archive.org/x' } })),
    unmet: one,
  }),
  'second-opinion': () => ({ met: secondlyJudged(), unmet: one }),
}

describe.each(CONDITION_KINDS)('a rule of one’s own that asks for %s', kind => {
  const rule = {
    id: 'own-rule',
    wording: 'Ours.',
    level: 'blocks',
    condition: conditionOf[kind],
  } as const
  const withRule = (desk: Desk) => after(desk, addOwnRule(desk, rule))
  const { met, unmet } = CONDITION_PAIRS[kind]()

  test('is met', () => expect(unmetOn(withRule(met))).not.toContain('own-rule'))
  test('is not met, and is not asked when it is off', () => {
    const ruled = withRule(unmet)
    expect(unmetOn(ruled)).toContain('own-rule')
    const off = after(ruled, changeRule(ruled, { id: 'own-rule', choice: { level: 'off' } }))
    expect(unmetOn(off)).not.toContain('own-rule')
  })
})

test('two origins do not do where the house asks for three', () => {
  const two = shown(one)
  expect(unmetOn(two)).not.toContain('two-origins')
  const strict = after(two, changeRule(two, { id: 'two-origins', choice: { atLeast: 3 } }))
  expect(unmetOn(strict)).toContain('two-origins')
})
