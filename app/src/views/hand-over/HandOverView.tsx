// The way out for one article with all its work: as a file for a colleague.
import { isBlind as isWaiting } from '@claimbench/model'
import { useId, useState } from 'react'
import { Link } from 'wouter'
import { useDesk, useSession } from '../../desk/session-context.tsx'
import { useOpenArticle } from '../../desk/use-open-article.ts'
import { useBackups } from '../../shell/backups-context.ts'
import {
  NOTHING_TYPED,
  PassphraseFields,
  passphraseProblem,
} from '../../shell/PassphraseFields.tsx'
import { ColumnPlace } from '../../shell/ColumnPlace.tsx'
import { useLongWork } from '../../shell/use-long-work.ts'
import { Button } from '../../ui/Button.tsx'
import { downloadFile } from '../../ui/download.ts'
import { CheckField } from '../../ui/Field.tsx'
import { Progress } from '../../ui/Progress.tsx'
import { backupWords } from '../../words/backup.ts'
import { handOverWords } from '../../words/hand-over.ts'
import { reviewWords } from '../../words/review.ts'
import styles from './HandOverView.module.css'

interface HandOverViewProps {
  readonly id: string
  /** Whether a packet for a second opinion is wanted rather than everything. */
  readonly isBlind: boolean
}

/** Makes a case file of an article. */
export function HandOverView({ id, isBlind }: HandOverViewProps) {
  const opening = useOpenArticle(id)
  const title = useDesk(desk => desk.articles.get(id)?.title)
  return (
    <ColumnPlace
      title={handOverWords.heading(title ?? '…')}
      width="form"
      head={<Link href={`/review/${id}`}>{handOverWords.back}</Link>}
    >
      {opening === 'opening' && <p>{reviewWords.loading}</p>}
      {opening === 'gone' && <p>{reviewWords.gone}</p>}
      {title !== undefined && opening !== 'opening' && (
        <CaseForm id={id} title={title} startBlind={isBlind} />
      )}
    </ColumnPlace>
  )
}

interface CaseFormProps {
  readonly id: string
  readonly title: string
  readonly startBlind: boolean
}

function CaseForm({ id, title, startBlind }: CaseFormProps) {
  const backups = useBackups()
  const { reviewer } = useSession()
  const work = useLongWork()
  const isAsked = useDesk(desk =>
    [...desk.secondOpinions.values()].some(
      ({ article, claim }) => article === id && isWaiting(desk, claim),
    ),
  )
  const [wantsBlind, setWantsBlind] = useState(startBlind)
  const [isProtected, setIsProtected] = useState(false)
  const [typed, setTyped] = useState(NOTHING_TYPED)
  const [problem, setProblem] = useState<string>()
  const [said, setSaid] = useState('')
  const isBlind = wantsBlind && isAsked

  async function make() {
    const wrong = isProtected ? passphraseProblem(typed) : undefined
    setProblem(wrong)
    setSaid('')
    if (wrong) return
    try {
      const made = await work.run(async options => ({
        file: await backups.writeCase(
          { article: id, isBlind, by: reviewer },
          { ...options, ...(isProtected && { passphrase: typed.first }) },
        ),
      }))
      if (!made) return setSaid(handOverWords.stopped)
      if (!made.file) return setSaid(handOverWords.nothing)
      downloadFile(nameOfCase(title, isBlind), 'application/octet-stream', made.file)
      setSaid(handOverWords.made)
    } catch (error) {
      setSaid(handOverWords.failed)
      reportError(error)
    }
  }

  return (
    <form
      className={styles['form']}
      onSubmit={event => {
        event.preventDefault()
        void make()
      }}
    >
      <fieldset className={styles['choices']}>
        <legend className={styles['legend']}>{handOverWords.what}</legend>
        <KindChoice
          label={handOverWords.everything}
          hint={handOverWords.everythingHint}
          isChosen={!isBlind}
          onChoose={() => setWantsBlind(false)}
        />
        <KindChoice
          label={handOverWords.blind}
          hint={isAsked ? handOverWords.blindHint : handOverWords.noneAsked}
          isChosen={isBlind}
          isDisabled={!isAsked}
          onChoose={() => setWantsBlind(true)}
        />
      </fieldset>
      <CheckField
        label={backupWords.protect}
        checked={isProtected}
        onChange={event => setIsProtected(event.target.checked)}
      />
      {isProtected && <PassphraseFields typed={typed} problem={problem} onType={setTyped} />}
      <div className={styles['row']}>
        <Button look="primary" type="submit" disabled={work.share !== undefined}>
          {handOverWords.make}
        </Button>
        {work.share !== undefined && (
          <>
            <Progress value={work.share} total={1} label={handOverWords.making(work.share)} />
            <Button onClick={work.stop}>{handOverWords.cancel}</Button>
          </>
        )}
        <span role="status" className={styles['note']}>
          {work.share === undefined ? said : handOverWords.making(work.share)}
        </span>
      </div>
      <p className={styles['note']}>{handOverWords.how}</p>
    </form>
  )
}

interface KindChoiceProps {
  readonly label: string
  readonly hint: string
  readonly isChosen: boolean
  readonly isDisabled?: boolean
  readonly onChoose: () => void
}

function KindChoice({ label, hint, isChosen, isDisabled = false, onChoose }: KindChoiceProps) {
  const id = useId()
  return (
    <div className={styles['choice']}>
      <input
        id={id}
        type="radio"
        checked={isChosen}
        disabled={isDisabled}
        aria-describedby={`${id}-hint`}
        onChange={onChoose}
      />
      <label htmlFor={id}>{label}</label>
      <p id={`${id}-hint`} className={styles['note']}>
        {hint}
      </p>
    </div>
  )
}

/** A name that every file system takes, without saying more than the title. */
function nameOfCase(title: string, isBlind: boolean): string {
  const words = title
    .normalize('NFC')
    .toLocaleLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 60)
    .replaceAll(/^-|-$/g, '')
  return `${words || 'article'}-${isBlind ? 'second-opinion' : 'case'}.claimbench`
}
