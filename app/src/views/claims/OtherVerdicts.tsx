// What others decided about the claim, and what was decided before.
import { type ClaimId, isDecided, pastVerdictsOn, verdictsOn } from '@claimbench/model'
import { useDesk, useSession } from '../../desk/session-context.tsx'
import { momentWords } from '../../words/dates.ts'
import { opinionWords } from '../../words/second-opinion.ts'
import panel from './ClaimPanel.module.css'
import { GivenVerdict } from './GivenVerdict.tsx'

/** The verdicts of other people; nothing while there are none, or none that may be seen. */
export function OtherVerdicts({ claim }: { readonly claim: ClaimId }) {
  const { reviewer } = useSession()
  const others = useDesk(desk =>
    verdictsOn(desk, claim).filter(one => one.reviewer !== reviewer && isDecided(one)),
  )
  if (others.length === 0) return null
  return (
    <div className={panel['form']}>
      <h3 className={panel['heading']}>{opinionWords.others}</h3>
      {others.map(verdict => (
        <GivenVerdict key={verdict.id} verdict={verdict} />
      ))}
    </div>
  )
}

/** The verdicts that gave way to others, the latest first; nothing while there are none. */
export function PastVerdicts({ claim }: { readonly claim: ClaimId }) {
  const past = useDesk(desk => pastVerdictsOn(desk, claim))
  if (past.length === 0) return null
  return (
    <details>
      <summary className={panel['hint']}>{opinionWords.past(past.length)}</summary>
      <div className={panel['form']}>
        {past.map(verdict => (
          <GivenVerdict key={verdict.id} verdict={verdict}>
            {opinionWords.stood(momentWords(verdict.at), momentWords(verdict.until))}
          </GivenVerdict>
        ))}
      </div>
    </details>
  )
}
