// What the tag model looks at beyond the words: who is said to say it, the state of quotation,
// stance, tense, and how checkable it is.

import type { Attribution } from '../attribution/attributions.ts'
import type { Analysis } from '../analysis.ts'
import { looksPast } from '../language/shapes.ts'
import {
  absolutes,
  advices,
  evaluations,
  forecasts,
  loaded,
  phrases,
  stances,
} from '../language/stance-words.ts'
import type { Token } from '../language/tokens.ts'
import { word } from '../language/words.ts'
import { hashOf, mixed, plainFeatures, type Features } from './features.ts'
import type { WordClasses } from './word-classes.ts'

const salt = 40

/** The features of the tag model. `checkWorthy` is the log-odds of that model for the sentence. */
export function tagFeatures(
  { tokens, attributions, quotations, quotedBefore }: Analysis,
  classes: WordClasses,
  checkWorthy: number,
): Features {
  const features = plainFeatures(tokens, classes)
  const add = (name: string, from?: number, to?: number) =>
    features.add(tagFeatureId(name), from, to)
  addAttributions(add, attributions)
  for (const { from, to } of quotations) add('quotation of somebody', from, to)
  addStance(add, tokens)
  addForm(add, tokens, quotedBefore)
  add(`check-worthy ${Math.max(-4, Math.min(4, Math.round(checkWorthy)))}`)
  return features
}

/** The id of a feature by its name, to ask what it weighs. */
export const tagFeatureId = (name: string): number => mixed(salt, hashOf(name), 0)

type Add = (name: string, from?: number, to?: number) => void

function addAttributions(add: Add, attributions: readonly Attribution[]): void {
  const outer = attributions.filter(one => one.relayedBy === undefined)
  const main = outer.reduce<Attribution | undefined>(
    (best, one) => (best && best.probability >= one.probability ? best : one),
    undefined,
  )
  if (!main) return add('no attribution')
  const { candidate, probability, typed, source } = main
  add('attribution', candidate.cue.from, candidate.cue.to)
  for (const least of [0.35, 0.5, 0.65, 0.8, 0.9, 0.96])
    if (probability >= least) add(`attribution over ${least}`, candidate.cue.from, candidate.cue.to)
  add(`cue ${candidate.kind} ${candidate.group ?? ''}`, candidate.cue.from, candidate.cue.to)
  for (const evidence of candidate.evidence)
    if (!evidence.includes('+')) add(`main ${evidence}`, candidate.cue.from, candidate.cue.to)
  if (typed) add(`source ${typed.sourceType} ${typed.vagueKind ?? ''}`, source?.from, source?.to)
  add(`attributions ${Math.min(3, outer.length)}`)
}

const stanceLists = [
  ['evaluation', evaluations],
  ['stance', stances],
  ['advice', advices],
  ['forecast', forecasts],
  ['loaded', loaded],
  ['absolute', absolutes],
] as const
const openings = new Set(phrases.map(phrase => phrase.split(' ')[0]))

function addStance(add: Add, tokens: readonly Token[]): void {
  const own = tokens.map((token, at) => ({ token, at })).filter(({ token }) => !token.quoted)
  let heat = 0
  for (const [name, words] of stanceLists) {
    const found = own.filter(({ token }) => words.has(token.lower))
    for (const { at } of found) add(name, at, at + 1)
    for (let least = 1; least <= Math.min(3, found.length); least++) add(`${name} ${least}`)
    if (name === 'evaluation' || name === 'loaded' || name === 'stance') heat += found.length
  }
  for (let least = 1; least <= Math.min(4, heat); least++) add(`heat ${least}`)
  if (heat === 0) add('no heat')
  for (const { token, at } of own) {
    if (openings.has(token.lower)) addPhrases(add, tokens, at)
    if (/^.{3,}(?:est|less|ful|ous|ish)$/u.test(token.lower) && !token.capital && !token.bits)
      add(`ending ${token.lower.slice(-3)}`, at, at + 1)
    if (/^(?:more|most|less|least)$/u.test(token.lower)) add('comparison', at, at + 1)
    if (token.bits & word.negation) add('negation', at, at + 1)
    if (/^(?:—|–|―|;|:|\?|!|…)$/u.test(token.text)) add(`mark ${token.text}`, at, at + 1)
  }
}

function addPhrases(add: Add, tokens: readonly Token[], at: number): void {
  const three = tokens.slice(at, at + 3).map(token => token.lower)
  for (const length of [1, 2, 3]) {
    const phrase = three.slice(0, length).join(' ')
    if (phrases.includes(phrase)) {
      add(`phrase ${phrase}`, at, at + length)
      add('phrase', at, at + length)
    }
  }
}

function addForm(add: Add, tokens: readonly Token[], quotedBefore: boolean): void {
  const last = tokens.findLast(token => !token.quote)
  add(`ends ${last?.kind === 'mark' ? last.text : 'open'}`)
  if (quotedBefore) add('inside a quotation')
  if (tokens[0]?.quote === 'opens') add('opens a quotation')
  if (
    tokens.length > 2 &&
    tokens.every(token => token.quoted || token.quote || token.kind === 'mark')
  )
    add('all quotation')
  const own = tokens.filter(token => !token.quoted)
  if (!own.some(token => token.bits & word.auxiliary || looksPast(token.lower)))
    add('no auxiliary, no past')
  if (own.some(token => looksPast(token.lower))) add('past')
  if (own.some(token => /^(?:i|me|my|we|us|our|you|your)$/u.test(token.lower))) add('in person')
  if (own.some(token => /^(?:i|me|my|mine)$/u.test(token.lower))) add('I')
  if (own.some(token => /^(?:we|us|our|ours)$/u.test(token.lower))) add('we')
  if (own.some(token => /^(?:you|your|yours)$/u.test(token.lower))) add('you')
  if (own.some(token => /^(?:is|are|isn't|aren't|'s|'re)$/u.test(token.lower))) {
    add(own.some(token => looksPast(token.lower)) ? 'is, and past' : 'is, and nothing past')
  }
  if (tokens[0] && tokens[0].bits & (word.coordinator | word.adverb)) add('opens with a joint')
  const quoted = tokens.filter(token => token.quoted).length
  if (quoted > 0 && quoted <= 3) add('a word or two in quotes')
  const figures = own.filter(token => token.kind === 'number').length
  for (let least = 1; least <= Math.min(3, figures); least++) add(`figures ${least}`)
  const names = own.filter((token, at) => at > 0 && token.capital).length
  for (let least = 1; least <= Math.min(4, names); least++) add(`names ${least}`)
  if (names === 0 && figures === 0) add('no name, no figure')
  if (names >= own.length * 0.6) add('mostly capitals')
}
