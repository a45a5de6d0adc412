// The sign-off: what is missing, who signed, and whether it still holds.
import {
  type ClaimId,
  latestSignOff,
  missingForSignOff,
  nameReviewer,
  signOff,
  signOffOf,
  withdrawSignOff,
} from '@claimbench/model'
import { useRef } from 'react'
import { useDesk, useDispatch, useSession, useSessionState } from '../../desk/session-context.tsx'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/Field.tsx'
import { momentWords } from '../../words/dates.ts'
import { settingsWords } from '../../words/settings.ts'
import { missingWords, verdictWords } from '../../words/verdict.ts'
import styles from './ClaimPanel.module.css'

/** Signs the reviewer's verdict off, or says what stands between. */
export function SignOffSection({ claim }: { readonly claim: ClaimId }) {
  const session = useSession()
  const dispatch = useDispatch()
  const { reviewer } = session
  const section = useRef<HTMLDivElement>(null)
  const canWrite = useSessionState(state => state.access === 'write')
  const missing = useDesk(desk => missingForSignOff(desk, claim, reviewer))
  const holding = useDesk(desk => signOffOf(desk, claim))
  const latest = useDesk(desk => latestSignOff(desk, claim))

  return (
    <div ref={section} className={styles['form']} tabIndex={-1}>
      <h3 className={styles['heading']}>{verdictWords.signOffHeading}</h3>
      {latest && (
        <p role="status">
          {holding
            ? verdictWords.signed(latest.name, momentWords(latest.at))
            : verdictWords.lapsed(latest.name, momentWords(latest.at))}
        </p>
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
      {canWrite && (
        <div className={styles['row']}>
          {!holding && (
            <Button
              look="primary"
              disabled={missing.length > 0}
              onClick={() => {
                const signed = dispatch(signOff, { id: session.newId(), claim, reviewer })
                // The button goes; the keyboard stays here, at what it brought about.
                if (signed.ok) section.current?.focus()
              }}
            >
              {verdictWords.signOff}
            </Button>
          )}
          {latest && (
            <Button onClick={() => dispatch(withdrawSignOff, { id: session.newId(), claim })}>
              {verdictWords.withdraw}
            </Button>
          )}
        </div>
      )}
    </div>
  )
}
