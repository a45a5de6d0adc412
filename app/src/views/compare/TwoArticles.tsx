import { type ArticleRow, type Desk, type RevisionRow, sentencesOf } from '@claimbench/model'
import type { Comparison, PassagePair, Span } from '@claimbench/text'
import { type KeyboardEvent, useEffect, useMemo, useState } from 'react'
import { useSessionState } from '../../desk/session-context.tsx'
import { chordFrom } from '../../keys/chord.ts'
import { useWorkbench } from '../../shell/workbench-context.ts'
import { Button } from '../../ui/Button.tsx'
import { compareWords } from '../../words/compare.ts'
import placeStyles from '../../shell/ArticlePlace.module.css'
import { WasAndNow } from '../../surface/WasAndNow.tsx'
import { Columns } from './Columns.tsx'
import styles from './CompareView.module.css'
import { differencesOf } from './differences.ts'
import { type ComparedProps, Summary } from './Summary.tsx'

interface TwoArticlesProps {
  readonly article: ArticleRow
  readonly other: string
  /** A desk with the other article on it. */
  readonly there: Desk
}

/** Both articles side by side, with what was copied, altered and added. */
export function TwoArticles({ article, other, there }: TwoArticlesProps) {
  const here = useSessionState(state => state.desk)
  const otherRow = there.articles.get(other)
  const revision = here.revisions.get(article.revision)
  const original = there.revisions.get(otherRow?.revision ?? '')
  const comparison = useComparison(
    useMemo(() => sidesOf(here, revision, there, original), [here, revision, there, original]),
  )
  if (
    !revision ||
    !original ||
    !otherRow ||
    comparison === 'comparing' ||
    comparison === 'failed'
  ) {
    return (
      <main className={placeStyles['main']} id="content">
        <p role="status">
          {comparison === 'failed' ? compareWords.failed : compareWords.comparing}
        </p>
      </main>
    )
  }
  return (
    <Compared
      articles={{ article, original: otherRow }}
      texts={{ article: revision, original }}
      comparison={comparison}
    />
  )
}

function Compared({ articles, texts, comparison }: ComparedProps) {
  const differences = useMemo(() => differencesOf(comparison), [comparison])
  const [at, setAt] = useState(-1)
  const current = differences[at]
  const { language } = articles.article

  function goTo(next: number) {
    if (next >= 0 && next < differences.length) setAt(next)
  }
  function onKeyDown(event: KeyboardEvent) {
    const chord = chordFrom(event.nativeEvent)
    if (chord === 'j' || chord === 'ArrowDown') goTo(at + 1)
    else if (chord === 'k' || chord === 'ArrowUp') goTo(at - 1)
    else return
    event.preventDefault()
  }
  const column = (side: 'article' | 'original') => ({
    heading: side === 'article' ? compareWords.here : compareWords.there,
    title: articles[side].title,
    revision: texts[side],
    passages: comparison[side],
    language: articles[side].language,
  })

  return (
    // The keys go on working after a press on one of the buttons below the columns.
    <div className={styles['keys']} onKeyDown={onKeyDown}>
      <main className={`${placeStyles['main']} ${styles['page']}`} id="content">
        <Summary articles={articles} texts={texts} comparison={comparison} />
        <div className={styles['columns']} role="application" aria-label={compareWords.textLabel}>
          <Columns
            article={column('article')}
            original={column('original')}
            current={current}
            onChoose={(side, start) =>
              goTo(differences.findIndex(one => one[side]?.start === start))
            }
          />
        </div>
      </main>
      <footer className={placeStyles['bar']}>
        <Button disabled={at <= 0} onClick={() => goTo(at - 1)}>
          {compareWords.previous}
        </Button>
        <Button disabled={at >= differences.length - 1} onClick={() => goTo(at + 1)}>
          {compareWords.next}
        </Button>
        <div className={styles['detail']} role="status">
          {current && (
            <p className={styles['count']}>{compareWords.atOf(at + 1, differences.length)}</p>
          )}
          {current ? (
            <Detail pair={current} texts={texts} language={language} />
          ) : differences.length > 0 ? (
            `${compareWords.differences(differences.length)}. ${compareWords.none}`
          ) : (
            compareWords.differences(0)
          )}
        </div>
      </footer>
    </div>
  )
}

interface DetailProps extends Pick<ComparedProps, 'texts'> {
  readonly pair: PassagePair
  readonly language: string
}

function Detail({ pair: { kind, isMoved, article, original }, texts, language }: DetailProps) {
  const now = article && texts.article.text.slice(article.start, article.end)
  const was = original && texts.original.text.slice(original.start, original.end)
  const name = [isMoved && compareWords.moved, compareWords.pairs[kind]].filter(Boolean).join(', ')
  if (now === undefined || was === undefined) {
    return (
      <>
        <b>{name}: </b>
        <q lang={language}>{now ?? was}</q>
      </>
    )
  }
  return (
    <>
      <b>{name}</b>
      <WasAndNow was={was} now={now} language={language} names={compareWords.sides} />
    </>
  )
}

function sidesOf(
  here: Desk,
  revision: RevisionRow | undefined,
  there: Desk,
  original: RevisionRow | undefined,
) {
  if (!revision || !original) return undefined
  const side = (desk: Desk, row: RevisionRow) => ({
    text: row.text,
    passages: sentencesOf(desk, row.id)
      .filter(sentence => !sentence.isFurniture)
      .map(({ start, end }): Span => ({ start, end })),
  })
  return { article: side(here, revision), original: side(there, original) }
}

function useComparison(sides: ReturnType<typeof sidesOf>): Comparison | 'comparing' | 'failed' {
  const workbench = useWorkbench()
  const [found, setFound] = useState<Comparison | 'comparing' | 'failed'>('comparing')
  useEffect(() => {
    if (!sides) return
    const stop = new AbortController()
    workbench
      .compare(sides, stop.signal)
      .then(setFound)
      .catch((error: unknown) => {
        if (stop.signal.aborted) return
        setFound('failed')
        reportError(error)
      })
    return () => stop.abort()
  }, [workbench, sides])
  return found
}
