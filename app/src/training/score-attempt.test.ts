import { type Answer, EXERCISE_TASKS, type Tag, TAGS } from '@claimbench/model'
import { aPack, aTrainingArticle, aTrainingKey } from '@claimbench/model/testing'
import type { KeyFragment, KeyOfSentence, KeySpan, TrainingKey } from '@claimbench/model/training'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mistakesIn, toPractise } from './mistakes.ts'
import { type AttemptScore, scoreAttempt } from './score-attempt.ts'

const article = aTrainingArticle()
const [packed] = aPack().articles
if (!packed) throw new Error('the pack has an article')
const tasks = EXERCISE_TASKS
const at = '2026-03-12T10:00:00.000Z'

/** The answer that says what the key says. */
function answerLikeKey({ start, tag, spans, fragments }: KeyOfSentence): Answer {
  return {
    sentence: start,
    tag,
    spans: spans.map(({ start, end, kind, sourceType }) => ({
      start,
      end,
      kind,
      ...(sourceType && { sourceType }),
    })),
    fragments: fragments.map(({ start, end, wording, verdict }) => ({
      start,
      end,
      wording,
      ...(verdict && {
        verdict: verdict.label,
        evidence: verdict.evidence.flatMap(({ sheet, quote }) => (sheet ? [{ sheet, quote }] : [])),
      }),
    })),
    milliseconds: 900,
    at,
  }
}

const score = (answers: readonly Answer[], key: TrainingKey = aTrainingKey()): AttemptScore =>
  scoreAttempt({ packed, key, answers, tasks })
const right = aTrainingKey().sentences.map(answerLikeKey)
const reported = right[1]
if (!reported) throw new Error('the article has a reported sentence')
const withReport = (change: Partial<Answer>) => right.with(1, { ...reported, ...change })

describe('the answers of the key', () => {
  test('score 1 in everything', () => {
    expect(score(right)).toMatchObject({
      answered: 4,
      tags: { accuracy: 1, macroF1: 1, opinionsRatedAsFacts: { share: 0 } },
      spans: { exact: { f1: 1 }, overlap: { f1: 1 }, sourceTypes: 1 },
      fragments: { exact: { f1: 1 }, overlap: { f1: 1 } },
      wordings: 1,
      verdicts: { distance: 0, accuracy: 1 },
      evidence: { found: 1, primary: 1, verbatim: 1, origins: 1 },
    })
  })

  test('leave nothing to practise', () => {
    expect(toPractise(score(right).sentences, tasks)).toEqual([])
  })
})

describe('a key without marks', () => {
  const bare: TrainingKey = {
    ...aTrainingKey(),
    sentences: aTrainingKey().sentences.map(one => ({ ...one, spans: [], fragments: [] })),
  }

  test('has no figure for them, whoever marks nothing and whoever marks something', () => {
    for (const answers of [[], right]) {
      const scored = score(answers, bare)
      expect(scored.tasks).toEqual(['tag'])
      expect(scored.tags).toBeDefined()
      const { spans, fragments, wordings, verdicts, evidence } = scored
      for (const figure of [spans, fragments, wordings, verdicts, evidence]) {
        expect(figure).toBeUndefined()
      }
    }
  })

  test('calls nothing that was marked a mistake', () => {
    const scored = score(right, bare)
    expect(toPractise(scored.sentences, scored.tasks)).toEqual([])
  })
})

test('an accepted tag, wording and verdict count as right', () => {
  const headline = right[0]
  if (!headline) throw new Error('the article has a headline')
  const answers = withReport({
    fragments: reported.fragments.map(fragment => ({
      ...fragment,
      wording: 'In May 2019 a harbour ferry went down.',
      verdict: 'mixed',
    })),
  }).with(0, { ...headline, tag: 'opinion' })
  const scored = score(answers)
  expect(scored.tags?.accuracy).toBe(1)
  expect(scored.wordings).toBe(1)
  expect(scored.verdicts).toEqual({ distance: 0, accuracy: 1 })
  expect(scored.sentences[0]?.score.tag).toBe('accepted')
})

test('an opinion tagged as a claim is an opinion rated as a fact', () => {
  const opinion = right[2]
  if (!opinion) throw new Error('the article has an opinion')
  const scored = score(right.with(2, { ...opinion, tag: 'claim' }))
  expect(scored.tags).toMatchObject({ accuracy: 0.75, opinionsRatedAsFacts: { share: 1 } })
  expect(toPractise(scored.sentences, tasks)).toEqual([
    { kind: 'opinion-as-fact', sentences: [opinion.sentence] },
  ])
})

test('a source that is found with another type is right in its place alone', () => {
  const spans = reported.spans.map(span =>
    span.kind === 'source' ? { ...span, sourceType: 'unnamed' as const } : span,
  )
  const scored = score(withReport({ spans }))
  expect(scored.spans).toMatchObject({ exact: { f1: 1 }, sourceTypes: 0 })
  expect(toPractise(scored.sentences, tasks).map(({ kind }) => kind)).toEqual(['source-type'])
})

test('a claim cut too short is found by overlap, and said to have other edges', () => {
  const fragments = reported.fragments.map(one => ({ ...one, end: one.end - ' in May'.length }))
  const scored = score(withReport({ fragments }))
  expect(scored.fragments).toMatchObject({ exact: { f1: 0 }, overlap: { f1: 1 } })
  expect(scored.verdicts?.accuracy).toBe(1)
  expect(toPractise(scored.sentences, tasks).map(({ kind }) => kind)).toEqual(['fragment-edges'])
})

test('a misquotation is told from evidence', () => {
  const fragments = reported.fragments.map(one => ({
    ...one,
    evidence: [{ sheet: 'log.md', quote: 'No ferry sank in May 2019.' }],
  }))
  const scored = score(withReport({ fragments }))
  expect(scored.evidence).toEqual({ found: 0, primary: 0, verbatim: 0, origins: 0 })
  expect(toPractise(scored.sentences, tasks).map(({ kind }) => kind)).toEqual([
    'evidence-missed',
    'misquoted',
    'no-primary-source',
    'one-origin',
  ])
})

test('what was not asked has no figure, and what is left out of it is no mistake', () => {
  const tags = right.map(({ spans: _spans, fragments: _fragments, ...answer }) => ({
    ...answer,
    spans: [],
    fragments: [],
  }))
  const scored = scoreAttempt({ packed, key: aTrainingKey(), answers: tags, tasks: ['tag'] })
  expect(scored).toMatchObject({
    tags: { accuracy: 1 },
    spans: undefined,
    fragments: undefined,
    wordings: undefined,
    verdicts: undefined,
    evidence: undefined,
  })
  expect(toPractise(scored.sentences, ['tag'])).toEqual([])
})

test('nothing answered at all scores nothing, sentence by sentence', () => {
  const scored = score([])
  expect(scored).toMatchObject({ answered: 0, tags: { accuracy: 0 }, verdicts: { distance: 1 } })
  expect(scored.sentences.map(one => mistakesIn(one, ['tag']))).toEqual(
    article.sentences.map(() => ['not-tagged']),
  )
})

describe('laws', () => {
  const sheet = packed.sheets.get('log.md') ?? ''
  const word = fc.constantFrom('ferry', 'harbour', 'sank', 'May', 'never')
  const wording = fc.array(word, { minLength: 1, maxLength: 5 }).map(words => words.join(' '))
  const label = fc.constantFrom('false', 'mixed', 'true', 'unproven')
  const tag = fc.constantFrom<Tag>(...TAGS)
  const passage = fc
    .tuple(fc.nat(20), fc.integer({ min: 4, max: 20 }), fc.boolean())
    .map(([start, length, isVerbatim]) => ({
      sheet: 'log.md',
      quote: sheet.slice(start, start + length) + (isVerbatim ? '' : ' indeed'),
    }))

  /** Stretches of one sentence that do not overlap. */
  const stretches = (at: number) =>
    fc
      .uniqueArray(fc.nat(14), { minLength: 2, maxLength: 6 })
      .map(edges => edges.toSorted((a, b) => a - b))
      .map(edges =>
        Array.from({ length: Math.floor(edges.length / 2) }, (_, i) => ({
          start: at + (edges[2 * i] ?? 0),
          end: at + (edges[2 * i + 1] ?? 0),
        })),
      )

  /** What somebody might say of a sentence, in the form of a key. */
  const workOn = (start: number): fc.Arbitrary<KeyOfSentence> => {
    const spans = stretches(start).chain(places =>
      fc.tuple(
        ...places.map(place =>
          fc
            .record({
              kind: fc.constantFrom('source' as const, 'cue' as const),
              sourceType: fc.constantFrom('named' as const, 'vague' as const),
            })
            .map(({ kind, sourceType }): KeySpan => ({
              ...place,
              quote: '',
              kind,
              ...(kind === 'source' && { sourceType }),
            })),
        ),
      ),
    )
    const fragments = stretches(start).chain(places =>
      fc.tuple(
        ...places.map(place =>
          fc
            .record({
              wording,
              acceptedWordings: fc.array(wording, { maxLength: 1 }),
              verdict: fc.option(
                fc.record({ label, evidence: fc.array(passage, { maxLength: 2 }) }),
                { nil: undefined },
              ),
            })
            .map(({ verdict, ...words }): KeyFragment => ({
              ...place,
              ...words,
              quote: '',
              ...(verdict && { verdict: { ...verdict, rationale: '' } }),
            })),
        ),
      ),
    )
    return fc
      .record({ tag, accepted: fc.option(tag, { nil: undefined }), spans, fragments })
      .map(({ tag, accepted, spans, fragments }) => ({
        start,
        tag,
        hasClaim: false,
        hasOpinion: false,
        reason: '',
        alternatives:
          accepted === undefined || accepted === tag ? [] : [{ tag: accepted, reason: '' }],
        spans,
        fragments,
      }))
  }
  const work = fc
    .tuple(...article.sentences.map(({ start }) => workOn(start)))
    .map((sentences): TrainingKey => ({ ...aTrainingKey(), sentences }))
  // A key quotes word for word: that is checked when it is read.
  const isVerbatim = ({ sentences }: TrainingKey) =>
    sentences.every(one =>
      one.fragments.every(({ verdict }) =>
        (verdict?.evidence ?? []).every(({ quote }) => sheet.includes(quote) && quote.trim()),
      ),
    )
  const key = work.filter(isVerbatim)
  const answersLike = ({ sentences }: TrainingKey) => sentences.map(answerLikeKey)

  /** All figures, each so that more is better; undefined where there is nothing to ask. */
  const figuresOf = ({ tags, spans, fragments, wordings, verdicts, evidence }: AttemptScore) => [
    tags?.accuracy,
    tags?.macroF1,
    tags && 1 - (tags.opinionsRatedAsFacts.share ?? 0),
    spans?.exact.f1,
    spans?.overlap.f1,
    spans?.sourceTypes,
    fragments?.exact.f1,
    fragments?.overlap.f1,
    wordings,
    verdicts?.distance === undefined ? undefined : 1 - verdicts.distance,
    verdicts?.accuracy,
    evidence?.found,
    evidence?.primary,
    evidence?.verbatim,
    evidence?.origins,
  ]

  test('the key itself scores 1 in everything, and leaves nothing to practise', () => {
    fc.assert(
      fc.property(key, key => {
        const scored = score(answersLike(key), key)
        for (const figure of figuresOf(scored)) expect(figure ?? 1).toBeCloseTo(1, 12)
        expect(toPractise(scored.sentences, tasks)).toEqual([])
      }),
    )
  })

  test('putting one sentence right makes no figure worse, and adds no mistake', () => {
    fc.assert(
      fc.property(key, work, fc.nat(article.sentences.length - 1), (key, given, which) => {
        const answers = answersLike(given)
        const repaired = answers.with(which, answersLike(key)[which] as Answer)
        const [before, after] = [score(answers, key), score(repaired, key)]
        const old = figuresOf(before)
        for (const [i, figure] of figuresOf(after).entries()) {
          expect(figure ?? 1).toBeGreaterThanOrEqual((old[i] ?? 0) - 1e-12)
        }
        const count = ({ sentences }: AttemptScore) =>
          toPractise(sentences, tasks).reduce((sum, one) => sum + one.sentences.length, 0)
        expect(count(after)).toBeLessThanOrEqual(count(before))
      }),
      { numRuns: 300 },
    )
  })

  test('without alternatives, tags and spans score alike whoever is the key', () => {
    const plain = key.map((key): TrainingKey => ({
      ...key,
      sentences: key.sentences.map(one => ({ ...one, alternatives: [] })),
    }))
    fc.assert(
      fc.property(plain, plain, (a, b) => {
        const [there, back] = [score(answersLike(b), a), score(answersLike(a), b)]
        expect(back.tags?.accuracy).toBe(there.tags?.accuracy)
        expect(back.tags?.macroF1).toBeCloseTo(there.tags?.macroF1 ?? NaN, 12)
        expect(back.spans?.exact.f1).toBe(there.spans?.exact.f1)
        expect(back.spans?.overlap.f1).toBe(there.spans?.overlap.f1)
        expect(back.fragments?.exact.f1).toBe(there.fragments?.exact.f1)
        expect(back.fragments?.overlap.f1).toBe(there.fragments?.overlap.f1)
      }),
    )
  })

  test('the order of answers changes nothing', () => {
    fc.assert(
      fc.property(key, work, (key, given) => {
        const answers = answersLike(given)
        expect(score(answers.toReversed(), key)).toEqual(score(answers, key))
      }),
    )
  })
})
