// A claim in short: its words, where it stands, its verdict.
import {
  type ClaimId,
  evidenceOf,
  labelOf,
  stateOfClaim,
  verdictsOn,
  wordsOfClaim,
} from '@claimbench/model'
import { useDesk } from '../../desk/session-context.tsx'
import { claimWordsWords } from '../../words/claim-words.ts'
import { claimTypeWords, claimWords } from '../../words/claims.ts'
import styles from './ClaimCard.module.css'
import { StatePill } from './StatePill.tsx'

interface ClaimCardProps {
  readonly claim: ClaimId
  readonly onOpen: () => void
}

/** A card that opens the claim. */
export function ClaimCard({ claim: id, onOpen }: ClaimCardProps) {
  const claim = useDesk(desk => desk.claims.get(id))
  const state = useDesk(desk => {
    const row = desk.claims.get(id)
    return row && stateOfClaim(desk, row)
  })
  const label = useDesk(
    desk => verdictsOn(desk, id).map(verdict => labelOf(desk, verdict)?.name)[0],
  )
  const evidence = useDesk(desk => evidenceOf(desk, id).length)
  const now = useDesk(desk => wordsOfClaim(desk, id).quotes.join(' … '))
  const language = useDesk(desk => desk.articles.get(claim?.article ?? '')?.language)
  if (!claim || !state) return null

  const facts = [
    claimTypeWords[claim.type].toLowerCase(),
    claim.checkWorthiness !== undefined && claimWords.worth(claim.checkWorthiness),
    claimWords.evidenceCount(evidence),
  ].filter(Boolean)

  return (
    <button type="button" className={styles['card']} onClick={onOpen} data-claim={id}>
      <span className={styles['wording']}>{claim.wording}</span>
      <span className={styles['row']}>
        <StatePill state={state} />
        {label && <b>{label}</b>}
        <span>{facts.join(' · ')}</span>
      </span>
      {now && (
        <span className={styles['row']}>
          <b className={styles['differs']}>{claimWordsWords.differs}</b>
          <q lang={language}>{now}</q>
        </span>
      )}
    </button>
  )
}
