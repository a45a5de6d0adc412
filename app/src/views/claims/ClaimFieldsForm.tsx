// What is written about a claim. Each field is saved as it is typed; typing is one step of undo.
import {
  CHECK_WORTHINESS,
  CLAIM_TYPES,
  type ClaimFields,
  type ClaimRow,
  editClaim,
  removeClaim,
  SHORT_FORM_LIMIT,
  SPEAKER_KINDS,
} from '@claimbench/model'
import { useState } from 'react'
import { useDispatch, useSessionState } from '../../desk/session-context.tsx'
import { Button } from '../../ui/Button.tsx'
import { SelectField, TextArea, TextField } from '../../ui/Field.tsx'
import { claimTypeWords, claimWords, speakerKindWords } from '../../words/claims.ts'
import { checkWorthinessWords } from '../../words/review.ts'
import styles from './ClaimFieldsForm.module.css'

function isTooLong(shortForm: string): boolean {
  return Array.from(shortForm).length > SHORT_FORM_LIMIT
}

/** The form of a claim's own fields. */
export function ClaimFieldsForm({ claim }: { readonly claim: ClaimRow }) {
  const dispatch = useDispatch()
  const canWrite = useSessionState(state => state.access === 'write')
  const write = (fields: Partial<ClaimFields>) => {
    const gesture = `claim:${claim.id}:${Object.keys(fields).join()}`
    dispatch(editClaim, { claim: claim.id, fields }, { gesture })
  }
  const [tooLong, setTooLong] = useState<string>()
  const shortForm = tooLong ?? claim.shortForm
  const left = SHORT_FORM_LIMIT - Array.from(shortForm).length

  return (
    <fieldset className={styles['form']} disabled={!canWrite}>
      <legend className="visually-hidden">{claimWords.heading}</legend>
      <TextArea
        label={claimWords.wording}
        hint={claimWords.wordingHint}
        value={claim.wording}
        onChange={event => write({ wording: event.target.value })}
      />
      <TextField
        label={claimWords.shortForm}
        hint={claimWords.shortFormLeft(left)}
        value={shortForm}
        problem={left < 0 ? claimWords.tooLong : undefined}
        onChange={event => {
          // Too long a form is shown and not kept: it can be shortened, not lost.
          setTooLong(isTooLong(event.target.value) ? event.target.value : undefined)
          if (!isTooLong(event.target.value)) write({ shortForm: event.target.value })
        }}
      />
      <div className={styles['pair']}>
        <SelectField
          label={claimWords.type}
          value={claim.type}
          options={CLAIM_TYPES.map(value => ({ value, label: claimTypeWords[value] }))}
          onChoose={type => write({ type })}
        />
        <SelectField
          label={claimWords.checkWorthiness}
          value={String(claim.checkWorthiness ?? '')}
          options={[
            { value: '', label: '–' },
            ...CHECK_WORTHINESS.map(value => ({
              value: String(value),
              label: `${value} · ${checkWorthinessWords[value]}`,
            })),
          ]}
          onChoose={chosen =>
            write({ checkWorthiness: CHECK_WORTHINESS.find(value => String(value) === chosen) })
          }
        />
        <SelectField
          label={claimWords.speakerKind}
          value={claim.speakerKind}
          options={SPEAKER_KINDS.map(value => ({ value, label: speakerKindWords[value] }))}
          onChoose={speakerKind => write({ speakerKind })}
        />
        <TextField
          label={claimWords.saidAt}
          type="date"
          value={claim.saidAt ?? ''}
          onChange={event => write({ saidAt: event.target.value || undefined })}
        />
      </div>
      {claim.speakerKind !== 'author' && (
        <TextField
          label={claimWords.speaker}
          value={claim.speaker ?? ''}
          onChange={event => write({ speaker: event.target.value || undefined })}
        />
      )}
      <Button look="danger" onClick={() => dispatch(removeClaim, { claim: claim.id })}>
        {claimWords.remove}
      </Button>
    </fieldset>
  )
}
