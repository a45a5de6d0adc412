import type { Refusal } from '@claimbench/model'
import type { Session } from '../../session/create-session.ts'
import { createHand } from '../../surface/hand.ts'
import { answersTo, createExerciseSession } from '../../training/exercise-session.ts'
import type { OpenLesson } from '../../training/load-lesson.ts'
import { createStopwatch } from '../../training/stopwatch.ts'
import type { Bench } from '../review/bench.ts'
import { createPanel } from '../review/panel.ts'
import { createPanes, type Exercise } from './exercise.ts'

interface AttemptAt {
  readonly workspace: Session
  readonly attempt: string
  readonly lesson: OpenLesson
  readonly tell: (refusal: Refusal | undefined) => void
}

/** Puts an attempt on a bench of its own. Throws when there is no such attempt. */
export function openExercise({ workspace, attempt, lesson, tell }: AttemptAt): Exercise {
  const row = workspace.store.getState().desk.attempts.get(attempt)
  if (!row) throw new Error('an exercise is opened for an attempt that is there')
  const stopwatch = createStopwatch(workspace.now)
  const session = createExerciseSession({
    workspace,
    attempt,
    packed: lesson.packed,
    spentOn: stopwatch.spentOn,
  })
  const bench: Bench = {
    session,
    hand: createHand(),
    panel: createPanel(),
    tell: code => tell({ code }),
    dispatch(rule, wish) {
      const outcome = session.dispatch(rule, wish)
      tell(outcome.ok ? undefined : outcome.refusal)
      return outcome
    },
  }
  // A browser that was killed could not note the time; the answers know theirs.
  const answered = answersTo(workspace, attempt).reduce((sum, one) => sum + one.milliseconds, 0)
  const earlier = Math.max(row.milliseconds, answered)
  return {
    attempt,
    mode: row.mode,
    tasks: row.tasks,
    lesson,
    workspace,
    session,
    bench,
    panes: createPanes(),
    stopwatch,
    milliseconds: () => earlier + stopwatch.total(),
  }
}
