// Words with what is known of each, as bits. They are looked up where they stand in a text, without
// being cut out of it: a hash table with open addressing.

import { classOf, FORMAT } from './characters.ts'

/** Words, and what is known of each. */
export class Lexicon {
  /** The words and their bits, by number; number 0 is none. */
  private readonly words = ['']
  private readonly bits = [0]
  /** By hash, the number of a word; 0 where none is. */
  private readonly slots: Uint16Array

  /** Takes over `words`: up to 65,535, each with its bits. */
  constructor(words: ReadonlyMap<string, number>) {
    const slots = new Uint16Array(2 ** Math.ceil(Math.log2(words.size * 2 + 2)))
    const mask = slots.length - 1
    for (const [word, bits] of words) {
      let slot = hashOf(word, 0, word.length, word.length) & mask
      while ((slots[slot] ?? 0) > 0) slot = (slot + 1) & mask
      slots[slot] = this.words.length
      this.words.push(word)
      this.bits.push(bits)
    }
    this.slots = slots
  }

  /**
   * What is known of the word from `start` to `end`, 0 for nothing. From `smallFrom` on its letters
   * count as small ones: `end` finds the word as written, `start` the word in small letters.
   */
  find(text: string, start: number, end: number, smallFrom: number): number {
    const { slots, words } = this
    const mask = slots.length - 1
    let slot = hashOf(text, start, end, smallFrom) & mask
    let word = slots[slot] ?? 0
    while (word > 0 && !isSame(words[word] ?? '', text, start, end, smallFrom)) {
      slot = (slot + 1) & mask
      word = slots[slot] ?? 0
    }
    return this.bits[word] ?? 0
  }
}

function isSame(
  word: string,
  text: string,
  start: number,
  end: number,
  smallFrom: number,
): boolean {
  let at = 0
  for (let i = start; i < end; i++) {
    const unit = letterAt(text, i, smallFrom)
    if (unit !== UNSEEN && word.charCodeAt(at++) !== unit) return false
  }
  return at === word.length
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
