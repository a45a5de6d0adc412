// The way to the reason of a sentence and back. After a settling that went on to the next sentence,
// the reason that is asked for is that of the sentence settled just now.
import { type RefObject, useCallback, useEffect, useState } from 'react'
import { useClass } from './class-context.ts'

export interface ReasonWay {
  /** Remembers what was settled, and where the work went on, by their places. */
  readonly settled: (place: number, wentOnTo: number) => void
  /** Opens the reason and gives it the keys. */
  readonly ask: () => void
  /** Gives the keys back to the article, at the sentence where the reason was asked for. */
  readonly back: () => void
}

/** Finds the reason field, and the sentence in hand, inside `area`. */
export function useReason(area: RefObject<HTMLElement | null>): ReasonWay {
  const { lesson, answers, inHand, take } = useClass()
  const { sentences } = lesson.packed.article
  const [last, setLast] = useState<{ readonly place: number; readonly wentOnTo: number }>()
  const [goal, setGoal] = useState<{ readonly at: 'textarea' | '[aria-current]' }>()
  // Who has gone elsewhere since means another sentence.
  if (last && inHand !== last.place && inHand !== last.wentOnTo) setLast(undefined)

  useEffect(() => {
    const found = goal && area.current?.querySelector<HTMLElement>(goal.at)
    if (found instanceof HTMLTextAreaElement) {
      // What is written goes on from what stands there, and is in view.
      found.setSelectionRange(found.value.length, found.value.length)
      found.focus({ preventScroll: true })
      found.scrollIntoView({ block: 'center' })
    } else {
      found?.focus({ preventScroll: true })
    }
  }, [area, goal])

  const isOpen = (place: number) => !answers.has(sentences[place]?.start ?? -1)
  return {
    settled: useCallback((place: number, wentOnTo: number) => setLast({ place, wentOnTo }), []),
    ask() {
      if (last && inHand === last.wentOnTo && isOpen(inHand) && !isOpen(last.place)) {
        take(last.place)
      }
      setGoal({ at: 'textarea' })
    },
    back() {
      if (last && inHand === last.place) take(last.wentOnTo)
      setGoal({ at: '[aria-current]' })
    },
  }
}
