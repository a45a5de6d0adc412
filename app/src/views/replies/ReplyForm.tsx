import {
  type ClaimId,
  CONTACT_WAYS,
  editReply,
  logReply,
  type ReplyFields,
  type ReplyRow,
} from '@claimbench/model'
import { type FormEvent, type KeyboardEvent, useState } from 'react'
import { useDesk, useDispatch, useSession } from '../../desk/session-context.tsx'
import { Button } from '../../ui/Button.tsx'
import { CheckField, SelectField, TextArea, TextField } from '../../ui/Field.tsx'
import { contactWords, replyWords } from '../../words/replies.ts'
import styles from './Replies.module.css'

interface ReplyFormProps {
  readonly article: string
  readonly whom: string
  /** A new line is about this claim. */
  readonly claim?: ClaimId
  /** Missing: a new line. */
  readonly reply?: ReplyRow
  readonly onClose: () => void
}

/** The fields of a line of the ledger. Ctrl+Enter saves, Escape leaves. */
export function ReplyForm({ article, whom, claim, reply, onClose }: ReplyFormProps) {
  const session = useSession()
  const dispatch = useDispatch()
  const claims = useDesk(desk =>
    [...desk.claims.values()].filter(one => one.article === article && one.status !== 'void'),
  )
  const [fields, setFields] = useState<ReplyFields>(
    () =>
      reply ?? {
        whom,
        how: 'email',
        askedOn: new Date(session.now()).toISOString().slice(0, 10),
        claims: claim === undefined ? [] : [claim],
      },
  )
  const write = (changed: Partial<ReplyFields>) => setFields(old => ({ ...old, ...changed }))
  const wasAsked = fields.how !== 'not-asked'

  function save(event?: FormEvent) {
    event?.preventDefault()
    const { whom: person, how, claims: about, reason, ...asked } = fields
    const kept: ReplyFields = wasAsked
      ? { whom: person, how, claims: about, ...dated(asked), reason: undefined }
      : { whom: person, how, claims: about, ...NOT_ASKED, reason }
    const outcome = reply
      ? dispatch(editReply, { id: reply.id, fields: kept })
      : dispatch(logReply, { id: session.newId(), article, fields: kept })
    if (outcome.ok) onClose()
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape') {
      event.preventDefault()
      onClose()
    }
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      save()
    }
  }

  return (
    <form className={styles['form']} onSubmit={save} onKeyDown={onKeyDown}>
      <TextField
        label={replyWords.whom}
        value={fields.whom}
        autoFocus
        onChange={event => write({ whom: event.target.value })}
      />
      <SelectField
        label={replyWords.how}
        value={fields.how}
        options={CONTACT_WAYS.map(value => ({ value, label: contactWords[value] }))}
        onChoose={how => write({ how })}
      />
      {wasAsked ? (
        <>
          <div className={styles['pair']}>
            <TextField
              label={replyWords.askedOn}
              type="date"
              value={fields.askedOn ?? ''}
              onChange={event => write({ askedOn: event.target.value })}
            />
            <TextField
              label={replyWords.deadline}
              type="date"
              value={fields.deadline ?? ''}
              onChange={event => write({ deadline: event.target.value })}
            />
          </div>
          <TextArea
            label={replyWords.answer}
            value={fields.answer ?? ''}
            onChange={event => write({ answer: event.target.value })}
          />
          <TextField
            label={replyWords.answeredOn}
            type="date"
            value={fields.answeredOn ?? ''}
            onChange={event => write({ answeredOn: event.target.value })}
          />
        </>
      ) : (
        <TextArea
          label={replyWords.reason}
          value={fields.reason ?? ''}
          onChange={event => write({ reason: event.target.value })}
        />
      )}
      {claims.length > 0 && (
        <fieldset className={styles['about']}>
          <legend>
            {replyWords.about}
            {fields.claims.length === 0 && `: ${replyWords.wholeArticle}`}
          </legend>
          {claims.map(({ id, shortForm }) => (
            <CheckField
              key={id}
              label={shortForm}
              checked={fields.claims.includes(id)}
              onChange={event =>
                write({
                  claims: event.target.checked
                    ? [...fields.claims, id]
                    : fields.claims.filter(one => one !== id),
                })
              }
            />
          ))}
        </fieldset>
      )}
      <div className={styles['row']}>
        <Button type="submit" look="primary">
          {replyWords.save}
        </Button>
        <Button onClick={onClose}>{replyWords.cancel}</Button>
      </div>
    </form>
  )
}

const NOT_ASKED = {
  askedOn: undefined,
  deadline: undefined,
  answer: undefined,
  answeredOn: undefined,
} as const

type Asked = Omit<ReplyFields, 'whom' | 'how' | 'claims' | 'reason'>

// An emptied field is an absent one.
function dated({ askedOn, deadline, answer, answeredOn }: Asked): Asked {
  return {
    askedOn: askedOn || undefined,
    deadline: deadline || undefined,
    answer: answer?.trim() || undefined,
    answeredOn: answeredOn || undefined,
  }
}
