// What the parts of an open exercise share: what is asked, and what happens at its turns.
import {
  type AnswerRow,
  answerId,
  type ClaimId,
  type ExerciseMode,
  type ExerciseTask,
  finishAttempt,
  pauseAttempt,
  sentencesOf,
  showKey,
  tagOf,
} from '@claimbench/model'
import { answerOnDesk, EXERCISE_REVISION } from '@claimbench/model/training'
import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Outcome, Session } from '../../session/create-session.ts'
import type { ExerciseSession } from '../../training/exercise-session.ts'
import type { OpenLesson } from '../../training/load-lesson.ts'
import type { Stopwatch } from '../../training/stopwatch.ts'
import { type Bench, goBy, goTo, sentenceInHand } from '../review/bench.ts'

/** What stands beside the article. */
export interface Panes {
  readonly tab: 'sentence' | 'guideline' | 'documents'
  /** The claim that passages are quoted for. */
  readonly quoteFor: ClaimId | undefined
  readonly isFinishing: boolean
}

export interface Exercise {
  readonly attempt: string
  readonly mode: ExerciseMode
  readonly tasks: readonly ExerciseTask[]
  readonly lesson: OpenLesson
  /** The session of the workspace: the attempt lies there. */
  readonly workspace: Session
  /** The exercise's own session, and the bench that works on it. */
  readonly session: ExerciseSession
  readonly bench: Bench
  readonly panes: StoreApi<Panes>
  readonly stopwatch: Stopwatch
  /** All the time spent on it, in milliseconds. */
  readonly milliseconds: () => number
}

export const ExerciseContext = createContext<Exercise | undefined>(undefined)

/** The open exercise. Throws outside of one. */
export function useExercise(): Exercise {
  const exercise = useContext(ExerciseContext)
  if (!exercise) throw new Error('A part of an exercise stands outside of it')
  return exercise
}

/** A part of what stands beside the article; repaints when it changes. */
export function usePanes<Part>(select: (panes: Panes) => Part): Part {
  return useStore(useExercise().panes, select)
}

/** The panes as they are when an exercise opens. */
export function createPanes(): StoreApi<Panes> {
  return createStore<Panes>(() => ({ tab: 'sentence', quoteFor: undefined, isFinishing: false }))
}

/** The kept answer to the sentence that begins at `start`. */
export function keptAnswer(
  { workspace, attempt }: Pick<Exercise, 'workspace' | 'attempt'>,
  start: number,
): AnswerRow | undefined {
  return workspace.store.getState().desk.answers.get(answerId(attempt, start))
}

/** Shows the key of the sentence in hand beside its answer; an unanswered sentence is answered first. */
export function revealKey(exercise: Exercise): void {
  const { bench, workspace, attempt, tasks } = exercise
  const sentence = sentenceInHand(bench)
  if (!sentence) return
  const { desk } = bench.session.store.getState()
  const { tag, spans, fragments } = answerOnDesk(desk, sentence, workspace.reviewer)
  const isAnswered = tasks.includes('tag') ? tag : spans.length + fragments.length > 0
  // Without the task of tagging, nothing marked may be just the right answer.
  if (!isAnswered && tasks.includes('tag')) return bench.tell('answer-first')
  const outcome = dispatchKept(exercise, () =>
    workspace.dispatch(showKey, { attempt, sentence: sentence.start }, { article: null }),
  )
  if (!outcome.ok) return
  exercise.panes.setState({ tab: 'sentence' })
  bench.panel.setState({ isSheetOpen: true })
}

/** Goes on to the next sentence to be answered; at the end it asks whether to finish. */
export function goOnInExercise(exercise: Exercise): void {
  const next = nextToAnswer(exercise)
  // On a narrow screen the sheet makes way for the sentence.
  if (exercise.panes.getState().tab === 'sentence') {
    exercise.bench.panel.setState({ isSheetOpen: false })
  }
  if (next) goTo(exercise.bench, next)
  else exercise.panes.setState({ isFinishing: true })
}

/** Enter: the key of the sentence in a guided exercise, then the next sentence. */
export function enter(exercise: Exercise): void {
  const { bench, mode } = exercise
  const isShown = keptAnswer(exercise, bench.hand.getState().current)?.isShown
  if (mode === 'guided' && !isShown) revealKey(exercise)
  else if (mode === 'guided') goOnInExercise(exercise)
  else if (!goBy(bench, 1)) exercise.panes.setState({ isFinishing: true })
}

/** How many sentences are answered, of how many. In a guided exercise: those whose key was shown. */
export function progressIn({ bench, workspace, attempt, mode, tasks }: Exercise) {
  const { desk } = bench.session.store.getState()
  const sentences = sentencesOf(desk, EXERCISE_REVISION).filter(one => !one.isFurniture)
  const isDone = (sentence: (typeof sentences)[number]) => {
    const row = keptAnswer({ workspace, attempt }, sentence.start)
    if (mode === 'guided') return row?.isShown === true
    if (!tasks.includes('tag')) return row !== undefined
    return tagOf(desk, EXERCISE_REVISION, sentence, workspace.reviewer) !== undefined
  }
  return { answered: sentences.filter(isDone).length, total: sentences.length }
}

function nextToAnswer(exercise: Exercise) {
  const { bench, tasks, mode, workspace } = exercise
  const { desk } = bench.session.store.getState()
  const sentences = sentencesOf(desk, EXERCISE_REVISION).filter(one => !one.isFurniture)
  const isOpen = (sentence: (typeof sentences)[number]) => {
    const row = keptAnswer(exercise, sentence.start)
    if (mode === 'guided') return !row?.isShown
    return tasks.includes('tag')
      ? !tagOf(desk, EXERCISE_REVISION, sentence, workspace.reviewer)
      : row === undefined
  }
  const from = sentences.findIndex(one => one.start === bench.hand.getState().current)
  return [...sentences.slice(from + 1), ...sentences.slice(0, Math.max(from, 0))].find(isOpen)
}

/** Notes how far the trainee has come. */
export function pause({ workspace, attempt, bench, milliseconds }: Exercise): void {
  const inHand = bench.hand.getState().current
  if (inHand < 0) return
  const wish = { attempt, milliseconds: milliseconds(), inHand }
  workspace.dispatch(pauseAttempt, wish, { article: null })
}

/** Ends the attempt; true when it is over. */
export function finish(exercise: Exercise): boolean {
  const { workspace, attempt, milliseconds } = exercise
  return dispatchKept(exercise, () =>
    workspace.dispatch(finishAttempt, { attempt, milliseconds: milliseconds() }, { article: null }),
  ).ok
}

function dispatchKept({ bench }: Exercise, act: () => Outcome): Outcome {
  const outcome = act()
  if (!outcome.ok) bench.tell(outcome.refusal.code)
  return outcome
}
