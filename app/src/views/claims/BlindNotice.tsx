import { type ClaimId, isBlind } from '@claimbench/model'
import { useDesk, useSession } from '../../desk/session-context.tsx'
import { momentWords } from '../../words/dates.ts'
import { opinionWords } from '../../words/second-opinion.ts'
import styles from './Workflow.module.css'

/** Says to whoever gives the second opinion that they judge blind; nothing to anybody else. */
export function BlindNotice({ claim }: { readonly claim: ClaimId }) {
  const { reviewer } = useSession()
  const opinion = useDesk(desk =>
    isBlind(desk, claim) ? desk.secondOpinions.get(claim) : undefined,
  )
  if (!opinion || opinion.askedBy === reviewer) return null
  return (
    <p className={styles['blind']}>
      {opinionWords.blind(opinion.askedByName, momentWords(opinion.askedAt))}
    </p>
  )
}
