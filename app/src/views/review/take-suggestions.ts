import {
  type ClaimType,
  cutClaim,
  ghostTagsOf,
  type Sentence,
  spansIn,
  type SuggestedSpan,
  tagOf,
  tagSentence,
  takeSuggestion,
  takeSuggestions,
} from '@claimbench/model'
import { bulkThreshold, type FragmentSuggestion, type Suggestion } from '@claimbench/suggest'
import { takesInBulk } from '../../shell/settings.ts'
import { suggestionKey } from '../../surface/hand.ts'
import { suggestionWords } from '../../words/suggestions.ts'
import { type Bench, goToNextOpen, openArticle, sentenceInHand } from './bench.ts'

/**
 * Takes the suggestion for the sentence in hand; false when there is none. What a split or a merge
 * left on the sentence comes before what the suggester thinks: a person said it.
 */
export function takeSuggestionInHand(bench: Bench): boolean {
  const { desk, revision } = openArticle(bench)
  const sentence = sentenceInHand(bench)
  const left = sentence && ghostTagsOf(desk, revision.id, sentence, bench.session.reviewer)[0]
  if (sentence && left) {
    const wish = { revision: revision.id, start: sentence.start, tag: left.tag }
    return bench.dispatch(tagSentence, wish).ok
  }
  const wish = sentence && wishFor(bench, sentence)
  if (!wish) {
    bench.tell('nothing-suggested')
    return false
  }
  return bench.dispatch(takeSuggestion, wish).ok
}

/**
 * Takes every sure suggestion from the first open sentence down to the one in hand, as one step, and
 * goes on to the first that was left open.
 */
export function takeSuggestionsDownToHere(bench: Bench): void {
  const { desk, revision, sentences } = openArticle(bench)
  if (!takesInBulk(desk)) return bench.tell('bulk-is-off')
  const { reviewer } = bench.session
  const last = sentenceInHand(bench)?.index ?? -1
  const open = sentences
    .slice(0, last + 1)
    .filter(one => !one.isFurniture && !tagOf(desk, revision.id, one, reviewer))
    // What a split or a merge left is for a person to settle.
    .filter(one => ghostTagsOf(desk, revision.id, one, reviewer).length === 0)
  const suggestions = open.flatMap(sentence => wishFor(bench, sentence, bulkThreshold) ?? [])
  if (!bench.dispatch(takeSuggestions, { suggestions }).ok) return
  bench.panel.setState({
    said: suggestionWords.tookInBulk(suggestions.length, open.length - suggestions.length),
  })
  const left = open.find(one => !suggestions.some(({ start }) => start === one.start))
  if (left) bench.hand.setState({ current: left.start, words: undefined, selection: undefined })
  else goToNextOpen(bench)
}

/** The claims proposed in a sentence that nobody has cut out yet, in reading order. */
export function proposalsIn(bench: Bench, sentence: Sentence): readonly FragmentSuggestion[] {
  const { desk, revision } = openArticle(bench)
  const cut = spansIn(desk, revision.id, sentence).filter(span => span.kind === 'fragment')
  const { suggestions } = bench.hand.getState()
  return (suggestions.get(suggestionKey(sentence))?.fragments ?? []).filter(
    ({ start, end }) =>
      !cut.some(span => span.start < sentence.start + end && sentence.start + start < span.end),
  )
}

/** Cuts out a claim as it is proposed, with its drafted wording. */
export function takeProposal(bench: Bench, sentence: Sentence, proposal: FragmentSuggestion): void {
  const { session } = bench
  bench.dispatch(cutClaim, {
    span: session.newId(),
    claim: session.newId(),
    revision: openArticle(bench).revision.id,
    start: sentence.start + proposal.start,
    end: sentence.start + proposal.end,
    fields: { wording: proposal.wording, type: claimTypeOf(proposal) },
  })
}

/** Cuts out the first claim proposed in the sentence in hand. */
export function takeNextProposal(bench: Bench): void {
  const sentence = sentenceInHand(bench)
  const proposal = sentence && proposalsIn(bench, sentence)[0]
  if (!sentence || !proposal) return bench.tell('no-claim-proposed')
  takeProposal(bench, sentence, proposal)
}

/** The type of the claim that a proposal makes. */
export function claimTypeOf({ kind }: FragmentSuggestion): ClaimType {
  return CLAIM_TYPE_OF[kind]
}

const CLAIM_TYPE_OF: Readonly<Record<FragmentSuggestion['kind'], ClaimType>> = {
  number: 'number',
  date: 'event',
  event: 'event',
  quote: 'quote',
  cause: 'cause',
  position: 'position',
}

function wishFor(bench: Bench, sentence: Sentence, threshold = 0) {
  const suggestion = bench.hand.getState().suggestions.get(suggestionKey(sentence))
  const { tag } = suggestion ?? {}
  if (!suggestion || !tag || suggestion.tags[tag] < threshold) return undefined
  return {
    revision: openArticle(bench).revision.id,
    start: sentence.start,
    tag,
    model: suggestion.model,
    spans: suggestion.spans.map(span => spanFrom(bench, sentence, span)),
  }
}

function spanFrom(
  { session }: Bench,
  sentence: Sentence,
  { start, end, type, sourceType, vagueKind, standsFor }: Suggestion['spans'][number],
): SuggestedSpan {
  return {
    id: session.newId(),
    start: sentence.start + start,
    end: sentence.start + end,
    kind: type,
    ...(sourceType && { sourceType }),
    ...(vagueKind && { vagueKind }),
    ...(standsFor && { resolvedTo: standsFor }),
  }
}
