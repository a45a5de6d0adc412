/** The longest subsequence whose second numbers rise; the first numbers rise already. */
export function longestRising(pairs: readonly [number, number][]): [number, number][] {
  const before = new Int32Array(pairs.length).fill(-1)
  const tails: number[] = []
  for (const [i, [, value]] of pairs.entries()) {
    let [low, high] = [0, tails.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pairs[tails[middle] ?? 0]?.[1] ?? 0) < value) low = middle + 1
      else high = middle
    }
    before[i] = tails[low - 1] ?? -1
    tails[low] = i
  }
  const rising: [number, number][] = []
  for (let i = tails.at(-1) ?? -1; i >= 0; i = before[i] ?? -1) {
    const pair = pairs[i]
    if (pair) rising.push(pair)
  }
  return rising.toReversed()
}
