import { type ArticleRow, type Desk, type RevisionRow, sentencesOf } from '@claimbench/model'
import type { Comparison, Span } from '@claimbench/text'
import { type KeyboardEvent, useEffect, useMemo, useState } from 'react'
import { useSessionState } from '../../desk/session-context.tsx'
import { chordFrom } from '../../keys/chord.ts'
import { useWorkbench } from '../../shell/workbench-context.ts'
import { Button } from '../../ui/Button.tsx'
import { compareWords } from '../../words/compare.ts'
import updateStyles from '../update/UpdateView.module.css'
import { WasAndNow } from '../update/WasAndNow.tsx'
import { Column } from './Column.tsx'
import styles from './CompareView.module.css'
import { type Difference, differencesOf } from './differences.ts'
import { Shares } from './Shares.tsx'

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
  if (!revision || !original || comparison === 'comparing' || comparison === 'failed') {
    return (
      <main className={updateStyles['main']} id="content">
        <p role="status">
          {comparison === 'failed' ? compareWords.failed : compareWords.comparing}
        </p>
      </main>
    )
  }
  return (
    <Compared
      texts={{ article: revision, original }}
      titles={{ article: article.title, original: otherRow?.title ?? '' }}
      language={article.language}
      comparison={comparison}
    />
  )
}

interface ComparedProps {
  readonly texts: { readonly article: RevisionRow; readonly original: RevisionRow }
  readonly titles: { readonly article: string; readonly original: string }
  readonly language: string
  readonly comparison: Comparison
}

function Compared({ texts, titles, language, comparison }: ComparedProps) {
  const differences = useMemo(() => differencesOf(comparison), [comparison])
  const [at, setAt] = useState(-1)
  const current = differences[at]

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

  return (
    <>
      <main className={updateStyles['main']} id="content">
        <div className={styles['page']}>
          <Shares comparison={comparison} />
          <div
            className={styles['columns']}
            role="application"
            aria-label={compareWords.textLabel}
            onKeyDown={onKeyDown}
          >
            {(['article', 'original'] as const).map(side => (
              <Column
                key={side}
                heading={side === 'article' ? compareWords.here : compareWords.there}
                title={titles[side]}
                revision={texts[side]}
                passages={comparison[side]}
                language={language}
                current={spanOn(current, side)}
                isInHand={current?.side === side}
                onChoose={passage =>
                  goTo(differences.findIndex(one => one.side === side && one.passage === passage))
                }
              />
            ))}
          </div>
        </div>
      </main>
      <footer className={updateStyles['bar']}>
        <Button disabled={at <= 0} onClick={() => goTo(at - 1)}>
          {compareWords.previous}
        </Button>
        <Button disabled={at >= differences.length - 1} onClick={() => goTo(at + 1)}>
          {compareWords.next}
        </Button>
        <div className={styles['detail']} role="status">
          {current ? (
            <Detail difference={current} texts={texts} language={language} />
          ) : differences.length > 0 ? (
            `${compareWords.differences(differences.length)}. ${compareWords.none}`
          ) : (
            compareWords.differences(0)
          )}
        </div>
      </footer>
    </>
  )
}

interface DetailProps extends Pick<ComparedProps, 'texts' | 'language'> {
  readonly difference: Difference
}

function Detail({ difference: { side, passage }, texts, language }: DetailProps) {
  const cut = (revision: RevisionRow, { start, end }: Span) => revision.text.slice(start, end)
  const other = side === 'article' ? texts.original : texts.article
  const own = cut(texts[side], passage)
  if (!passage.other) {
    return (
      <>
        <b>{side === 'article' ? compareWords.onlyHere : compareWords.onlyThere}: </b>
        <q lang={language}>{own}</q>
      </>
    )
  }
  const there = cut(other, passage.other)
  const [was, now] = side === 'article' ? [there, own] : [own, there]
  return (
    <>
      <b>
        {[passage.isMoved && compareWords.moved, compareWords.kinds[passage.kind]]
          .filter(Boolean)
          .join(', ')}
      </b>
      <WasAndNow was={was} now={now} language={language} />
    </>
  )
}

/** Where the current difference stands on a side. */
function spanOn(difference: Difference | undefined, side: Difference['side']): Span | undefined {
  if (!difference) return undefined
  return difference.side === side ? difference.passage : difference.passage.other
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
