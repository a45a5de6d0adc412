import { correctionsOf, publicationsOf } from '@claimbench/model'
import { useDesk } from '../../desk/session-context.tsx'
import { Button } from '../../ui/Button.tsx'
import { momentWords } from '../../words/dates.ts'
import { correctionWords, publishWords } from '../../words/publish.ts'
import styles from './ReportView.module.css'

interface PublishedVersionsProps {
  readonly article: string
  readonly nameOfPiece: (piece: string) => string
  readonly onRead: (version: string) => void
}

/** The versions that went out, the latest first, each with its corrections and the way to read it. */
export function PublishedVersions(props: PublishedVersionsProps) {
  const { article, nameOfPiece, onRead } = props
  const versions = useDesk(desk => publicationsOf(desk, article))
  const corrections = useDesk(desk => correctionsOf(desk, article))
  const editions = useDesk(desk => desk.editions)
  if (versions.length === 0) return null
  return (
    <div className={styles['section']}>
      <h3 className={styles['heading']}>{publishWords.versions}</h3>
      <ol className={styles['versions']} reversed>
        {versions.toReversed().map(({ id, name, at }, i) => {
          const number = versions.length - i
          const digest = editions.get(id)?.digest
          return (
            <li key={id}>
              <p>
                <b>{publishWords.version(number)}</b> {i === 0 && `(${publishWords.isCurrent})`}
              </p>
              <p className={styles['note']}>{publishWords.by(name, momentWords(at))}</p>
              {digest && (
                <p className={styles['note']} title={digest}>
                  {publishWords.digest(digest)}
                </p>
              )}
              <ul className={styles['questions']}>
                {corrections
                  .filter(({ publication }) => publication === id)
                  .map(entry => (
                    <li key={entry.id}>
                      {nameOfPiece(entry.piece)}. <b>{correctionWords[entry.kind]}:</b> {entry.note}
                      {entry.shownAt && ` (${entry.shownAt})`}
                    </li>
                  ))}
              </ul>
              <span>
                <Button look="quiet" onClick={() => onRead(id)}>
                  {publishWords.open}
                  <span className="visually-hidden">: {publishWords.version(number)}</span>
                </Button>
              </span>
            </li>
          )
        })}
      </ol>
    </div>
  )
}
