// How each person came on, kind of mistake by kind of mistake: over everything that their files hold, of
// this article and of others.
import type { Member, ResultAttempt } from '@claimbench/model/training'
import { useMemo, useState } from 'react'
import { type Against, attemptScore, scoringKey } from '../../training/class-scores.ts'
import type { OpenedClass } from '../../training/open-class.ts'
import type { ScoredAttempt } from '../../training/progress-by-kind.ts'
import { classroomWords } from '../../words/classroom.ts'
import { progressWords } from '../../words/progress.ts'
import { ProgressSections } from '../training/ProgressSections.tsx'
import { lessonName, useLessons } from '../training/use-lessons.ts'
import { memberName, useClass } from './class-context.ts'
import styles from './Classroom.module.css'

interface PersonProgressProps {
  readonly results: OpenedClass['results']
  readonly against: Against
}

/** Everybody with more than one finished attempt; nothing where there is nobody. */
export function PersonProgress({ results, against }: PersonProgressProps) {
  const { members } = useClass()
  const people = members
    .map(member => ({ member, attempts: finishedOf(member, results) }))
    .filter(({ attempts }) => attempts.length > 1)
  if (people.length === 0) return null
  return (
    <section>
      <h2 className={styles['heading']}>{classroomWords.kindsHeading}</h2>
      <p className={styles['hint']}>{progressWords.intro}</p>
      {people.map(({ member, attempts }) => (
        <Person key={member.id} name={memberName(member)} attempts={attempts} against={against} />
      ))}
    </section>
  )
}

function finishedOf(member: Member, results: OpenedClass['results']): readonly ResultAttempt[] {
  const all = member.files.flatMap(file => results.get(file)?.attempts ?? [])
  // Several files of one person hold copies; those of this article were chosen when the class was read.
  const own = new Map([...all, ...member.attempts].map(attempt => [attempt.id, attempt]))
  return [...own.values()].filter(({ finishedAt }) => finishedAt !== undefined)
}

interface PersonProps {
  readonly name: string
  readonly attempts: readonly ResultAttempt[]
  readonly against: Against
}

function Person({ name, attempts, against }: PersonProps) {
  const [isOpen, setIsOpen] = useState(false)
  const articles = new Set(attempts.map(lessonName)).size
  return (
    <details
      className={styles['person']}
      onToggle={event => setIsOpen(event.currentTarget.open)}
      open={isOpen}
    >
      <summary>{classroomWords.kindsOf(name, attempts.length, articles)}</summary>
      {isOpen && <Kinds attempts={attempts} against={against} />}
    </details>
  )
}

// Articles and keys are brought only for those who are looked at.
function Kinds({ attempts, against }: Omit<PersonProps, 'name'>) {
  const { lesson, members, answers } = useClass()
  const lessons = useLessons(attempts)
  const scored = useMemo(() => {
    if (!lessons) return undefined
    const ownKey = scoringKey(against, lesson, members, [...answers.values()])
    return attempts.flatMap((attempt): ScoredAttempt[] => {
      const isHere = attempt.exercise === lesson.packed.article.id
      const at = isHere ? lesson : lessons.get(lessonName(attempt))
      const key = isHere ? ownKey : at?.key
      if (!at || !key) return []
      const { id, startedAt, content } = attempt
      const score = attemptScore(at, key, attempt)
      return [{ id, startedAt, content, article: at.packed.article, score }]
    })
  }, [lessons, against, lesson, members, answers, attempts])
  if (!scored) return <p role="status">{progressWords.loading}</p>
  const unscored = attempts.length - scored.length
  return (
    <div className={styles['wide']}>
      {scored.length > 0 && <ProgressSections attempts={scored} />}
      {unscored > 0 && <p className={styles['hint']}>{progressWords.without(unscored)}</p>}
    </div>
  )
}
