import {
  addEvidence,
  cutClaim,
  type Desk,
  giveVerdict,
  markSpan,
  richTextFromPlain,
  signOff,
  sentencesOf,
  tagSentence,
  writeNote,
  writeSummary,
} from '@claimbench/model'
import { aDesk, after, ARTICLE, CONTEXT, REVIEWER, REVISION } from '@claimbench/model/testing'
import { describe, expect, test } from 'vitest'
import type { Audience, ReportFacts } from './facts.ts'
import { gatherFacts } from './gather-facts.ts'

function factsOf(desk: Desk, audience: Audience = 'full', namesPeople?: boolean): ReportFacts {
  const facts = gatherFacts(desk, {
    article: ARTICLE,
    reviewer: REVIEWER,
    audience,
    at: '2026-03-13T08:00:00.000Z',
    version: '1.0.0',
    namesPeople,
  })
  if (!facts) throw new Error('not on the desk')
  return facts
}

/** Marks words as a source of a type, or as a cue without a source. */
function attributed(
  desk: Desk,
  words: string,
  sourceType: 'named' | 'unnamed' | 'vague',
  kind: 'source' | 'cue' = 'source',
): Desk {
  const start = desk.revisions.get(REVISION)?.text.indexOf(words) ?? -1
  return after(
    desk,
    markSpan(
      desk,
      {
        id: `span-${words}`,
        revision: REVISION,
        start,
        end: start + words.length,
        kind,
        sourceType,
      },
      CONTEXT,
    ),
  )
}

/** Cuts a claim out of the words, judges it and signs it off where asked. */
function claimed(desk: Desk, words: string, { isSigned }: { readonly isSigned: boolean }): Desk {
  const start = desk.revisions.get(REVISION)?.text.indexOf(words) ?? -1
  const claim = `claim-${words}`
  let next = after(
    desk,
    cutClaim(
      desk,
      { span: `f-${words}`, claim, revision: REVISION, start, end: start + words.length },
      CONTEXT,
    ),
  )
  next = after(
    next,
    addEvidence(
      next,
      {
        id: `evidence-${words}`,
        claim,
        source: { id: `source-${words}`, name: 'Harbour log', kind: 'primary' },
        fields: { quote: 'Forty boats.', relation: 'supports', medium: 'document' },
      },
      CONTEXT,
    ),
  )
  next = after(
    next,
    giveVerdict(
      next,
      {
        claim,
        fields: {
          profile: { id: 'house', version: 1 },
          label: 'true',
          rationale: richTextFromPlain('The log says so.'),
          openQuestions: 'Who kept the log?',
        },
      },
      CONTEXT,
    ),
  )
  if (!isSigned) return next
  return after(next, signOff(next, { id: `sign-${words}`, claim, reviewer: REVIEWER }, CONTEXT))
}

describe('the vague share', () => {
  test('counts sentences whose every source is unnamed or vague, out of all body sentences', () => {
    let desk = aDesk(
      ['~Share this article.'],
      ['Some outlets report a deal.', 'A diplomat and Ms Orban said so.', 'It rained.'],
      ['Allegedly the boats left.', 'The ministry bought them.'],
    )
    desk = attributed(desk, 'Some outlets', 'vague')
    desk = attributed(desk, 'A diplomat', 'unnamed')
    desk = attributed(desk, 'Ms Orban', 'named')
    desk = attributed(desk, 'Allegedly', 'vague', 'cue')
    const { figures } = factsOf(desk)
    expect(figures.vagueShare).toEqual({ count: 2, of: 5 })
    expect(figures.attributions).toEqual({ named: 1, unnamed: 1, vague: 2 })
  })
})

describe('sentences', () => {
  test('are counted by tag, furniture left out', () => {
    let desk = aDesk(['~Share this article.'], ['One fact.', 'One view.', 'Open.'])
    const [, first, second] = sentencesOf(desk, REVISION)
    const tag = (start: number | undefined, tag: 'claim' | 'opinion') =>
      tagSentence(desk, { revision: REVISION, start: start ?? -1, tag }, CONTEXT)
    desk = after(desk, tag(first?.start, 'claim'))
    desk = after(desk, tag(second?.start, 'opinion'))
    const { figures } = factsOf(desk)
    expect(figures.sentencesByTag).toEqual({
      claim: 1,
      opinion: 1,
      attribution: 0,
      none: 0,
      open: 1,
    })
    expect(figures.tagged).toEqual({ count: 2, of: 3 })
  })
})

describe('readers', () => {
  const article = aDesk(['Forty boats were bought.', 'They were grey.'], ['They never sailed.'])

  test('see a verdict once it is signed off, and before only that the claim is open', () => {
    const desk = claimed(article, 'Forty boats were bought', { isSigned: false })
    const [open] = factsOf(desk, 'publish').claims
    expect(open).toMatchObject({ evidence: [], searches: [], dissent: [], origins: [] })
    expect(open?.verdict).toBeUndefined()
    expect(factsOf(desk, 'publish').sources).toEqual([])
    expect(factsOf(desk, 'editor').claims[0]?.verdict?.label?.name).toBe('True')

    const signed = claimed(article, 'Forty boats were bought', { isSigned: true })
    expect(factsOf(signed, 'publish').claims[0]?.verdict?.label?.name).toBe('True')
  })

  test('see only the checked passages until somebody allows the whole text', () => {
    const desk = claimed(article, 'Forty boats were bought', { isSigned: true })
    const printed = (facts: ReportFacts) => facts.sentences.map(one => one.text !== undefined)
    expect(printed(factsOf(desk, 'publish'))).toEqual([true, false, false])
    expect(printed(factsOf(desk, 'editor'))).toEqual([true, true, true])
    const fields = { fullTextPermission: 'Asked for and given by the editor' }
    const allowed = after(desk, writeSummary(desk, { article: ARTICLE, fields }))
    expect(printed(factsOf(allowed, 'publish'))).toEqual([true, true, true])
  })

  test('see no note, no open question, and names only by choice', () => {
    const signed = claimed(article, 'Forty boats were bought', { isSigned: true })
    const body = richTextFromPlain('Ring them again.')
    const desk = after(signed, writeNote(signed, { revision: REVISION, start: 0, body }, CONTEXT))
    const published = JSON.stringify(factsOf(desk, 'publish'))
    for (const words of ['Ring them again', 'Who kept the log', 'Ada']) {
      expect(published).not.toContain(words)
      expect(JSON.stringify(factsOf(desk, 'editor'))).toContain(words)
    }
    expect(factsOf(desk, 'publish', true).people).toEqual({
      checkedBy: ['Ada'],
      signedOffBy: ['Ada'],
    })
  })

  test('get no report before a person wrote the finding and a verdict is signed', () => {
    const desk = claimed(article, 'Forty boats were bought', { isSigned: false })
    expect(factsOf(desk, 'publish').blockers).toEqual([
      'no-finding',
      'no-what-is-right',
      'no-not-established',
      'nothing-signed-off',
    ])
    const fields = { finding: 'It is so.', whatIsRight: 'All of it.', notEstablished: 'Nothing.' }
    const signed = claimed(article, 'Forty boats were bought', { isSigned: true })
    const ready = after(signed, writeSummary(signed, { article: ARTICLE, fields }))
    expect(factsOf(ready, 'publish').blockers).toEqual([])
  })
})

test('the method names a shipped scale that the workspace does not hold itself', () => {
  const article = aDesk(['Forty boats were bought.'])
  const signed = claimed(article, 'Forty boats were bought', { isSigned: true })
  const { method, claims } = factsOf({ ...signed, profiles: new Map() })
  expect(method.profiles.map(({ name }) => name)).toEqual(['Claimbench house scale'])
  expect(claims[0]?.verdict?.position).toEqual({ at: 5, of: 5 })
})

test('claims are numbered in the order of the text, whenever they were cut', () => {
  let desk = aDesk(['One boat sank.', 'Two boats sank.'])
  desk = claimed(desk, 'Two boats', { isSigned: false })
  desk = claimed(desk, 'One boat', { isSigned: false })
  const { claims, sentences } = factsOf(desk)
  expect(claims.map(({ number, quote }) => [number, quote])).toEqual([
    [1, 'One boat'],
    [2, 'Two boats'],
  ])
  expect(sentences.map(sentence => sentence.claims)).toEqual([[1], [2]])
})

test('an article that is not on the desk has no report', () => {
  const options = { article: 'elsewhere', reviewer: REVIEWER, audience: 'full', at: CONTEXT.at }
  expect(
    gatherFacts(aDesk(['One.']), { ...options, audience: 'full', version: '1' }),
  ).toBeUndefined()
})
