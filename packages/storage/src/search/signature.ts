// A signature is a Bloom filter (Bloom 1970) over the pieces of a text: it says quickly where looking
// for a word is in vain. Of the others about one in a hundred does not hold the word either.
import { eachBeginning, wordsOf } from './beginnings.ts'

/** With ten bits and six places for each piece, 0.9 % of the answers "perhaps" are wrong. */
const BITS = 10
const PLACES = 6
const SMALLEST = 16

/** The signature of a folded text. */
export function signatureOf(folded: string): Uint8Array<ArrayBuffer> {
  const pieces = new Set<number>()
  for (const word of new Set(wordsOf(folded))) eachBeginning(word, hash => pieces.add(hash))
  const signature = new Uint8Array(Math.max(SMALLEST, Math.ceil((pieces.size * BITS) / 8)))
  for (const piece of pieces)
    for (let place = 0; place < PLACES; place++) {
      const bit = placeOf(piece, place, signature)
      signature[bit >> 3] = (signature[bit >> 3] ?? 0) | (1 << (bit & 7))
    }
  return signature
}

/** False when the text cannot hold all of the pieces. */
export function mayHold(signature: Uint8Array, pieces: readonly number[]): boolean {
  return pieces.every(piece => {
    for (let place = 0; place < PLACES; place++) {
      const bit = placeOf(piece, place, signature)
      if (((signature[bit >> 3] ?? 0) & (1 << (bit & 7))) === 0) return false
    }
    return true
  })
}

// Two hashes are as good as six: Kirsch and Mitzenmacher, "Less Hashing, Same Performance" (2006).
function placeOf(piece: number, place: number, { length }: Uint8Array): number {
  const second = Math.imul(piece, 0x9e3779b1) | 1
  return ((piece + Math.imul(place, second)) >>> 0) % (length * 8)
}
