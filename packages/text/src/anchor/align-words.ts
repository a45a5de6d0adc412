// Which word of an old text became which word of a new one. Words are numbers here: equal numbers,
// equal forms. The order is kept; passages that moved are found elsewhere (`find-moved.ts`).
import { alignClosely } from './align-closely.ts'
import type { Pairing, Region } from './region.ts'
import { sharedRuns } from './shared-runs.ts'
import type { WordSequence } from './word-sequence.ts'

// Longer runs are safer anchors; shorter ones are used only where a region is too large to compare
// word by word (2 million pairs take about 30 ms).
const RUN_LENGTHS = [12, 6, 3, 1]
const MOST_CELLS = 2_000_000

/** Pairs the words of two texts in order. `isSimilar` says of unequal words whether one is a typo of the other. */
export function alignWords(
  oldWords: WordSequence,
  newWords: WordSequence,
  isSimilar: (oldWord: number, newWord: number) => boolean,
): Pairing {
  const pairing: Pairing = new Int32Array(oldWords.numbers.length).fill(-1)
  const align = (region: Region, level: number): void => {
    const cells = (region.oldEnd - region.oldStart) * (region.newEnd - region.newStart)
    if (cells === 0) return
    const length = RUN_LENGTHS[level]
    if (level > 0 && (cells <= MOST_CELLS || length === undefined)) {
      if (cells <= MOST_CELLS) alignClosely(oldWords, newWords, region, isSimilar, pairing)
      return
    }
    let { oldStart, newStart } = region
    for (const run of sharedRuns(oldWords.numbers, newWords.numbers, region, length ?? 1)) {
      align({ oldStart, oldEnd: run.oldStart, newStart, newEnd: run.newStart }, level + 1)
      for (let i = run.oldStart; i < run.oldEnd; i++) pairing[i] = run.newStart + i - run.oldStart
      oldStart = run.oldEnd
      newStart = run.newEnd
    }
    align({ oldStart, oldEnd: region.oldEnd, newStart, newEnd: region.newEnd }, level + 1)
  }
  align(
    { oldStart: 0, oldEnd: oldWords.numbers.length, newStart: 0, newEnd: newWords.numbers.length },
    0,
  )
  return pairing
}
