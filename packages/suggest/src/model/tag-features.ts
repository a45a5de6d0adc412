// What the tag model looks at beyond the words: who is said to say it, the state of quotation,
// stance, tense, and how checkable it is.

import type { Attribution } from '../attribution/attributions.ts'
import type { Analysis } from '../analysis.ts'
import { looksPast } from '../language/shapes.ts'
import { advices, evaluations, forecasts, stances } from '../language/stance-words.ts'
import type { Token } from '../language/tokens.ts'
import { word } from '../language/words.ts'
import { hashOf, mixed, type Features } from './features.ts'

const salt = 40

/**
 * Adds what the tag model looks at to the word features of a sentence, and returns the same object.
 * `checkWorthy` is the log-odds of that model for the sentence.
 */
export function withTagFeatures(
  features: Features,
  { tokens, attributions, quotedBefore }: Analysis,
  checkWorthy: number,
): Features {
  const add = (name: string, from?: number, to?: number) =>
    features.add(mixed(salt, hashOf(name), 0), from, to)
  addAttributions(add, attributions)
  addStance(add, tokens)
  addForm(add, tokens, quotedBefore)
  add(`check-worthy ${Math.max(-4, Math.min(4, Math.round(checkWorthy)))}`)
  return features
}

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

function addStance(add: Add, tokens: readonly Token[]): void {
  let counts = [0, 0, 0, 0]
  tokens.forEach((token, at) => {
    if (token.quoted) return
    const kinds = [evaluations, stances, advices, forecasts].map(words =>
      words.has(token.lower) ? 1 : 0,
    )
    counts = counts.map((count, kind) => count + (kinds[kind] ?? 0))
    ;['evaluation', 'stance', 'advice', 'forecast'].forEach((name, kind) => {
      if (kinds[kind]) add(name, at, at + 1)
    })
  })
  counts.forEach((count, kind) => {
    for (let least = 1; least <= Math.min(3, count); least++) add(`stance ${kind} ${least}`)
  })
  if (counts.every(count => count === 0)) add('no stance')
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
  const figures = own.filter(token => token.kind === 'number').length
  for (let least = 1; least <= Math.min(3, figures); least++) add(`figures ${least}`)
  const names = own.filter((token, at) => at > 0 && token.capital).length
  for (let least = 1; least <= Math.min(4, names); least++) add(`names ${least}`)
  if (names === 0 && figures === 0) add('no name, no figure')
  if (names >= own.length * 0.6) add('mostly capitals')
}
