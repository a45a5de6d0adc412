// Verbs that hand something over: *said*, *has warned*, *declined to say*.

import type { Token } from '../language/tokens.ts'
import { word } from '../language/words.ts'
import type { Candidate, Evidence } from './candidate.ts'
import { closesSentence, evidenceAround, withPairs } from './cue-evidence.ts'
import { cueVerb, type CueVerb } from './cue-lexicon.ts'
import { phraseAfter, phraseBefore, type TokenRange } from './noun-phrase.ts'
import { kindOfSource } from './source-type.ts'
import { passiveCandidate } from './passive-cues.ts'
import { isPassive, startOfVerbGroup } from './verb-group.ts'

/** The candidate for a form of a cue verb at `at`. */
export function verbCandidate(
  tokens: readonly Token[],
  at: number,
  verb: CueVerb,
): Candidate | undefined {
  if ((verb.form === 'past' || verb.form === 'participle') && isPassive(tokens, at))
    return passiveCandidate(tokens, at, verb)
  const from = startOfVerbGroup(tokens, at)
  const before = tokens[from - 1]
  const evidence: Evidence[] = [`group:${verb.group}`, `lemma:${verb.lemma}`, `form:${verb.form}`]
  const bare = before?.quote === 'closes' || before?.lower === 'to'
  let source = bare ? undefined : phraseBefore(tokens, from)
  let turned = false
  if ((verb.form === 'past' || verb.form === 'third') && isSpeechTail(before)) {
    const after = phraseAfter(tokens, at + 1)
    if (after && (!source || endsClause(tokens, after))) {
      source = after
      turned = true
    }
  }
  if (!source && verb.form === 'ing') source = subjectOfSentence(tokens, from)
  const cueEnd = endOfCue(tokens, at, verb)
  const relay = turned ? undefined : relayAfter(tokens, at, verb)
  return {
    kind: 'verb',
    group: verb.group,
    cue: { from, to: relay ? relay.from : cueEnd },
    at,
    ...(source && { source }),
    ...(relay && { relay }),
    contentAfter: !turned && !closesSentence(tokens, cueEnd),
    evidence: withPairs([...evidence, ...evidenceAround(tokens, from, cueEnd, at, source, turned)]),
  }
}

// "have heard | from a senior official", "was told | by two clerks".
function relayAfter(tokens: readonly Token[], at: number, verb: CueVerb): TokenRange | undefined {
  if (!/^(?:hear|learn)$/u.test(verb.lemma) || tokens[at + 1]?.lower !== 'from') return undefined
  return phraseAfter(tokens, at + 2)
}

function isSpeechTail(before: Token | undefined): boolean {
  return before === undefined || before.text === ',' || before.quote === 'closes'
}

// "..., said Mara Lind.": nothing but a mark or a time follows who said it.
function endsClause(tokens: readonly Token[], source: TokenRange): boolean {
  const next = tokens[source.to]
  const kind = kindOfSource(tokens, source)
  return (
    (next === undefined || next.kind === 'mark') &&
    (kind === 'name' || kind === 'person' || kind === 'group')
  )
}

function endOfCue(tokens: readonly Token[], at: number, verb: CueVerb): number {
  const next = tokens[at + 1]
  if (verb.lemma === 'point' && next?.lower === 'out') return at + 2
  if (verb.lemma === 'call' && (next?.lower === 'for' || next?.lower === 'on')) return at + 2
  return at + 1
}

function subjectOfSentence(tokens: readonly Token[], before: number): TokenRange | undefined {
  for (let at = 1; at < before; at++) {
    const token = tokens[at]
    if (
      token &&
      (token.bits & word.auxiliary ||
        (token.lower.endsWith('ed') && !token.capital) ||
        cueVerb(token.lower))
    )
      return phraseBefore(tokens, at)
  }
  return undefined
}
