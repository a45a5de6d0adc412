// The library: bring an article in, or go on with one.
import { binArticle, restoreArticle } from '@claimbench/model'
import { type DragEvent, useEffect, useMemo, useRef, useState } from 'react'
import { Link } from 'wouter'
import { useSession } from '../../desk/session-context.tsx'
import { type LibraryEntry, useLibrary } from '../../shell/library-context.ts'
import { PlaceHeader } from '../../shell/PlaceHeader.tsx'
import { Button } from '../../ui/Button.tsx'
import { Progress } from '../../ui/Progress.tsx'
import { momentWords } from '../../words/dates.ts'
import { libraryWords } from '../../words/library.ts'
import type { ArticleInput } from '../../workers/read-article.ts'
import { inputFromClipboard } from './clipboard.ts'
import { filesDropped } from './dropped-files.ts'
import { IntakeList } from './IntakeList.tsx'
import styles from './LibraryView.module.css'
import { PasteForm } from './PasteForm.tsx'
import { SampleGallery } from './SampleGallery.tsx'
import { useArticleIntake } from './use-article-intake.ts'

/** Every article with its state, and the ways to bring one in. */
export function LibraryView() {
  const entries = useLibrary()
  const intake = useArticleIntake()
  const [isDropping, setIsDropping] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  usePasteAnywhere(intake.take)

  function drop(event: DragEvent) {
    event.preventDefault()
    setIsDropping(false)
    void filesDropped(event.dataTransfer).then(intake.takeFiles)
  }

  const isEmpty = entries?.length === 0
  return (
    <div
      ref={place}
      className={styles['place']}
      onDragOver={event => {
        event.preventDefault()
        setIsDropping(true)
      }}
      onDragLeave={event => {
        if (event.target === place.current) setIsDropping(false)
      }}
      onDrop={drop}
    >
      <PlaceHeader title={libraryWords.heading} />
      <main className={styles['main']} id="content">
        <div className={styles['column']}>
          {isEmpty && (
            <section className={styles['welcome']}>
              <h2>{libraryWords.emptyTitle}</h2>
              <p>{libraryWords.emptyText}</p>
            </section>
          )}
          <PasteForm intake={intake} />
          {intake.items.length > 0 && <IntakeList items={intake.items} leftOut={intake.leftOut} />}
          {entries && entries.length > 0 && <ArticleList entries={entries} />}
          <SampleGallery onOpen={intake.takeSample} isBusy={intake.isBusy} />
        </div>
      </main>
      {isDropping && <p className={styles['drop']}>{libraryWords.dropNow}</p>}
    </div>
  )
}

function ArticleList({ entries }: { readonly entries: readonly LibraryEntry[] }) {
  const [query, setQuery] = useState('')
  const here = entries.filter(({ article }) => article.binnedAt === undefined)
  const shown = useMemo(() => here.filter(entry => fits(entry, query)), [here, query])
  const binned = entries.filter(({ article }) => article.binnedAt !== undefined)

  return (
    <section>
      <div className={styles['list-head']}>
        <h2 className={styles['heading']}>{libraryWords.articles}</h2>
        {here.length > 3 && (
          <input
            type="search"
            className={styles['search']}
            aria-label={libraryWords.search}
            placeholder={libraryWords.search}
            value={query}
            onChange={event => setQuery(event.target.value)}
          />
        )}
      </div>
      <ul className={styles['list']}>
        {shown.map(entry => (
          <ArticleItem key={entry.article.id} entry={entry} />
        ))}
      </ul>
      {shown.length === 0 && here.length > 0 && <p>{libraryWords.nothingFound}</p>}
      {binned.length > 0 && <Bin entries={binned} />}
    </section>
  )
}

function ArticleItem({ entry: { article, counts } }: { readonly entry: LibraryEntry }) {
  const session = useSession()
  const facts = [article.byline, article.outlet, libraryWords.addedAt(momentWords(article.addedAt))]
  const progress = libraryWords.tagged(counts.tagged, counts.sentences)
  return (
    <li className={styles['item']}>
      <div className={styles['item-text']}>
        <Link href={`/review/${article.id}`} className={styles['title'] ?? ''}>
          {article.title}
        </Link>
        <p className={styles['facts']}>{facts.filter(Boolean).join(' · ')}</p>
        <p className={styles['facts']}>
          <Progress value={counts.tagged} total={counts.sentences} label={progress} />
          <span>
            {progress} · {libraryWords.claims(counts.claims, counts.signedOff)}
          </span>
        </p>
      </div>
      <div className={styles['actions']}>
        <Link href={`/report/${article.id}`}>{libraryWords.report}</Link>
        <Button
          look="quiet"
          aria-label={libraryWords.bin(article.title)}
          onClick={() => void changeClosed(session, article.id, 'bin')}
        >
          ×
        </Button>
      </div>
    </li>
  )
}

function Bin({ entries }: { readonly entries: readonly LibraryEntry[] }) {
  const session = useSession()
  return (
    <details className={styles['bin']}>
      <summary>{libraryWords.binned(entries.length)}</summary>
      <ul className={styles['list']}>
        {entries.map(({ article }) => (
          <li key={article.id} className={styles['item']}>
            <span>{article.title}</span>
            <Button onClick={() => void changeClosed(session, article.id, 'restore')}>
              {libraryWords.restore(article.title)}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  )
}

// An article is changed only while it is open: it is opened for the moment of the change.
async function changeClosed(
  session: ReturnType<typeof useSession>,
  article: string,
  change: 'bin' | 'restore',
): Promise<void> {
  if (!(await session.open(article))) return
  session.dispatch(change === 'bin' ? binArticle : restoreArticle, { article })
  session.close()
}

function fits({ article }: LibraryEntry, query: string): boolean {
  const words = [article.title, article.byline, article.outlet, article.originalOutlet]
  const text = words.filter(Boolean).join(' ').toLocaleLowerCase()
  return query
    .toLocaleLowerCase()
    .split(/\s+/)
    .every(word => text.includes(word))
}

/** Takes what is pasted outside of a field. */
function usePasteAnywhere(take: (input: ArticleInput) => Promise<void>) {
  useEffect(() => {
    function paste(event: ClipboardEvent) {
      if ((event.target as Element).closest('input, textarea, [contenteditable="true"]')) return
      const input = inputFromClipboard(event.clipboardData)
      if (!input) return
      event.preventDefault()
      void take(input)
    }
    document.addEventListener('paste', paste)
    return () => document.removeEventListener('paste', paste)
  }, [take])
}
