// Suggestions are asked for as soon as the sentences are known, and again for those cut anew.
import type { RevisionRow, Sentence } from '@claimbench/model'
import { useEffect } from 'react'
import { useHandStore } from '../../surface/hand.ts'
import { suggestionKey } from '../../surface/hand.ts'
import type { Workbench } from '../../workers/call.ts'

/** How much of the article before a sentence the suggester gets to see, in UTF-16 units. */
const CONTEXT = 4000

/** Keeps the hand supplied with suggestions for the sentences of a revision. */
export function useSuggestions(
  workbench: Workbench,
  revision: RevisionRow | undefined,
  sentences: readonly Sentence[],
): void {
  const hand = useHandStore()
  useEffect(() => {
    if (!revision) return
    const known = hand.getState().suggestions
    const asked = sentences.filter(one => !one.isFurniture && !known.has(suggestionKey(one)))
    if (asked.length === 0) return
    let isStale = false
    const inputs = asked.map(({ start, end }) => ({
      text: revision.text.slice(start, end),
      before: revision.text.slice(Math.max(0, start - CONTEXT), start),
      links: revision.links
        .filter(link => link.start >= start && link.end <= end)
        .map(link => ({
          start: link.start - start,
          end: link.end - start,
          ...(link.target && { url: link.target }),
        })),
    }))
    workbench
      .suggest(inputs)
      .then(answers => {
        if (isStale) return
        const suggestions = new Map(hand.getState().suggestions)
        asked.forEach((sentence, i) => {
          const answer = answers[i]
          if (answer) suggestions.set(suggestionKey(sentence), answer)
        })
        hand.setState({ suggestions })
      })
      // Without suggestions the work goes on as well: nothing was lost that a person made.
      .catch(() => undefined)
    return () => {
      isStale = true
    }
  }, [workbench, revision, sentences, hand])
}
