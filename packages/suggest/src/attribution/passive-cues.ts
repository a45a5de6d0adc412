// Passives: *it is believed*, *is said to*, *was criticised by*.

import type { Token } from '../language/tokens.ts'
import { word } from '../language/words.ts'
import type { Candidate, Evidence } from './candidate.ts'
import { sourceShape } from './cue-evidence.ts'
import { impersonalParticiples, passiveParticiples, type CueVerb } from './cue-lexicon.ts'
import { phraseAfter, phraseBefore } from './noun-phrase.ts'
import { startOfVerbGroup } from './verb-group.ts'

/** The candidate for a participle at `at` that a form of *be* governs. */
export function passiveCandidate(
  tokens: readonly Token[],
  at: number,
  verb?: CueVerb,
): Candidate | undefined {
  const from = startOfVerbGroup(tokens, at)
  const next = tokens[at + 1]
  const evidence: Evidence[] = ['passive', `lemma:${verb?.lemma ?? tokens[at]?.lower ?? ''}`]
  if (tokens[at]?.quoted) evidence.push('quoted')
  if (next?.lower === 'by') {
    const source = phraseAfter(tokens, at + 2)
    return (
      source && {
        kind: 'verb',
        group: verb?.group ?? 'judge',
        cue: { from, to: at + 2 },
        at,
        source,
        contentAfter: false,
        evidence: [
          ...evidence,
          'passive-by',
          `group:${verb?.group ?? 'judge'}`,
          `source:${sourceShape(tokens, source)}`,
        ],
      }
    )
  }
  if (/^(?:quoted|cited)$/u.test(tokens[at]?.lower ?? '') && next?.lower === 'as') {
    const source = phraseBefore(tokens, from)
    const to = tokens[at + 2]?.lower === 'saying' ? at + 3 : at + 2
    return {
      kind: 'verb',
      group: 'say',
      cue: { from, to },
      at,
      ...(source && { source }),
      contentAfter: true,
      evidence: ['quoted-as'],
    }
  }
  const participle = tokens[at]?.lower ?? ''
  const base = { kind: 'passive', at, contentAfter: true } as const
  const group = tokens.slice(from, at)
  if (group.some(token => token.bits & (word.modal | word.negation))) return undefined
  const wellKnown =
    participle === 'known' && /^(?:well|widely|generally)$/u.test(tokens[at - 1]?.lower ?? '')
  const impersonal = wellKnown || impersonalParticiples.has(participle)
  if (tokens[from - 1]?.lower === 'it' && next?.lower !== 'to' && impersonal) {
    const close =
      next?.lower === 'that' || next?.kind === 'mark' || tokens[from - 2]?.lower === 'as'
    return {
      ...base,
      cue: { from: from - 1, to: at + 1 },
      evidence: [...evidence, close ? 'it-is' : 'it-is-loosely'],
    }
  }
  if (next?.lower === 'to' && passiveParticiples.has(participle))
    return { ...base, cue: { from, to: at + 1 }, evidence: [...evidence, 'is-said-to'] }
  const subject = `subject:${sourceShape(tokens, phraseBefore(tokens, from))}`
  if (hearers.has(participle))
    return {
      ...base,
      cue: { from, to: at + 1 },
      evidence: [...evidence, 'is-told', subject, `told-${afterTold(next)}`],
    }
  if (/^(?:reported|expected|alleged|rumoured|rumored|believed|feared)$/u.test(participle))
    return { ...base, cue: { from, to: at + 1 }, evidence: [...evidence, 'is-reported', subject] }
  return undefined
}

const hearers = new Set(['told', 'assured', 'informed', 'promised', 'warned'])

function afterTold(next: Token | undefined): string {
  if (!next || next.kind === 'mark') return 'end'
  if (next.lower === 'that') return 'that'
  if (next.lower === 'to') return 'to'
  if (next.bits & word.preposition) return 'preposition'
  return next.bits & (word.subjectPronoun | word.determiner) ? 'clause' : 'other'
}
