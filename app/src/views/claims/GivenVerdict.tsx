// A verdict as it was given, to be read.
import {
  labelOf,
  nameOf,
  plainFromRichText,
  type PastVerdictRow,
  type VerdictRow,
} from '@claimbench/model'
import type { ReactNode } from 'react'
import { useDesk } from '../../desk/session-context.tsx'
import { momentWords } from '../../words/dates.ts'
import { opinionWords } from '../../words/second-opinion.ts'
import { attributionFindingWords, framingWords, verdictWords } from '../../words/verdict.ts'
import panel from './ClaimPanel.module.css'
import styles from './Workflow.module.css'

const REASONS = ['whatIsRight', 'notEstablished', 'wouldChange', 'openQuestions'] as const

interface GivenVerdictProps {
  readonly verdict: VerdictRow | PastVerdictRow
  /** What stands below it, such as when it stood. */
  readonly children?: ReactNode
}

/** Who decided what, and why. */
export function GivenVerdict({ verdict, children }: GivenVerdictProps) {
  const label = useDesk(desk => labelOf(desk, verdict)?.name)
  const name = useDesk(desk => nameOf(desk, verdict.reviewer))
  const beside = [
    verdict.framing !== 'none' && framingWords[verdict.framing],
    verdict.attribution && attributionFindingWords[verdict.attribution],
  ]
  const rationale = plainFromRichText(verdict.rationale).trim()
  return (
    <div className={styles['verdict']}>
      <p>
        <b>{label ?? verdict.conclusion}</b> {beside.filter(Boolean).join(' · ')}
      </p>
      {label && verdict.conclusion && <p>{verdict.conclusion}</p>}
      {rationale && <p className={styles['rationale']}>{rationale}</p>}
      {REASONS.map(
        field =>
          verdict[field]?.trim() && (
            <p key={field} className={styles['rationale']}>
              <span className={panel['facts']}>{verdictWords[field]}: </span>
              {verdict[field]}
            </p>
          ),
      )}
      <p className={panel['facts']}>
        {name || opinionWords.noName}
        {children ? <>, {children}</> : `, ${momentWords(verdict.at)}`}
      </p>
    </div>
  )
}
