import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyText } from './any-text.ts'
import { classOf, FIRST_POINT, NEWLINE, OWN_STOP } from './characters.ts'
import { Reading } from './reading.ts'

const NO_OWN_STOPS: ReadonlySet<number> = new Set()

test('every unit has its class, and beyond the edges there are line breaks', () => {
  fc.assert(
    fc.property(anyText, text => {
      const reading = new Reading(text, NO_OWN_STOPS)
      for (let at = 0; at < text.length; at++) {
        expect(reading.kind(at)).toBe(classOf(text.charCodeAt(at)))
      }
      for (const at of [-100, -3, -1, text.length, text.length + 7, text.length + 100]) {
        expect([reading.kind(at), reading.unit(at)]).toEqual([NEWLINE, -1])
      }
    }),
  )
})

test('the points are all places where something can begin or end, in order', () => {
  fc.assert(
    fc.property(anyText, text => {
      const reading = new Reading(text, NO_OWN_STOPS)
      const units = Array.from({ length: text.length }, (_, at) => at)
      const points = units.filter(at => classOf(text.charCodeAt(at)) >= FIRST_POINT)
      const found = []
      for (let i = 0; reading.point(i) < text.length; i++) found.push(reading.point(i))
      expect(found).toEqual(points)
      for (const at of units) {
        expect(reading.point(reading.pointFrom(at))).toBe(
          points.find(point => point >= at) ?? text.length,
        )
      }
    }),
  )
})

test('a terminator of the language is a point with a class of its own', () => {
  const reading = new Reading('Τι είναι; Πλοίο', new Set([';'.charCodeAt(0)]))
  expect(reading.kind(8)).toBe(OWN_STOP)
  expect(reading.point(0)).toBe(8)
})
