// W3C selectors count code points, strings count UTF-16 units: "𝒜" is 1 there and 2 here. This file is
// the only place that converts.

/** Converts offsets of one text between UTF-16 units and code points. */
export interface OffsetConverter {
  /** Code points before a UTF-16 offset; an offset inside a pair counts as standing before it. */
  toCodePoints(offset: number): number
  /** The UTF-16 offset behind so many code points; beyond the end it is the text's length. */
  toUtf16(codePoints: number): number
}

/** Prepares the conversion for a text once; each offset then costs a binary search. */
export function createOffsetConverter(text: string): OffsetConverter {
  // Where the second halves of surrogate pairs stand: each is a unit that is no code point.
  const seconds: number[] = []
  for (let at = 0; at < text.length; at++) {
    if ((text.codePointAt(at) ?? 0) > 0xffff) seconds.push(++at)
  }
  return {
    toCodePoints: offset => {
      const within = Math.max(0, Math.min(offset, text.length))
      return within - countWhere(seconds, second => second <= within)
    },
    toUtf16: codePoints => {
      const pairs = countWhere(seconds, (second, i) => second - i <= codePoints)
      return Math.max(0, Math.min(codePoints + pairs, text.length))
    },
  }
}

/** How many numbers at the start of an ascending list pass a test that fails for all later ones. */
function countWhere(
  numbers: readonly number[],
  test: (number: number, index: number) => boolean,
): number {
  let [low, high] = [0, numbers.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (test(numbers[middle] ?? 0, middle)) low = middle + 1
    else high = middle
  }
  return low
}
