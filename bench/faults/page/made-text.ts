// Sentences of made-up words, the frequent ones frequent as in a language, so that a large library can
// be filled with texts that differ. The same seed gives the same sentences.

const SYLLABLES =
  'ba ce di fo gu ha je ki lo mu na pe qui ro su ta ve wi xo ya zen tor mil dras'.split(' ')

/** How many different words there are. */
export const VOCABULARY = 60_000

/** The word of a rank; the lower, the more frequent. Ranks from 0 to `VOCABULARY` - 1. */
export function wordOf(rank: number): string {
  let word = ''
  for (let rest = rank + 1; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    word += SYLLABLES[rest % SYLLABLES.length]
  return word
}

/** So many sentences of 8 to 27 words. */
export function madeSentences(seed: number, count: number): readonly string[] {
  const next = numbers(seed)
  return Array.from({ length: count }, () => {
    const words = Array.from({ length: 8 + Math.floor(next() * 20) }, () =>
      // A word of rank r comes about as often as 1 / r, as in a language.
      wordOf(Math.floor(VOCABULARY ** next()) - 1),
    )
    const [first = '', ...others] = words
    return `${first.charAt(0).toUpperCase()}${first.slice(1)} ${others.join(' ')}.`
  })
}

/** Numbers from 0 to 1 that look random: mulberry32. */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
