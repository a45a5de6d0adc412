import type { ClaimState } from '@claimbench/model'
import { claimStateWords } from '../../words/claims.ts'
import styles from './StatePill.module.css'

/** Where a claim stands, as a word. */
export function StatePill({ state }: { readonly state: ClaimState }) {
  return (
    <span className={styles['pill']} data-state={state}>
      {claimStateWords[state]}
    </span>
  )
}
