import { expect, test } from 'vitest'
import { createStopwatch } from './stopwatch.ts'

function aStopwatch() {
  let time = 1_000
  const watch = createStopwatch(() => time)
  return { watch, pass: (milliseconds: number) => void (time += milliseconds) }
}

test('time counts for the sentence in hand, over several visits', () => {
  const { watch, pass } = aStopwatch()
  pass(50)
  watch.turnTo(0)
  pass(300)
  watch.turnTo(20)
  pass(200)
  watch.turnTo(0)
  pass(100)
  expect([watch.spentOn(0), watch.spentOn(20), watch.spentOn(40)]).toEqual([400, 200, 0])
  expect(watch.total()).toBe(600)
})

test('while the page is out of view nothing counts', () => {
  const { watch, pass } = aStopwatch()
  watch.turnTo(0)
  pass(100)
  watch.pause()
  pass(5_000)
  watch.turnTo(20)
  watch.resume()
  watch.resume()
  pass(10)
  expect([watch.spentOn(0), watch.spentOn(20)]).toEqual([100, 10])
})
