// What stands around a verb and speaks for or against its being a cue.

import type { Token } from '../language/tokens.ts'
import { word } from '../language/words.ts'
import type { Evidence } from './candidate.ts'
import type { TokenRange } from './noun-phrase.ts'
import { kindOfSource } from './source-type.ts'

/** The evidence around a verb group `from`..`to` with its source. */
export function evidenceAround(
  tokens: readonly Token[],
  from: number,
  to: number,
  at: number,
  source: TokenRange | undefined,
  turned: boolean,
): Evidence[] {
  const evidence: Evidence[] = []
  const before = tokens[from - 1]
  if (tokens[at]?.quoted) evidence.push('quoted')
  if (before?.lower === 'to') evidence.push('infinitive')
  if (before && before.bits & word.preposition && before.lower !== 'to') evidence.push('gerund')
  if (turned) evidence.push('turned')
  const contentStart = turned && source ? source.to : skipHearer(tokens, to)
  evidence.push(...evidenceAfter(tokens, contentStart))
  const subjectStart = source && source.to <= from ? source.from : from
  if (closesQuote(tokens, subjectStart - 1)) evidence.push('after-quote')
  else if (
    tokens[subjectStart - 1]?.text === ',' &&
    closesSentence(tokens, turned && source ? source.to : to)
  )
    evidence.push('tail')
  evidence.push(`source:${sourceShape(tokens, source)}`, ...evidenceInGroup(tokens, from, at))
  if (tokens.some(token => token.quote === 'opens')) evidence.push('with-quotation')
  if (subjectStart === 0) evidence.push('opens-sentence')
  else if ((tokens[subjectStart - 1]?.bits ?? 0) & (word.subordinator | word.relative))
    evidence.push('in-subclause')
  return evidence
}

function evidenceInGroup(tokens: readonly Token[], from: number, at: number): Evidence[] {
  const evidence: Evidence[] = []
  for (let index = from; index < at; index++) {
    const bits = tokens[index]?.bits ?? 0
    if (bits & word.modal) evidence.push('modal')
    if (bits & word.negation) evidence.push('negated')
    if (bits & word.haveForm) evidence.push('perfect')
    if (bits & word.beForm) evidence.push('progressive')
  }
  return evidence
}

/** Adds the pairs that mean more together than apart: the verb's group with each thing around it. */
export function withPairs(evidence: readonly Evidence[]): Evidence[] {
  const group = evidence.find(one => one.startsWith('group:'))
  if (!group) return [...evidence]
  const paired = evidence.filter(one => !one.startsWith('lemma:') && one !== group)
  return [...evidence, ...paired.map(one => `${group}+${one}`)]
}

function closesQuote(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.quote === 'closes' ||
    ((tokens[at]?.text === ',' || tokens[at]?.kind === 'mark') &&
      tokens[at - 1]?.quote === 'closes')
  )
}

// "told reporters on Tuesday | that": skips whom it was told and when.
function skipHearer(tokens: readonly Token[], from: number): number {
  for (let at = from; at < tokens.length && at < from + 14; at++) {
    const token = tokens[at]
    if (!token) break
    if (token.lower === 'that' || token.quote === 'opens') return at
    if (token.bits & (word.subjectPronoun | word.auxiliary) && at > from) return from
    if (token.text === ';' || token.text === '.') return from
  }
  return from
}

function evidenceAfter(tokens: readonly Token[], at: number): Evidence[] {
  const next = tokens[at]
  if (!next) return ['after:end']
  if (next.quote === 'opens') return ['after:quote']
  if (next.kind === 'mark')
    return [
      tokens[at + 1]?.quote === 'opens'
        ? 'after:quote'
        : `after:${next.text === ':' ? 'colon' : 'mark'}`,
    ]
  if (next.lower === 'that') return ['after:that']
  if (next.lower === 'to') return ['after:to']
  if (next.bits & word.question) return ['after:question']
  if (next.bits & word.subjectPronoun) return ['after:clause']
  if (next.bits & word.preposition) return ['after:preposition']
  return [opensClause(tokens, at) ? 'after:clause' : 'after:phrase']
}

// A noun phrase and then a finite verb makes a clause: "the port | would close".
function opensClause(tokens: readonly Token[], from: number): boolean {
  for (let at = from + 1; at < tokens.length && at < from + 10; at++) {
    const token = tokens[at]
    if (!token || token.kind === 'mark' || token.bits & word.relative) return false
    if (token.bits & word.auxiliary && token.lower !== "'s") return true
  }
  return false
}

/** What kind of source it is, as evidence. */
export function sourceShape(tokens: readonly Token[], source: TokenRange | undefined): string {
  if (!source) return 'none'
  const first = tokens[source.from]
  if (!first) return 'none'
  if (/^(?:i|we)$/u.test(first.lower)) return 'first-person'
  if (first.lower === 'you') return 'second-person'
  if (/^(?:he|she|they)$/u.test(first.lower)) return 'third-person'
  if (first.lower === 'it') return 'it'
  if (/^(?:this|that|these|those|who|which)$/u.test(first.lower) && source.to - source.from === 1)
    return 'pointer'
  return kindOfSource(tokens, source)
}

/** Whether nothing but a mark follows at `at`. */
export function closesSentence(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]
  return next === undefined || next.text === '.' || next.text === ','
}
