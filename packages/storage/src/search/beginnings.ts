// The pieces by which a text is looked up: the beginnings of its words, and pairs of characters where a
// script writes its words without spaces.

const GAP = /[^\p{L}\p{N}]+/gu
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

/** Beginnings are taken from this length on: shorter ones say nothing. In UTF-16 code units. */
const SHORTEST = 2
/** Of longer words this much is looked up. */
const LONGEST = 16

/** The words of a folded text, in order. */
export function wordsOf(folded: string): readonly string[] {
  return folded.split(GAP).filter(word => word !== '')
}

/** Whether the character belongs to a script that puts no space between words. */
export function isUnspaced(character: string): boolean {
  return character > '\u0dff' && UNSPACED.test(character)
}

/** Calls back with the 32-bit hash of every piece of a word that a question may ask for. */
export function eachBeginning(word: string, take: (hash: number) => void): void {
  if (isUnspaced(word.charAt(0))) return eachPair(word, take)
  const end = Math.min(word.length, LONGEST)
  let hash = SEED
  for (let i = 0; i < end; i++) {
    hash = added(hash, word.charCodeAt(i))
    if (i + 1 >= SHORTEST) take(mixed(hash))
  }
  // A name such as "Tokyo都" goes on in another script.
  for (let i = 1; i < word.length; i++)
    if (isUnspaced(word.charAt(i))) return eachPair(word.slice(i), take)
}

/** Calls back with the hashes of what a text must hold to hold a word that begins like this. */
export function eachNeeded(word: string, take: (hash: number) => void): void {
  if (isUnspaced(word.charAt(0))) return eachPair(word, take)
  const end = Math.min(word.length, LONGEST)
  if (end < SHORTEST) return
  let hash = SEED
  for (let i = 0; i < end; i++) hash = added(hash, word.charCodeAt(i))
  take(mixed(hash))
}

function eachPair(word: string, take: (hash: number) => void): void {
  for (let i = 0; i + 1 < word.length; i++)
    take(mixed(added(added(SEED + 1, word.charCodeAt(i)), word.charCodeAt(i + 1))))
}

// FNV-1a (Fowler, Noll, Vo) over UTF-16 code units: the hash of a beginning leads to that of the next.
const SEED = 0x811c9dc5

function added(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193)
}

// The last step of MurmurHash3 (Appleby): every bit of the input moves every bit of the output.
function mixed(hash: number): number {
  let h = hash ^ (hash >>> 16)
  h = Math.imul(h, 0x85ebca6b)
  h ^= h >>> 13
  h = Math.imul(h, 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}
