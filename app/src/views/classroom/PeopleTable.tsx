import type { ExerciseTask } from '@claimbench/model'
import {
  differsIn,
  isTagWrong,
  isVerdictOff,
  type PersonScore,
  placesOf,
  withOthers,
} from '../../training/class-scores.ts'
import type { AttemptScore } from '../../training/score-attempt.ts'
import { ScrollRegion } from '../../ui/ScrollRegion.tsx'
import { durationWords } from '../../words/durations.ts'
import { classroomWords, figureWords, shareWords } from '../../words/classroom.ts'
import { momentWords } from '../../words/dates.ts'
import { modeWords } from '../../words/exercise.ts'
import { opinionsWords } from '../../words/result.ts'
import { memberName, useClass } from './class-context.ts'
import styles from './Classroom.module.css'
import { FigureButton } from './FigureButton.tsx'

/** A column of scores: what it says of a person, and the sentences behind it. */
interface Column {
  readonly name: string
  /** The task it belongs to. */
  readonly task: ExerciseTask
  /** A dash where nothing in the key answers the task. */
  readonly figure: (score: AttemptScore) => string
  readonly what: (name: string) => string
  readonly places: (score: AttemptScore) => readonly number[]
}

const COLUMNS: readonly Column[] = [
  {
    name: classroomWords.accuracy,
    task: 'tag',
    figure: ({ tags }) => shareWords(tags?.accuracy),
    what: classroomWords.wrongOf,
    places: score => placesOf(score, isTagWrong),
  },
  {
    name: classroomWords.macroF1,
    task: 'tag',
    figure: ({ tags }) => figureWords(tags?.macroF1),
    what: classroomWords.wrongOf,
    places: score => placesOf(score, isTagWrong),
  },
  {
    name: classroomWords.opinionsAsFacts,
    task: 'tag',
    figure: ({ tags }) => opinionsWords(tags?.opinionsRatedAsFacts),
    what: classroomWords.opinionsOf,
    places: score => placesOf(score, one => one.score.opinionRatedAsFact),
  },
  {
    name: classroomWords.spansF1,
    task: 'spans',
    figure: ({ spans }) => figureWords(spans?.overlap.f1),
    what: classroomWords.spansOf,
    places: score => placesOf(score, differsIn('spans')),
  },
  {
    name: classroomWords.fragmentsF1,
    task: 'fragments',
    figure: ({ fragments }) => figureWords(fragments?.overlap.f1),
    what: classroomWords.claimsOf,
    places: score => placesOf(score, differsIn('fragments')),
  },
  {
    name: classroomWords.verdicts,
    task: 'verdict',
    figure: ({ verdicts }) => figureWords(verdicts?.distance),
    what: classroomWords.verdictsOf,
    places: score => placesOf(score, isVerdictOff),
  },
]

/** Everybody in one table. Columns that nobody was asked for are left out. */
export function PeopleTable({ scores }: { readonly scores: readonly PersonScore[] }) {
  const columns = COLUMNS.filter(({ task }) =>
    scores.some(({ score, attempt }) => score && attempt?.tasks.includes(task)),
  )
  return (
    <ScrollRegion label={classroomWords.part.people}>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{classroomWords.person}</th>
            <th scope="col">{classroomWords.answered}</th>
            <th scope="col">{classroomWords.time}</th>
            <th scope="col">{classroomWords.withMost}</th>
            {columns.map(({ name }) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
            <th scope="col">{classroomWords.device}</th>
          </tr>
        </thead>
        <tbody>
          {scores.map((person, column) => (
            <PersonRow key={person.member.id} person={person} column={column} columns={columns} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

interface PersonRowProps {
  readonly person: PersonScore
  readonly column: number
  readonly columns: readonly Column[]
}

function PersonRow({ person: { member, attempt, score }, column, columns }: PersonRowProps) {
  const { figures, follow } = useClass()
  const name = memberName(member)
  const open = figures.rows.flatMap((row, place) => (row[column] === null ? [place] : []))
  const answered = figures.rows.flatMap((row, place) => (row[column] === null ? [] : [place]))
  const others = withOthers(figures.rows, column)
  const trail = (what: string, places: readonly number[]) => () => follow({ what, places })
  return (
    <tr>
      <th scope="row">
        {member.name || classroomWords.unnamed}
        {member.isElsewhereToo && (
          <span className={styles['warning']}>{classroomWords.elsewhereToo}</span>
        )}
        <span className={styles['hint']}>
          {[
            attempt && modeWords[attempt.mode].name,
            attempt &&
              member.attempts.length > 1 &&
              classroomWords.attemptOf(
                member.attempts.indexOf(attempt) + 1,
                member.attempts.length,
                momentWords(attempt.startedAt),
              ),
            attempt && attempt.finishedAt === undefined && classroomWords.unfinished,
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </th>
      <td>
        <FigureButton
          isBare
          label={classroomWords.openOf(name)}
          value={`${figures.rows.length - open.length} / ${figures.rows.length}`}
          onFollow={trail(classroomWords.openOf(name), open)}
        />
      </td>
      <td>
        {attempt && (
          <FigureButton
            isBare
            label={classroomWords.timeOf(name)}
            value={durationWords(attempt.milliseconds)}
            onFollow={trail(classroomWords.timeOf(name), answered)}
          />
        )}
      </td>
      <td>
        <FigureButton
          isBare
          label={classroomWords.againstMostOf(name)}
          value={classroomWords.shareOf(others.compared - others.apart.length, others.compared)}
          onFollow={trail(classroomWords.againstMostOf(name), others.apart)}
        />
      </td>
      {columns.map(({ name: heading, task, figure, what, places }) => (
        <td key={heading}>
          {score?.tasks.includes(task) ? (
            <FigureButton
              isBare
              label={`${heading}, ${what(name)}`}
              value={figure(score)}
              onFollow={trail(what(name), places(score))}
            />
          ) : (
            score && figureWords(undefined)
          )}
        </td>
      ))}
      <td className={styles['mark']}>{member.mark}</td>
    </tr>
  )
}
