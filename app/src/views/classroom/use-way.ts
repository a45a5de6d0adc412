import { classroomWords } from '../../words/classroom.ts'
import { useClass } from './class-context.ts'

/** The way through the sentences of a class. */
export interface Way {
  /** The sentence before or after: of the trail, if one is followed. */
  readonly by: (step: 1 | -1) => void
  /**
   * The next disputed sentence that is not settled; `settledNow` counts as settled. Answers with the
   * place it went to; undefined where every one is settled.
   */
  readonly nextDisputed: (settledNow?: number) => number | undefined
  readonly leaveOpen: () => void
}

/** Moves the sentence in hand; `say` hears what there is to say of it. */
export function useWay(say: (words: string) => void): Way {
  const { lesson, figures, answers, inHand, take, trail, settling } = useClass()
  const { sentences } = lesson.packed.article
  return {
    by(step) {
      say('')
      const places = trail?.places.length ? trail.places : undefined
      if (!places) return take(Math.min(Math.max(inHand + step, 0), sentences.length - 1))
      const next =
        step === 1 ? places.find(place => place > inHand) : places.findLast(place => place < inHand)
      if (next !== undefined) take(next)
    },
    nextDisputed(settledNow) {
      const open = figures.disputed.filter(place => {
        const start = sentences[place]?.start
        return start !== settledNow && start !== undefined && !answers.has(start)
      })
      const next = open.find(place => place > inHand) ?? open[0]
      say(next === undefined ? classroomWords.allSettled : '')
      if (next !== undefined) take(next)
      return next
    },
    leaveOpen() {
      const start = sentences[inHand]?.start
      if (start !== undefined) settling.settle([{ sentence: start, answer: undefined }])
    },
  }
}
