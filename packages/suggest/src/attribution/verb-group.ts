// The words of a verb group, and whether a word is a verb where it stands.

import type { Token } from '../language/tokens.ts'
import { word } from '../language/words.ts'
import { catenatives, cueVerb, type CueVerb } from './cue-lexicon.ts'

/**
 * Where the group of the verb at `at` begins: with its auxiliaries, adverbs, and what it hangs from
 * ("has already said", "declined to say").
 */
export function startOfVerbGroup(tokens: readonly Token[], at: number): number {
  let from = at
  for (;;) {
    const token = tokens[from - 1]
    if (!token || token.kind !== 'word' || token.quote) return from
    if (token.bits & word.auxiliary || token.bits & word.negation || isAdverb(token)) from--
    else if (token.lower === 'to' && catenatives.has(tokens[from - 2]?.lower ?? '')) from -= 2
    else if (
      token.lower === 'on' &&
      /^(?:go|goes|went|going)$/u.test(tokens[from - 2]?.lower ?? '')
    )
      from -= 2
    else return from
  }
}

/** Whether a word is an adverb, by the list or by its ending. */
export function isAdverb(token: Token): boolean {
  return (
    Boolean(token.bits & word.adverb) ||
    (token.lower.endsWith('ly') &&
      !token.capital &&
      !/^(?:family|only|supply|reply|ally|daily|weekly|monthly|july|italy)$/u.test(token.lower))
  )
}

/** Whether a form of *be* governs the participle at `at`. */
export function isPassive(tokens: readonly Token[], at: number): boolean {
  let left = at - 1
  for (let token = tokens[left]; token && isAdverb(token); token = tokens[left]) left--
  return Boolean((tokens[left]?.bits ?? 0) & word.beForm)
}

// "reports suggest", "claims were": the second word is the verb, so the first is a noun.
function isFiniteAfterNoun(next: Token | undefined): boolean {
  if (!next || next.kind !== 'word') return false
  const verb = cueVerb(next.lower)
  return (
    Boolean(next.bits & word.auxiliary && !/^(?:'s|be|been|being|having)$/u.test(next.lower)) ||
    (verb !== undefined &&
      (verb.form === 'past' ||
        (verb.form === 'base' && verb.group !== 'judge' && verb.group !== 'ask')))
  )
}

// Verbs whose plain form is as often a noun.
const nounsToo = new Set(
  `claim report state comment question call demand request plan hope fear doubt worry estimate forecast
  boast joke tweet answer reply remark view vow pledge promise offer order challenge support attack
  brand label cast credit reference mention address protest voice quote study answer wish aim vote
  debate rate rank favor favour love hate respect trust regret approach point project list record rule
  signal press push appeal petition counter crow address dream bet guess value limit back charge
  document cite pitch paint echo dispute praise blame talk read grin laugh smile finish open`.split(
    /\s+/u,
  ),
)

const articleLike = word.determiner | word.possessive

/** Whether a form of a cue verb is a noun or an adjective here: *the report*, *a reported case*. */
export function isNounHere(tokens: readonly Token[], at: number, verb: CueVerb): boolean {
  const token = tokens[at]
  const before = tokens[at - 1]
  const next = tokens[at + 1]
  if (token?.capital && at > 0 && (before?.capital || next?.capital)) return true
  if (!before)
    return (
      verb.form === 'base' &&
      Boolean(
        next?.kind === 'word' &&
        !(
          next.bits &
          (word.determiner | word.subjectPronoun | word.preposition | word.subordinator)
        ),
      )
    )
  if (verb.form !== 'ing' && verb.form !== 'past' && isFiniteAfterNoun(next)) return true
  if (verb.form === 'past' && /^(?:of|in|on|at|with|for)$/u.test(before.lower)) return true
  if (verb.form === 'past')
    return (
      Boolean(before.bits & articleLike) &&
      !/^(?:another|each|neither|either)$/u.test(before.lower) &&
      !(before.bits & (word.relative | word.subjectPronoun)) &&
      before.lower !== 'that' &&
      before.lower !== 'this'
    )
  if (verb.form === 'ing') return Boolean(before.bits & articleLike) && before.lower !== 'that'
  if (before.bits & articleLike && !(before.bits & word.relative)) return true
  if (before.lower === "'s" || before.lower === '’s') return true
  if (before.bits & word.preposition && before.lower !== 'to') return true
  if (
    before.bits & word.quantifier &&
    !/^(?:some|many|others|most|few|several|all)$/u.test(before.lower)
  )
    return verb.form === 'third'
  if (verb.form === 'base')
    return (
      nounsToo.has(verb.lemma) &&
      before.lower !== 'to' &&
      before.kind === 'word' &&
      !(before.bits & (word.subjectPronoun | word.auxiliary | word.relative | word.quantifier)) &&
      !isAdverb(before) &&
      !/s$|people|who|men|women|media/u.test(before.lower)
    )
  return (
    nounsToo.has(verb.lemma) && /(?:al|ive|ous|ary|ful|ic)$/u.test(before.lower) && !before.capital
  )
}
