import { type ClaimRow, eventsOf } from '@claimbench/model'
import { useMemo } from 'react'
import { useDesk } from '../../desk/session-context.tsx'
import { momentWords } from '../../words/dates.ts'
import { workWords } from '../../words/workflow.ts'
import panel from './ClaimPanel.module.css'
import styles from './Workflow.module.css'

/** Why a claim came back, for whoever opens it: the last comment with which it was returned. */
export function ReturnedBecause({ claim }: { readonly claim: ClaimRow }) {
  const desk = useDesk(whole => whole)
  const returned = useMemo(
    () => eventsOf(desk, claim.id).findLast(({ kind }) => kind === 'returned'),
    [desk, claim.id],
  )
  if (!returned?.comment) return null
  const { name, at, comment } = returned
  return (
    <div className={styles['returned']}>
      <p className={panel['hint']}>
        {workWords.returned(name || workWords.someone, momentWords(at))}
      </p>
      <blockquote>{comment}</blockquote>
    </div>
  )
}
