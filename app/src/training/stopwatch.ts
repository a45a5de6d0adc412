// How long each sentence was in hand. Time counts only while the page is in view.
import type { TextOffset } from '@claimbench/text'

export interface Stopwatch {
  /** From now on the time is that of the sentence that begins there; -1 for none. */
  readonly turnTo: (sentence: TextOffset) => void
  /** Nothing counts until `resume`. */
  readonly pause: () => void
  readonly resume: () => void
  /** Milliseconds that a sentence was in hand. */
  readonly spentOn: (sentence: TextOffset) => number
  /** Milliseconds that any sentence was in hand. */
  readonly total: () => number
}

/** A stopwatch that has not begun; `now` answers in milliseconds. */
export function createStopwatch(now: () => number): Stopwatch {
  const spent = new Map<TextOffset, number>()
  let current: TextOffset = -1
  let since: number | undefined = now()

  function takeDown() {
    if (since === undefined) return
    const moment = now()
    if (current >= 0) spent.set(current, (spent.get(current) ?? 0) + moment - since)
    since = moment
  }

  return {
    turnTo(sentence) {
      takeDown()
      current = sentence
    },
    pause() {
      takeDown()
      since = undefined
    },
    resume() {
      since ??= now()
    },
    spentOn(sentence) {
      takeDown()
      return spent.get(sentence) ?? 0
    },
    total() {
      takeDown()
      return [...spent.values()].reduce((sum, one) => sum + one, 0)
    },
  }
}
