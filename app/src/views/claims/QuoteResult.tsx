import { quoteCheckWords, standingWords, unreadableCopyWords } from '../../words/quote-check.ts'
import type { LookedUp, NearestPassage } from '../../workers/look-up-quote.ts'
import styles from './QuoteResult.module.css'

/** What came of looking a quote up: the word for it, its place, and what differs. */
export function QuoteResult({ answer }: { readonly answer: LookedUp }) {
  if (!answer.ok) return <p>{unreadableCopyWords(answer.code)}</p>
  if (answer.result === 'not-found') {
    return (
      <>
        <Standing result="not-found" />
        {answer.nearest ? <Nearest passage={answer.nearest} /> : <p>{quoteCheckWords.noNearest}</p>}
        {answer.unreadPages !== undefined && (
          <p>{quoteCheckWords.unreadPages(answer.unreadPages)}</p>
        )}
      </>
    )
  }
  const { result, start, end, page, words } = answer
  return (
    <>
      <Standing result={result} place={placeWords(start, end, page)} />
      {result === 'normalised' && (
        <>
          <p>{quoteCheckWords.normalised}</p>
          <blockquote className={styles['words']}>{words}</blockquote>
        </>
      )}
    </>
  )
}

interface StandingProps {
  readonly result: 'exact' | 'normalised' | 'not-found' | 'unchecked'
  readonly place?: string | undefined
}

/** How a quote stands to its copy, as a mark and in words. */
export function Standing({ result, place }: StandingProps) {
  return (
    <p className={styles['standing']} data-result={result}>
      <span aria-hidden="true">{MARKS[result]}</span> <b>{standingWords[result]}</b>
      {place && ` · ${place}`}
    </p>
  )
}

const MARKS = { exact: '✓', normalised: '✓', 'not-found': '✗', unchecked: '?' } as const

/** Where in a copy: its page if it has pages, and the offsets in its text. */
export function placeWords(start: number, end: number, page: number | undefined): string {
  const place = quoteCheckWords.place(start, end)
  return page === undefined ? place : `${quoteCheckWords.page(page)}, ${place}`
}

function Nearest({ passage: { page, difference } }: { readonly passage: NearestPassage }) {
  return (
    <>
      <p>
        {quoteCheckWords.nearest}
        {page !== undefined && ` (${quoteCheckWords.page(page)})`}:
      </p>
      <blockquote className={styles['words']}>
        {difference.map(({ kind, text }, index) => {
          if (kind === 'same') return <span key={index}>{text}</span>
          return kind === 'quote' ? <del key={index}>{text}</del> : <ins key={index}>{text}</ins>
        })}
      </blockquote>
      <p>{quoteCheckWords.key}</p>
    </>
  )
}
