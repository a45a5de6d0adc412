// The class view: the classes there are, and one of them opened.
import { useLocation, useParams } from 'wouter'
import { useDesk } from '../../desk/session-context.tsx'
import { PlaceHeader } from '../../shell/PlaceHeader.tsx'
import { DropAnywhere } from '../../ui/DropAnywhere.tsx'
import { classroomWords } from '../../words/classroom.ts'
import { ClassList } from './ClassList.tsx'
import { ClassPlace } from './ClassPlace.tsx'
import styles from './Classroom.module.css'
import { isPart } from './parts.ts'
import { useClassFiles } from './use-class-files.ts'

/** Everything under `#/training/class`. Files dropped anywhere on it are opened. */
export function ClassroomView() {
  const { id, part } = useParams<{ id?: string; part?: string }>()
  const row = useDesk(desk => (id === undefined ? undefined : desk.classes.get(id)))
  const files = useClassFiles()
  const [, go] = useLocation()

  async function take(chosen: readonly File[]) {
    const [touched, ...others] = await files.take(chosen, row?.id)
    if (!row && touched !== undefined && others.length === 0) go(`/training/class/${touched}`)
  }
  return (
    <div className={styles['place']}>
      <DropAnywhere
        words={classroomWords.dropNow}
        onDropped={({ files: dropped }) => void take([...dropped])}
      />
      {id !== undefined && !row ? (
        <Gone />
      ) : row ? (
        <ClassPlace
          key={row.id}
          row={row}
          part={isPart(part) ? part : 'article'}
          files={files}
          onTake={chosen => void take(chosen)}
        />
      ) : (
        <ClassList files={files} onTake={chosen => void take(chosen)} />
      )}
    </div>
  )
}

function Gone() {
  return (
    <>
      <PlaceHeader title={classroomWords.heading} />
      <main className={styles['main']} id="content">
        <p>{classroomWords.gone}</p>
        <a href="#/training/class">{classroomWords.toClasses}</a>
      </main>
    </>
  )
}
