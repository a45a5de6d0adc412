// Who speaks, by the way it is printed: a name before a colon or after a dash.

import type { Token } from '../language/tokens.ts'
import type { Candidate } from './candidate.ts'
import { phraseAfter } from './noun-phrase.ts'

/** The speaker that a label or a dash gives the whole sentence. */
export function speakerCandidate(tokens: readonly Token[]): Candidate | undefined {
  return speakerLabel(tokens) ?? dashedName(tokens)
}

// "LIND: The crane is safe." as transcripts print it, "Mara Lind: crane is safe" as headlines do.
function speakerLabel(tokens: readonly Token[]): Candidate | undefined {
  const from = tokens[0]?.quote === 'opens' ? 1 : 0
  const colon = tokens.findIndex(token => token.text === ':')
  if (colon <= from || colon > from + 4 || colon === tokens.length - 1) return undefined
  const label = tokens.slice(from, colon)
  if (!label.every(token => token.capital)) return undefined
  const [only] = label
  if (label.length === 1 && !/^(?:[QA]|\p{Lu}{2,}.*)$/u.test(only?.text ?? '')) return undefined
  return {
    kind: 'speaker',
    cue: { from: colon, to: colon + 1 },
    at: colon,
    source: { from, to: colon },
    contentAfter: true,
    evidence: ['speaker'],
  }
}

// "“The crane is safe.” — Mara Lind" as quotations stand alone.
function dashedName(tokens: readonly Token[]): Candidate | undefined {
  const dash = tokens.findLastIndex(token => /^[—–―-]$/u.test(token.text))
  const name = tokens.slice(dash + 1)
  if (
    dash < 2 ||
    name.length === 0 ||
    name.length > 12 ||
    tokens[dash - 1]?.quote !== 'closes' ||
    !name[0]?.capital
  )
    return undefined
  const source = phraseAfter(tokens, dash + 1)
  return (
    source && {
      kind: 'speaker',
      cue: { from: dash, to: dash + 1 },
      at: dash,
      source,
      contentAfter: false,
      evidence: ['speaker'],
    }
  )
}
