// The result as a file for a trainer: named, closed with a checksum, signed by this browser.
import { type AttemptRow, nameReviewer } from '@claimbench/model'
import { type FormEvent, useState } from 'react'
import { useDesk, useDispatch, useSession } from '../../desk/session-context.tsx'
import { deviceSigner } from '../../training/device-key.ts'
import { resultFileName } from '../../training/file-names.ts'
import { resultOfAttempt } from '../../training/result-of-attempts.ts'
import { Button } from '../../ui/Button.tsx'
import { downloadFile } from '../../ui/download.ts'
import { CheckField, TextField } from '../../ui/Field.tsx'
import { handOverWords } from '../../words/result.ts'
import { appVersion } from '../report/app-version.ts'
import styles from './ResultView.module.css'

/** Hands over one attempt, or all finished ones at the same pack. */
export function HandOver({ attempt }: { readonly attempt: AttemptRow }) {
  const session = useSession()
  const dispatch = useDispatch()
  const known = useDesk(desk => desk.reviewers.get(session.reviewer)?.name ?? '')
  const others = useDesk(desk =>
    [...desk.attempts.values()].filter(
      one =>
        one.trainee === attempt.trainee &&
        one.content === attempt.content &&
        one.id !== attempt.id &&
        one.finishedAt !== undefined,
    ),
  )
  const place =
    1 +
    others.filter(
      ({ exercise, startedAt }) => exercise === attempt.exercise && startedAt < attempt.startedAt,
    ).length
  const [name, setName] = useState(known)
  const [isAll, setIsAll] = useState(false)
  const [said, setSaid] = useState<{ readonly text: string; readonly isProblem: boolean }>()

  async function handOver(event: FormEvent) {
    event.preventDefault()
    const typed = name.trim()
    if (typed === '') {
      setSaid({ text: handOverWords.nameFirst, isProblem: true })
      return
    }
    if (typed !== known) {
      dispatch(nameReviewer, { reviewer: session.reviewer, name: typed }, { article: null })
    }
    try {
      setSaid({ text: handOverWords.done(await write(typed)), isProblem: false })
    } catch {
      setSaid({ text: handOverWords.failed, isProblem: true })
    }
  }

  /** Writes the file, and answers with the mark of the device that signed it. */
  async function write(trainee: string): Promise<string> {
    const { deviceMark, writeResultFile } = await import('@claimbench/model/training')
    const signer = await deviceSigner()
    const answers = [...session.store.getState().desk.answers.values()]
    const attempts = [attempt, ...(isAll ? others : [])]
    const file = await writeResultFile(
      {
        madeAt: new Date(session.now()).toISOString(),
        madeWith: `Claimbench ${appVersion}`,
        trainee: { id: session.reviewer, name: trainee },
        attempts: attempts.map(one => resultOfAttempt(one, answers)),
      },
      signer,
    )
    const name = resultFileName({
      trainee,
      title: attempt.title,
      attempt: isAll ? undefined : place,
      finishedAt: attempt.finishedAt ?? attempt.startedAt,
    })
    downloadFile(name, 'application/json', file)
    return deviceMark(signer.publicKey)
  }

  return (
    <section>
      <h3 className={styles['heading']}>{handOverWords.heading}</h3>
      <form className={styles['row']} onSubmit={event => void handOver(event)}>
        <TextField
          label={handOverWords.name}
          value={name}
          autoComplete="name"
          onChange={event => setName(event.target.value)}
        />
        {others.length > 0 && (
          <CheckField
            label={handOverWords.all(others.length + 1)}
            checked={isAll}
            onChange={event => setIsAll(event.target.checked)}
          />
        )}
        <Button type="submit">{handOverWords.write}</Button>
      </form>
      {said && <p role={said.isProblem ? 'alert' : 'status'}>{said.text}</p>}
      <p className={styles['note']}>{handOverWords.honest}</p>
    </section>
  )
}
