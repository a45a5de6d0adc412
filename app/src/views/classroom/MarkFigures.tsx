// Agreement on marked words: types of source, α_U, and γ where somebody asks for it.
import type { GammaProgress } from '@claimbench/agreement'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useWorkbench } from '../../shell/workbench-context.ts'
import { type ClassMarks, classMarks } from '../../training/class-marks.ts'
import { Button } from '../../ui/Button.tsx'
import { Progress } from '../../ui/Progress.tsx'
import { classroomWords, figureWords } from '../../words/classroom.ts'
import { useClass } from './class-context.ts'
import styles from './Classroom.module.css'
import { FigureButton } from './FigureButton.tsx'

/** How far people mark the same words. */
export function MarkFigures() {
  const { lesson, members, choice, figures, follow } = useClass()
  const marks = useMemo(
    () => classMarks(lesson.packed.article, members, choice),
    [lesson, members, choice],
  )
  return (
    <section>
      <h2 className={styles['heading']}>{classroomWords.marksHeading}</h2>
      {marks.markers < 2 || marks.units.length === 0 ? (
        <p className={styles['hint']}>
          {classroomWords.marksMissing(marks.markers, marks.units.length)}
        </p>
      ) : (
        <dl className={styles['figures']}>
          <dt>{classroomWords.sourceAlpha}</dt>
          <dd>
            <FigureButton
              isBare
              label={classroomWords.sourcesDisputed}
              value={figureWords(figures.sourceAlpha)}
              onFollow={() =>
                follow({
                  what: classroomWords.sourcesDisputed,
                  places: figures.sourcesDisputed,
                })
              }
            />
            <span className={styles['hint']}>{classroomWords.sourceAlphaText}</span>
          </dd>
          <dt>{classroomWords.unitized}</dt>
          <dd>
            <FigureButton
              isBare
              label={classroomWords.marksDiffer}
              value={figureWords(marks.alpha)}
              onFollow={() => follow({ what: classroomWords.marksDiffer, places: marks.disputed })}
            />
            <span className={styles['hint']}>{classroomWords.unitizedText}</span>
          </dd>
          <dt>{classroomWords.gamma}</dt>
          <dd>
            <Gamma key={`${choice} ${members.length}`} marks={marks} />
            <span className={styles['hint']}>{classroomWords.gammaText}</span>
          </dd>
        </dl>
      )}
    </section>
  )
}

type Counting =
  | { readonly state: 'idle' | 'stopped' | 'failed' }
  | { readonly state: 'counting'; readonly progress: GammaProgress | undefined }
  | { readonly state: 'counted'; readonly gamma: number | undefined }

function Gamma({ marks }: { readonly marks: ClassMarks }) {
  const { follow } = useClass()
  const workbench = useWorkbench()
  const [counting, setCounting] = useState<Counting>({ state: 'idle' })
  const stop = useRef<AbortController>(undefined)
  // Nobody waits for it once the part is left.
  useEffect(() => () => stop.current?.abort(), [])

  async function count() {
    const control = new AbortController()
    stop.current = control
    setCounting({ state: 'counting', progress: undefined })
    try {
      const found = await workbench.gammaOfMarks({ units: marks.units }, control.signal, progress =>
        setCounting({ state: 'counting', progress }),
      )
      setCounting({ state: 'counted', gamma: found?.gamma })
    } catch (error) {
      setCounting({ state: control.signal.aborted ? 'stopped' : 'failed' })
      if (!control.signal.aborted) reportError(error)
    } finally {
      stop.current = undefined
    }
  }

  if (counting.state === 'counted') {
    return (
      <FigureButton
        isBare
        label={classroomWords.marksDiffer}
        value={figureWords(counting.gamma)}
        onFollow={() => follow({ what: classroomWords.marksDiffer, places: marks.disputed })}
      />
    )
  }
  if (counting.state === 'counting') {
    const { done = 0, of = 1 } = counting.progress ?? {}
    const label = classroomWords.gammaProgress(done, of)
    return (
      <span className={styles['actions']}>
        <Progress value={done} total={of} label={label} />
        <span>{label}</span>
        <Button onClick={() => stop.current?.abort()}>{classroomWords.stop}</Button>
      </span>
    )
  }
  return (
    <span className={styles['actions']}>
      <Button disabled={marks.units.length === 0} onClick={() => void count()}>
        {classroomWords.countGamma}
      </Button>
      <span role="status">
        {counting.state === 'stopped'
          ? classroomWords.stopped
          : counting.state === 'failed'
            ? classroomWords.failed
            : ''}
      </span>
    </span>
  )
}
