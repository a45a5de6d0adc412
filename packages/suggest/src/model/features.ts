// What the linear models look at: the words of a sentence and their neighbours, hashed to numbers.

import { normalForm, shapeOf } from '../language/shapes.ts'
import type { Token } from '../language/tokens.ts'
import type { WordClasses } from './word-classes.ts'

/** Hashed features, each once, with the tokens it came from (`to` excluded; -1 for the whole). */
export class Features {
  readonly ids: number[] = []
  readonly from: number[] = []
  readonly to: number[] = []
  private readonly seen = new Set<number>()

  /** Adds a feature unless it is there already. */
  add(id: number, from = -1, to = -1): void {
    if (this.seen.has(id)) return
    this.seen.add(id)
    this.ids.push(id)
    this.from.push(from)
    this.to.push(to)
  }
}

const salt = {
  word: 1,
  pair: 2,
  first: 3,
  opening: 4,
  last: 5,
  letters: 6,
  fine: 7,
  coarsePair: 8,
  coarseTriple: 9,
  length: 10,
  figures: 11,
  capitals: 12,
  shapePair: 13,
  shapeOpening: 14,
}
const start = hashOf('<start>')
const end = hashOf('<end>')

/** The features of the check-worthiness model: words, their neighbours, their classes, their letters. */
export function wordFeatures(tokens: readonly Token[], classes: WordClasses): Features {
  const features = plainFeatures(tokens, classes)
  const forms = tokens.map(normalForm)
  const words = forms.map(hashOf)
  const coarse = tokens.map((token, at) =>
    coarseOf(token, forms[at] ?? '', words[at] ?? 0, classes),
  )
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token) continue
    const two = Math.min(at + 2, tokens.length)
    features.add(mixed(salt.pair, words[at] ?? 0, words[at + 1] ?? end), at, two)
    features.add(mixed(salt.coarsePair, coarse[at] ?? 0, coarse[at + 1] ?? end), at, two)
    if (at + 2 < tokens.length) {
      const pair = mixed(0, coarse[at] ?? 0, coarse[at + 1] ?? 0)
      features.add(mixed(salt.coarseTriple, pair, coarse[at + 2] ?? 0), at, at + 3)
    }
    if (token.kind === 'word' && !token.bits) addLetters(features, token.lower, at)
  }
  return features
}

/**
 * Words, their fine classes and the sentence's outline: what carries over from few sentences to many
 * kinds of text. Pairs and letters were tried for the tag model and lost on text of other kinds.
 */
export function plainFeatures(tokens: readonly Token[], classes: WordClasses): Features {
  const features = new Features()
  features.add(mixed(0, 0, 0))
  const words = tokens.map((token, at) => {
    const form = normalForm(token)
    const hash = hashOf(form)
    features.add(mixed(salt.word, hash, 0), at, at + 1)
    const fine = classes.get(form)
    if (fine) features.add(mixed(salt.fine, fine[0], 0), at, at + 1)
    return hash
  })
  addPosition(features, tokens, words)
  return features
}

// Four letters at a time, with the word's edges, so that "harbours" shares most of "harbour".
function addLetters(features: Features, lower: string, at: number): void {
  let ids = lettersOf.get(lower)
  if (!ids) {
    ids = []
    const edged = `^${lower}$`
    for (let from = 0; from + 4 <= edged.length; from++) {
      ids.push(mixed(salt.letters, hashOf(edged.slice(from, from + 4)), 0))
    }
    if (lettersOf.size >= wordsRemembered) lettersOf.clear()
    lettersOf.set(lower, ids)
  }
  for (const id of ids) features.add(id, at, at + 1)
}

// Texts repeat their words: what was hashed once is kept.
const wordsRemembered = 20_000
const lettersOf = new Map<string, number[]>()

function addPosition(features: Features, tokens: readonly Token[], words: readonly number[]): void {
  const shapes = tokens.slice(0, 3).map(token => hashOf(shapeOf(token)))
  features.add(mixed(salt.first, words[0] ?? start, 0), 0, 1)
  features.add(
    mixed(salt.opening, words[0] ?? start, words[1] ?? end),
    0,
    Math.min(2, tokens.length),
  )
  features.add(
    mixed(salt.shapeOpening, mixed(0, shapes[0] ?? start, shapes[1] ?? end), shapes[2] ?? end),
  )
  features.add(mixed(salt.last, words.at(-1) ?? end, 0))
  features.add(mixed(salt.length, lengthStep(tokens.length), 0))
  features.add(
    mixed(salt.figures, Math.min(4, tokens.filter(token => token.kind === 'number').length), 0),
  )
  features.add(
    mixed(
      salt.capitals,
      Math.min(5, tokens.filter((token, at) => at > 0 && token.capital).length),
      0,
    ),
  )
}

const steps = [5, 8, 12, 18, 25, 40]
const lengthStep = (length: number): number =>
  length < 5 ? -length : steps.filter(step => length >= step).length

const coarseOf = (token: Token, form: string, hash: number, classes: WordClasses): number =>
  token.bits ? hash : (classes.get(form)?.[1] ?? 4095)

/** FNV-1a of a string, 32 bits. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/** Mixes a kind of feature with one or two hashes into 32 bits (the finaliser of MurmurHash3). */
export function mixed(kind: number, a: number, b: number): number {
  let hash = Math.imul(kind + 0x9e3779b9, 0x85ebca6b) ^ Math.imul(a, 0xc2b2ae35)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) ^ Math.imul(b, 0x27d4eb2f)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
