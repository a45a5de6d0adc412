/**
 * How many words two wordings share, as F1 over words: 2 · shared / (words of a + words of b), each
 * word counted as often as it comes, letters and digits only, in lower case. 0 to 1, symmetric; 1 for
 * the same words, also in another order; 1 when both are empty.
 *
 * It says how much of the key's wording is there, not whether a sentence means the same.
 * Source: the token F1 of SQuAD (Rajpurkar et al. 2016, EMNLP), without leaving out articles.
 */
export function wordOverlap(a: string, b: string): number {
  const [left, right] = [wordsOf(a), wordsOf(b)]
  if (left.length + right.length === 0) return 1
  const spare = new Map<string, number>()
  for (const word of right) spare.set(word, (spare.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of left) {
    const count = spare.get(word) ?? 0
    if (count === 0) continue
    spare.set(word, count - 1)
    shared++
  }
  return (2 * shared) / (left.length + right.length)
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}
