// What a key can be asked: a task that nothing in it answers has no right or wrong.
import { EXERCISE_TASKS, type ExerciseTask } from '@claimbench/model'
import type { TrainingKey } from '@claimbench/model/training'

/**
 * The tasks that a key can score, in the order in which they are asked. Tags always; each other only
 * where the key holds at least one mark, claim or verdict.
 */
export function scorableTasks({ sentences }: TrainingKey): readonly ExerciseTask[] {
  const fragments = sentences.flatMap(sentence => sentence.fragments)
  const holds: Readonly<Record<ExerciseTask, boolean>> = {
    tag: true,
    spans: sentences.some(({ spans }) => spans.length > 0),
    fragments: fragments.length > 0,
    wording: fragments.length > 0,
    verdict: fragments.some(({ verdict }) => verdict !== undefined),
  }
  return EXERCISE_TASKS.filter(task => holds[task])
}

/**
 * What a test asks of one article: of the tasks that were chosen those its key can score. A verdict
 * needs documents to rest on.
 */
export function askedOfArticle(
  tasks: readonly ExerciseTask[],
  key: TrainingKey,
  hasSheets: boolean,
): readonly ExerciseTask[] {
  const scorable = scorableTasks(key)
  return tasks.filter(task => scorable.includes(task) && (task !== 'verdict' || hasSheets))
}
