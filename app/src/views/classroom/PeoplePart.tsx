// The people of a class: who they are, how they did, and how they came on. Every number leads to its
// sentences.
import { removeResult } from '@claimbench/model'
import type { AttemptChoice } from '@claimbench/model/training'
import { type ReactNode, useState } from 'react'
import { useDesk, useDispatch } from '../../desk/session-context.tsx'
import type { ClassFileNews } from '../../training/class-file-news.ts'
import type { Against } from '../../training/class-scores.ts'
import type { OpenedClass } from '../../training/open-class.ts'
import { Button } from '../../ui/Button.tsx'
import { SelectField } from '../../ui/Field.tsx'
import { momentWords } from '../../words/dates.ts'
import { classroomWords } from '../../words/classroom.ts'
import { useClass, useClassRow } from './class-context.ts'
import styles from './Classroom.module.css'
import { NewsList } from './FileBar.tsx'
import { PeopleTable } from './PeopleTable.tsx'
import { PersonProgress } from './PersonProgress.tsx'
import { ProgressCharts } from './ProgressCharts.tsx'
import { useScores } from './use-scores.ts'

interface PeoplePartProps {
  /** The files that add nothing. */
  readonly problems: readonly ClassFileNews[]
  /** What stands in the files. */
  readonly results: OpenedClass['results']
  /** The way to open more files. */
  readonly children: ReactNode
}

/** Everybody with their scores, and the files they came from. */
export function PeoplePart({ problems, results, children }: PeoplePartProps) {
  const { lesson, members, answers, choice, setChoice } = useClass()
  const [against, setAgainst] = useState<Against>(lesson.key ? 'key' : 'class')
  const scores = useScores(against)
  const hasScores = scores.some(({ score }) => score)
  return (
    <>
      {children}
      <NewsList news={problems} />
      <section>
        <h2 className={styles['heading']}>{classroomWords.people(members.length)}</h2>
        <p className={styles['hint']}>{classroomWords.notWho}</p>
        <div className={styles['choices']}>
          <SelectField<AttemptChoice>
            label={classroomWords.which}
            value={choice}
            options={[
              { value: 'last', label: classroomWords.whichLast },
              { value: 'first', label: classroomWords.whichFirst },
            ]}
            onChoose={setChoice}
          />
          {lesson.key && answers.size > 0 && (
            <SelectField<Against>
              label={classroomWords.against}
              value={against}
              options={[
                { value: 'key', label: classroomWords.againstKey },
                { value: 'class', label: classroomWords.againstClass },
              ]}
              onChoose={setAgainst}
            />
          )}
        </div>
        {!hasScores && <p className={styles['hint']}>{classroomWords.scoresNeedKey}</p>}
        {members.length === 0 ? <p>{classroomWords.empty}</p> : <PeopleTable scores={scores} />}
      </section>
      <ProgressCharts against={against} />
      <PersonProgress results={results} against={against} />
      <Files results={results} />
    </>
  )
}

function Files({ results }: Pick<PeoplePartProps, 'results'>) {
  const row = useClassRow()
  const { members } = useClass()
  const dispatch = useDispatch()
  const attachments = useDesk(desk => desk.attachments)
  if (row.files.length === 0) return null
  return (
    <section>
      <h2 className={styles['heading']}>{classroomWords.files}</h2>
      <ul className={styles['files']}>
        {row.files.map(file => {
          const name = attachments.get(file)?.name ?? file
          const result = results.get(file)
          const own = members.find(({ files }) => files.includes(file))?.attempts ?? []
          const goes = own.flatMap(({ id }, i) =>
            result?.attempts.some(attempt => attempt.id === id) ? [i + 1] : [],
          )
          return (
            <li key={file}>
              <span>
                {name}
                {result && (
                  <span className={styles['hint']}>
                    {classroomWords.fileFacts(
                      result.trainee.name,
                      momentWords(result.madeAt),
                      goes,
                    )}
                  </span>
                )}
              </span>
              <Button
                look="quiet"
                aria-label={classroomWords.removeFile(name)}
                onClick={() => dispatch(removeResult, { class: row.id, file }, { article: null })}
              >
                {classroomWords.removeFileShort}
              </Button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
