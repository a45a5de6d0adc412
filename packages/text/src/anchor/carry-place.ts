// A place between two words, such as a cut between two sentences, in a changed text.
import { marksBefore, marksBehind } from './marks-around.ts'
import { firstStartingFrom, type WordComparison } from './word-comparison.ts'
import { asRead } from './words.ts'

/**
 * Where a place went. `kept`: the same two words stand on both sides, with the same marks between
 * them. `changed`: one of the two words is left, or the marks differ. `lost`: neither is left.
 */
export type CarriedPlace =
  | { readonly state: 'kept' | 'changed'; readonly at: number }
  | { readonly state: 'lost' }

/** Carries the place `at` (a UTF-16 offset of the old text). */
export function carryPlace(comparison: WordComparison, at: number): CarriedPlace {
  const { oldText, newText, oldWords, newWords, pairing } = comparison
  const behind = firstStartingFrom(oldWords, at)
  const [left, right] = [oldWords[behind - 1], oldWords[behind]]
  if (left && left.end > at) {
    // A place inside a word goes with the word.
    const word = survivor(comparison, behind - 1)
    return word && word.end - word.start === left.end - left.start
      ? { state: 'kept', at: word.start + at - left.start }
      : { state: 'lost' }
  }

  const newLeft = survivor(comparison, behind - 1)
  const newRight = survivor(comparison, behind)
  if (newRight && right) {
    const lead = oldText.slice(at, right.start)
    const place = newRight.start - marksBefore(newText, newRight.start, lead)
    const isTogether = pairing[behind] === (pairing[behind - 1] ?? -2) + 1
    const oldMarks = oldText.slice(left?.end ?? 0, right.start)
    const newMarks = newText.slice(newLeft?.end ?? 0, newRight.start)
    const isSame = isTogether && newLeft !== undefined && asRead(oldMarks) === asRead(newMarks)
    return { state: isSame ? 'kept' : 'changed', at: place }
  }
  if (newLeft && left) {
    const end = newLeft.end + marksBehind(newText, newLeft.end, oldText.slice(left.end, at))
    const next = newWords[firstStartingFrom(newWords, end)]?.start ?? newText.length
    const gap = newText.slice(end, next)
    return { state: 'changed', at: end + gap.length - gap.trimStart().length }
  }
  return { state: 'lost' }
}

function survivor({ oldWords, newWords, pairing }: WordComparison, index: number) {
  const word = newWords[pairing[index] ?? -1]
  return word?.form === oldWords[index]?.form ? word : undefined
}
