// Where a claim stands in the house, whose it is, and the steps that lead on.
import {
  type ClaimRow,
  editClaim,
  eventsOf,
  isSigned,
  type Move,
  moveClaim,
  movesOf,
  peopleOn,
  stateOfClaim,
  voidClaim,
} from '@claimbench/model'
import { useId, useMemo, useState } from 'react'
import { useDesk, useDispatch, useSession, useSessionState } from '../../desk/session-context.tsx'
import { Button } from '../../ui/Button.tsx'
import { TextArea, TextField } from '../../ui/Field.tsx'
import { momentWords } from '../../words/dates.ts'
import { eventWords, moveWords, workWords } from '../../words/workflow.ts'
import panel from './ClaimPanel.module.css'
import { ReturnedBecause } from './ReturnedBecause.tsx'
import { StatePill } from './StatePill.tsx'
import styles from './Workflow.module.css'

/** The state of a claim with its assignee, due date, next steps and history. */
export function WorkSection({ claim }: { readonly claim: ClaimRow }) {
  const session = useSession()
  const dispatch = useDispatch()
  const canWrite = useSessionState(state => state.access === 'write')
  const state = useDesk(desk => stateOfClaim(desk, claim))
  const moves = useDesk(desk => movesOf(desk, claim.id))
  const people = useDesk(desk => peopleOn(desk).map(({ name }) => name))
  const [asks, setAsks] = useState<'returned' | 'void'>()
  const list = useId()
  const today = new Date(session.now()).toISOString().slice(0, 10)
  const isOverdue =
    claim.due !== undefined && claim.due < today && !isSigned(state) && state !== 'void'
  const move = (step: Move, comment?: string) =>
    dispatch(moveClaim, {
      id: session.newId(),
      claim: claim.id,
      move: step,
      ...(comment !== undefined && { comment }),
    })

  return (
    <div className={styles['work']}>
      <h3 className={panel['heading']}>{workWords.heading}</h3>
      <div className={styles['state']}>
        <StatePill state={state} />
        {canWrite &&
          moves.map(step => (
            <Button
              key={step}
              look={step === 'submitted' ? 'primary' : 'plain'}
              onClick={() => (step === 'returned' ? setAsks('returned') : move(step))}
            >
              {moveWords[step]}
            </Button>
          ))}
      </div>
      {claim.status === 'returned' && <ReturnedBecause claim={claim} />}
      {asks && (
        <Reason
          label={asks === 'void' ? workWords.whyVoid : workWords.why}
          action={asks === 'void' ? workWords.withdrawIt : workWords.returnIt}
          onCancel={() => setAsks(undefined)}
          onGive={comment => {
            const done =
              asks === 'returned'
                ? move('returned', comment)
                : dispatch(voidClaim, {
                    id: session.newId(),
                    correction: session.newId(),
                    claim: claim.id,
                    comment,
                  })
            if (done.ok) setAsks(undefined)
          }}
        />
      )}
      <fieldset className={panel['pair']} disabled={!canWrite}>
        <legend className="visually-hidden">{workWords.assignee}</legend>
        <TextField
          key={claim.assignee ?? ''}
          label={workWords.assignee}
          list={list}
          defaultValue={claim.assignee ?? ''}
          onBlur={event => {
            const assignee = event.target.value.trim() || undefined
            if (assignee !== claim.assignee) {
              dispatch(editClaim, { claim: claim.id, fields: { assignee } })
            }
          }}
        />
        <datalist id={list}>
          {people.map(name => (
            <option key={name}>{name}</option>
          ))}
        </datalist>
        <TextField
          label={workWords.due}
          type="date"
          value={claim.due ?? ''}
          onChange={event =>
            dispatch(editClaim, {
              claim: claim.id,
              fields: { due: event.target.value || undefined },
            })
          }
        />
      </fieldset>
      {isOverdue && <p className={styles['overdue']}>{workWords.overdue}</p>}
      <Events claim={claim} />
      {canWrite && state !== 'void' && asks === undefined && (
        <div className={panel['row']}>
          <Button look="quiet" onClick={() => setAsks('void')}>
            {workWords.withdraw}
          </Button>
          <span className={panel['hint']}>{workWords.voidHint}</span>
        </div>
      )}
    </div>
  )
}

function Events({ claim }: { readonly claim: ClaimRow }) {
  const desk = useDesk(whole => whole)
  const events = useMemo(() => eventsOf(desk, claim.id), [desk, claim.id])
  return (
    <details>
      <summary className={panel['hint']}>{workWords.history(events.length)}</summary>
      <ol className={styles['events']}>
        {events.map(({ kind, at, name, comment }) => (
          <li key={`${kind} ${at}`}>
            {workWords.by(eventWords[kind], name || workWords.someone, momentWords(at))}
            {comment && <q>{comment}</q>}
          </li>
        ))}
      </ol>
    </details>
  )
}

interface ReasonProps {
  readonly label: string
  readonly action: string
  readonly onGive: (reason: string) => void
  readonly onCancel: () => void
}

function Reason({ label, action, onGive, onCancel }: ReasonProps) {
  const [reason, setReason] = useState('')
  return (
    <form
      className={panel['box']}
      onSubmit={event => {
        event.preventDefault()
        onGive(reason)
      }}
      onKeyDown={event => {
        if (event.key === 'Escape') {
          event.preventDefault()
          onCancel()
        }
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onGive(reason)
      }}
    >
      <TextArea
        label={label}
        value={reason}
        autoFocus
        onChange={event => setReason(event.target.value)}
      />
      <div className={panel['row']}>
        <Button type="submit" look="primary" disabled={reason.trim() === ''}>
          {action}
        </Button>
        <Button onClick={onCancel}>{workWords.cancel}</Button>
      </div>
    </form>
  )
}
