// The sign-off: whose verdict it is, what stands between, who signed, and whether it still holds.
import {
  changesSinceSigned,
  type ClaimId,
  isBlind,
  isDecided,
  latestSignOff,
  missingForSignOff,
  nameReviewer,
  needsFourEyes,
  signOffOf,
  verdictToSign,
  withdrawSignOff,
} from '@claimbench/model'
import { signOffByStandards, type StandardPlace, unmetStandards } from '@claimbench/report'
import { useMemo, useRef } from 'react'
import { Link } from 'wouter'
import { useDesk, useDispatch, useSession, useSessionState } from '../../desk/session-context.tsx'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/Field.tsx'
import { momentWords } from '../../words/dates.ts'
import { refusalWords } from '../../words/refusals.ts'
import { settingsWords } from '../../words/settings.ts'
import { standardsWords } from '../../words/standards.ts'
import { missingWords, verdictWords } from '../../words/verdict.ts'
import { signedChangeWords } from '../../words/workflow.ts'
import styles from './ClaimPanel.module.css'
import { StandardsList } from './StandardsList.tsx'

interface SignOffSectionProps {
  readonly claim: ClaimId
  readonly onGo: (place: StandardPlace) => void
}

/** Signs a verdict off, or says what stands between. */
export function SignOffSection({ claim, onGo }: SignOffSectionProps) {
  const session = useSession()
  const dispatch = useDispatch()
  const { reviewer } = session
  const section = useRef<HTMLDivElement>(null)
  const canWrite = useSessionState(state => state.access === 'write')
  const desk = useDesk(whole => whole)
  const verdict = verdictToSign(desk, claim, reviewer)
  const signed = verdict?.reviewer ?? reviewer
  const missing = useDesk(now => missingForSignOff(now, claim, signed, reviewer))
  const unmet = useMemo(() => unmetStandards(desk, claim, verdict), [desk, claim, verdict])
  const holding = signOffOf(desk, claim)
  const latest = latestSignOff(desk, claim)
  const changed = useMemo(() => changesSinceSigned(desk, claim), [desk, claim])
  const isOpen = unmet.some(one => one.isOpen)
  const isOwn = needsFourEyes(desk) && signed === reviewer && isDecided(verdict)
  const isWaiting = isBlind(desk, claim)

  return (
    <div ref={section} className={styles['form']} tabIndex={-1} data-first="">
      <h3 className={styles['heading']}>{verdictWords.signOffHeading}</h3>
      {latest && (
        <div role="status">
          <p>
            {holding
              ? verdictWords.signed(latest.name, momentWords(latest.at))
              : verdictWords.lapsed(latest.name, momentWords(latest.at))}
          </p>
          {!holding && changed.length > 0 && (
            <ul className={styles['missing']}>
              {signedChangeWords(changed).map(words => (
                <li key={words}>{words}</li>
              ))}
            </ul>
          )}
        </div>
      )}
      {!holding && missing.length > 0 && (
        <div>
          <p className={styles['hint']}>{verdictWords.missing}</p>
          <ul className={styles['missing']}>
            {missing.map(thing => (
              <li key={thing}>{missingWords[thing]}</li>
            ))}
          </ul>
        </div>
      )}
      {isDecided(verdict) && (
        <StandardsList claim={claim} unmet={unmet} canWrite={canWrite} onGo={onGo} />
      )}
      {isWaiting && <p>{refusalWords({ code: 'opinion-open' })}</p>}
      {!holding && isOwn && <p>{refusalWords({ code: 'four-eyes' })}</p>}
      {missing.includes('name') && canWrite && (
        <TextField
          label={settingsWords.name}
          hint={verdictWords.identity}
          autoComplete="name"
          onBlur={event => {
            const name = event.target.value.trim()
            if (name) dispatch(nameReviewer, { reviewer, name })
          }}
        />
      )}
      {!holding && isDecided(verdict) && (
        <p className={styles['hint']}>
          {verdictWords.whose(
            signed === reviewer ? undefined : (desk.reviewers.get(signed)?.name ?? ''),
          )}
        </p>
      )}
      <div className={styles['row']}>
        {canWrite && !holding && (
          <Button
            look="primary"
            disabled={missing.length > 0 || isOpen || isOwn || isWaiting}
            onClick={() => {
              const wish = { id: session.newId(), claim, reviewer: signed }
              // The button goes; the keyboard stays here, at what it brought about.
              if (dispatch(signOffByStandards, wish).ok) section.current?.focus()
            }}
          >
            {verdictWords.signOff}
          </Button>
        )}
        {canWrite && latest && (
          <Button onClick={() => dispatch(withdrawSignOff, { id: session.newId(), claim })}>
            {verdictWords.withdraw}
          </Button>
        )}
        <Link href="/standards">{standardsWords.edit}</Link>
      </div>
    </div>
  )
}
