// Word by word alignment of two stretches (Needleman-Wunsch with affine gaps after Gotoh, 1982). Gaps
// cost something to open, so that a common word alone inside new text is never taken for an old one.
import type { Pairing, Region } from './region.ts'
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

  const newEdges = Float64Array.from({ length: columns }, (_, j) =>
    edgeBefore(newCuts, newStart + j),
  )
  for (let i = 1; i <= rows; i++) {
    const oldWord = at(oldWords, oldStart + i - 1)
    const oldEdge = edgeBefore(oldCuts, oldStart + i - 1)
    const row = i * width
    nextPair[0] = NEVER
    nextSkipNew[0] = NEVER
    nextSkipOld[0] = OPEN_GAP + i * EXTEND_GAP
    ways[row] = (i === 1 ? PAIR : SKIP_OLD) << 2
    // The cells up and to the left, and to the left: each is read once, this is where the time goes.
    let [cornerPair, cornerOld, cornerNew] = [at(pair, 0), at(skipOld, 0), at(skipNew, 0)]
    let [leftPair, leftOld, leftNew] = [NEVER, OPEN_GAP + i * EXTEND_GAP, NEVER]
    for (let j = 1; j <= columns; j++) {
      const newWord = at(newWords, newStart + j - 1)
      const newEdge = at(newEdges, j - 1)
      const gain = oldWord === newWord ? EQUAL : isSimilar(oldWord, newWord) ? SIMILAR : REPLACED

      const o = cornerOld + oldEdge
      const n = cornerNew + newEdge
      const pairFrom = cornerPair >= o && cornerPair >= n ? PAIR : o >= n ? SKIP_OLD : SKIP_NEW
      const pairHere = (pairFrom === PAIR ? cornerPair : pairFrom === SKIP_OLD ? o : n) + gain

      const abovePair = at(pair, j)
      const aboveOld = at(skipOld, j)
      const aboveNew = at(skipNew, j)
      const isPairAbove = abovePair >= aboveNew
      const openOld = (isPairAbove ? abovePair : aboveNew) + OPEN_GAP + EXTEND_GAP + oldEdge
      const goOnOld = aboveOld + EXTEND_GAP
      const oldFrom = goOnOld >= openOld ? SKIP_OLD : isPairAbove ? PAIR : SKIP_NEW
      const oldHere = goOnOld >= openOld ? goOnOld : openOld

      const isPairLeft = leftPair >= leftOld
      const openNew = (isPairLeft ? leftPair : leftOld) + OPEN_GAP + EXTEND_GAP + newEdge
      const goOnNew = leftNew + EXTEND_GAP
      const newFrom = goOnNew >= openNew ? SKIP_NEW : isPairLeft ? PAIR : SKIP_OLD
      const newHere = goOnNew >= openNew ? goOnNew : openNew

      ways[row + j] = pairFrom | (oldFrom << 2) | (newFrom << 4)
      nextPair[j] = leftPair = pairHere
      nextSkipOld[j] = leftOld = oldHere
      nextSkipNew[j] = leftNew = newHere
      cornerPair = abovePair
      cornerOld = aboveOld
      cornerNew = aboveNew
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

const edgeBefore = (cuts: Uint8Array, word: number) => INSIDE[at(cuts, word)] ?? 0

/** Reads a typed array at an index that the loops above keep inside its bounds. */
const at = (numbers: Int32Array | Float64Array | Uint8Array, index: number): number =>
  numbers[index] ?? 0
