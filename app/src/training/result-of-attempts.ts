// From attempts in the workspace to what a result file holds: nothing but what the format knows.
import type { AnswerRow, AttemptRow } from '@claimbench/model'
import type { ResultAttempt } from '@claimbench/model/training'

/** An attempt as a result file has it, with its answers in reading order. */
export function resultOfAttempt(attempt: AttemptRow, answers: readonly AnswerRow[]): ResultAttempt {
  const { trainee: _trainee, inHand: _inHand, clocks: _clocks, ...fields } = attempt
  return {
    ...fields,
    answers: answers
      .filter(row => row.attempt === attempt.id)
      .toSorted((a, b) => a.sentence - b.sentence)
      .map(({ id: _id, attempt: _attempt, clocks: _own, ...answer }) => answer),
  }
}
