import type { Audience, ClaimFacts, VerdictFacts } from '../facts/facts.ts'
import type { VerdictLine } from '../tree/tree.ts'
import type { ReportWords } from '../words/en.ts'

/** A claim's verdict in one word or so: its label, else that there is none to show. */
export function verdictWord(
  { state, verdict }: ClaimFacts,
  audience: Audience,
  words: ReportWords,
): string {
  if (state === 'void') return words.claim.withdrawn
  if (verdict) return verdict.label?.name ?? verdict.conclusion ?? words.claim.undecided
  return audience === 'publish' ? words.claim.beingChecked : words.claim.undecided
}

/** A claim's verdict with its meaning, and beside it, never merged, framing and attribution. */
export function verdictLine(
  claim: ClaimFacts,
  audience: Audience,
  words: ReportWords,
): VerdictLine {
  const { verdict } = claim
  const label = verdictWord(claim, audience, words)
  if (!verdict) return { label, besides: [] }
  const { position } = verdict
  return {
    label,
    definition: verdict.label?.definition,
    ...(position && {
      position: { ...position, words: words.claim.position(position.at, position.of) },
    }),
    besides: besides(verdict, words),
  }
}

function besides(
  { framing, attribution }: VerdictFacts,
  words: ReportWords,
): VerdictLine['besides'] {
  return [
    ...(framing === 'none' ? [] : [{ term: words.claim.framing, words: words.framing[framing] }]),
    ...(attribution ? [{ term: words.claim.attribution, words: words.finding[attribution] }] : []),
  ]
}

/** The key under which the cards of one verdict are filtered. */
export function filterKey({ state, verdict }: ClaimFacts): string {
  if (state === 'void') return 'withdrawn'
  if (!verdict) return 'undecided'
  return verdict.label ? `${verdict.profile.id}-${verdict.label.id}` : 'sentence'
}
