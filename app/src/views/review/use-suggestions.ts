// Suggestions are asked for as soon as the sentences are known, for those cut anew, and for all open
// ones again when the reviewer's tags have taught something.
import {
  type ArticleRow,
  lessonsOf,
  type LessonRow,
  type RevisionRow,
  type Sentence,
  tagOf,
} from '@claimbench/model'
import { isHeldOut, lessonsKept, type Suggestion } from '@claimbench/suggest'
import { useEffect, useState } from 'react'
import { useDesk, useSession } from '../../desk/session-context.tsx'
import { holdsOut, HELD_OUT_SHARE, learnsFromTags } from '../../shell/settings.ts'
import { type HandStore, suggestionKey, useHandStore } from '../../surface/hand.ts'
import type { Workbench } from '../../workers/call.ts'
import { inputsFor } from './suggestion-inputs.ts'
import { useBench } from './bench-context.ts'

/** After so many new lessons the open sentences are judged anew. */
const LESSONS_BETWEEN = 5
const NO_LESSONS: readonly LessonRow[] = []

/** Keeps the hand supplied with suggestions for the sentences of a revision. */
export function useSuggestions(
  workbench: Workbench,
  article: ArticleRow | undefined,
  revision: RevisionRow | undefined,
  sentences: readonly Sentence[],
): void {
  const hand = useHandStore()
  const { panel } = useBench()
  const session = useSession()
  const { reviewer } = session
  const isOff = article?.suggestionsOff === true
  const published = article?.publishedAt
  const hides = useDesk(holdsOut)
  const lessons = useDesk(desk => (learnsFromTags(desk) ? lessonsOf(desk, reviewer) : NO_LESSONS))
  // Learnt in steps, so that suggestions do not change under one's eyes with every key.
  const [taught, setTaught] = useState(lessons)
  if (isDue(taught, lessons)) setTaught(lessons)

  useEffect(() => {
    if (isOff) hand.setState({ suggestions: new Map(), withheld: new Map() })
  }, [hand, isOff])

  useEffect(() => {
    if (revision) hand.setState(partedBy(allIn(hand), revision, hides))
  }, [hand, revision, hides])

  useEffect(() => {
    if (!revision || isOff) return
    const asked = sentences.filter(one => !one.isFurniture)
    if (asked.length === 0) return
    let isStale = false
    workbench
      .suggest({
        sentences: inputsFor(revision, asked, published),
        lessons: taught.slice(-lessonsKept),
      })
      .then(({ suggestions, learning }) => {
        if (isStale) return
        const now = session.store.getState().desk
        const all = allIn(hand)
        asked.forEach((sentence, at) => {
          const suggestion = suggestions[at]
          const key = suggestionKey(sentence)
          // What was suggested for a tagged sentence stays: "why not" is about what was seen.
          const isTagged = tagOf(now, revision.id, sentence, reviewer) !== undefined
          if (suggestion && !(isTagged && all.has(key))) all.set(key, suggestion)
        })
        hand.setState(partedBy(all, revision, holdsOut(now)))
        panel.setState({ learning })
      })
      // Without suggestions the work goes on as well: nothing was lost that a person made.
      .catch(() => undefined)
    return () => {
      isStale = true
    }
  }, [workbench, session, reviewer, revision, sentences, published, isOff, taught, hand, panel])
}

// Enough is new, or everything was forgotten: that shows at once.
function isDue(taught: readonly LessonRow[], lessons: readonly LessonRow[]): boolean {
  if (lessons.length === 0) return taught.length > 0
  const last = taught.at(-1)?.at ?? ''
  return lessons.filter(lesson => lesson.at > last).length >= LESSONS_BETWEEN
}

function allIn(hand: HandStore): Map<string, Suggestion> {
  const { suggestions, withheld } = hand.getState()
  return new Map([...suggestions, ...withheld])
}

// Which sentences are held out depends on their words alone, so it is the same after a reload.
function partedBy(
  all: ReadonlyMap<string, Suggestion>,
  { text }: RevisionRow,
  hides: boolean,
): { suggestions: ReadonlyMap<string, Suggestion>; withheld: ReadonlyMap<string, Suggestion> } {
  const suggestions = new Map<string, Suggestion>()
  const withheld = new Map<string, Suggestion>()
  for (const [key, suggestion] of all) {
    const [start, end] = key.split(':').map(Number)
    const isHidden = hides && isHeldOut(text.slice(start, end), HELD_OUT_SHARE)
    ;(isHidden ? withheld : suggestions).set(key, suggestion)
  }
  return { suggestions, withheld }
}
