import { expect, test } from 'vitest'
import { randomIndex, randomNormal, seededRandom } from './random.ts'

test('the same seed gives the same numbers, another seed others', () => {
  const draw = (seed: number) => Array.from({ length: 5 }, seededRandom(seed))
  expect(draw(7)).toEqual(draw(7))
  expect(draw(7)).not.toEqual(draw(8))
})

test('numbers are spread evenly from 0 up to, not including, 1', () => {
  const random = seededRandom(1)
  const tenths = Array.from({ length: 10 }, () => 0)
  for (let i = 0; i < 10_000; i += 1) {
    const tenth = randomIndex(random, 10)
    tenths[tenth] = (tenths[tenth] ?? 0) + 1
  }
  expect(tenths).toHaveLength(10)
  for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(120)
})

test('normal draws have the mean and the deviation asked for', () => {
  const random = seededRandom(2)
  const draws = Array.from({ length: 10_000 }, () => randomNormal(random, 5, 2))
  const mean = draws.reduce((sum, draw) => sum + draw, 0) / draws.length
  const variance = draws.reduce((sum, draw) => sum + (draw - mean) ** 2, 0) / draws.length
  expect(mean).toBeCloseTo(5, 1)
  expect(Math.sqrt(variance)).toBeCloseTo(2, 1)
})
