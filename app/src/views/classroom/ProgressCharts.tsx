// How people came on from attempt to attempt: one small picture each, with its table.
import { useMemo } from 'react'
import {
  type Against,
  attemptScore,
  isTagWrong,
  placesOf,
  scoringKey,
} from '../../training/class-scores.ts'
import { durationWords } from '../../words/durations.ts'
import { classroomWords, shareWords } from '../../words/classroom.ts'
import { momentWords } from '../../words/dates.ts'
import { modeWords } from '../../words/exercise.ts'
import { memberName, useClass } from './class-context.ts'
import styles from './Classroom.module.css'
import { FigureButton } from './FigureButton.tsx'

const WIDTH = 220
const HEIGHT = 72
const EDGE = 12

/** Right tags over attempts, for everybody who tried more than once. Nothing without a key. */
export function ProgressCharts({ against }: { readonly against: Against }) {
  const { lesson, members, answers, follow } = useClass()
  const people = useMemo(() => {
    const key = scoringKey(against, lesson, members, [...answers.values()])
    if (!key) return []
    return members
      .filter(({ attempts }) => attempts.length > 1)
      .map(member => ({
        member,
        points: member.attempts.map(attempt => {
          const score = attemptScore(lesson, key, attempt)
          return { attempt, score, share: score.tags?.accuracy ?? 0 }
        }),
      }))
  }, [against, lesson, members, answers])
  if (people.length === 0) return null
  return (
    <section>
      <h2 className={styles['heading']}>{classroomWords.progressHeading}</h2>
      <div className={styles['charts']}>
        {people.map(({ member, points }) => {
          const name = memberName(member)
          const at = (i: number) => EDGE + (i * (WIDTH - 2 * EDGE - 24)) / (points.length - 1)
          const up = (share: number) => HEIGHT - EDGE - share * (HEIGHT - 2 * EDGE)
          return (
            <figure key={member.id}>
              <figcaption>{name}</figcaption>
              <svg
                viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
                role="img"
                aria-label={`${classroomWords.progressOf(name)}: ${points.map(point => shareWords(point.share)).join(', ')}`}
              >
                <line
                  x1={EDGE}
                  x2={WIDTH - EDGE}
                  y1={up(0)}
                  y2={up(0)}
                  className={styles['axis']}
                />
                <line
                  x1={EDGE}
                  x2={WIDTH - EDGE}
                  y1={up(1)}
                  y2={up(1)}
                  className={styles['axis']}
                />
                <polyline
                  className={styles['line']}
                  points={points.map(({ share }, i) => `${at(i)},${up(share)}`).join(' ')}
                />
                {points.map(({ attempt, share }, i) => (
                  <circle
                    key={attempt.id}
                    cx={at(i)}
                    cy={up(share)}
                    r={3}
                    className={styles['dot']}
                  />
                ))}
                <text
                  x={at(points.length - 1) + 6}
                  y={up(points.at(-1)?.share ?? 0) + 4}
                  className={styles['value']}
                >
                  {shareWords(points.at(-1)?.share)}
                </text>
              </svg>
              <details>
                <summary>{classroomWords.progressTable}</summary>
                <table className={styles['table']}>
                  <thead>
                    <tr>
                      <th scope="col">{classroomWords.attempts}</th>
                      <th scope="col">{classroomWords.date}</th>
                      <th scope="col">{classroomWords.mode}</th>
                      <th scope="col">{classroomWords.time}</th>
                      <th scope="col">{classroomWords.accuracy}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {points.map(({ attempt, share, score }, i) => (
                      <tr key={attempt.id}>
                        <th scope="row">{classroomWords.attemptNumber(i + 1)}</th>
                        <td>{momentWords(attempt.startedAt)}</td>
                        <td>{modeWords[attempt.mode].name}</td>
                        <td>
                          <FigureButton
                            isBare
                            label={classroomWords.timeOf(name)}
                            value={durationWords(attempt.milliseconds)}
                            onFollow={() =>
                              follow({
                                what: `${classroomWords.timeOf(name)}, ${classroomWords.attemptNumber(i + 1)}`,
                                places: placesOf(score, ({ answer }) => answer !== undefined),
                              })
                            }
                          />
                        </td>
                        <td>
                          <FigureButton
                            isBare
                            label={classroomWords.wrongOf(name)}
                            value={shareWords(share)}
                            onFollow={() =>
                              follow({
                                what: `${classroomWords.wrongOf(name)}, ${classroomWords.attemptNumber(i + 1)}`,
                                places: placesOf(score, isTagWrong),
                              })
                            }
                          />
                        </td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </details>
            </figure>
          )
        })}
      </div>
    </section>
  )
}
