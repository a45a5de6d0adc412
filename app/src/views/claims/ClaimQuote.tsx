import { acceptWords, type ClaimRow, stateOfClaim, wordsOfClaim } from '@claimbench/model'
import { useDesk, useDispatch, useSessionState } from '../../desk/session-context.tsx'
import { WasAndNow } from '../../surface/WasAndNow.tsx'
import { Button } from '../../ui/Button.tsx'
import { Kbd } from '../../ui/Kbd.tsx'
import { claimWordsWords } from '../../words/claim-words.ts'
import { claimWords } from '../../words/claims.ts'
import styles from './ClaimQuote.module.css'

interface ClaimQuoteProps {
  readonly claim: ClaimRow
  /** Leads to the tray, where a claim whose words are gone waits. */
  readonly onTray: () => void
}

/** The words a claim was cut from, beside what the article says now where that is something else. */
export function ClaimQuote({ claim, onTray }: ClaimQuoteProps) {
  const dispatch = useDispatch()
  const canWrite = useSessionState(({ access }) => access === 'write')
  const language = useDesk(desk => desk.articles.get(claim.article)?.language ?? '')
  const state = useDesk(desk => wordsOfClaim(desk, claim.id).state)
  const now = useDesk(desk => wordsOfClaim(desk, claim.id).quotes.join(' … '))
  const isLapsed = useDesk(desk => stateOfClaim(desk, claim) === 'lapsed')

  if (state === 'same') {
    return (
      <p className={styles['quote']}>
        <span className={styles['label']}>{claimWords.quoted}</span>“{claim.quote}”
      </p>
    )
  }
  if (state === 'lost') {
    return (
      <div className={styles['notice']} data-state={state}>
        <p>{claimWordsWords.lost}</p>
        <q lang={language}>{claim.quote}</q>
        {canWrite && <Button onClick={onTray}>{claimWordsWords.tray}</Button>}
      </div>
    )
  }
  return (
    <div className={styles['notice']} data-state={state}>
      <p>{claimWordsWords[state]}</p>
      <WasAndNow was={claim.quote} now={now} language={language} />
      {isLapsed && <p className={styles['warning']}>{claimWordsWords.signedBefore}</p>}
      {state === 'changed' && canWrite && (
        <p className={styles['act']}>
          <Button
            data-first=""
            onClick={event => {
              const panel = event.currentTarget.closest('[data-part]')
              if (!dispatch(acceptWords, { claim: claim.id }).ok) return
              // The button goes away; the wording is what is looked at next.
              panel?.querySelector('textarea')?.focus()
            }}
          >
            {claimWordsWords.accept} <Kbd>{claimWordsWords.key}</Kbd>
          </Button>
          <span>{claimWordsWords.wording}</span>
        </p>
      )}
    </div>
  )
}
