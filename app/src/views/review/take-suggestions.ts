import {
  ghostTagsOf,
  type Sentence,
  type SuggestedSpan,
  tagOf,
  tagSentence,
  takeSuggestion,
  takeSuggestions,
} from '@claimbench/model'
import type { Suggestion } from '@claimbench/suggest'
import { suggestionKey } from '../../surface/hand.ts'
import { type Bench, openArticle, sentenceInHand } from './bench.ts'

/** Below this probability a suggestion is shown but not taken together with others. */
const BULK_THRESHOLD = 0.8

/** The setting that allows suggestions to be taken in bulk; off unless somebody switches it on. */
export const BULK_SETTING = 'takeInBulk'

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

/** Takes every sure suggestion from the first open sentence down to the one in hand, as one step. */
export function takeSuggestionsDownToHere(bench: Bench): void {
  const { desk, revision, sentences } = openArticle(bench)
  if (desk.settings.get(BULK_SETTING)?.value !== true) return bench.tell('bulk-is-off')
  const last = sentenceInHand(bench)?.index ?? -1
  const suggestions = sentences.slice(0, last + 1).flatMap(sentence => {
    if (sentence.isFurniture) return []
    if (tagOf(desk, revision.id, sentence, bench.session.reviewer)) return []
    const wish = wishFor(bench, sentence, BULK_THRESHOLD)
    return wish ? [wish] : []
  })
  bench.dispatch(takeSuggestions, { suggestions })
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
  { start, end, type, sourceType, vagueKind }: Suggestion['spans'][number],
): SuggestedSpan {
  return {
    id: session.newId(),
    start: sentence.start + start,
    end: sentence.start + end,
    kind: type,
    ...(sourceType && { sourceType }),
    ...(vagueKind && { vagueKind }),
  }
}
