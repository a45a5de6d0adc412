// A claim that was checked before, elsewhere in the library: its check is offered, never taken unasked.
import {
  type ClaimRow,
  declineReuse,
  earlierChecksOf,
  type EarlierMatch,
  type EvidenceFields,
  evidenceOf,
  type EvidenceRow,
  isBlind,
  labelOf,
  reuseCheck,
  type VerdictFields,
  verdictOf,
  type VerdictRow,
} from '@claimbench/model'
import { useDeferredValue, useMemo } from 'react'
import { Link } from 'wouter'
import { useDesk, useDispatch, useSession, useSessionState } from '../../desk/session-context.tsx'
import { Button } from '../../ui/Button.tsx'
import { dateWords } from '../../words/dates.ts'
import { reuseWords } from '../../words/reuse.ts'
import { useAllClaimsOnce } from '../../shell/all-claims-context.ts'
import panel from './ClaimPanel.module.css'
import styles from './Workflow.module.css'

/** Earlier checks of the same claim; nothing once a verdict is given here. */
export function ReuseOffer({ claim }: { readonly claim: ClaimRow }) {
  const session = useSession()
  const dispatch = useDispatch()
  const canWrite = useSessionState(state => state.access === 'write')
  const isBlindHere = useDesk(desk => isBlind(desk, claim.id))
  const isJudged = useDesk(desk => verdictOf(desk, claim.id, session.reviewer) !== undefined)
  // An earlier check tells what the first verdict probably is.
  const isWanted = canWrite && !isJudged && !isBlindHere
  const library = useAllClaimsOnce(isWanted)
  // Typing comes first: the library is looked through again when the hands rest.
  const settled = useDeferredValue(claim)
  const matches = useMemo(
    () => (library && isWanted ? earlierChecksOf(settled, library) : []),
    [library, isWanted, settled],
  )
  const { reusedFrom } = claim
  if (reusedFrom && !(isBlindHere && !isJudged)) {
    return (
      <p className={panel['hint']}>
        {reuseWords.taken(reusedFrom.title, dateWords(reusedFrom.checkedAt.slice(0, 10)) ?? '')}{' '}
        <Link href={`/review/${reusedFrom.article}?claim=${reusedFrom.claim}`}>
          {reuseWords.open}
        </Link>
      </p>
    )
  }
  if (!library || matches.length === 0) return null

  const take = ({ claim: earlier, article, signOff, verdict }: EarlierMatch) =>
    dispatch(reuseCheck, {
      claim: claim.id,
      earlier: {
        claim: earlier.id,
        article: article.id,
        title: article.title,
        checkedAt: signOff.at,
      },
      evidence: evidenceOf(library, earlier.id).map(row => ({
        id: session.newId(),
        fields: fieldsOfEvidence(row),
      })),
      verdict: fieldsOfVerdict(verdict),
    })

  return (
    <section className={panel['form']} aria-label={reuseWords.heading}>
      <h3 className={panel['heading']}>{reuseWords.heading}</h3>
      {matches.map(match => (
        <div key={match.claim.id} className={styles['verdict']}>
          <p className={panel['facts']}>
            {reuseWords.found(match.article.title, dateWords(match.signOff.at.slice(0, 10)) ?? '')}
          </p>
          <p className={panel['quote']}>{match.claim.wording}</p>
          <p>
            <b>{labelOf(library, match.verdict)?.name ?? match.verdict.conclusion}</b> ·{' '}
            {reuseWords.evidence(evidenceOf(library, match.claim.id).length)}
          </p>
          <p className={panel['hint']}>{reuseWords.takeHint}</p>
          <div className={panel['row']}>
            <Button onClick={() => take(match)}>{reuseWords.take}</Button>
            <Button
              look="quiet"
              onClick={() => dispatch(declineReuse, { claim: claim.id, earlier: match.claim.id })}
            >
              {reuseWords.decline}
            </Button>
            <Link href={`/review/${match.article.id}?claim=${match.claim.id}`}>
              {reuseWords.open}
            </Link>
          </div>
        </div>
      ))}
    </section>
  )
}

// What hangs on the other claim stays there: a copy has its own id, place and person.
function fieldsOfEvidence(row: EvidenceRow): EvidenceFields {
  const { id: _i, article: _a, claim: _c, addedAt: _t, addedBy: _b, clocks: _k, ...fields } = row
  return fields
}

function fieldsOfVerdict(row: VerdictRow): VerdictFields {
  const { id: _i, article: _a, claim: _c, reviewer: _r, at: _t, clocks: _k, ...fields } = row
  return fields
}
