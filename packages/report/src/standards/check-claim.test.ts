import {
  cutClaim,
  type Decision,
  type Desk,
  dropWaiver,
  giveVerdict,
  logSearch,
  richTextFromPlain,
  signOffOf,
  verdictOf,
  waiveRules,
} from '@claimbench/model'
import { aDesk, after, CONTEXT, REVIEWER, REVISION } from '@claimbench/model/testing'
import { describe, expect, test } from 'vitest'
import { signOffByStandards, unmetStandards } from './check-claim.ts'
import { changeRule } from './house-rules.ts'

const SIGN = { id: 's', claim: 'c', reviewer: REVIEWER }

function ready(): Desk {
  let desk = aDesk(['The dam broke in 1911.'])
  const place = { span: 'f', claim: 'c', revision: REVISION, start: 0, end: 22 }
  desk = after(desk, cutClaim(desk, place, CONTEXT))
  const fields = { where: 'Archive', words: 'dam', on: '2026-03-01', against: true }
  desk = after(desk, logSearch(desk, { id: 'l', claim: 'c', fields }, CONTEXT))
  const verdict = {
    profile: { id: 'house', version: 1 },
    label: 'true',
    rationale: richTextFromPlain('So the archive says.'),
  }
  return after(desk, giveVerdict(desk, { claim: 'c', fields: verdict }, CONTEXT))
}

const desk = ready()
const waived = after(
  desk,
  waiveRules(desk, { claim: 'c', rules: ['claimant-asked'], reason: 'Nobody is left.' }, CONTEXT),
)
const unmet = (about: Desk) => unmetStandards(about, 'c', verdictOf(about, 'c', REVIEWER))
const refusalOf = (decision: Decision) => (decision.ok ? undefined : decision.refusal.code)

describe('the sign-off', () => {
  test('waits for what is open, and says how much', () => {
    expect(unmet(desk).filter(({ isOpen }) => isOpen)).toMatchObject([
      { standard: 'claimant-asked', level: 'waiver', place: 'replies' },
    ])
    expect(signOffByStandards(desk, SIGN, CONTEXT)).toMatchObject({
      refusal: { code: 'standards-open', about: { count: 1 } },
    })
  })

  test('goes on over a written waiver, and lapses when the waiver goes', () => {
    const signed = after(waived, signOffByStandards(waived, SIGN, CONTEXT))
    expect(signOffOf(signed, 'c')).toBeDefined()
    const without = after(signed, dropWaiver(signed, { claim: 'c', rule: 'claimant-asked' }))
    expect(signOffOf(without, 'c')).toBeUndefined()
  })

  test('waits in spite of a waiver where the standard was made to block', () => {
    const strict = after(
      waived,
      changeRule(waived, { id: 'claimant-asked', choice: { level: 'blocks' } }),
    )
    expect(refusalOf(signOffByStandards(strict, SIGN, CONTEXT))).toBe('standards-open')
  })

  test('does not wait for what only advises', () => {
    const lenient = after(
      desk,
      changeRule(desk, { id: 'claimant-asked', choice: { level: 'advises' } }),
    )
    expect(signOffByStandards(lenient, SIGN, CONTEXT).ok).toBe(true)
    expect(unmet(lenient).map(({ standard }) => standard)).toContain('claimant-asked')
  })

  test('asks first for what no standard can waive', () => {
    const bare = { ...waived, searches: new Map(), verdicts: new Map() }
    expect(refusalOf(signOffByStandards(bare, SIGN, CONTEXT))).toBe('not-ready')
  })
})
