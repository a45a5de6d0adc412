/** A source of chance: each call gives the next number, from 0 up to, not including, 1. */
export type Random = () => number

/**
 * A source of chance that gives the same numbers for the same seed, on every machine. The seed is
 * any 32-bit integer. Not for secrets.
 * Source: sfc32 of PractRand (Doty-Humphrey), seeded by splitmix32 (after Steele et al. 2014).
 */
export function seededRandom(seed: number): Random {
  const next = splitmix32(seed)
  let [a, b, c, counter] = [next(), next(), next(), 1]
  return () => {
    const sum = (((a + b) | 0) + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + sum) | 0
    return (sum >>> 0) / 4_294_967_296
  }
}

/** A whole number from 0 up to, not including, `below`. */
export function randomIndex(random: Random, below: number): number {
  return Math.floor(random() * below)
}

/** A draw from the normal distribution (Box and Muller 1958). */
export function randomNormal(random: Random, mean: number, deviation: number): number {
  const radius = Math.sqrt(-2 * Math.log(1 - random()))
  return mean + deviation * radius * Math.cos(2 * Math.PI * random())
}

function splitmix32(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x9e3779b9) | 0
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad)
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97)
    return mixed ^ (mixed >>> 15)
  }
}
