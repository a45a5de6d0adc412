// Mistakes over attempts: one row for each kind, one column for each attempt. A number opens its
// sentences, whatever article they are of.
import { useId, useMemo, useState } from 'react'
import type { Mistake } from '../../training/mistakes.ts'
import {
  type KindInAttempt,
  progressByKind,
  type ScoredAttempt,
} from '../../training/progress-by-kind.ts'
import { Button } from '../../ui/Button.tsx'
import { ScrollRegion } from '../../ui/ScrollRegion.tsx'
import { momentWords } from '../../words/dates.ts'
import { progressWords } from '../../words/progress.ts'
import { mistakeWords } from '../../words/result.ts'
import { Bar } from './Bar.tsx'
import styles from './ProgressByKind.module.css'

interface ProgressByKindProps {
  readonly attempts: readonly ScoredAttempt[]
  /** What the table is called. */
  readonly label: string
}

interface Opened {
  readonly kind: Mistake
  readonly attempt: string
}

/** What goes better and what does not, over attempts that may be at different articles. */
export function ProgressByKind({ attempts, label }: ProgressByKindProps) {
  const kinds = useMemo(() => progressByKind(attempts), [attempts])
  const [opened, setOpened] = useState<Opened>()
  const list = useId()
  const columns = kinds[0]?.attempts ?? []
  const found = kinds
    .find(({ kind }) => kind === opened?.kind)
    ?.attempts.find(({ attempt }) => attempt.id === opened?.attempt)
  if (kinds.length === 0) return <p className={styles['note']}>{progressWords.nothingWrong}</p>
  return (
    <>
      <ScrollRegion label={label}>
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{progressWords.kind}</th>
              {columns.map(({ attempt }) => (
                <th key={attempt.id} scope="col">
                  <span lang={attempt.article.language}>{attempt.article.title}</span>
                  <span className={styles['date']}>{momentWords(attempt.startedAt)}</span>
                </th>
              ))}
              <th scope="col">{progressWords.trend}</th>
            </tr>
          </thead>
          <tbody>
            {kinds.map(({ kind, attempts: own, trend }) => (
              <tr key={kind}>
                <th scope="row">{mistakeWords[kind].name}</th>
                {own.map(one => (
                  <td key={one.attempt.id}>
                    <Share
                      kind={kind}
                      found={one}
                      list={list}
                      isOpen={opened?.kind === kind && opened.attempt === one.attempt.id}
                      onToggle={isOpen =>
                        setOpened(isOpen ? undefined : { kind, attempt: one.attempt.id })
                      }
                    />
                  </td>
                ))}
                <td className={styles['trend']} data-trend={trend}>
                  {progressWords.trendName[trend]}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <div id={list}>
        {opened && found && (
          <Sentences kind={opened.kind} found={found} onClose={() => setOpened(undefined)} />
        )}
      </div>
      <p className={styles['note']}>{progressWords.trendText}</p>
    </>
  )
}

interface ShareProps {
  readonly kind: Mistake
  readonly found: KindInAttempt
  /** The id of the place where the sentences open. */
  readonly list: string
  readonly isOpen: boolean
  readonly onToggle: (isOpen: boolean) => void
}

function Share({ kind, found, list, isOpen, onToggle }: ShareProps) {
  const { attempt, made, chances } = found
  const words = progressWords.share(made.length, chances)
  if (made.length === 0) return <span className={styles['none']}>{words}</span>
  return (
    <>
      <button
        type="button"
        className={styles['share']}
        aria-expanded={isOpen}
        aria-controls={list}
        onClick={() => onToggle(isOpen)}
      >
        <span className="visually-hidden">
          {progressWords.cell(mistakeWords[kind].name, attempt.article.title)}
        </span>{' '}
        {words}
      </button>
      <Bar share={Math.min(1, made.length / chances)} />
    </>
  )
}

interface SentencesProps {
  readonly kind: Mistake
  readonly found: KindInAttempt
  readonly onClose: () => void
}

function Sentences({ kind, found: { attempt, made }, onClose }: SentencesProps) {
  const { article } = attempt
  const { name, advice } = mistakeWords[kind]
  return (
    <div className={styles['sentences']}>
      <p role="status">{progressWords.chosen(name, article.title, made.length)}</p>
      <p className={styles['note']}>{advice}</p>
      <ol>
        {made.map(place => {
          const sentence = article.sentences[place]
          return (
            sentence && (
              <li key={place} value={place + 1}>
                <q lang={article.language}>{article.text.slice(sentence.start, sentence.end)}</q>
              </li>
            )
          )
        })}
      </ol>
      <div>
        <Button onClick={onClose}>{progressWords.close}</Button>
      </div>
    </div>
  )
}
