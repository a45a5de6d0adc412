// A session without a screen, at a fixed time, on a disk in memory.
import { REVIEWER } from '@claimbench/model/testing'
import { createSession, type Session } from '../session/create-session.ts'
import type { FakeDisk } from './fake-disk.ts'

/** A moment at which every test takes place. */
export const NOW = Date.parse('2026-03-13T08:00:00.000Z')

let ids = 0

/** A session of a tab of its own on a disk. */
export async function openSession(disk: FakeDisk, device = 'device-2'): Promise<Session> {
  let now = NOW
  return createSession({
    disk: disk.openTab(),
    device,
    clockName: `${device}-${++ids}`,
    newReviewer: REVIEWER,
    // Every look at the clock is a little later, as it is for people.
    now: () => (now += 10),
    newId: () => `id-${++ids}`,
  })
}
