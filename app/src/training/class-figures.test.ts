import { bootstrapInterval, krippendorffAlpha, seededRandom } from '@claimbench/agreement'
import { TAGS, type Tag } from '@claimbench/model'
import { aTrainingArticle } from '@claimbench/model/testing'
import type { Member, ResultAttempt } from '@claimbench/model/training'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { classFigures } from './class-figures.ts'

const article = aTrainingArticle()
const at = '2026-03-12T10:00:00.000Z'

function aMember(
  id: string,
  tags: readonly (Tag | null)[],
  facts: Partial<ResultAttempt> = {},
): Member {
  const attempt: ResultAttempt = {
    id,
    content: 'c'.repeat(64),
    packTitle: 'Harbour exercises',
    exercise: 'ferry',
    title: article.title,
    mode: 'blind',
    tasks: ['tag'],
    startedAt: at,
    finishedAt: at,
    milliseconds: 1,
    answers: article.sentences.flatMap(({ start }, i) => {
      const tag = tags[i]
      return tag ? [{ sentence: start, tag, spans: [], fragments: [], milliseconds: 1, at }] : []
    }),
    ...facts,
  }
  return { id, name: id, mark: id, attempts: [attempt], files: [id], isElsewhereToo: false }
}

const aClass = fc.array(
  fc.array(fc.option(fc.constantFrom(...TAGS)), { minLength: 4, maxLength: 4 }),
  { minLength: 1, maxLength: 5 },
)

describe('the figures of a class', () => {
  const figures = classFigures(
    article,
    [
      aMember('bo', ['claim', 'attribution', 'opinion', 'none']),
      aMember('cy', ['claim', 'claim', 'opinion', null]),
      aMember('di', ['claim', 'claim', 'none', null]),
    ],
    'last',
  )

  test('say where people differ and how far', () => {
    expect(figures.disagreement).toEqual([0, 2 / 3, 2 / 3, undefined])
    expect(figures.disputed).toEqual([1, 2])
    expect(figures.compared).toEqual([0, 1, 2])
  })

  test('lead from each cell of the confusion to its sentences', () => {
    const cell = (a: Tag, b: Tag) => figures.confusion.cells[TAGS.indexOf(a)]?.[TAGS.indexOf(b)]
    expect(cell('claim', 'attribution')).toMatchObject({ pairs: 2, units: [1] })
    expect(cell('none', 'opinion')).toMatchObject({ pairs: 2, units: [2] })
    expect(cell('claim', 'claim')).toMatchObject({ pairs: 4, units: [0, 1] })
    expect(cell('none', 'none')?.pairs).toBe(0)
  })

  test('compare the types of source only among those who were asked for spans', () => {
    const start = article.sentences[1]?.start ?? 0
    const marked = (id: string, sourceType: 'vague' | 'named') =>
      aMember(id, [], {
        tasks: ['spans'],
        answers: [
          {
            sentence: start,
            spans: [{ start, end: start + 4, kind: 'source', sourceType }],
            fragments: [],
            milliseconds: 1,
            at,
          },
        ],
      })
    const [bo, cy, di] = [marked('bo', 'vague'), marked('cy', 'named'), aMember('di', ['claim'])]
    expect(classFigures(article, [bo, cy, di], 'last').sourcesDisputed).toEqual([1])
    expect(classFigures(article, [bo, di], 'last').sourceAlpha).toBeUndefined()
  })
})

test('permuting people changes no figure, permuting sentences only their places', () => {
  fc.assert(
    fc.property(aClass, fc.nat(), (columns, by) => {
      const members = columns.map((tags, i) => aMember(String(i), tags))
      const turn = by % members.length
      const turned = [...members.slice(turn), ...members.slice(0, turn)]
      const { rows: _, ...figures } = classFigures(article, members, 'last')
      const { rows: __, ...again } = classFigures(article, turned, 'last')
      expect(round(again)).toEqual(round(figures))

      const backwards = { ...article, sentences: article.sentences.toReversed() }
      const other = classFigures(backwards, members, 'last')
      expect(round(other.alpha)).toEqual(round(figures.alpha))
      expect(round(other.disagreement.toReversed())).toEqual(round(figures.disagreement))
    }),
  )
})

test('the interval holds the estimate, and four sentences are called too few', () => {
  const { rows } = classFigures(
    article,
    [
      aMember('bo', ['claim', 'attribution', 'opinion', 'none']),
      aMember('cy', ['claim', 'claim', 'opinion', 'none']),
    ],
    'last',
  )
  const interval = bootstrapInterval(rows, krippendorffAlpha, { random: seededRandom(1) })
  expect(interval.warnings).toContain('too-few-units')
  expect(interval.lower).toBeLessThanOrEqual(interval.estimate ?? 0)
  expect(interval.upper).toBeGreaterThanOrEqual(interval.estimate ?? 0)
})

// Sums taken in another order differ in their last digit.
function round(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value ?? null, (_key, part: unknown) =>
      typeof part === 'number' ? Math.round(part * 1e9) / 1e9 : part,
    ),
  )
}
