// Measures of main text, as the two public benchmarks define them, so that figures can be compared.

/** Precision and recall of one text against another. */
export interface Overlap {
  readonly precision: number
  readonly recall: number
  readonly isExact: boolean
}

const wordsIn = (text: string) => text.match(/[\p{L}\p{N}_\p{M}]+/gu) ?? []

function shingles(text: string): Map<string, number> {
  const words = wordsIn(text)
  const counts = new Map<string, number>()
  for (let i = 0; i < Math.max(1, words.length - 3); i++) {
    const shingle = words.slice(i, i + 4).join(' ')
    if (shingle !== '') counts.set(shingle, (counts.get(shingle) ?? 0) + 1)
  }
  return counts
}

/** Runs of four words in common (Scrapinghub's article extraction benchmark); exact: the same words. */
export function overlapOf(gold: string, text: string): Overlap {
  const [due, given] = [shingles(gold), shingles(text)]
  let right = 0
  for (const [shingle, count] of due) right += Math.min(count, given.get(shingle) ?? 0)
  const total = (counts: Map<string, number>) =>
    Array.from(counts.values()).reduce((sum, n) => sum + n, 0)
  const share = (whole: number) => (whole === 0 ? 1 : right / whole)
  return {
    precision: share(total(given)),
    recall: share(total(due)),
    isExact: wordsIn(gold).join(' ') === wordsIn(text).join(' '),
  }
}

/** The harmonic mean; 0 when both are 0. */
export const f1 = (precision: number, recall: number) =>
  precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)

export const mean = (values: readonly number[]) =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length

/** A name or title as it is compared: one case, marks dropped. */
export const plain = (value: unknown) =>
  String(value ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
