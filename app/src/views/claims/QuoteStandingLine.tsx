// In the list: how the quote of an item stands to its captured copy, and the way to look it up.
import {
  type AttachmentId,
  editEvidence,
  type EvidenceRow,
  type QuoteCheck,
  quoteStandingOf,
} from '@claimbench/model'
import { useDispatch } from '../../desk/session-context.tsx'
import { Button } from '../../ui/Button.tsx'
import { quoteCheckWords } from '../../words/quote-check.ts'
import { useCopyReader } from '../copies/copy-desk.ts'
import { copyWords } from '../../words/copies.ts'
import panel from './ClaimPanel.module.css'
import { knownPlaceOf } from './evidence-draft.ts'
import { placeWords, QuoteResult, Standing } from './QuoteResult.tsx'
import styles from './QuoteResult.module.css'
import { useQuoteLookUp } from './use-quote-look-up.ts'

interface QuoteStandingLineProps {
  readonly item: EvidenceRow
  readonly copy: AttachmentId
  readonly canWrite: boolean
}

/** The standing of a quote with a copy. What was looked up is noted once, as one step. */
export function QuoteStandingLine({ item, copy, canWrite }: QuoteStandingLineProps) {
  const dispatch = useDispatch()
  const openCopy = useCopyReader()
  const [state, lookUp] = useQuoteLookUp(item.quote, copy, knownPlaceOf(item, copy))
  const standing = quoteStandingOf(item)
  const { start, end, page } = item.quoteCheck ?? {}
  const isFound = standing === 'exact' || standing === 'normalised'
  const hasPlace = isFound && start !== undefined && end !== undefined

  async function check() {
    const found = await lookUp()
    if (found && canWrite && !isSame(found, item.quoteCheck)) {
      dispatch(editEvidence, { id: item.id, fields: { quoteCheck: found } })
    }
  }

  if (standing === 'no-copy') return null
  return (
    <section aria-label={quoteCheckWords.region} className={styles['result']}>
      <div role="status" className={styles['result']}>
        {state.kind === 'answered' ? (
          <QuoteResult answer={state.answer} />
        ) : (
          <Standing result={standing} place={hasPlace ? placeWords(start, end, page) : undefined} />
        )}
        {state.kind === 'looking' && quoteCheckWords.looking}
      </div>
      <div className={panel['row']}>
        <Button look="quiet" disabled={state.kind === 'looking'} onClick={() => void check()}>
          {labelFor(standing, state.kind === 'answered')}
        </Button>
        <Button
          look="quiet"
          onClick={() => openCopy({ id: copy, quote: item.quote, near: knownPlaceOf(item, copy) })}
        >
          {copyWords.show}
        </Button>
      </div>
    </section>
  )
}

function labelFor(standing: string, isAnswered: boolean): string {
  if (standing === 'unchecked') return quoteCheckWords.lookUp
  return standing === 'not-found' && !isAnswered ? quoteCheckWords.show : quoteCheckWords.again
}

// A sign-off covers what was noted: the same answer again must not lapse it.
function isSame(a: QuoteCheck, b: QuoteCheck | undefined): boolean {
  return (
    a.result === b?.result &&
    a.quote === b.quote &&
    a.copy === b.copy &&
    a.start === b.start &&
    a.end === b.end &&
    a.page === b.page
  )
}
