import type { ScrubReport } from '@claimbench/storage'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { scrubInBackground } from './scrubbing.ts'

const CLEAN: ScrubReport = { rows: 0, lost: 0, copies: 0, attachments: [] }
const scrub = vi.fn<(signal?: AbortSignal) => Promise<ScrubReport>>()
const onFound = vi.fn<(report: ScrubReport) => void>()

beforeEach(() => {
  vi.useFakeTimers()
  scrub.mockReset().mockResolvedValue(CLEAN)
  onFound.mockClear()
})
afterEach(() => {
  vi.useRealTimers()
})

test('what is found is told, and nothing when nothing is', async () => {
  const stop = scrubInBackground({ scrub, slot: 0 }, { onFound, delay: 10, pause: 100 })
  await vi.advanceTimersByTimeAsync(10)
  expect(scrub).toHaveBeenCalledTimes(1)
  expect(onFound).not.toHaveBeenCalled()

  const found = { ...CLEAN, rows: 2 }
  scrub.mockResolvedValue(found)
  await vi.advanceTimersByTimeAsync(100)
  expect(onFound.mock.calls).toEqual([[found]])
  stop()
})

test('a look that cannot be finished is tried again later', async () => {
  scrub.mockRejectedValueOnce(new Error('the database was closed'))
  const stop = scrubInBackground({ scrub, slot: 0 }, { onFound, delay: 10, pause: 100 })
  await vi.advanceTimersByTimeAsync(110)
  expect(scrub).toHaveBeenCalledTimes(2)
  stop()
})

test('it ends when it is stopped', async () => {
  const stop = scrubInBackground({ scrub, slot: 0 }, { onFound, delay: 10, pause: 100 })
  await vi.advanceTimersByTimeAsync(10)
  stop()
  await vi.advanceTimersByTimeAsync(1000)
  expect(scrub).toHaveBeenCalledTimes(1)
  expect(scrub.mock.calls[0]?.[0]?.aborted).toBe(true)
})

test('only the first tab looks', async () => {
  scrubInBackground({ scrub, slot: 1 }, { onFound, delay: 10 })
  await vi.advanceTimersByTimeAsync(10)
  expect(scrub).not.toHaveBeenCalled()
})
