import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { Features } from '../model/features.ts'
import { base64Of, logistic, readLinearModel, signedBytes } from '../model/linear-model.ts'
import { calibrate, fitLinear, scoreOf, writeModel, type Example } from './fit.ts'

const options = { bits: 8, rounds: 10, rate: 0.5, decay: 0 }

function example(label: number, ...ids: number[]): Example {
  const features = new Features()
  for (const id of ids) features.add(id)
  return { features, label, weight: 1 }
}

test('a feature that only one class has speaks for that class', () => {
  const examples = [example(1, 1, 3), example(1, 1, 4), example(0, 2, 3), example(0, 2, 4)]
  const weights = fitLinear(examples, 1, options)
  expect(scoreOf(weights, example(1, 1).features)).toBeGreaterThan(0)
  expect(scoreOf(weights, example(0, 2).features)).toBeLessThan(0)
})

test('the same examples give the same weights again', () => {
  const examples = [example(1, 1, 3), example(0, 2, 3), example(1, 5)]
  expect(fitLinear(examples, 1, options)).toEqual(fitLinear(examples, 1, options))
})

test('signed bytes survive base 64', () => {
  fc.assert(
    fc.property(fc.int8Array(), bytes => {
      expect(signedBytes(base64Of(bytes))).toEqual(bytes)
    }),
  )
})

test('a written model answers within one step of the weights it was made from', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: 4, maxLength: 4 }),
      values => {
        const weights = Float64Array.from(values)
        const written = writeModel([weights], 2, [[1, 0]])
        const { features } = example(1, 0, 1, 2, 3)
        const [found = 0] = readLinearModel(written).logOdds(features)
        expect(Math.abs(found - scoreOf(weights, features))).toBeLessThanOrEqual(2 * written.step)
      },
    ),
  )
})

test('calibration finds how often a score is right', () => {
  const scores = [-1, -1, -1, -1, 1, 1, 1, 1]
  const wanted = [true, false, false, false, true, true, true, false]
  const [scale, shift] = calibrate(scores, wanted)
  expect(logistic(scale + shift)).toBeCloseTo(0.75, 3)
  expect(logistic(shift - scale)).toBeCloseTo(0.25, 3)
})
