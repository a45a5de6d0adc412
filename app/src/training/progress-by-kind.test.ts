import type { Answer, Tag } from '@claimbench/model'
import { aPack, aTrainingKey } from '@claimbench/model/testing'
import type { KeyOfSentence, PackedArticle, TrainingKey } from '@claimbench/model/training'
import { describe, expect, test } from 'vitest'
import { firstGoes, progressByKind, repeatedGoes, type ScoredAttempt } from './progress-by-kind.ts'
import { scoreAttempt } from './score-attempt.ts'

const packed = aPack().articles[0] as PackedArticle // a pack has an article
const at = '2026-03-12T10:00:00.000Z'

/** A key of as many opinions as are wanted, after one claim. */
function opinionsKey(opinions: number): TrainingKey {
  const like = aTrainingKey().sentences[0]
  if (!like) throw new Error('the key has a sentence')
  const tags: readonly Tag[] = [
    'claim',
    ...Array.from({ length: opinions }, () => 'opinion' as const),
  ]
  return {
    ...aTrainingKey(),
    sentences: tags.map((tag, i): KeyOfSentence => ({
      ...like,
      start: i * 10,
      tag,
      alternatives: [],
      spans: [],
      fragments: [],
    })),
  }
}

let count = 0

/** An attempt at an article with `of` opinions, `taken` of them tagged as claims. */
function anAttempt(day: number, taken: number, of: number, exercise = `article-${++count}`) {
  const key = opinionsKey(of)
  const answers = key.sentences.map(({ start, tag }, i): Answer => ({
    sentence: start,
    tag: i > 0 && i <= taken ? 'claim' : tag,
    spans: [],
    fragments: [],
    milliseconds: 1,
    at,
  }))
  const attempt: ScoredAttempt = {
    id: `${exercise} ${day}`,
    startedAt: `2026-03-${String(day).padStart(2, '0')}T09:00:00.000Z`,
    article: { ...packed.article, id: exercise },
    content: 'c'.repeat(64),
    score: scoreAttempt({ packed, key, answers, tasks: ['tag'] }),
  }
  return attempt
}

describe('progress by kind of mistake', () => {
  test('counts mistakes beside the sentences in which they could be made, in the order of time', () => {
    const [kind, ...others] = progressByKind([anAttempt(2, 1, 20), anAttempt(1, 9, 10)])
    expect(others).toEqual([])
    expect(kind?.kind).toBe('opinion-as-fact')
    expect(kind?.attempts.map(({ made, chances }) => [made.length, chances])).toEqual([
      [9, 10],
      [1, 20],
    ])
    expect(kind?.attempts[0]?.made).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
  })

  test('says fewer or more only where chance hardly explains it', () => {
    const trend = (...attempts: ScoredAttempt[]) => progressByKind(attempts)[0]?.trend
    expect(trend(anAttempt(1, 9, 10), anAttempt(2, 1, 20))).toBe('fewer')
    expect(trend(anAttempt(1, 1, 20), anAttempt(2, 9, 10))).toBe('more')
    expect(trend(anAttempt(1, 2, 4), anAttempt(2, 1, 4))).toBe('unclear')
    expect(trend(anAttempt(1, 9, 10))).toBe('too-little')
  })

  test('an article without an opinion says nothing about opinions', () => {
    const [kind] = progressByKind([anAttempt(1, 9, 10), anAttempt(2, 0, 0)])
    expect(kind?.attempts[1]).toMatchObject({ made: [], chances: 0 })
    expect(kind?.trend).toBe('too-little')
  })

  test('what was left open is no chance to take an opinion for a fact', () => {
    const key = opinionsKey(3)
    const score = scoreAttempt({ packed, key, answers: [], tasks: ['tag'] })
    const kinds = progressByKind([{ ...anAttempt(1, 0, 3), score }])
    expect(kinds.map(({ kind }) => kind)).toEqual(['not-tagged'])
  })
})

test('only the first go at an article tells what helps elsewhere; the others stand together', () => {
  const [late, early] = [anAttempt(3, 1, 10, 'ferry'), anAttempt(1, 5, 10, 'ferry')]
  const bridge = anAttempt(2, 4, 10, 'bridge')
  expect(firstGoes([late, bridge, early])).toEqual([early, bridge])
  expect(repeatedGoes([late, bridge, early])).toEqual([[early, late]])
})
