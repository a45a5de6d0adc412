// The class in one line; each number leads to what stands behind it.
import { classroomWords, figureWords } from '../../words/classroom.ts'
import { useClass } from './class-context.ts'
import styles from './Classroom.module.css'
import { FigureButton } from './FigureButton.tsx'

/** People, α, disputed sentences, settled sentences. */
export function AtAGlance() {
  const { members, figures, answers, lesson, follow } = useClass()
  const { sentences } = lesson.packed.article
  const settled = sentences.flatMap(({ start }, place) => (answers.has(start) ? [place] : []))
  const trail = (what: string, places: readonly number[]) => () => follow({ what, places })
  return (
    <p className={styles['glance']}>
      <span>{classroomWords.people(members.length)}</span>
      <FigureButton
        label={classroomWords.alphaShort}
        value={figureWords(figures.alpha)}
        onFollow={trail(classroomWords.behindAlpha, figures.disputed)}
      />
      <FigureButton
        label={classroomWords.disputed}
        value={String(figures.disputed.length)}
        onFollow={trail(classroomWords.behindAlpha, figures.disputed)}
      />
      <FigureButton
        label={classroomWords.settledShort}
        value={String(settled.length)}
        onFollow={trail(classroomWords.settledShort, settled)}
      />
    </p>
  )
}
