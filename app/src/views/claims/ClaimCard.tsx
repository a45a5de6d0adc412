// A claim in short: its words, where it stands, its verdict.
import { type ClaimId, evidenceOf, labelOf, stateOfClaim, verdictsOn } from '@claimbench/model'
import { useDesk } from '../../desk/session-context.tsx'
import { claimStateWords, claimTypeWords, claimWords } from '../../words/claims.ts'
import styles from './ClaimCard.module.css'

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
        <span className={styles['pill']} data-state={state}>
          {claimStateWords[state]}
        </span>
        {label && <b>{label}</b>}
        <span>{facts.join(' · ')}</span>
      </span>
    </button>
  )
}
