// The form of one piece of evidence with its source. It is kept as a draft until it is saved whole.
import {
  addEvidence,
  type AttachmentId,
  type ClaimId,
  CREDIBILITIES,
  type Credibility,
  editEvidence,
  type EvidenceInput,
  type EvidenceRow,
  keepAttachment,
  MEDIA,
  parseWebAddress,
  RELATIONS,
  type SourceFields,
  type SourceRow,
} from '@claimbench/model'
import { type FormEvent, type KeyboardEvent, useRef, useState } from 'react'
import { useDesk, useDispatch, useSession } from '../../desk/session-context.tsx'
import { useAttachments } from '../../shell/attachments-context.ts'
import { Button } from '../../ui/Button.tsx'
import { CheckField, SelectField, TextArea, TextField } from '../../ui/Field.tsx'
import {
  credibilityWords,
  evidenceWords,
  mediumWords,
  relationWords,
} from '../../words/evidence.ts'
import { refusalWords } from '../../words/refusals.ts'
import { AttachedFile } from './AttachedFile.tsx'
import styles from './ClaimPanel.module.css'
import { SourceFieldset } from './SourceFieldset.tsx'
import { useDraft } from './use-draft.ts'

interface EvidenceFormProps {
  readonly claim: ClaimId
  /** Missing: a new item. */
  readonly item?: EvidenceRow
  readonly onClose: () => void
}

const NEW_SOURCE = 'new'
const EMPTY_SOURCE: SourceFields = { name: '', kind: 'secondary' }

interface Draft {
  readonly fields: EvidenceInput
  readonly source: string
  readonly newSource: SourceFields
}

/** The key of the draft of a new item, or of changes to one. */
export function evidenceDraftKey(claim: ClaimId, item?: EvidenceRow): string {
  return item ? `evidence:${item.id}` : `evidence-for:${claim}`
}

/** Every field of an evidence item. Ctrl+Enter saves; Escape leaves, and what was typed waits. */
export function EvidenceForm({ claim, item, onClose }: EvidenceFormProps) {
  const session = useSession()
  const dispatch = useDispatch()
  const attachments = useAttachments()
  const sources = useDesk(desk => [...desk.sources.values()].toSorted(byName))
  const today = new Date(session.now()).toISOString().slice(0, 10)
  const [draft, writeDraft, discard] = useDraft<Draft>(evidenceDraftKey(claim, item), {
    fields: item ?? { quote: '', relation: 'supports', medium: 'web-page', seenAt: today },
    source: item?.source ?? NEW_SOURCE,
    newSource: EMPTY_SOURCE,
  })
  const { fields, source, newSource } = draft
  const file = useRef<HTMLInputElement>(null)
  const write = (changed: Partial<EvidenceInput>) =>
    writeDraft({ fields: { ...fields, ...changed } })

  function save(event?: FormEvent) {
    event?.preventDefault()
    const from = source === NEW_SOURCE ? { ...newSource, id: session.newId() } : source
    const { quote, relation, medium, ...rest } = fields
    const input = { quote, relation, medium, ...withoutEmpty(rest) }
    const outcome = item
      ? dispatch(editEvidence, { id: item.id, fields: input, source: from })
      : dispatch(addEvidence, { id: session.newId(), claim, fields: input, source: from })
    if (outcome.ok) leave()
  }

  // Saved or thrown away on purpose; Escape only closes the form, and what was typed stays.
  function leave() {
    discard()
    onClose()
  }

  async function attach(chosen: File | undefined) {
    if (!chosen) return
    const row = await attachments.keep(chosen)
    if (dispatch(keepAttachment, row).ok) write({ attachment: row.id as AttachmentId })
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
    <form className={styles['box']} onSubmit={save} onKeyDown={onKeyDown} noValidate>
      <TextArea
        label={evidenceWords.quote}
        value={fields.quote}
        autoFocus
        onChange={event => write({ quote: event.target.value })}
      />
      <div className={styles['pair']}>
        <SelectField
          label={evidenceWords.relation}
          value={fields.relation}
          options={RELATIONS.map(value => ({ value, label: relationWords[value] }))}
          onChoose={relation => write({ relation })}
        />
        <SelectField
          label={evidenceWords.medium}
          value={fields.medium}
          options={MEDIA.map(value => ({ value, label: mediumWords[value] }))}
          onChoose={medium => write({ medium })}
        />
      </div>
      <SelectField
        label={evidenceWords.source}
        value={source}
        options={[
          ...sources.map(({ id, name }) => ({ value: id as string, label: name })),
          { value: NEW_SOURCE, label: evidenceWords.newSource },
        ]}
        onChoose={chosen => writeDraft({ source: chosen })}
      />
      {source === NEW_SOURCE && (
        <SourceFieldset
          fields={newSource}
          onWrite={changed => writeDraft({ newSource: { ...newSource, ...changed } })}
        />
      )}
      <AddressField
        label={evidenceWords.liveAddress}
        value={fields.liveAddress}
        onWrite={liveAddress => write({ liveAddress })}
      />
      <AddressField
        label={evidenceWords.archivedAddress}
        value={fields.archivedAddress}
        onWrite={archivedAddress => write({ archivedAddress })}
      />
      <div className={styles['pair']}>
        <TextField
          label={evidenceWords.locator}
          value={fields.locator ?? ''}
          onChange={event => write({ locator: event.target.value })}
        />
        <SelectField
          label={evidenceWords.credibility}
          value={String(fields.credibility ?? '')}
          options={[
            { value: '', label: evidenceWords.notGraded },
            ...CREDIBILITIES.map(value => ({
              value: String(value),
              label: credibilityWords[value],
            })),
          ]}
          onChoose={chosen => write({ credibility: credibilityFrom(chosen) })}
        />
        <TextField
          label={evidenceWords.sourceDate}
          type="date"
          value={fields.sourceDate ?? ''}
          onChange={event => write({ sourceDate: event.target.value })}
        />
        <TextField
          label={evidenceWords.seenAt}
          type="date"
          value={fields.seenAt ?? ''}
          onChange={event => write({ seenAt: event.target.value })}
        />
      </div>
      <TextField
        label={evidenceWords.question}
        value={fields.question ?? ''}
        onChange={event => write({ question: event.target.value })}
      />
      <TextField
        label={evidenceWords.answer}
        value={fields.answer ?? ''}
        disabled={fields.unanswerable}
        onChange={event => write({ answer: event.target.value })}
      />
      <CheckField
        label={evidenceWords.unanswerable}
        checked={fields.unanswerable ?? false}
        onChange={event => write({ unanswerable: event.target.checked || undefined })}
      />
      <div className={styles['row']}>
        {fields.attachment && <AttachedFile id={fields.attachment} />}
        <Button onClick={() => file.current?.click()}>{evidenceWords.attach}</Button>
        {fields.attachment && (
          <Button look="quiet" onClick={() => write({ attachment: undefined })}>
            {evidenceWords.detach}
          </Button>
        )}
        <input
          ref={file}
          type="file"
          className="visually-hidden"
          tabIndex={-1}
          aria-label={evidenceWords.file}
          onChange={event => void attach(event.target.files?.[0])}
        />
      </div>
      <div className={styles['row']}>
        <Button type="submit" look="primary">
          {evidenceWords.save}
        </Button>
        <Button onClick={leave}>{evidenceWords.discard}</Button>
      </div>
    </form>
  )
}

interface AddressFieldProps {
  readonly label: string
  readonly value: string | undefined
  readonly onWrite: (value: string) => void
}

function AddressField({ label, value, onWrite }: AddressFieldProps) {
  const [problem, setProblem] = useState<string>()
  return (
    <TextField
      label={label}
      inputMode="url"
      value={value ?? ''}
      problem={problem}
      onChange={event => {
        setProblem(undefined)
        onWrite(event.target.value)
      }}
      onBlur={event => {
        const read = parseWebAddress(event.target.value)
        const isFine = read.ok || read.error === 'empty'
        setProblem(isFine ? undefined : refusalWords({ code: `address-${read.error}` }))
      }}
    />
  )
}

function credibilityFrom(chosen: string): Credibility | undefined {
  return CREDIBILITIES.find(value => String(value) === chosen)
}

function withoutEmpty<Fields extends object>(fields: Fields): Fields {
  // An emptied field is an absent one; nothing else changes.
  return Object.fromEntries(
    Object.entries(fields).map(([field, value]) => [field, value === '' ? undefined : value]),
  ) as Fields
}

function byName(a: SourceRow, b: SourceRow): number {
  return a.name.localeCompare(b.name)
}
