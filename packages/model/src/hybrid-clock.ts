// A hybrid logical clock (Kulkarni et al., "Logical Physical Clocks", 2014): the wall clock where
// it moves forward, a counter where it does not, and the device to break ties. Written so that
// comparing two strings compares two clocks.
import type { DeviceId } from './ids.ts'

/** `MMMMMMMMMMMMCCCC-device`: twelve hex digits of milliseconds, four of a counter, the device. */
export type HybridClock = string & { readonly of?: 'clock' }

const COUNTER_LIMIT = 0xffff

const SHAPE = /^[0-9a-f]{16}-/
// A clock near the end of its digits would leave no room for a later one, and every change made
// afterwards would lose against it. No clock is taken from the year 3015 on, and none is made from the
// year 2980 on, whatever the wall clock says.
const TOO_LATE = '1e'
const LATEST_TIME = 0x1d0000000000
const LONGEST = 300

/** Whether a text from outside is a clock that changes can follow. */
export function isClock(text: string): boolean {
  return text.length <= LONGEST && SHAPE.test(text) && text < TOO_LATE
}

/**
 * The next moment of a device's clock: later than `last` whatever the wall clock `now`
 * (milliseconds since 1970) says, so that no two changes of a device share a moment.
 */
export function tick(last: HybridClock | undefined, now: number, device: DeviceId): HybridClock {
  const lastTime = last ? Number.parseInt(last.slice(0, 12), 16) : -1
  const lastCount = last ? Number.parseInt(last.slice(12, 16), 16) : 0
  const time = Math.min(now, LATEST_TIME)
  if (time > lastTime) return write(time, 0, device)
  return lastCount < COUNTER_LIMIT
    ? write(lastTime, lastCount + 1, device)
    : write(lastTime + 1, 0, device)
}

/** The later of two clocks; undefined counts as before everything. */
export function laterClock(
  a: HybridClock | undefined,
  b: HybridClock | undefined,
): HybridClock | undefined {
  if (a === undefined) return b
  return b === undefined || a >= b ? a : b
}

function write(time: number, count: number, device: DeviceId): HybridClock {
  return `${time.toString(16).padStart(12, '0')}${count.toString(16).padStart(4, '0')}-${device}`
}
