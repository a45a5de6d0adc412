// What is asked in an exercise, for those who make a test and for those who practise.
import { EXERCISE_TASKS, type ExerciseTask } from '@claimbench/model'
import { taskWords } from '../../words/exercise.ts'
import { Choice } from './Choice.tsx'

interface TaskChoicesProps {
  readonly chosen: readonly ExerciseTask[]
  readonly canAsk?: (task: ExerciseTask) => boolean
  readonly onChoose: (chosen: readonly ExerciseTask[]) => void
}

/** The tasks to choose from; those that cannot be asked are there, but not to be chosen. */
export function TaskChoices({ chosen, canAsk = () => true, onChoose }: TaskChoicesProps) {
  return EXERCISE_TASKS.map(task => (
    <Choice
      key={task}
      type="checkbox"
      {...taskWords[task]}
      checked={withClaims(chosen).includes(task)}
      disabled={isImplied(task, chosen) || !canAsk(task)}
      onChoose={isChosen =>
        onChoose(EXERCISE_TASKS.filter(one => (one === task ? isChosen : chosen.includes(one))))
      }
    />
  ))
}

/** The tasks that were chosen and those that come with them, in the order in which they are asked. */
export function withClaims(chosen: readonly ExerciseTask[]): readonly ExerciseTask[] {
  return EXERCISE_TASKS.filter(task => chosen.includes(task) || isImplied(task, chosen))
}

// A claim is cut out before it is worded or judged.
function isImplied(task: ExerciseTask, chosen: readonly ExerciseTask[]): boolean {
  return task === 'fragments' && (chosen.includes('wording') || chosen.includes('verdict'))
}
