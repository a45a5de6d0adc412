import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runsOf } from './runs.ts'

const span = fc
  .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }))
  .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))

test('overlapping marks become runs that know all their marks', () => {
  const source = { start: 0, end: 10, name: 'source' }
  const link = { start: 5, end: 15, name: 'link' }
  const runs = runsOf({ start: 0, end: 20 }, [source, link])
  expect(runs.map(run => [run.start, run.end, run.marks.map(mark => mark.name)])).toEqual([
    [0, 5, ['source']],
    [5, 10, ['source', 'link']],
    [10, 15, ['link']],
    [15, 20, []],
  ])
})

test('runs cover the stretch exactly, in order, and none is empty', () => {
  fc.assert(
    fc.property(span, fc.array(span), (stretch, marks) => {
      const runs = runsOf(stretch, marks)
      let at = stretch.start
      for (const run of runs) {
        expect(run.start).toBe(at)
        expect(run.end).toBeGreaterThan(run.start)
        at = run.end
      }
      expect(at).toBe(stretch.end)
    }),
  )
})

test('each place of a run has exactly the marks of the run', () => {
  fc.assert(
    fc.property(span, fc.array(span), (stretch, marks) => {
      for (const run of runsOf(stretch, marks)) {
        for (let at = run.start; at < run.end; at++) {
          expect(run.marks).toEqual(marks.filter(mark => mark.start <= at && at < mark.end))
        }
      }
    }),
  )
})
