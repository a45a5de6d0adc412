import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyText } from './any-text.ts'
import { segment } from './every-language.ts'
import { boundaryReasons } from './reasons.ts'

/** The sentences of an English text, as strings. */
const split = (text: string, options = {}) =>
  segment(text, { language: 'en', ...options }).map(({ start, end }) => text.slice(start, end))

/** Languages with rules of their own, and one without. */
const anyLanguage = fc.constantFrom(
  'en',
  'de',
  'fr',
  'pl',
  'ru',
  'tr',
  'ar',
  'hi',
  'zh',
  'ja',
  'el',
  'hy',
  'xx',
)

describe('every segmentation', () => {
  test('covers all that is not white space, in order and without overlaps', () => {
    fc.assert(
      fc.property(anyText, anyLanguage, (text, language) => {
        let rest = ''
        let last = 0
        for (const { start, end } of segment(text, { language })) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          rest += text.slice(last, start)
          last = end
        }
        expect((rest + text.slice(last)).trim()).toBe('')
      }),
      { numRuns: 2000 },
    )
  })

  test('begins and ends each sentence with something visible', () => {
    fc.assert(
      fc.property(anyText, text => {
        for (const sentence of split(text)) expect(sentence).toBe(sentence.trim())
      }),
    )
  })

  test('never cuts a surrogate pair or a mark from its letter', () => {
    fc.assert(
      fc.property(anyText, text => {
        for (const { start } of segment(text, { language: 'en' })) {
          if (start === 0) continue
          expect(/[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(start - 1, start + 1))).toBe(
            false,
          )
          expect(/\S\p{M}/u.test(text.slice(start - 1, start + 1))).toBe(false)
        }
      }),
      { numRuns: 2000 },
    )
  })

  test('gives each boundary a known reason and a confidence from 0 to 1', () => {
    fc.assert(
      fc.property(anyText, text => {
        const sentences = segment(text, { language: 'en' })
        const lastReasons = sentences.slice(-1).map(({ reason }) => reason)
        expect(lastReasons).toEqual(sentences.length > 0 ? ['text-end'] : [])
        for (const { reason, confidence } of sentences) {
          expect(boundaryReasons).toContain(reason)
          expect(confidence).toBeGreaterThan(0)
          expect(confidence).toBeLessThanOrEqual(1)
        }
      }),
    )
  })
})

describe('blocks that are given', () => {
  test('are never crossed by a sentence', () => {
    const text = 'The bridge is closed for now and stays so.'
    const blocks = [
      { kind: 'heading', start: 0, end: 10 },
      { kind: 'paragraph', start: 10, end: text.length },
    ] as const
    expect(split(text, { blocks })).toEqual(['The bridge', 'is closed for now and stays so.'])
  })

  test('keep a clause together over the line breaks inside them', () => {
    const text = 'The bridge\n\nIs closed.'
    const blocks = [{ kind: 'paragraph', start: 0, end: text.length }] as const
    expect(split(text, { blocks })).toEqual([text])
  })
})

describe('what the reviewer says', () => {
  test('no boundary falls into any range to be kept whole, whatever the text', () => {
    const anyRange = fc.tuple(fc.nat(200), fc.nat(30))
    fc.assert(
      fc.property(anyText, fc.array(anyRange, { maxLength: 4 }), (text, ranges) => {
        const keepWhole = ranges.map(([start, length]) => ({ start, end: start + length }))
        for (const { end } of segment(text, { language: 'en', keepWhole }).slice(0, -1)) {
          const holding = keepWhole.find(range => range.start < end && end < range.end)
          expect(holding).toBeUndefined()
        }
      }),
      { numRuns: 1000 },
    )
  })

  test('an abbreviation of the reviewer never ends a sentence', () => {
    const text = 'It was found by Kdt. Weller at dawn.'
    expect(split(text)).toHaveLength(2)
    expect(split(text, { abbreviations: ['Kdt.'] })).toEqual([text])
  })

  test('no boundary falls into a range to be kept whole', () => {
    const text = 'She sings in Wait. What. Every Sunday. It is loud.'
    const start = text.indexOf('Wait')
    const keepWhole = [{ start, end: text.indexOf(' Every') }]
    expect(split(text, { keepWhole })).toEqual([
      'She sings in Wait. What.',
      'Every Sunday.',
      'It is loud.',
    ])
  })
})
