import type { Region } from './region.ts'
import { longestRising } from './longest-rising.ts'

/**
 * Runs of at least `length` words that stand once in the old and once in the new part of a region, in
 * the longest order both sides agree on (patience diff), each grown as far as both sides stay equal.
 */
export function sharedRuns(
  oldWords: Int32Array,
  newWords: Int32Array,
  region: Region,
  length: number,
): Region[] {
  const inOld = onceIn(oldWords, region.oldStart, region.oldEnd, length)
  const inNew = onceIn(newWords, region.newStart, region.newEnd, length)
  const seeds: [number, number][] = []
  for (const [run, oldAt] of inOld) {
    const newAt = inNew.get(run)
    if (oldAt >= 0 && newAt !== undefined && newAt >= 0) seeds.push([oldAt, newAt])
  }
  seeds.sort((a, b) => a[0] - b[0])

  const runs: Region[] = []
  for (const [oldAt, newAt] of longestRising(seeds)) {
    const last = runs.at(-1)
    if (last && (oldAt < last.oldEnd || newAt < last.newEnd)) continue
    runs.push(grown(oldWords, newWords, region, { oldAt, newAt, length }, last))
  }
  return runs
}

/** Where each run of words starts that occurs once; -1 for those that occur again. */
function onceIn(
  words: Int32Array,
  start: number,
  end: number,
  length: number,
): Map<string, number> {
  const starts = new Map<string, number>()
  for (let i = start; i + length <= end; i++) {
    const run = words.subarray(i, i + length).join(' ')
    starts.set(run, starts.has(run) ? -1 : i)
  }
  return starts
}

function grown(
  oldWords: Int32Array,
  newWords: Int32Array,
  region: Region,
  { oldAt, newAt, length }: { oldAt: number; newAt: number; length: number },
  last: Region | undefined,
): Region {
  let [oldStart, newStart, oldEnd, newEnd] = [oldAt, newAt, oldAt + length, newAt + length]
  const oldLeast = last?.oldEnd ?? region.oldStart
  const newLeast = last?.newEnd ?? region.newStart
  while (
    oldStart > oldLeast &&
    newStart > newLeast &&
    oldWords[oldStart - 1] === newWords[newStart - 1]
  ) {
    oldStart--
    newStart--
  }
  while (
    oldEnd < region.oldEnd &&
    newEnd < region.newEnd &&
    oldWords[oldEnd] === newWords[newEnd]
  ) {
    oldEnd++
    newEnd++
  }
  return { oldStart, oldEnd, newStart, newEnd }
}
