// What a file holds and what it would change, before anything happens.
import { useState } from 'react'
import type { Comparison } from '../../shell/backups-context.ts'
import { Button } from '../../ui/Button.tsx'
import { restoreWords } from '../../words/restore.ts'
import styles from './RestoreView.module.css'

type Part = Comparison['parts'][number]

/** How many articles of a kind are listed at first. */
const FIRST = 12

/** What the file holds, and what of it is new, gets something, or is here already. */
export function Preview({ comparison }: { readonly comparison: Comparison }) {
  const articles = comparison.parts.filter(({ id }) => id !== '')
  const workspace = comparison.parts.find(({ id }) => id === '')
  const isSame = ({ incoming, apart }: Part) => incoming === 0 && apart.length === 0
  const here = articles.filter(({ isNew }) => !isNew)
  return (
    <section className={styles['section']}>
      <p role="status">{restoreWords.holds(comparison)}</p>
      <Articles heading={restoreWords.newArticles} parts={articles.filter(({ isNew }) => isNew)} />
      <Articles heading={restoreWords.changedArticles} parts={here.filter(part => !isSame(part))} />
      <Articles heading={restoreWords.sameArticles} parts={here.filter(isSame)} />
      {workspace && !isSame(workspace) && (
        <p className={styles['note']}>
          {restoreWords.workspace}: {factsOf(workspace)}
        </p>
      )}
    </section>
  )
}

interface ArticlesProps {
  readonly heading: string
  readonly parts: readonly Part[]
}

function Articles({ heading, parts }: ArticlesProps) {
  const [shown, setShown] = useState(FIRST)
  if (parts.length === 0) return null
  return (
    <div>
      <h2 className={styles['heading']}>
        {heading} ({parts.length})
      </h2>
      <ul className={styles['articles']}>
        {parts.slice(0, shown).map(part => (
          <li key={part.id}>
            <span className={styles['title']}>{part.title}</span>
            {!part.isNew && <span className={styles['note']}>{factsOf(part)}</span>}
          </li>
        ))}
      </ul>
      {parts.length > shown && (
        <Button look="quiet" onClick={() => setShown(parts.length)}>
          {restoreWords.more(parts.length - shown)}
        </Button>
      )}
    </div>
  )
}

function factsOf({ incoming, made, onlyHere, apart }: Part): string {
  return [
    restoreWords.comes(incoming, made),
    onlyHere > 0 && restoreWords.newer(onlyHere),
    apart.length > 0 && restoreWords.apartCount(apart.length),
  ]
    .filter(Boolean)
    .join(' · ')
}
