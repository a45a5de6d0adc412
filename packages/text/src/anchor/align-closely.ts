// Word by word alignment of two stretches (Needleman-Wunsch with affine gaps after Gotoh, 1982). Gaps
// cost something to open, so that a common word alone inside new text is never taken for an old one.
import type { Pairing, Region } from './align-words.ts'
import type { WordSequence } from './word-sequence.ts'

const EQUAL = 4
const SIMILAR = 2
const REPLACED = -3
const OPEN_GAP = -6
const EXTEND_GAP = -0.25
// A gap that begins or ends inside a sentence costs more than one between sentences or lines.
const INSIDE = [-2.5, -1, 0, 0]
const NEVER = -1e9

// How a cell was reached, two bits each for the three tables.
const PAIR = 0
const SKIP_OLD = 1
const SKIP_NEW = 2

/** Aligns one region; writes the pairs it finds, replaced words included, into `pairing`. */
export function alignClosely(
  { numbers: oldWords, cuts: oldCuts }: WordSequence,
  { numbers: newWords, cuts: newCuts }: WordSequence,
  { oldStart, oldEnd, newStart, newEnd }: Region,
  isSimilar: (oldWord: number, newWord: number) => boolean,
  pairing: Pairing,
): void {
  const rows = oldEnd - oldStart
  const columns = newEnd - newStart
  const width = columns + 1
  const ways = new Uint8Array((rows + 1) * width)
  let pair = new Float64Array(width).fill(NEVER)
  let skipOld = new Float64Array(width).fill(NEVER)
  let skipNew = new Float64Array(width).fill(NEVER)
  let [nextPair, nextSkipOld, nextSkipNew] = [pair.slice(), skipOld.slice(), skipNew.slice()]
  pair[0] = 0
  for (let j = 1; j <= columns; j++) {
    skipNew[j] = OPEN_GAP + j * EXTEND_GAP
    ways[j] = (j === 1 ? PAIR : SKIP_NEW) << 4
  }

  for (let i = 1; i <= rows; i++) {
    const oldWord = at(oldWords, oldStart + i - 1)
    const oldEdge = INSIDE[at(oldCuts, oldStart + i - 1)] ?? 0
    nextPair[0] = NEVER
    nextSkipNew[0] = NEVER
    nextSkipOld[0] = OPEN_GAP + i * EXTEND_GAP
    ways[i * width] = (i === 1 ? PAIR : SKIP_OLD) << 2
    for (let j = 1; j <= columns; j++) {
      const newWord = at(newWords, newStart + j - 1)
      const newEdge = INSIDE[at(newCuts, newStart + j - 1)] ?? 0
      const gain = oldWord === newWord ? EQUAL : isSimilar(oldWord, newWord) ? SIMILAR : REPLACED

      const p = at(pair, j - 1)
      const o = at(skipOld, j - 1) + oldEdge
      const n = at(skipNew, j - 1) + newEdge
      const pairFrom = p >= o && p >= n ? PAIR : o >= n ? SKIP_OLD : SKIP_NEW
      nextPair[j] = Math.max(p, o, n) + gain

      const openOld = Math.max(at(pair, j), at(skipNew, j)) + OPEN_GAP + EXTEND_GAP + oldEdge
      const goOnOld = at(skipOld, j) + EXTEND_GAP
      const oldFrom =
        goOnOld >= openOld ? SKIP_OLD : at(pair, j) >= at(skipNew, j) ? PAIR : SKIP_NEW
      nextSkipOld[j] = Math.max(openOld, goOnOld)

      const before = j - 1
      const openNew =
        Math.max(at(nextPair, before), at(nextSkipOld, before)) + OPEN_GAP + EXTEND_GAP + newEdge
      const goOnNew = at(nextSkipNew, before) + EXTEND_GAP
      const newFrom =
        goOnNew >= openNew
          ? SKIP_NEW
          : at(nextPair, before) >= at(nextSkipOld, before)
            ? PAIR
            : SKIP_OLD
      nextSkipNew[j] = Math.max(openNew, goOnNew)

      ways[i * width + j] = pairFrom | (oldFrom << 2) | (newFrom << 4)
    }
    ;[pair, nextPair] = [nextPair, pair]
    ;[skipOld, nextSkipOld] = [nextSkipOld, skipOld]
    ;[skipNew, nextSkipNew] = [nextSkipNew, skipNew]
  }

  const ends = [at(pair, columns), at(skipOld, columns), at(skipNew, columns)]
  let state = ends.indexOf(Math.max(...ends))
  for (let [i, j] = [rows, columns]; i > 0 || j > 0;) {
    const way = ways[i * width + j] ?? 0
    if (state === PAIR) {
      pairing[oldStart + --i] = newStart + --j
      state = way & 3
    } else if (state === SKIP_OLD) {
      i--
      state = (way >> 2) & 3
    } else {
      j--
      state = (way >> 4) & 3
    }
  }
}

/** Reads a typed array at an index that the loops above keep inside its bounds. */
const at = (numbers: Int32Array | Float64Array | Uint8Array, index: number): number =>
  numbers[index] ?? 0
