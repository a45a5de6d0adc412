import { expect, test } from 'vitest'
import { bootstrapInterval } from './bootstrap.ts'
import { krippendorffAlpha } from './krippendorff-alpha.ts'
import { seededRandom } from './random.ts'

const share = (units: readonly number[]) =>
  units.reduce((sum, unit) => sum + unit, 0) / units.length

const hundred = Array.from({ length: 100 }, (_, i) => (i < 80 ? 1 : 0))

test('a share of 0.8 in 100 units lies within about two standard errors of 0.04', () => {
  const interval = bootstrapInterval(hundred, share, { random: seededRandom(1), resamples: 2000 })
  expect(interval.estimate).toBe(0.8)
  expect(interval.lower).toBeCloseTo(0.8 - 1.96 * 0.04, 1)
  expect(interval.upper).toBeCloseTo(0.8 + 1.96 * 0.04, 1)
  expect(interval.warnings).toEqual([])
})

test('less confidence is a narrower interval', () => {
  const widthAt = (confidence: number) => {
    const { lower = 0, upper = 0 } = bootstrapInterval(hundred, share, {
      random: seededRandom(1),
      confidence,
    })
    return upper - lower
  }
  expect(widthAt(0.5)).toBeLessThan(widthAt(0.95))
})

test('the same seed gives the same interval', () => {
  const draw = () => bootstrapInterval(hundred, share, { random: seededRandom(5), resamples: 50 })
  expect(draw()).toEqual(draw())
})

test('few units carry a warning', () => {
  const { warnings } = bootstrapInterval([1, 0, 1], share, { random: seededRandom(1) })
  expect(warnings).toEqual(['too-few-units'])
})

test('a measure that is often undefined carries one too, and counts what it had', () => {
  // One unit of forty disagrees: a resample without it has one label only, and no α. That is
  // (39/40)^40 = 0.36 of them.
  const items = Array.from({ length: 40 }, (_, i) => (i === 0 ? ['a', 'b'] : ['a', 'a']))
  const { warnings, defined, resamples } = bootstrapInterval(
    items,
    units => krippendorffAlpha(units),
    { random: seededRandom(1) },
  )
  expect(warnings).toEqual(['often-undefined'])
  expect(defined / resamples).toBeCloseTo(1 - 0.36, 1)
})

test('no units, no figures', () => {
  expect(bootstrapInterval([], share, { random: seededRandom(1) })).toMatchObject({
    estimate: undefined,
    lower: undefined,
    upper: undefined,
    warnings: ['too-few-units', 'often-undefined'],
  })
})

test('refuses a confidence of 95 that was meant as 0.95', () => {
  const wrong = () => bootstrapInterval([1], share, { random: seededRandom(1), confidence: 95 })
  expect(wrong).toThrow(RangeError)
})
