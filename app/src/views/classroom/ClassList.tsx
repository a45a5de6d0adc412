import { removeClass, type ClassRow } from '@claimbench/model'
import { useMemo, useState } from 'react'
import { Link } from 'wouter'
import { useDesk, useDispatch } from '../../desk/session-context.tsx'
import { PlaceHeader } from '../../shell/PlaceHeader.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { momentWords } from '../../words/dates.ts'
import { classroomWords } from '../../words/classroom.ts'
import styles from './Classroom.module.css'
import { FileBar, NewsList } from './FileBar.tsx'
import type { ClassFiles } from './use-class-files.ts'
import { WaitingNotice } from './WaitingNotice.tsx'

interface ClassListProps {
  readonly files: ClassFiles
  readonly onTake: (files: readonly File[]) => void
}

/** The classes on this machine, and the way to open another. */
export function ClassList({ files, onTake }: ClassListProps) {
  const classes = useDesk(desk => desk.classes)
  const rows = useMemo(
    () => [...classes.values()].toSorted((a, b) => (a.addedAt < b.addedAt ? 1 : -1)),
    [classes],
  )
  return (
    <>
      <PlaceHeader title={classroomWords.heading}>
        <Link href="/training" className={styles['back'] ?? ''}>
          {classroomWords.toTraining}
        </Link>
      </PlaceHeader>
      <main className={styles['main']} id="content">
        <div className={styles['column']}>
          <p className={styles['intro']}>{classroomWords.intro}</p>
          <FileBar reading={files.reading} onChoose={onTake} />
          <WaitingNotice {...files} />
          <NewsList news={files.news} onDismiss={files.dismiss} />
          {rows.length === 0 ? (
            <p className={styles['hint']}>{classroomWords.none}</p>
          ) : (
            <section>
              <h2 className={styles['heading']}>{classroomWords.classes}</h2>
              <ul className={styles['classes']}>
                {rows.map(row => (
                  <ClassItem key={row.id} row={row} />
                ))}
              </ul>
            </section>
          )}
        </div>
      </main>
    </>
  )
}

function ClassItem({ row }: { readonly row: ClassRow }) {
  const dispatch = useDispatch()
  const [asks, setAsks] = useState(false)
  const settled = useDesk(
    desk => [...desk.classAnswers.values()].filter(answer => answer.class === row.id).length,
  )
  return (
    <li>
      <Link href={`/training/class/${row.id}`}>{row.title}</Link>
      <span className={styles['hint']}>
        {row.packTitle} · {momentWords(row.addedAt)} ·{' '}
        {classroomWords.classFacts(row.files.length, settled)}
      </span>
      <Button look="quiet" onClick={() => setAsks(true)}>
        {classroomWords.remove}
        <span className="visually-hidden">: {row.title}</span>
      </Button>
      <Dialog title={classroomWords.removeTitle} isOpen={asks} onClose={() => setAsks(false)}>
        <p>{classroomWords.removeText(settled)}</p>
        <div className={styles['actions']}>
          <Button
            look="danger"
            onClick={() => {
              setAsks(false)
              dispatch(removeClass, { class: row.id }, { article: null })
            }}
          >
            {classroomWords.remove}
          </Button>
          <Button onClick={() => setAsks(false)}>{classroomWords.cancel}</Button>
        </div>
      </Dialog>
    </li>
  )
}
