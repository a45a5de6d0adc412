// Whom a pronoun stands for: the nearest source before it that it can mean, or else the nearest name.

import { segment } from '@claimbench/text'
import { tokenize, type Token } from '../language/tokens.ts'
import { word } from '../language/words.ts'
import { findAttributions } from './attributions.ts'
import type { TokenRange } from './noun-phrase.ts'
import { kindOfSource, typeOfSource, type TypedSource } from './source-type.ts'
import type { CueWeights } from './weigh-cues.ts'

/** Whom a pronoun means. */
export interface Antecedent {
  readonly typed: TypedSource
  /** As the text has it, without what stands aside. */
  readonly name: string
}

type Referent = Antecedent & { readonly number: 'one' | 'many' | 'body' }

// How far back a pronoun reaches: this many sentences, in this many UTF-16 units.
const sentencesBack = 6
const unitsBack = 1000
const remembered = 400

/** Finds antecedents; sentences it has looked at before are not taken apart again. */
export function createAntecedentFinder(
  cues: CueWeights,
): (pronoun: string, sentenceSoFar: readonly Token[], before: string) => Antecedent | undefined {
  const known = new Map<string, Referent[]>()
  // A sentence with several pronouns asks about the same text several times.
  let lastBefore = ''
  let lastSentences: string[] = []
  const referentsOf = (sentence: string): Referent[] => {
    const held = known.get(sentence)
    if (held) return held
    const found = referentsIn(tokenize(sentence), cues)
    if (known.size >= remembered) known.clear()
    known.set(sentence, found)
    return found
  }
  return (pronoun, sentenceSoFar, before) => {
    const wanted = numberOf(pronoun)
    if (!wanted) return undefined
    const here = referentsIn(sentenceSoFar, cues).findLast(one => one.number === wanted)
    if (here) return here
    if (before !== lastBefore) {
      lastBefore = before
      lastSentences = sentencesBefore(before)
    }
    for (const sentence of lastSentences) {
      const found = referentsOf(sentence).findLast(one => one.number === wanted)
      if (found) return found
    }
    return undefined
  }
}

// The nearest sentence first.
function sentencesBefore(before: string): string[] {
  const text = before.slice(-unitsBack)
  return segment(text, { language: 'en' })
    .slice(-sentencesBack)
    .toReversed()
    .map(({ start, end }) => text.slice(start, end))
}

function numberOf(pronoun: string): Referent['number'] | undefined {
  if (/^(?:he|she|him|her|his)$/u.test(pronoun)) return 'one'
  if (/^(?:they|them|their)$/u.test(pronoun)) return 'many'
  return /^(?:it|its)$/u.test(pronoun) ? 'body' : undefined
}

// Names first, sources last: a pronoun means a source before it means a mere name.
function referentsIn(tokens: readonly Token[], cues: CueWeights): Referent[] {
  const sources = findAttributions(tokens, cues).flatMap(({ source }) => (source ? [source] : []))
  return [...namesIn(tokens), ...sources].flatMap(range => {
    const referent = referentAt(tokens, range)
    return referent ? [referent] : []
  })
}

function referentAt(tokens: readonly Token[], whole: TokenRange): Referent | undefined {
  const comma = tokens.findIndex(
    (token, at) => at > whole.from && at < whole.to && token.text === ',',
  )
  const range = comma > 0 ? { from: whole.from, to: comma } : whole
  const first = tokens[range.from]
  const last = tokens[range.to - 1]
  if (!first || !last) return undefined
  const isPronoun = Boolean(
    first.bits & (word.subjectPronoun | word.objectPronoun | word.possessive),
  )
  if (isPronoun && range.to - range.from === 1) return undefined
  const kind = kindOfSource(tokens, range)
  const number =
    kind === 'person'
      ? 'one'
      : kind === 'name'
        ? numberOfName(tokens, range)
        : kind === 'group' || kind === 'quantity'
          ? 'many'
          : kind === 'body'
            ? 'body'
            : undefined
  if (!number) return undefined
  const name = tokens
    .slice(range.from, range.to)
    .map(
      (token, at, all) => (at > 0 && (all[at - 1]?.end ?? 0) < token.start ? ' ' : '') + token.text,
    )
    .join('')
  return { typed: typeOfSource(tokens, whole, true), name, number }
}

// A name with an article is a body's: "the Varnholm Port Authority".
function numberOfName(tokens: readonly Token[], { from, to }: TokenRange): Referent['number'] {
  const first = tokens[from]
  if (first && first.bits & word.determiner) return 'body'
  const last = tokens[to - 1]
  return last &&
    /(?:ministry|authority|party|union|council|company|bank|agency|service|group|post|herald|office|board|university|institute)$/u.test(
      last.lower,
    )
    ? 'body'
    : 'one'
}

// Two capitals in a row, or a title and one.
function namesIn(tokens: readonly Token[]): TokenRange[] {
  const names: TokenRange[] = []
  for (let from = 0; from < tokens.length; from++) {
    if (!tokens[from]?.capital || tokens[from]?.quoted) continue
    let to = from + 1
    while (tokens[to]?.capital) to++
    // "Secretary of State Mara Lind" is the name of Mara Lind.
    const begins = tokens[from - 1]?.lower === 'of' && to - from > 2 ? from + 1 : from
    if (to - begins >= 2) names.push({ from: begins, to })
    from = to
  }
  return names
}
