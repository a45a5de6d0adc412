import { Link, useLocation } from 'wouter'
import { fileOf, type IntakeItem, isOver } from '../../intake/intake-item.ts'
import { offerUpdate } from '../../shell/incoming-versions.ts'
import { useIntake } from '../../shell/intake-context.ts'
import { Button } from '../../ui/Button.tsx'
import { Progress } from '../../ui/Progress.tsx'
import { intakeWords, knownArticleWords } from '../../words/intake.ts'
import styles from './IntakeList.module.css'
import { problemWords } from './use-article-intake.ts'

interface IntakeListProps {
  readonly items: readonly IntakeItem[]
  /** Files of a folder that were not read at all. */
  readonly leftOut: number
}

/** What is coming in, one line each: how far it is, what became of it, and what can be done about it. */
export function IntakeList({ items, leftOut }: IntakeListProps) {
  const intake = useIntake()
  const over = items.filter(({ stage }) => isOver(stage)).length
  const done = intakeWords.done(over, items.length)
  const count = (...stages: readonly string[]) =>
    items.filter(({ stage }) => stages.includes(stage.at)).length
  const isDone = over === items.length
  return (
    <section className={styles['list']} aria-label={intakeWords.heading}>
      <div className={styles['head']}>
        <h2>{intakeWords.heading}</h2>
        <Progress value={over} total={items.length} label={done} />
        <p role="status" className={styles['count']}>
          {isDone
            ? intakeWords.summary(count('added'), count('known'), count('refused', 'stopped'))
            : done}
        </p>
        <Button look="quiet" onClick={isDone ? () => intake.dismiss() : intake.stopAll}>
          {isDone ? intakeWords.clear : intakeWords.stopAll}
        </Button>
      </div>
      <ul className={styles['items']}>
        {items.map(item => (
          <li key={item.id} className={styles['item']} data-stage={item.stage.at}>
            <span className={styles['name']}>{nameOf(item)}</span>
            <div className={styles['stage']}>
              <StageWords item={item} />
            </div>
            <Ending item={item} />
          </li>
        ))}
      </ul>
      {leftOut > 0 && <p className={styles['count']}>{intakeWords.leftOut(leftOut)}</p>}
    </section>
  )
}

function StageWords({ item }: { readonly item: IntakeItem }) {
  const { id, stage } = item
  const intake = useIntake()
  switch (stage.at) {
    case 'waiting':
      return intakeWords.waiting
    case 'reading': {
      const { progress } = stage
      if (!progress) return intakeWords.reading
      const label = intakeWords.pages(progress.done, progress.total)
      return (
        <>
          <Progress value={progress.done} total={progress.total} label={label} /> {label}
        </>
      )
    }
    case 'added':
      return (
        <>
          {intakeWords.added}:{' '}
          <Link href={`/review/${stage.article}`} aria-label={intakeWords.review(stage.title)}>
            {stage.title}
          </Link>
        </>
      )
    case 'known': {
      const { known, words } = stage
      const { article } = known
      return (
        <>
          <p role="alert">{knownArticleWords(article.title, words)}</p>
          <div className={styles['choices']}>
            {words.are !== 'same' && <UpdateKnown item={item} article={article.id} />}
            <Link href={`/review/${article.id}`} className={styles['choice'] ?? ''}>
              {intakeWords.openKnown}
            </Link>
            {words.are === 'earlier' && (
              <Link
                href={`/revisions/${article.id}/${words.number}`}
                className={styles['choice'] ?? ''}
              >
                {intakeWords.openVersion(words.number)}
              </Link>
            )}
            <Button look="quiet" onClick={() => void intake.addApart(id)}>
              {intakeWords.addApart}
            </Button>
          </div>
        </>
      )
    }
    case 'refused':
      return <p role="alert">{problemWords(stage.problem)}</p>
    case 'stopped':
      return intakeWords.stopped
    default:
      return stage satisfies never
  }
}

function UpdateKnown({
  item: { id, input, stage },
  article,
}: {
  readonly item: IntakeItem
  readonly article: string
}) {
  const intake = useIntake()
  const [, navigate] = useLocation()
  if (stage.at !== 'known') return null
  const { read, words } = stage
  return (
    <Button
      {...(words.are === 'other' && { look: 'primary' as const })}
      onClick={() => {
        const place = offerUpdate(article, { ...read, cause: 'import', file: fileOf(input) })
        intake.dismiss(id)
        navigate(place)
      }}
    >
      {intakeWords.updateKnown}
    </Button>
  )
}

function Ending({ item }: { readonly item: IntakeItem }) {
  const intake = useIntake()
  const name = nameOf(item)
  return isOver(item.stage) ? (
    <Button
      look="quiet"
      aria-label={intakeWords.dismiss(name)}
      onClick={() => intake.dismiss(item.id)}
    >
      ×
    </Button>
  ) : (
    <Button look="quiet" aria-label={intakeWords.stop(name)} onClick={() => intake.stop(item.id)}>
      {intakeWords.stopShort}
    </Button>
  )
}

function nameOf({ input }: IntakeItem): string {
  if (input.from === 'html') return intakeWords.pastedPage
  return input.from === 'text' ? intakeWords.pasted : fileOf(input).name
}
