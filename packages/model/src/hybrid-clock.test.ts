import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type HybridClock, isClock, laterClock, tick } from './hybrid-clock.ts'

const wallClock = fc.array(fc.integer({ min: 0, max: 2 ** 44 }), { minLength: 1, maxLength: 60 })

describe('the clock of a device', () => {
  test('only moves forward, whatever the wall clock does', () => {
    fc.assert(
      fc.property(wallClock, times => {
        let last: HybridClock | undefined
        for (const now of times) {
          const next = tick(last, now, 'device')
          expect(last === undefined || next > last).toBe(true)
          last = next
        }
      }),
    )
  })

  test('is never behind the wall clock', () => {
    fc.assert(
      fc.property(wallClock, times => {
        const last = times.reduce<HybridClock | undefined>(
          (clock, now) => tick(clock, now, 'device'),
          undefined,
        )
        expect(Number.parseInt((last ?? '').slice(0, 12), 16)).toBeGreaterThanOrEqual(
          Math.max(...times),
        )
      }),
    )
  })

  test('counts on past the end of its counter', () => {
    const full: HybridClock = '000000000005ffff-device'
    expect(tick(full, 3, 'device')).toBe('0000000000060000-device')
  })

  test('is ahead of every clock it has heard of', () => {
    fc.assert(
      fc.property(wallClock, fc.nat(), (times, now) => {
        const heard = times.map(time => tick(undefined, time, 'elsewhere'))
        const latest = heard.reduce<HybridClock | undefined>(laterClock, undefined)
        expect(heard.every(clock => tick(latest, now, 'here') > clock)).toBe(true)
      }),
    )
  })

  test('ties are broken by the device, so that two devices never share a moment', () => {
    expect(tick(undefined, 5, 'a')).not.toBe(tick(undefined, 5, 'b'))
  })
})

test('the later of two clocks is the same from both sides', () => {
  const clocks = [
    undefined,
    tick(undefined, 1, 'a'),
    tick(undefined, 1, 'b'),
    tick(undefined, 2, 'a'),
  ]
  for (const a of clocks) for (const b of clocks) expect(laterClock(a, b)).toBe(laterClock(b, a))
  expect(laterClock(undefined, undefined)).toBeUndefined()
})

describe('a clock from outside', () => {
  test.each(['00019d0000000000-device', '1dffffffffffffff-device'])(
    'is taken when later ones can follow: %s',
    clock => {
      expect(isClock(clock)).toBe(true)
      expect(tick(clock, 0, 'here') > clock).toBe(true)
    },
  )

  test.each([
    '',
    'yesterday',
    'ffffffffffff0000-device',
    '1e00000000000000-device',
    '00019D0000000000-device',
    '00019d000000000-device',
    `00019d0000000000-${'x'.repeat(300)}`,
    '\uffff',
  ])('is refused when none could: %j', clock => expect(isClock(clock)).toBe(false))

  test('is never made so late that it is refused, whatever the wall clock says', () => {
    const last = tick(undefined, Number.MAX_SAFE_INTEGER, 'device')
    expect(isClock(last)).toBe(true)
    expect(isClock(tick(last, Number.MAX_SAFE_INTEGER, 'device'))).toBe(true)
  })
})
