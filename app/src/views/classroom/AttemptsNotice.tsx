import { Button } from '../../ui/Button.tsx'
import { classroomWords } from '../../words/classroom.ts'
import { memberName, useClass } from './class-context.ts'
import styles from './Classroom.module.css'

/** Says who handed in more than one attempt and which of them counts, with the way to the other. */
export function AttemptsNotice() {
  const { members, choice, setChoice } = useClass()
  const repeated = members.filter(({ attempts }) => attempts.length > 1)
  if (repeated.length === 0) return null
  const other = choice === 'first' ? 'last' : 'first'
  return (
    <div className={styles['attempts']} role="status">
      <span>
        {classroomWords.attemptsHandedIn(
          repeated.map(member => [memberName(member), member.attempts.length]),
          choice,
        )}
      </span>
      <Button onClick={() => setChoice(other)}>{classroomWords.showAttempts(other)}</Button>
    </div>
  )
}
