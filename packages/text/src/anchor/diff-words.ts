// What differs between two texts, in the order in which a person reads the new one.
import type { Span } from '../span.ts'
import { longestRising } from './longest-rising.ts'
import type { WordComparison } from './word-comparison.ts'
import { withPlainMarks } from './words.ts'

/**
 * A stretch of one or both texts. `same` stands in both, `removed` only in the old, `added` only in
 * the new; a passage that moved is `moved-away` where it was and `moved-here` where it is. The runs
 * with `old` spans cover the old text in order, those with `new` spans the new one; a moved run also
 * says where it stands in the other text.
 */
export type DiffRun =
  | { readonly kind: 'same'; readonly old: Span; readonly new: Span }
  | { readonly kind: 'removed'; readonly old: Span }
  | { readonly kind: 'added'; readonly new: Span }
  | { readonly kind: 'moved-away'; readonly old: Span; readonly to: Span }
  | { readonly kind: 'moved-here'; readonly new: Span; readonly from: Span }

/** The runs of a comparison. Quotation marks and white space of other shapes differ in nothing. */
export function diffWords(comparison: WordComparison): readonly DiffRun[] {
  const { oldText, newText, oldWords, newWords, pairing } = comparison
  const pairs = Array.from(pairing, (to, from) => [from, to] as [number, number]).filter(
    ([from, to]) => to >= 0 && oldWords[from]?.form === newWords[to]?.form,
  )
  const staying = longestRising(pairs)
  const stays = new Set(staying.map(([from]) => from))
  const inOld = movedPassages(
    comparison,
    pairs.filter(([from]) => !stays.has(from)),
  )
  const moved = { inOld, inNew: inOld.toSorted((a, b) => a.new.start - b.new.start) }

  const runs: DiffRun[] = []
  let [oldAt, newAt] = [0, 0]
  const between = (oldEnd: number, newEnd: number) => {
    addGap(runs, comparison, moved, { start: oldAt, end: oldEnd }, { start: newAt, end: newEnd })
  }
  for (const [from, to] of staying) {
    const [oldWord, newWord] = [oldWords[from], newWords[to]]
    if (!oldWord || !newWord) continue
    between(oldWord.start, newWord.start)
    const [oldForm, newForm] = [
      oldText.slice(oldWord.start, oldWord.end),
      newText.slice(newWord.start, newWord.end),
    ]
    if (differInNothing(oldForm, newForm))
      push(runs, { kind: 'same', old: spanOf(oldWord), new: spanOf(newWord) })
    else addChange(runs, spanOf(oldWord), spanOf(newWord))
    ;[oldAt, newAt] = [oldWord.end, newWord.end]
  }
  between(oldText.length, newText.length)
  return runs
}

// Most words of a text are the same to the letter: they need no closer look.
const differInNothing = (one: string, other: string) =>
  one === other || withPlainMarks(one) === withPlainMarks(other)

interface Moved {
  readonly old: Span
  readonly new: Span
}
/** The passages that moved, in the order of either text. */
interface AllMoved {
  readonly inOld: readonly Moved[]
  readonly inNew: readonly Moved[]
}

/** Moved words that follow each other in both texts, as passages in the order of the old text. */
function movedPassages(
  { oldWords, newWords }: WordComparison,
  pairs: readonly (readonly [number, number])[],
): readonly Moved[] {
  const passages: { old: Span; new: Span; last: readonly [number, number] }[] = []
  for (const [from, to] of pairs) {
    const [oldWord, newWord] = [oldWords[from], newWords[to]]
    if (!oldWord || !newWord) continue
    const before = passages.at(-1)
    if (before && before.last[0] === from - 1 && before.last[1] === to - 1) {
      before.old = { start: before.old.start, end: oldWord.end }
      before.new = { start: before.new.start, end: newWord.end }
      before.last = [from, to]
    } else passages.push({ old: spanOf(oldWord), new: spanOf(newWord), last: [from, to] })
  }
  return passages
}

/** What lies between two words that stayed: marks that are the same, or whatever changed there. */
function addGap(
  runs: DiffRun[],
  { oldText, newText }: WordComparison,
  moved: AllMoved,
  old: Span,
  fresh: Span,
): void {
  const [oldGap, newGap] = [
    oldText.slice(old.start, old.end),
    newText.slice(fresh.start, fresh.end),
  ]
  if (oldGap === '' && newGap === '') return
  if (differInNothing(oldGap, newGap)) {
    return push(runs, { kind: 'same', old, new: fresh })
  }
  // The marks that both sides share stay outside of what changed: "fell, then" -> "fell, and then".
  const head = sharedMarks(oldGap, newGap, 1)
  const tail = sharedMarks(oldGap.slice(head), newGap.slice(head), -1)
  const part = (span: Span) => ({ start: span.start + head, end: span.end - tail })
  const heads = {
    old: { ...old, end: old.start + head },
    new: { ...fresh, end: fresh.start + head },
  }
  if (head > 0) push(runs, { kind: 'same', ...heads })
  addOldSide(runs, moved.inOld, part(old))
  addNewSide(runs, moved.inNew, part(fresh))
  const tails = {
    old: { ...old, start: old.end - tail },
    new: { ...fresh, start: fresh.end - tail },
  }
  if (tail > 0) push(runs, { kind: 'same', ...tails })
}

function addOldSide(runs: DiffRun[], moved: readonly Moved[], { start, end }: Span): void {
  let at = start
  for (let i = firstFrom(moved, start, 'old'); i < moved.length; i++) {
    const passage = moved[i]
    if (!passage || passage.old.start >= end) break
    if (passage.old.start < at || passage.old.end > end) continue
    if (passage.old.start > at)
      push(runs, { kind: 'removed', old: { start: at, end: passage.old.start } })
    push(runs, { kind: 'moved-away', old: passage.old, to: passage.new })
    at = passage.old.end
  }
  if (at < end) push(runs, { kind: 'removed', old: { start: at, end } })
}

function addNewSide(runs: DiffRun[], moved: readonly Moved[], { start, end }: Span): void {
  let at = start
  for (let i = firstFrom(moved, start, 'new'); i < moved.length; i++) {
    const passage = moved[i]
    if (!passage || passage.new.start >= end) break
    if (passage.new.end > end) continue
    if (passage.new.start > at)
      push(runs, { kind: 'added', new: { start: at, end: passage.new.start } })
    push(runs, { kind: 'moved-here', new: passage.new, from: passage.old })
    at = passage.new.end
  }
  if (at < end) push(runs, { kind: 'added', new: { start: at, end } })
}

/** The index of the first passage that starts at `offset` or behind it in the text by which they are ordered. */
function firstFrom(moved: readonly Moved[], offset: number, side: 'old' | 'new'): number {
  let [low, high] = [0, moved.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((moved[middle]?.[side].start ?? offset) >= offset) high = middle
    else low = middle + 1
  }
  return low
}

function addChange(runs: DiffRun[], old: Span, fresh: Span): void {
  push(runs, { kind: 'removed', old })
  push(runs, { kind: 'added', new: fresh })
}

/** Adds a run, or makes the last one longer where it goes on without a break. */
function push(runs: DiffRun[], run: DiffRun): void {
  const last = runs.at(-1)
  if (last?.kind === 'same' && run.kind === 'same') {
    runs[runs.length - 1] = {
      kind: 'same',
      old: { start: last.old.start, end: run.old.end },
      new: { start: last.new.start, end: run.new.end },
    }
  } else if (last?.kind === 'removed' && run.kind === 'removed') {
    runs[runs.length - 1] = { kind: 'removed', old: { ...last.old, end: run.old.end } }
  } else if (last?.kind === 'added' && run.kind === 'added') {
    runs[runs.length - 1] = { kind: 'added', new: { ...last.new, end: run.new.end } }
  } else runs.push(run)
}

/** How many characters both begin (1) or end (-1) with that belong to no word. */
function sharedMarks(one: string, other: string, direction: 1 | -1): number {
  const most = Math.min(one.length, other.length)
  let count = 0
  while (count < most) {
    const at = direction === 1 ? count : -1 - count
    const mark = one.at(at) ?? ''
    if (mark !== other.at(at) || /[\p{L}\p{N}\p{M}\p{Cs}]/u.test(mark)) break
    count++
  }
  return count
}

const spanOf = ({ start, end }: Span): Span => ({ start, end })
