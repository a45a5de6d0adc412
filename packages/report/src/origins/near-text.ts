// Nearly the same words, as when a wire story is printed by many.

const SHINGLE = 3
/** Texts shorter than this, in words, are alike only when they are equal. */
const FEWEST_WORDS = 8
const LEAST_OVERLAP = 0.8
/** Equal texts shorter than this, in UTF-16 units, may be chance: "1.2 million". */
const SHORTEST_EQUAL = 16

/** Shorter texts than this, in words, may stand in another by chance: "two ferries in 2019". */
const FEWEST_INSIDE = 6

/**
 * Whether one text stands whole in the other, word for word in the same order, after case, marks and
 * spaces are set aside; it has at least six words. Equal texts stand in each other.
 */
export function standsInside(a: string, b: string): boolean {
  const [shorter = [], longer = []] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.length - y.length)
  if (shorter.length < FEWEST_INSIDE) return false
  return ` ${longer.join(' ')} `.includes(` ${shorter.join(' ')} `)
}

/**
 * Whether two texts say nearly the same in nearly the same words: after case, marks and spaces are
 * set aside they are equal, or at least four fifths of the shorter one's runs of three words stand
 * in the longer one (the overlap coefficient of their shingles). Empty texts are like nothing.
 */
export function isNearlySameText(a: string, b: string): boolean {
  const left = wordsOf(a)
  const right = wordsOf(b)
  if (left.length === 0 || right.length === 0) return false
  if (left.join(' ') === right.join(' ')) return left.join(' ').length >= SHORTEST_EQUAL
  if (Math.min(left.length, right.length) < FEWEST_WORDS) return false

  const [fewer, more] = [shinglesOf(left), shinglesOf(right)].sort((x, y) => x.size - y.size)
  if (!fewer || !more) return false
  const common = [...fewer].filter(shingle => more.has(shingle)).length
  return common / fewer.size >= LEAST_OVERLAP
}

function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

function shinglesOf(words: readonly string[]): ReadonlySet<string> {
  return new Set(
    words.slice(0, words.length - SHINGLE + 1).map((_, i) => words.slice(i, i + SHINGLE).join(' ')),
  )
}
