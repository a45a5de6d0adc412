import { addEvidence, type Desk, editClaim, editEvidence, editSource } from '@claimbench/model'
import { aDesk, after, ARTICLE as BARE, REVIEWER as NOBODY } from '@claimbench/model/testing'
import { describe, expect, test } from 'vitest'
import { aCheckedDesk, AT } from '../testing/a-checked-desk.ts'
import { REVIEWER } from '../testing/checked-sample.ts'
import { optionsFor } from '../testing/a-report.ts'
import { readinessOf } from './readiness.ts'

const CONTEXT = { by: REVIEWER, at: '2024-05-20T19:00:00.000Z' }
const desk = aCheckedDesk()

function asked(about: Desk, claim: string): readonly string[] {
  const { claims = [] } = readinessOf(about, optionsFor('full')) ?? {}
  const found = claims.find(one => one.claim === claim)
  return [...(found?.questions ?? []), ...(found?.unmet ?? []).map(({ standard }) => standard)]
}

describe('an editor asks', () => {
  test('of an untouched article what there is not', () => {
    const options = { article: BARE, reviewer: NOBODY, at: AT, version: '1' }
    expect(readinessOf(aDesk(['One.', 'Two.']), options)).toEqual({
      article: [
        { question: 'no-finding', count: 1 },
        { question: 'no-what-is-right', count: 1 },
        { question: 'no-not-established', count: 1 },
        { question: 'no-claims', count: 1 },
        { question: 'sentences-open', count: 2 },
        { question: 'no-outlet', count: 1 },
        { question: 'no-date', count: 1 },
        { question: 'no-address', count: 1 },
      ],
      claims: [],
    })
  })

  test('which of two dates is right', () => {
    expect(readinessOf(desk, optionsFor('full'))?.article).toEqual([
      { question: 'details-disagree', count: 1 },
    ])
  })

  test('why a claim rests on one owner’s papers and nothing was sought against it', () => {
    expect(asked(desk, 'claim-3-2')).toEqual(
      expect.arrayContaining(['two-origins', 'sought-against']),
    )
  })

  test('nothing about origins once there are two, but for the grade', () => {
    expect(asked(desk, 'claim-4-1')).toContain('graded')
    expect(asked(desk, 'claim-4-1')).not.toContain('two-origins')
  })

  test('why a sign-off lapsed', () => {
    expect(asked(desk, 'claim-28-1')).toContain('sign-off-lapsed')
  })

  test('nothing about a claim that is withdrawn', () => {
    expect(asked(desk, 'claim-20-2')).toEqual([])
  })

  test('where a quote can be found, when it was seen and how far it is to be trusted', () => {
    const lost = after(
      desk,
      editEvidence(desk, {
        id: 'evidence-claim-3-2-1',
        fields: { liveAddress: '', archivedAddress: '', seenAt: undefined, credibility: undefined },
      }),
    )
    expect(asked(lost, 'claim-3-2')).toEqual(
      expect.arrayContaining(['dates-seen', 'can-be-found', 'graded', 'sign-off-lapsed']),
    )
  })

  test('for a primary source', () => {
    const retold = after(
      desk,
      editSource(desk, { source: 'n4-review.md', fields: { kind: 'secondary' } }),
    )
    expect(asked(retold, 'claim-3-2')).toContain('primary-source')
  })

  test('whether a vague source said it at all', () => {
    const vague = after(
      desk,
      editClaim(desk, {
        claim: 'claim-3-2',
        fields: { speakerKind: 'vague', speaker: 'Some outlets' },
      }),
    )
    expect(asked(vague, 'claim-3-2')).toContain('vague-named')
  })

  test('no longer for evidence against once there is some', () => {
    const weighed = after(
      desk,
      addEvidence(
        desk,
        {
          id: 'evidence-against',
          claim: 'claim-3-2',
          source: { id: 'other', name: 'Ratepayers’ letter', kind: 'secondary' },
          fields: { quote: 'It cost far more.', relation: 'refutes', medium: 'document' },
        },
        CONTEXT,
      ),
    )
    expect(asked(weighed, 'claim-3-2')).not.toContain('sought-against')
  })
})
