import { useState } from 'react'
import { useWorkbench } from '../../shell/workbench-context.ts'
import { classMarks } from '../../training/class-marks.ts'
import { scoringKey } from '../../training/class-scores.ts'
import { classTables } from '../../training/class-tables.ts'
import { Button } from '../../ui/Button.tsx'
import { downloadFile } from '../../ui/download.ts'
import { CheckField } from '../../ui/Field.tsx'
import { classroomWords } from '../../words/classroom.ts'
import { memberName, useClass } from './class-context.ts'
import styles from './Classroom.module.css'

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** All answers, scores and measures as tables. */
export function TableDownloads() {
  const workbench = useWorkbench()
  const { lesson, members, choice, figures, answers } = useClass()
  const [withGamma, setWithGamma] = useState(false)
  const [said, setSaid] = useState('')

  async function tables() {
    const marks = classMarks(lesson.packed.article, members, choice)
    const gamma = withGamma
      ? await workbench.gammaOfMarks({ units: marks.units }, undefined, ({ done, of }) =>
          setSaid(classroomWords.gammaProgress(done, of)),
        )
      : undefined
    return classTables({
      lesson,
      members,
      choice,
      figures,
      answers,
      key: scoringKey(lesson.key ? 'key' : 'class', lesson, members, [...answers.values()]),
      interval: await workbench.alphaInterval({ rows: figures.rows }),
      gamma: gamma?.gamma,
      nameOf: memberName,
    })
  }

  async function download(format: 'csv' | 'xlsx') {
    setSaid(classroomWords.making)
    try {
      const name = `${lesson.packed.article.id}-class`
      const made = await tables()
      const { csvFrom, workbookFrom } = await import('@claimbench/report/spreadsheets')
      if (format === 'xlsx') {
        downloadFile(`${name}.xlsx`, WORKBOOK, await workbookFrom(made))
      } else {
        const { strToU8, zipSync } = await import('fflate')
        const files = made.map(
          table => [`${table.name}.csv`, strToU8(csvFrom(table.rows))] as const,
        )
        downloadFile(
          `${name}-csv.zip`,
          'application/zip',
          new Uint8Array(zipSync(Object.fromEntries(files))),
        )
      }
      setSaid('')
    } catch (error) {
      setSaid(classroomWords.madeFailed)
      reportError(error)
    }
  }

  return (
    <section>
      <h2 className={styles['heading']}>{classroomWords.exportHeading}</h2>
      <p className={styles['hint']}>{classroomWords.exportText}</p>
      <CheckField
        label={classroomWords.withGamma}
        checked={withGamma}
        onChange={event => setWithGamma(event.target.checked)}
      />
      <div className={styles['actions']}>
        <Button onClick={() => void download('xlsx')}>{classroomWords.xlsx}</Button>
        <Button onClick={() => void download('csv')}>{classroomWords.csv}</Button>
        <span role="status">{said}</span>
      </div>
    </section>
  )
}
