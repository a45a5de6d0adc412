// Where a passage was cut between equal words, several alignments are equally good: "And he left. And
// she stayed." without its first sentence may keep either "And". Writers cut sentences and lines, so
// the one that cuts there is taken.
import type { Pairing } from './region.ts'
import type { WordSequence } from './word-sequence.ts'

/** Moves every gap of the pairing to its most natural place; equal words stay paired with equal words. */
export function slideGaps(
  { numbers: oldWords, cuts: oldCuts }: WordSequence,
  { numbers: newWords, cuts: newCuts }: WordSequence,
  pairing: Pairing,
): void {
  for (let i = 0; i < oldWords.length; i++) {
    const before = i === 0 ? -1 : (pairing[i - 1] ?? -1)
    const next = pairing[i] ?? -1
    if (next < 0 && (i === 0 || before >= 0)) slideOldGap(oldWords, oldCuts, newWords, pairing, i)
    else if (before >= 0 && next > before + 1) slideNewGap(oldWords, newWords, newCuts, pairing, i)
  }
}

/** The old words from `start` to the next one that is paired are gone. */
function slideOldGap(
  oldWords: Int32Array,
  oldCuts: Uint8Array,
  newWords: Int32Array,
  pairing: Pairing,
  start: number,
): void {
  let end = start
  while (end < oldWords.length && pairing[end] === -1) end++
  const isKept = (at: number) =>
    (pairing[at] ?? -1) >= 0 && oldWords[at] === newWords[pairing[at] ?? -1]
  const by = bestSlide(
    by => (oldCuts[start + by] ?? 0) + (oldCuts[end + by] ?? 0),
    by => isKept(start + by) && oldWords[start + by] === oldWords[end + by],
    by => isKept(end + by - 1) && oldWords[start + by - 1] === oldWords[end + by - 1],
  )
  const hand = (from: number, to: number) => {
    pairing[to] = pairing[from] ?? -1
    pairing[from] = -1
  }
  for (let k = -1; k >= by; k--) hand(start + k, end + k)
  for (let k = 0; k < by; k++) hand(end + k, start + k)
}

/** New words stand between the old words `at - 1` and `at`. */
function slideNewGap(
  oldWords: Int32Array,
  newWords: Int32Array,
  newCuts: Uint8Array,
  pairing: Pairing,
  at: number,
): void {
  const start = (pairing[at - 1] ?? -1) + 1
  const end = pairing[at] ?? -1
  const by = bestSlide(
    by => (newCuts[start + by] ?? 0) + (newCuts[end + by] ?? 0),
    by =>
      pairing[at + by] === start + by &&
      oldWords[at + by] === newWords[start + by] &&
      newWords[start + by] === newWords[end + by],
    by =>
      pairing[at + by - 1] === end + by - 1 &&
      oldWords[at + by - 1] === newWords[end + by - 1] &&
      newWords[start + by - 1] === newWords[end + by - 1],
  )
  for (let k = -1; k >= by; k--) pairing[at + k] = end + k
  for (let k = 1; k <= by; k++) pairing[at + k - 1] = start + k - 1
}

const FARTHEST = 60

/** The best of all possible slides, negative to the left; the gap stays where it is when none is better. */
function bestSlide(
  quality: (by: number) => number,
  canGoLeft: (by: number) => boolean,
  canGoRight: (by: number) => boolean,
): number {
  let [best, bestQuality] = [0, quality(0)]
  for (let by = -1; by >= -FARTHEST && canGoLeft(by); by--) {
    if (quality(by) > bestQuality) [best, bestQuality] = [by, quality(by)]
  }
  for (let by = 1; by <= FARTHEST && canGoRight(by); by++) {
    if (quality(by) > bestQuality) [best, bestQuality] = [by, quality(by)]
  }
  return best
}
