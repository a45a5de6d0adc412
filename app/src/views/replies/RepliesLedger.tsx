// Whom we asked for their side, and what they said: the ledger of an article, or of one claim.
import {
  type ClaimId,
  nameOf,
  removeReply,
  repliesOf,
  type ReplyRow,
  stateOfReply,
} from '@claimbench/model'
import { useEffect, useRef, useState } from 'react'
import { useDesk, useDispatch, useSession, useSessionState } from '../../desk/session-context.tsx'
import { Button } from '../../ui/Button.tsx'
import { dateWords } from '../../words/dates.ts'
import { contactWords, replyStateWords, replyWords } from '../../words/replies.ts'
import styles from './Replies.module.css'
import { ReplyForm } from './ReplyForm.tsx'

interface RepliesLedgerProps {
  readonly article: string
  /** Shows the lines that are about this claim, or about the article as a whole. */
  readonly claim?: ClaimId
  /** Whom a new line is likely to name. */
  readonly whom?: string
}

/** The lines of the ledger, and the form for one more. */
export function RepliesLedger({ article, claim, whom = '' }: RepliesLedgerProps) {
  const canWrite = useSessionState(state => state.access === 'write')
  const replies = useDesk(desk =>
    repliesOf(desk, article).filter(
      ({ claims }) => claim === undefined || claims.length === 0 || claims.includes(claim),
    ),
  )
  const [edited, setEdited] = useState<string>()
  const addButton = useRef<HTMLButtonElement>(null)
  const wasEditing = useRef(false)

  // Leaving the form gives the focus to the button for the next line: the keyboard never gets lost.
  useEffect(() => {
    if (wasEditing.current && edited === undefined) addButton.current?.focus()
    wasEditing.current = edited !== undefined
  }, [edited])

  const form = (reply?: ReplyRow) => (
    <ReplyForm
      article={article}
      whom={whom}
      {...(claim !== undefined && { claim })}
      {...(reply && { reply })}
      onClose={() => setEdited(undefined)}
    />
  )
  return (
    <div className={styles['ledger']}>
      <h3 className={styles['heading']}>{replyWords.heading}</h3>
      <p className={styles['hint']}>{replies.length === 0 ? replyWords.empty : replyWords.hint}</p>
      <ul className={styles['list']}>
        {replies.map(reply => (
          <li key={reply.id}>
            {edited === reply.id ? (
              form(reply)
            ) : (
              <Line reply={reply} canWrite={canWrite} onEdit={() => setEdited(reply.id)} />
            )}
          </li>
        ))}
      </ul>
      {edited === 'new'
        ? form()
        : canWrite && (
            <Button ref={addButton} data-first="" onClick={() => setEdited('new')}>
              {replyWords.add}
            </Button>
          )}
    </div>
  )
}

interface LineProps {
  readonly reply: ReplyRow
  readonly canWrite: boolean
  readonly onEdit: () => void
}

function Line({ reply, canWrite, onEdit }: LineProps) {
  const session = useSession()
  const dispatch = useDispatch()
  const by = useDesk(desk => nameOf(desk, reply.by))
  const about = useDesk(desk =>
    reply.claims.map(claim => desk.claims.get(claim)?.shortForm ?? claim),
  )
  const state = stateOfReply(reply, new Date(session.now()).toISOString().slice(0, 10))
  const facts = [
    contactWords[reply.how],
    reply.askedOn && replyWords.asked(dateWords(reply.askedOn) ?? ''),
    reply.deadline && replyWords.by(dateWords(reply.deadline) ?? ''),
    reply.answeredOn && replyWords.answered(dateWords(reply.answeredOn) ?? ''),
    by,
  ]
  return (
    <div className={styles['line']}>
      <p>
        <b>{reply.whom}</b>{' '}
        <span className={styles['state']} data-state={state}>
          {replyStateWords[state]}
        </span>
      </p>
      {reply.answer && <q className={styles['answer']}>{reply.answer}</q>}
      {reply.reason && <p>{reply.reason}</p>}
      <p className={styles['facts']}>{facts.filter(Boolean).join(' · ')}</p>
      <p className={styles['facts']}>
        {replyWords.about}: {about.length > 0 ? about.join('; ') : replyWords.wholeArticle}
      </p>
      {canWrite && (
        <div className={styles['row']}>
          <Button look="quiet" onClick={onEdit}>
            {replyWords.edit}
          </Button>
          <Button look="quiet" onClick={() => dispatch(removeReply, { id: reply.id })}>
            {replyWords.remove}
          </Button>
        </div>
      )}
    </div>
  )
}
