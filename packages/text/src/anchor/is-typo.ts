const SHORTEST = 4

/**
 * Whether two unequal words are one word misspelt: one letter more, less or other, or two neighbours
 * swapped (Damerau, 1964). Numbers and short words never are: 2019 and 2018 are two years.
 */
export function isTypo(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return false
  if (Math.min(one.length, other.length) < SHORTEST || /\d/.test(one) || /\d/.test(other))
    return false

  let start = 0
  while (start < one.length && one[start] === other[start]) start++
  let [oneEnd, otherEnd] = [one.length, other.length]
  while (oneEnd > start && otherEnd > start && one[oneEnd - 1] === other[otherEnd - 1]) {
    oneEnd--
    otherEnd--
  }
  const [left, right] = [one.slice(start, oneEnd), other.slice(start, otherEnd)]
  if (left.length <= 1 && right.length <= 1) return true
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]
}

const NEVER = 0

/**
 * The same question asked of many words by their places in `words`. Most pairs are told apart by their lengths
 * and by their first and last letters: one of the two must be the same, for a word is misspelt in one place.
 */
export function typosAmong(words: readonly string[]): (one: number, other: number) => boolean {
  const lengths = Int32Array.from(words, word =>
    word.length < SHORTEST || /\d/.test(word) ? NEVER : word.length,
  )
  const firsts = Uint16Array.from(words, word => word.charCodeAt(0))
  const lasts = Uint16Array.from(words, word => word.charCodeAt(word.length - 1))
  return (one, other) => {
    const by = (lengths[one] ?? NEVER) - (lengths[other] ?? NEVER)
    if (by > 1 || by < -1 || lengths[one] === NEVER) return false
    if (firsts[one] !== firsts[other] && lasts[one] !== lasts[other]) return false
    return isTypo(words[one] ?? '', words[other] ?? '')
  }
}
