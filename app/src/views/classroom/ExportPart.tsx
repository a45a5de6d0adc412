// The ways out: tables, the new key, and result sheets on paper.
import { nameOf } from '@claimbench/model'
import { keyOfClass, writePack } from '@claimbench/model/training'
import { useMemo, useState } from 'react'
import { Link } from 'wouter'
import { useSession } from '../../desk/session-context.tsx'
import { useAttachments } from '../../shell/attachments-context.ts'
import { useWorkbench } from '../../shell/workbench-context.ts'
import { onlyKeyOf, packOfClass } from '../../training/class-pack.ts'
import { Button } from '../../ui/Button.tsx'
import { downloadFile } from '../../ui/download.ts'
import { classroomWords } from '../../words/classroom.ts'
import { appVersion } from '../report/app-version.ts'
import { useClass, useClassRow } from './class-context.ts'
import styles from './Classroom.module.css'
import { FigureButton } from './FigureButton.tsx'
import { SettleAgreed } from './SettleAgreed.tsx'
import { TableDownloads } from './TableDownloads.tsx'

/** What leaves the class view. */
export function ExportPart() {
  const row = useClassRow()
  return (
    <>
      <TableDownloads />
      <NewKey />
      <section>
        <h2 className={styles['heading']}>{classroomWords.sheetsHeading}</h2>
        <p className={styles['hint']}>{classroomWords.sheetsText}</p>
        <p>
          <Link href={`/training/class/${row.id}/sheets`}>{classroomWords.sheets}</Link>
        </p>
      </section>
    </>
  )
}

function NewKey() {
  const session = useSession()
  const attachments = useAttachments()
  const workbench = useWorkbench()
  const { lesson, members, answers, follow } = useClass()
  const [said, setSaid] = useState('')
  const { sentences } = lesson.packed.article
  const placesWhere = (isWanted: (start: number) => boolean) =>
    sentences.flatMap(({ start }, place) => (isWanted(start) ? [place] : []))
  const settled = placesWhere(start => answers.has(start))
  const made = useMemo(
    () =>
      keyOfClass({
        packed: lesson.packed,
        key: lesson.key,
        attempts: members.flatMap(member => member.attempts),
        answers: [...answers.values()],
      }),
    [lesson, members, answers],
  )

  async function download(form: 'key' | 'whole') {
    if (!made.ok) return
    setSaid(classroomWords.making)
    try {
      const { desk } = session.store.getState()
      const madeBy = nameOf(desk, session.reviewer)
      const pack = await packOfClass({ desk, attachments, workbench }, lesson, made.value, {
        madeAt: new Date(session.now()).toISOString(),
        ...(madeBy !== '' && { madeBy }),
        madeWith: `Claimbench ${appVersion}`,
      })
      if (!pack) return setSaid(classroomWords.packGone)
      const { id } = lesson.packed.article
      const bytes = writePack(form === 'key' ? onlyKeyOf(pack, id) : pack, form)
      const ending = form === 'key' ? 'key' : 'pack'
      downloadFile(
        `${id}.of-the-class.claimbench-${ending}.zip`,
        'application/zip',
        new Uint8Array(bytes),
      )
      setSaid('')
    } catch (error) {
      setSaid(classroomWords.madeFailed)
      reportError(error)
    }
  }

  return (
    <section>
      <h2 className={styles['heading']}>{classroomWords.keyHeading}</h2>
      <p className={styles['hint']}>{classroomWords.keyText}</p>
      <p>
        <FigureButton
          label={classroomWords.settledSentences}
          value={`${settled.length} / ${sentences.length}`}
          onFollow={() => follow({ what: classroomWords.settledSentences, places: settled })}
        />
      </p>
      <div className={styles['actions']}>
        <SettleAgreed />
        <Button disabled={!made.ok} onClick={() => void download('key')}>
          {classroomWords.keyFile}
        </Button>
        <Button disabled={!made.ok} onClick={() => void download('whole')}>
          {classroomWords.wholePack}
        </Button>
      </div>
      {!made.ok && (
        <p className={styles['warning']}>
          {classroomWords.keyOpen}{' '}
          <FigureButton
            label={classroomWords.openTrail}
            value={String(made.error.sentences.length)}
            onFollow={() =>
              follow({
                what: classroomWords.openTrail,
                places: placesWhere(start => made.error.sentences.includes(start)),
              })
            }
          />
        </p>
      )}
      <p role="status">{said}</p>
    </section>
  )
}
