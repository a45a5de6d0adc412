// Passages that stand elsewhere in the new text. What the ordered alignment left over on both sides is
// searched for common runs; each is grown over small changes and counts only if enough of it is equal.
import type { Pairing } from './region.ts'
import { NEW_LINE, type WordSequence } from './word-sequence.ts'

// A run of this many equal words is no coincidence; shorter leftovers must be equal as a whole.
const SEED = 6
const MOST_CHANGED = 4
// Runs that stand in more places than this say nothing about where a passage went.
const MOST_REPEATS = 12

interface Run {
  readonly oldStart: number
  readonly newStart: number
  readonly length: number
}

/** Adds to `pairing` the words of passages that moved. Words that are paired already stay so. */
export function findMoved(oldSide: WordSequence, newSide: WordSequence, pairing: Pairing): void {
  const [oldWords, newWords] = [oldSide.numbers, newSide.numbers]
  const isTaken = new Uint8Array(newWords.length)
  for (const at of pairing) if (at >= 0) isTaken[at] = 1

  const isFree = (oldAt: number, newAt: number) =>
    oldAt >= 0 &&
    newAt >= 0 &&
    oldAt < oldWords.length &&
    newAt < newWords.length &&
    pairing[oldAt] === -1 &&
    isTaken[newAt] === 0
  const isEqual = (oldAt: number, newAt: number) =>
    isFree(oldAt, newAt) && oldWords[oldAt] === newWords[newAt]

  const runs = [
    ...commonRuns(oldWords, newWords, pairing, isTaken, isEqual),
    ...commonLines(oldSide, newSide),
  ]
  for (const { oldStart, newStart, length } of runs) {
    let isWhole = true
    for (let i = 0; i < length; i++) isWhole &&= isEqual(oldStart + i, newStart + i)
    if (!isWhole) continue
    const pair = (oldAt: number, newAt: number) => {
      pairing[oldAt] = newAt
      isTaken[newAt] = 1
    }
    for (let i = 0; i < length; i++) pair(oldStart + i, newStart + i)
    grow(oldStart + length, newStart + length, 1, isFree, isEqual, pair)
    grow(oldStart - 1, newStart - 1, -1, isFree, isEqual, pair)
  }
}

/** Equal runs of at least `SEED` words among the words that are free on both sides, the longest first. */
function commonRuns(
  oldWords: Int32Array,
  newWords: Int32Array,
  pairing: Pairing,
  isTaken: Uint8Array,
  isEqual: (oldAt: number, newAt: number) => boolean,
): Run[] {
  const startsInNew = new Map<string, number[]>()
  for (let j = 0; j + SEED <= newWords.length; j++) {
    if (isTaken.subarray(j, j + SEED).some(taken => taken === 1)) continue
    const key = newWords.subarray(j, j + SEED).join(' ')
    const starts = startsInNew.get(key)
    if (starts === undefined) startsInNew.set(key, [j])
    else if (starts.length < MOST_REPEATS) starts.push(j)
  }
  const runs: Run[] = []
  if (startsInNew.size === 0) return runs
  for (let i = 0; i + SEED <= oldWords.length; i++) {
    if (pairing.subarray(i, i + SEED).some(at => at >= 0)) continue
    for (const newStart of startsInNew.get(oldWords.subarray(i, i + SEED).join(' ')) ?? []) {
      if (isEqual(i - 1, newStart - 1)) continue // the middle of a run that was found from its start
      let length = SEED
      while (isEqual(i + length, newStart + length)) length++
      runs.push({ oldStart: i, newStart, length })
    }
  }
  return runs.sort((a, b) => b.length - a.length || a.oldStart - b.oldStart)
}

/** Lines, however short, that stand once in the old and once in the new text. */
function commonLines(oldSide: WordSequence, newSide: WordSequence): Run[] {
  const inNew = linesOnce(newSide)
  return Array.from(linesOnce(oldSide)).flatMap(([line, { start, length }]) => {
    const found = inNew.get(line)
    return found === undefined ? [] : [{ oldStart: start, newStart: found.start, length }]
  })
}

function linesOnce({
  numbers,
  cuts,
}: WordSequence): Map<string, { start: number; length: number }> {
  const found = new Map<string, { start: number; length: number } | undefined>()
  let start = 0
  for (let end = 1; end <= numbers.length; end++) {
    if (cuts[end] !== NEW_LINE) continue
    const line = numbers.subarray(start, end).join(' ')
    found.set(line, found.has(line) ? undefined : { start, length: end - start })
    start = end
  }
  return new Map(Array.from(found).flatMap(([line, place]) => (place ? [[line, place]] : [])))
}

/** Goes on over words that were replaced, put in or taken out, while enough of what follows is equal. */
function grow(
  oldFrom: number,
  newFrom: number,
  step: 1 | -1,
  isFree: (oldAt: number, newAt: number) => boolean,
  isEqual: (oldAt: number, newAt: number) => boolean,
  pair: (oldAt: number, newAt: number) => void,
): void {
  let [i, j] = [oldFrom, newFrom]
  for (;;) {
    if (isEqual(i, j)) {
      pair(i, j)
      ;[i, j] = [i + step, j + step]
      continue
    }
    const next = nextEqualPair(i, j, step, isEqual)
    if (!next) return
    // Words replaced one by one in the same place are paired too, so that they stay in the passage.
    if (next.oldSkip === next.newSkip) {
      for (let k = 0; k < next.oldSkip; k++) {
        if (isFree(i + k * step, j + k * step)) pair(i + k * step, j + k * step)
      }
    }
    ;[i, j] = [i + next.oldSkip * step, j + next.newSkip * step]
  }
}

/** The nearest place behind a change where at least two words are equal again. */
function nextEqualPair(
  i: number,
  j: number,
  step: 1 | -1,
  isEqual: (oldAt: number, newAt: number) => boolean,
): { oldSkip: number; newSkip: number } | undefined {
  for (let sum = 1; sum <= 2 * MOST_CHANGED; sum++) {
    for (
      let oldSkip = Math.max(0, sum - MOST_CHANGED);
      oldSkip <= Math.min(sum, MOST_CHANGED);
      oldSkip++
    ) {
      const newSkip = sum - oldSkip
      const [oldAt, newAt] = [i + oldSkip * step, j + newSkip * step]
      if (isEqual(oldAt, newAt) && isEqual(oldAt + step, newAt + step)) return { oldSkip, newSkip }
    }
  }
  return undefined
}
