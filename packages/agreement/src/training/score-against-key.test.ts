import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { LabelledSpan } from '../spans/span-f1.ts'
import {
  scoreAgainstKey,
  type KeyScore,
  type SentenceAnswer,
  type SentenceKey,
} from './score-against-key.ts'
import { verdictDistance } from './verdict-distance.ts'

const scale = ['false', 'mostly false', 'mixed', 'mostly true', 'true']

test('verdicts are as far apart as their places on the scale', () => {
  expect(verdictDistance('false', 'mixed', scale)).toBe(0.5)
  expect(verdictDistance('true', 'false', scale)).toBe(1)
  expect(verdictDistance('unproven', 'unproven', scale)).toBe(0)
  expect(verdictDistance('unproven', 'mixed', scale)).toBe(1)
})

describe('a trainee with four sentences', () => {
  const key: SentenceKey[] = [
    { sentence: 's1', tag: 'claim', fragments: [span(0, 10)], verdict: 'true' },
    { sentence: 's2', tag: 'attribution', spans: [span(20, 25, 'source'), span(26, 30, 'cue')] },
    { sentence: 's3', tag: 'opinion', acceptedTags: ['none'] },
    { sentence: 's4', tag: 'opinion' },
  ]
  const answers: SentenceAnswer[] = [
    { sentence: 's1', tag: 'claim', fragments: [span(2, 10)], verdict: 'mixed' },
    { sentence: 's2', tag: 'claim', spans: [span(20, 25, 'source')] },
    { sentence: 's3', tag: 'none' },
    { sentence: 's4', tag: 'claim', verdict: 'false' },
    { sentence: 'elsewhere', tag: 'claim' },
  ]
  const score = scoreAgainstKey(key, answers, scale)

  test('an accepted tag is right: 2 of 4', () => {
    expect(score.sentences.map(({ tag }) => tag)).toEqual(['right', 'wrong', 'accepted', 'wrong'])
    expect(score.tagAccuracy).toBe(0.5)
  })

  test('macro-F1: claim 2·1/(1 + 3), attribution 0, opinion 2·1/(2 + 1)', () => {
    expect(score.tagMacroF1).toBeCloseTo((1 / 2 + 0 + 2 / 3) / 3, 12)
  })

  test('the confusion shows the accepted tag as the key’s', () => {
    expect(score.tagConfusion).toEqual({
      labels: ['attribution', 'claim', 'opinion'],
      table: [
        [0, 1, 0],
        [0, 1, 0],
        [0, 1, 1],
      ],
    })
  })

  test('spans: one of two found; the fragment at about the place, not exactly', () => {
    expect(score.spans.exact).toMatchObject({ f1: 2 / 3, precision: 1, recall: 1 / 2 })
    expect(score.fragments.exact.f1).toBe(0)
    expect(score.fragments.overlap.f1).toBe(1)
  })

  test('the verdict is half the scale off', () => expect(score.verdictDistance).toBe(0.5))

  test('one of two opinions was rated as a fact, and it says which', () => {
    expect(score.opinionsRatedAsFacts).toEqual({ taken: 1, answered: 2, all: 2, share: 0.5 })
    expect(score.sentences.filter(s => s.opinionRatedAsFact).map(s => s.sentence)).toEqual(['s4'])
  })
})

test('an opinion that was tagged rightly and still got a verdict was rated as a fact', () => {
  const key = [{ sentence: 's', tag: 'opinion' }]
  const rated = [{ sentence: 's', tag: 'opinion', verdict: 'false' }]
  expect(scoreAgainstKey(key, rated, scale).opinionsRatedAsFacts.share).toBe(1)
})

test('a claim that the key also accepts for an opinion is no opinion rated as a fact', () => {
  const key = [{ sentence: 's', tag: 'opinion', acceptedTags: ['claim'] }]
  const tagged = [{ sentence: 's', tag: 'claim' }]
  expect(scoreAgainstKey(key, tagged).opinionsRatedAsFacts.share).toBe(0)
})

test('an opinion that was left open was not rated as a fact, nor as an opinion', () => {
  const key = [
    { sentence: 's', tag: 'opinion' },
    { sentence: 't', tag: 'opinion' },
  ]
  const rated = (answers: readonly SentenceAnswer[]) =>
    scoreAgainstKey(key, answers).opinionsRatedAsFacts
  expect(rated([{ sentence: 's', tag: 'claim' }])).toEqual({
    taken: 1,
    answered: 1,
    all: 2,
    share: 1,
  })
  expect(rated([])).toEqual({ taken: 0, answered: 0, all: 2, share: undefined })
})

test('the nearest of several accepted verdicts counts', () => {
  const key = [{ sentence: 's', tag: 'claim', verdict: 'false', acceptedVerdicts: ['mixed'] }]
  const given = [{ sentence: 's', tag: 'claim', verdict: 'mostly true' }]
  expect(scoreAgainstKey(key, given, scale).verdictDistance).toBe(0.25)
})

test('an empty key has no figures', () => {
  expect(scoreAgainstKey([], [])).toMatchObject({
    tagAccuracy: undefined,
    verdictDistance: undefined,
    opinionsRatedAsFacts: { all: 0, share: undefined },
  })
})

describe('laws', () => {
  const tag = fc.constantFrom('claim', 'opinion', 'attribution', 'none')
  const verdict = fc.constantFrom(...scale, 'unproven')
  const spansOf = (sentence: number) =>
    fc.uniqueArray(
      fc
        .tuple(fc.nat(8), fc.integer({ min: 1, max: 4 }), fc.constantFrom('source', 'cue'))
        .map(([start, length, label]) =>
          span(20 * sentence + start, 20 * sentence + start + length, label),
        ),
      { maxLength: 3, selector: span => JSON.stringify(span) },
    )
  const answerOf = (sentence: number): fc.Arbitrary<SentenceAnswer> =>
    fc.record(
      {
        sentence: fc.constant(`s${sentence}`),
        tag,
        spans: spansOf(sentence),
        fragments: spansOf(sentence),
        verdict,
      },
      { requiredKeys: ['sentence'] },
    )
  const keyOf = (sentence: number): fc.Arbitrary<SentenceKey> =>
    fc.record(
      {
        sentence: fc.constant(`s${sentence}`),
        tag,
        acceptedTags: fc.subarray(['claim', 'opinion', 'attribution', 'none']),
        spans: spansOf(sentence),
        fragments: spansOf(sentence),
        verdict,
        acceptedVerdicts: fc.subarray(scale),
      },
      { requiredKeys: ['sentence', 'tag'] },
    )
  const sheet = fc
    .integer({ min: 1, max: 8 })
    .chain(length =>
      fc.tuple(
        fc.tuple(...Array.from({ length }, (_, i) => keyOf(i))),
        fc.tuple(...Array.from({ length }, (_, i) => answerOf(i))),
      ),
    )

  /** All figures, each so that more is better. */
  const figuresOf = (score: KeyScore) => [
    score.tagAccuracy ?? 0,
    score.tagMacroF1 ?? 0,
    score.spans.exact.f1,
    score.spans.overlap.f1,
    score.fragments.exact.f1,
    score.fragments.overlap.f1,
    1 - (score.verdictDistance ?? 0),
    1 - (score.opinionsRatedAsFacts.share ?? 0),
  ]

  test('the key itself scores 1 in everything', () => {
    fc.assert(
      fc.property(sheet, ([key]) => {
        for (const figure of figuresOf(scoreAgainstKey(key, key, scale))) expect(figure).toBe(1)
      }),
    )
  })

  test('putting one sentence right makes no figure worse', () => {
    fc.assert(
      fc.property(sheet, fc.nat(7), ([key, answers], which) => {
        const at = which % answers.length
        const right = key[at] ?? { sentence: '' }
        const before = figuresOf(scoreAgainstKey(key, answers, scale))
        const after = figuresOf(scoreAgainstKey(key, answers.with(at, right), scale))
        for (const [i, figure] of after.entries()) {
          expect(figure).toBeGreaterThanOrEqual((before[i] ?? 0) - 1e-12)
        }
      }),
      { numRuns: 500 },
    )
  })

  test('putting right only the tag, the spans or the verdict makes no figure worse', () => {
    const part = fc.constantFrom(
      'tag' as const,
      'spans' as const,
      'fragments' as const,
      'verdict' as const,
    )
    fc.assert(
      fc.property(sheet, fc.nat(7), part, ([key, answers], which, part) => {
        const at = which % answers.length
        const { [part]: _wrong, ...rest } = answers[at] ?? { sentence: '' }
        const right = key[at]?.[part]
        const repaired = right === undefined ? rest : { ...rest, [part]: right }
        const before = figuresOf(scoreAgainstKey(key, answers, scale))
        const after = figuresOf(scoreAgainstKey(key, answers.with(at, repaired), scale))
        for (const [i, figure] of after.entries()) {
          expect(figure).toBeGreaterThanOrEqual((before[i] ?? 0) - 1e-12)
        }
      }),
      { numRuns: 500 },
    )
  })

  test('without alternatives, two trainees agree with each other alike from either side', () => {
    const full = (sentence: number) =>
      fc.record({ sentence: fc.constant(`s${sentence}`), tag, spans: spansOf(sentence), verdict })
    const two = fc.integer({ min: 1, max: 8 }).chain(length => {
      const sheet = fc.tuple(...Array.from({ length }, (_, i) => full(i)))
      return fc.tuple(sheet, sheet)
    })
    fc.assert(
      fc.property(two, ([a, b]) => {
        const [there, back] = [scoreAgainstKey(a, b, scale), scoreAgainstKey(b, a, scale)]
        expect(back.tagAccuracy).toBe(there.tagAccuracy)
        expect(back.tagMacroF1).toBeCloseTo(there.tagMacroF1 ?? Number.NaN, 12)
        expect(back.spans.exact.f1).toBe(there.spans.exact.f1)
        expect(back.spans.overlap.f1).toBe(there.spans.overlap.f1)
        expect(back.verdictDistance).toBeCloseTo(there.verdictDistance ?? Number.NaN, 12)
      }),
    )
  })

  test('the order of sentences changes nothing', () => {
    fc.assert(
      fc.property(sheet, ([key, answers]) => {
        const there = figuresOf(scoreAgainstKey(key, answers, scale))
        const back = figuresOf(scoreAgainstKey(key.toReversed(), answers.toReversed(), scale))
        for (const [i, figure] of back.entries()) expect(figure).toBeCloseTo(there[i] ?? NaN, 12)
      }),
    )
  })
})

function span(start: number, end: number, label?: string): LabelledSpan {
  return label === undefined ? { start, end } : { start, end, label }
}
