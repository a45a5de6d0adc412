// In the form: the quote is looked up in the attached copy whenever the hands rest.
import type { AttachmentId, QuoteCheck } from '@claimbench/model'
import { useEffect, useRef } from 'react'
import { Button } from '../../ui/Button.tsx'
import { quoteCheckWords } from '../../words/quote-check.ts'
import panel from './ClaimPanel.module.css'
import { QuoteResult } from './QuoteResult.tsx'
import styles from './QuoteResult.module.css'
import { useQuoteLookUp } from './use-quote-look-up.ts'

interface QuoteWhileTypingProps {
  readonly quote: string
  readonly copy: AttachmentId
  /** Where it was picked in the copy. */
  readonly near: number | undefined
  readonly locator: string | undefined
  /** What to note when the form is saved. */
  readonly onCheck: (check: QuoteCheck) => void
  readonly onTakeWords: (words: string) => void
  readonly onTakePage: (locator: string) => void
}

/** Milliseconds without a key before the quote is looked up. */
const REST = 400

/** How the quote in the form stands to the attached copy. */
export function QuoteWhileTyping({
  quote,
  copy,
  near,
  locator,
  onCheck,
  onTakeWords,
  onTakePage,
}: QuoteWhileTypingProps) {
  const [state, lookUp] = useQuoteLookUp(quote, copy, near)
  const note = useRef(onCheck)
  useEffect(() => {
    note.current = onCheck
  })
  useEffect(() => {
    if (quote.trim() === '') return undefined
    const timer = setTimeout(() => {
      void lookUp().then(check => check && note.current(check))
    }, REST)
    return () => clearTimeout(timer)
  }, [lookUp, quote])

  if (quote.trim() === '') return null
  const answer = state.kind === 'answered' ? state.answer : undefined
  const copysWords = answer?.ok && answer.result === 'not-found' ? answer.nearest?.words : undefined
  const page = answer?.ok && answer.result !== 'not-found' ? answer.page : undefined
  return (
    <section aria-label={quoteCheckWords.region} className={styles['result']}>
      <div role="status" className={styles['result']}>
        {answer ? <QuoteResult answer={answer} /> : quoteCheckWords.looking}
      </div>
      <div className={panel['row']}>
        {copysWords !== undefined && (
          <Button look="quiet" onClick={() => onTakeWords(copysWords)}>
            {quoteCheckWords.take}
          </Button>
        )}
        {page !== undefined && !locator && (
          <Button look="quiet" onClick={() => onTakePage(quoteCheckWords.pageLocator(page))}>
            {quoteCheckWords.notePage(page)}
          </Button>
        )}
      </div>
    </section>
  )
}
