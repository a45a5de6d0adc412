import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyText } from './any-text.ts'
import { segment } from './every-language.ts'
import { applyCuts, type ReviewerCut } from './reviewer-cuts.ts'

const TEXT = 'The pier is shut. The ferry waits, and nobody knows.\n\nIt rains.'
const withCuts = (...cuts: ReviewerCut[]) =>
  applyCuts(TEXT, segment(TEXT, { language: 'en' }), cuts).map(({ start, end }) =>
    TEXT.slice(start, end),
  )

describe('what a reviewer cut by hand', () => {
  test('is split where the reviewer split it', () => {
    expect(withCuts({ at: TEXT.indexOf('and nobody'), present: true })).toEqual([
      'The pier is shut.',
      'The ferry waits,',
      'and nobody knows.',
      'It rains.',
    ])
  })

  test('is one sentence where the reviewer merged', () => {
    expect(withCuts({ at: TEXT.indexOf('The ferry'), present: false })).toEqual([
      'The pier is shut. The ferry waits, and nobody knows.',
      'It rains.',
    ])
  })

  test('can be merged and split elsewhere at once', () => {
    const cuts = [
      { at: TEXT.indexOf('The ferry'), present: false },
      { at: TEXT.indexOf('and nobody'), present: true },
    ]
    expect(withCuts(...cuts).slice(0, 2)).toEqual([
      'The pier is shut. The ferry waits,',
      'and nobody knows.',
    ])
  })

  test('is never merged over the end of a block', () => {
    expect(withCuts({ at: TEXT.indexOf('It rains'), present: false })).toHaveLength(3)
  })

  test('is left alone where a cut makes no sense', () => {
    const cuts = [0, TEXT.length, 17, 18].map(at => ({ at, present: true }))
    expect(withCuts(...cuts)).toHaveLength(3)
  })

  test('names the reviewer as the reason', () => {
    const cuts = [{ at: TEXT.indexOf('and nobody'), present: true }]
    const sentences = applyCuts(TEXT, segment(TEXT, { language: 'en' }), cuts)
    expect(sentences[1]).toMatchObject({ reason: 'reviewer-cut', confidence: 1 })
  })

  test('still covers the text in order, whatever the cuts', () => {
    const anyCuts = fc.array(fc.record({ at: fc.nat({ max: 80 }), present: fc.boolean() }))
    fc.assert(
      fc.property(anyText, anyCuts, (text, cuts) => {
        let rest = ''
        let last = 0
        for (const { start, end } of applyCuts(text, segment(text, { language: 'en' }), cuts)) {
          expect(end).toBeGreaterThan(start)
          expect(start).toBeGreaterThanOrEqual(last)
          rest += text.slice(last, start)
          last = end
        }
        expect((rest + text.slice(last)).trim()).toBe('')
      }),
    )
  })
})
