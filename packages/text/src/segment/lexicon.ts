// Words with what is known of each, as bits. They are looked up where they stand in a text, without
// being cut out of it: a hash table with open addressing over one string of all words.

import { classOf, FORMAT } from './characters.ts'

/** Words, and what is known of each. */
export class Lexicon {
  /** All words, one behind the other; word number n goes from `starts[n]` to `starts[n + 1]`. */
  private readonly letters: Uint16Array
  private readonly starts: Int32Array
  private readonly hashes: Int32Array
  private readonly bits: Uint16Array
  /** Where the hash of a word leads: its number and 1; 0 where no word is. */
  private readonly slots: Uint16Array
  private readonly longest: number

  /** Takes over `words`: up to 65,534, each with 16 bits. */
  constructor(words: ReadonlyMap<string, number>) {
    this.letters = Uint16Array.from([...words.keys()].join(''), unit => unit.charCodeAt(0))
    this.starts = new Int32Array(words.size + 1)
    this.hashes = new Int32Array(words.size)
    this.bits = new Uint16Array(words.size)
    this.slots = new Uint16Array(2 ** Math.ceil(Math.log2(words.size * 2 + 2)))
    let longest = 0
    let count = 0
    let at = 0
    for (const [word, bits] of words) {
      const hash = hashOf(word, 0, word.length, word.length)
      this.hashes[count] = hash
      this.bits[count] = bits
      this.slots[this.freeSlot(hash)] = ++count
      this.starts[count] = at += word.length
      longest = Math.max(longest, word.length)
    }
    this.longest = longest
  }

  /**
   * What is known of the word from `start` to `end`, 0 for nothing. From `smallFrom` on its letters
   * count as small ones: `end` finds the word as written, `start` the word in small letters.
   */
  find(text: string, start: number, end: number, smallFrom: number): number {
    if (end - start > this.longest + MOST_UNSEEN) return 0
    const { slots, hashes } = this
    const hash = hashOf(text, start, end, smallFrom)
    const mask = slots.length - 1
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const word = (slots[slot] ?? 0) - 1
      if (word < 0) return 0
      if (hashes[word] === hash && this.isWord(word, text, start, end, smallFrom)) {
        return this.bits[word] ?? 0
      }
    }
  }

  private freeSlot(hash: number): number {
    const mask = this.slots.length - 1
    let slot = hash & mask
    while ((this.slots[slot] ?? 0) > 0) slot = (slot + 1) & mask
    return slot
  }

  private isWord(
    word: number,
    text: string,
    start: number,
    end: number,
    smallFrom: number,
  ): boolean {
    let at = this.starts[word] ?? 0
    for (let i = start; i < end; i++) {
      const unit = letterAt(text, i, smallFrom)
      if (unit !== UNSEEN && this.letters[at++] !== unit) return false
    }
    return at === this.starts[word + 1]
  }
}

function hashOf(text: string, start: number, end: number, smallFrom: number): number {
  let hash = 0
  for (let i = start; i < end; i++) {
    const unit = letterAt(text, i, smallFrom)
    if (unit !== UNSEEN) hash = (Math.imul(hash, 31) + unit) | 0
  }
  // The low bits choose the slot: short words would crowd there without the golden ratio.
  hash = Math.imul(hash, GOLDEN)
  return hash ^ (hash >>> 15)
}

/** 2 to the 32 over the golden ratio: spreads what lies close together (Knuth, vol. 3, 6.4). */
const GOLDEN = 0x9e3779b1 | 0

/** Stands for a mark of writing direction and the like inside a word, which is no part of it. */
const UNSEEN = 0
const FIRST_FORMAT = 0xad
/** So many of them may stand in one word. */
const MOST_UNSEEN = 4

function letterAt(text: string, at: number, smallFrom: number): number {
  const unit = text.charCodeAt(at)
  if (unit >= FIRST_FORMAT && classOf(unit) === FORMAT) return UNSEEN
  return at < smallFrom ? unit : smallLetters[unit] || smallLetterOf(unit)
}

/** The small letters found so far, by unit. */
const smallLetters = new Uint16Array(0x10000)

/** The unit in lower case; that of "İ" is a plain "i". */
function smallLetterOf(unit: number): number {
  const small = String.fromCharCode(unit).toLowerCase().charCodeAt(0)
  smallLetters[unit] = small
  return small
}
