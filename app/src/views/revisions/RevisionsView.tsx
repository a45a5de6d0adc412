// The versions of an article: when each came, what became of the marks, and what it said.
import {
  amendmentFrom,
  amendmentTo,
  type ArticleRow,
  type Desk,
  deskFrom,
  marksOf,
  type RevisionRow,
  revisionsOf,
  sentencesOf,
} from '@claimbench/model'
import { compareTexts } from '@claimbench/text'
import { useMemo, useState } from 'react'
import { Link } from 'wouter'
import { useDesk, useSessionState } from '../../desk/session-context.tsx'
import { ArticlePlace } from '../../shell/ArticlePlace.tsx'
import placeStyles from '../../shell/ArticlePlace.module.css'
import { DiffView } from '../../surface/DiffView.tsx'
import { StillArticle } from '../../surface/StillArticle.tsx'
import { momentWords } from '../../words/dates.ts'
import { detailWords } from '../../words/details.ts'
import { outcomeWords, revisionWords } from '../../words/revisions.ts'
import styles from './RevisionsView.module.css'

interface RevisionsViewProps {
  readonly id: string
  /** The number of the version that is read; the current one when absent. */
  readonly number?: string
}

/** Every version of an article, and one of them to read. */
export function RevisionsView({ id, number }: RevisionsViewProps) {
  return (
    <ArticlePlace id={id} heading={revisionWords.heading}>
      {(article, revision) => <Versions article={article} current={revision} number={number} />}
    </ArticlePlace>
  )
}

interface VersionsProps {
  readonly article: ArticleRow
  readonly current: RevisionRow
  readonly number: string | undefined
}

function Versions({ article, current, number }: VersionsProps) {
  const revisions = useDesk(desk => revisionsOf(desk, article.id))
  const chosen = revisions.find(one => String(one.number) === number) ?? current
  return (
    <main className={placeStyles['main']} id="content">
      <div className={placeStyles['columns']}>
        <nav aria-label={revisionWords.list}>
          <ol className={styles['list']}>
            {revisions.toReversed().map(revision => (
              <Version key={revision.id} article={article} revision={revision} chosen={chosen} />
            ))}
          </ol>
        </nav>
        <Reading key={chosen.id} article={article} revision={chosen} />
      </div>
    </main>
  )
}

interface VersionProps {
  readonly article: ArticleRow
  readonly revision: RevisionRow
  readonly chosen: RevisionRow
}

function Version({ article, revision, chosen }: VersionProps) {
  const amendment = useDesk(desk => amendmentTo(desk, revision.id))
  const fields = amendment?.details.map(({ field }) => nameOfField(field)).join(', ')
  return (
    <li className={styles['version']}>
      <Link
        href={`/revisions/${article.id}/${revision.number}`}
        aria-current={revision === chosen ? 'page' : undefined}
      >
        {revisionWords.version(revision.number)}
      </Link>
      {revision.id === article.revision && <b>{revisionWords.current}</b>}
      <p>
        {momentWords(revision.madeAt)} ·{' '}
        {amendment ? revisionWords.cause[amendment.cause] : revisionWords.first}
      </p>
      {amendment && <p>{outcomeWords(amendment)}</p>}
      {fields && <p>{revisionWords.details(fields)}</p>}
    </li>
  )
}

function Reading({ article, revision }: Omit<VersionProps, 'chosen'>) {
  const desk = useSessionState(state => state.desk)
  const before = useDesk(desk => desk.revisions.get(amendmentTo(desk, revision.id)?.from ?? ''))
  const [isDiffOpen, setIsDiffOpen] = useState(false)
  const still = useMemo(() => stillOf(desk, revision), [desk, revision])
  const runs = useMemo(
    () => (before && isDiffOpen ? compareTexts(before.text, revision.text).diff() : []),
    [before, revision, isDiffOpen],
  )
  const isCurrent = revision.id === article.revision
  return (
    <div className={styles['reading']}>
      <p className={placeStyles['hint']}>
        {isCurrent ? revisionWords.stillCurrent : revisionWords.still}
      </p>
      {before && (
        <details onToggle={event => setIsDiffOpen(event.currentTarget.open)}>
          <summary>{revisionWords.difference(before.number)}</summary>
          {isDiffOpen && (
            <DiffView
              runs={runs}
              oldText={before.text}
              newText={revision.text}
              language={article.language}
            />
          )}
        </details>
      )}
      <StillArticle
        revision={revision}
        label={revisionWords.reading(revision.number)}
        language={article.language}
        {...still}
      />
    </div>
  )
}

/** A version with its marks: as they stand, or as they stood when it was replaced. */
function stillOf(desk: Desk, revision: RevisionRow) {
  const marks = (amendmentFrom(desk, revision.id)?.carried ?? marksOf(desk, revision.id)).map(
    ({ mark }) => mark,
  )
  const cuts = marks.flatMap(mark => (mark.table === 'cuts' ? [mark.row] : []))
  return {
    tags: marks.flatMap(mark => (mark.table === 'tags' ? [mark.row] : [])),
    spans: marks.flatMap(mark => (mark.table === 'spans' ? [mark.row] : [])),
    sentences: sentencesOf(deskFrom({ revisions: [revision], cuts }), revision.id),
  }
}

function nameOfField(field: string): string {
  const names: Readonly<Record<string, string>> = detailWords.fields
  return names[field] ?? field
}
