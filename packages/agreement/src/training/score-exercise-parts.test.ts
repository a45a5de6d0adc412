import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { matchSpans } from './match-spans.ts'
import { type EvidenceSheet, scoreEvidence } from './score-evidence.ts'
import { type JudgedClaim, scoreVerdicts } from './score-verdicts.ts'
import { wordOverlap } from './word-overlap.ts'

const scale = ['false', 'mixed', 'true']

describe('verdicts on several claims of a sentence', () => {
  const key: JudgedClaim[] = [
    { start: 0, end: 10, verdict: 'true' },
    { start: 12, end: 30, verdict: 'false', acceptedVerdicts: ['mixed'] },
    { start: 40, end: 50 },
  ]

  test('each is compared with the claim at about its place', () => {
    const given = [
      { start: 14, end: 30, verdict: 'mixed' },
      { start: 0, end: 8, verdict: 'false' },
    ]
    expect(scoreVerdicts(key, given, scale)).toMatchObject({
      distance: 0.5,
      accuracy: 0.5,
      pairs: [{ distance: 1 }, { distance: 0 }],
    })
  })

  test('a claim that was not cut out, or not judged, is as far off as can be', () => {
    expect(scoreVerdicts(key, [{ start: 0, end: 10 }], scale).distance).toBe(1)
  })

  test('a key without verdicts has no figure', () => {
    expect(scoreVerdicts([{ start: 0, end: 1 }], [], scale).distance).toBeUndefined()
  })
})

test('the very same span is matched before one that merely overlaps', () => {
  const [first, second] = [
    { start: 0, end: 10 },
    { start: 5, end: 12 },
  ]
  expect(matchSpans([first, second], [second])).toEqual([
    { key: first, given: undefined },
    { key: second, given: second },
  ])
})

describe('the evidence rubric', () => {
  const sheets: EvidenceSheet[] = [
    {
      name: 'log',
      text: 'No ferry\nleft in May. Two left in June.',
      isPrimary: true,
      origin: 'harbour',
    },
    { name: 'news', text: 'The harbour says no ferry left.', isPrimary: false, origin: 'harbour' },
    { name: 'radar', text: 'Nothing was seen in May.', isPrimary: true, origin: 'coastguard' },
  ]
  const key = [
    { sheet: 'log', quote: 'No ferry left in May.' },
    { sheet: 'radar', quote: 'Nothing was seen in May.' },
  ]

  test('the key itself has everything', () => {
    expect(scoreEvidence(key, key, sheets)).toEqual({
      found: 1,
      primary: 1,
      verbatim: 1,
      origins: 1,
    })
  })

  test('a part of the passage is found; a second document of one origin adds none', () => {
    const given = [
      { sheet: 'log', quote: 'left in May' },
      { sheet: 'news', quote: 'no ferry left' },
    ]
    expect(scoreEvidence(key, given, sheets)).toEqual({
      found: 0.5,
      primary: 1,
      verbatim: 1,
      origins: 0.5,
    })
  })

  test('words that do not stand there are no quote and find nothing', () => {
    const given = [{ sheet: 'log', quote: 'No ferry ever left.' }]
    expect(scoreEvidence(key, given, sheets)).toEqual({
      found: 0,
      primary: 0,
      verbatim: 0,
      origins: 0,
    })
  })

  test('a claim for which the key has no evidence asks for none', () => {
    expect(scoreEvidence([], [], sheets)).toEqual({
      found: undefined,
      primary: undefined,
      verbatim: undefined,
      origins: undefined,
    })
  })
})

describe('laws', () => {
  const verdict = fc.constantFrom(...scale, 'unproven')
  const claims = fc.uniqueArray(
    fc.record(
      { at: fc.nat(9), length: fc.integer({ min: 1, max: 8 }), verdict },
      { requiredKeys: ['at', 'length'] },
    ),
    { maxLength: 5, selector: ({ at }) => at },
  )
  const spans = claims.map(list =>
    list.map(({ at, length, ...rest }): JudgedClaim => ({
      start: 10 * at,
      end: 10 * at + length,
      ...rest,
    })),
  )

  test('the key itself is right about every verdict', () => {
    fc.assert(
      fc.property(spans, key => {
        for (const { distance } of scoreVerdicts(key, key, scale).pairs) expect(distance).toBe(0)
      }),
    )
  })

  test('putting one verdict right makes no figure worse', () => {
    fc.assert(
      fc.property(
        spans,
        fc.array(fc.option(verdict, { nil: undefined }), { maxLength: 5 }),
        fc.nat(4),
        (key, labels, which) => {
          const given = key.map(({ start, end }, i) => {
            const label = labels[i]
            return { start, end, ...(label !== undefined && { verdict: label }) }
          })
          const right = key[which % Math.max(key.length, 1)]
          if (!right) return
          const repaired = given.with(which % key.length, right)
          const [before, after] = [given, repaired].map(one => scoreVerdicts(key, one, scale))
          expect(after?.distance ?? 0).toBeLessThanOrEqual((before?.distance ?? 0) + 1e-12)
          expect(after?.accuracy ?? 1).toBeGreaterThanOrEqual((before?.accuracy ?? 1) - 1e-12)
        },
      ),
    )
  })

  test('two judges of the same claims are as far from each other from either side', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(verdict, verdict), { minLength: 1, maxLength: 6 }), labels => {
        const judge = (who: 0 | 1) =>
          labels.map((pair, i) => ({ start: 10 * i, end: 10 * i + 5, verdict: pair[who] }))
        const there = scoreVerdicts(judge(0), judge(1), scale).distance
        expect(scoreVerdicts(judge(1), judge(0), scale).distance).toBeCloseTo(
          there ?? Number.NaN,
          12,
        )
      }),
    )
  })

  test('words are shared alike from either side, wholly with themselves, and never beyond 0 to 1', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 12 }), fc.lorem({ maxCount: 12 }), (a, b) => {
        expect(wordOverlap(a, b)).toBe(wordOverlap(b, a))
        expect(wordOverlap(a, a)).toBe(1)
        expect(wordOverlap(a, b)).toBeGreaterThanOrEqual(0)
        expect(wordOverlap(a, b)).toBeLessThanOrEqual(1)
      }),
    )
  })

  test('adding a passage of the key to the evidence makes neither found, primary nor origins worse', () => {
    const sheets: EvidenceSheet[] = ['a', 'b', 'c'].map((name, i) => ({
      name,
      text: 'one two three four five six seven eight',
      isPrimary: i === 0,
      origin: i < 2 ? 'here' : 'there',
    }))
    const passage = fc
      .tuple(
        fc.constantFrom('a', 'b', 'c'),
        fc.constantFrom('one two', 'three four', 'six', 'nine'),
      )
      .map(([sheet, quote]) => ({ sheet, quote }))
    fc.assert(
      fc.property(
        fc.array(passage, { minLength: 1, maxLength: 4 }),
        fc.array(passage, { maxLength: 4 }),
        (key, given) => {
          const before = scoreEvidence(key, given, sheets)
          const after = scoreEvidence(key, [...given, ...key.slice(0, 1)], sheets)
          for (const figure of ['found', 'primary', 'origins'] as const) {
            expect(after[figure] ?? 1).toBeGreaterThanOrEqual(before[figure] ?? 1)
          }
        },
      ),
    )
  })
})
