// The form of one piece of evidence with its source. It is kept as a draft until it is saved whole.
import {
  addEvidence,
  type ClaimId,
  editEvidence,
  type EvidenceInput,
  type EvidenceRow,
  MEDIA,
  type QuoteCheck,
  RELATIONS,
  type SourceRow,
} from '@claimbench/model'
import { type FormEvent, type KeyboardEvent, useRef, useState } from 'react'
import { useDesk, useDispatch, useSession } from '../../desk/session-context.tsx'
import { Button } from '../../ui/Button.tsx'
import { DropAnywhere } from '../../ui/DropAnywhere.tsx'
import { SelectField, TextArea } from '../../ui/Field.tsx'
import { evidenceWords, mediumWords, relationWords } from '../../words/evidence.ts'
import { copyWords } from '../../words/copies.ts'
import { entryWords } from '../../words/evidence-entry.ts'
import { type TakenQuote, useCopyReader } from '../copies/copy-desk.ts'
import type { Brought } from './brought-evidence.ts'
import { CapturedCopyFields } from './CapturedCopyFields.tsx'
import { CitationPaste, type CitationReader } from './CitationPaste.tsx'
import styles from './ClaimPanel.module.css'
import { EvidenceDetails } from './EvidenceDetails.tsx'
import {
  draftWith,
  draftWithout,
  type EvidenceDraft,
  evidenceDraftKey,
  fieldsOfTaken,
  firstDraft,
  knownPlaceOf,
  NEW_SOURCE,
  writtenIn,
} from './evidence-draft.ts'
import { QuoteWhileTyping } from './QuoteWhileTyping.tsx'
import { SourceFieldset } from './SourceFieldset.tsx'
import { useBrought } from './use-brought.ts'
import { useDraft } from './use-draft.ts'
import { withoutEmpty } from './without-empty.ts'

interface EvidenceFormProps {
  readonly claim: ClaimId
  /** Missing: a new item. */
  readonly item?: EvidenceRow
  /** What opened the form, where something was dropped. */
  readonly brought?: Promise<Brought> | undefined
  readonly onClose: () => void
}

/** Every field of an evidence item. Ctrl+Enter saves; Escape leaves, and what was typed waits. */
export function EvidenceForm({ claim, item, brought, onClose }: EvidenceFormProps) {
  const session = useSession()
  const dispatch = useDispatch()
  const sources = useDesk(desk => [...desk.sources.values()].toSorted(byName))
  const today = new Date(session.now()).toISOString().slice(0, 10)
  const [draft, writeDraft, discard] = useDraft<EvidenceDraft>(
    evidenceDraftKey(claim, item),
    firstDraft(item, today),
  )
  // Noted with the item; it says which quote and copy it is about, so it can never be out of date.
  const quoteCheck = useRef<QuoteCheck>(undefined)
  const { fields, source, newSource } = draft
  const quoteField = useRef<HTMLTextAreaElement>(null)
  const [beforeTaking, setBeforeTaking] = useState<Partial<EvidenceInput>>()
  const citation = useRef<CitationReader>(null)
  const openCopy = useCopyReader(takeQuote)
  // A copy is kept while the person writes on: what is written goes to the draft as it is by then.
  const write = (changed: Partial<EvidenceInput>) =>
    writeDraft(now => ({ fields: { ...now.fields, ...changed } }))

  const bringer = useBrought({
    copy: fields.attachment,
    onWords: words => citation.current?.read(words),
    onCopy(attachment, file) {
      write({ attachment })
      if (file) citation.current?.readCopy(file)
    },
    first: brought,
  })

  function save(event?: FormEvent) {
    event?.preventDefault()
    const from = source === NEW_SOURCE ? { ...newSource, id: session.newId() } : source
    const { quote, relation, medium, ...rest } = fields
    const input = {
      ...withoutEmpty(rest),
      quote,
      relation,
      medium,
      ...(quoteCheck.current && { quoteCheck: quoteCheck.current }),
    }
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

  function takePassage(quote: string) {
    const { quote: old, quoteCheck: check, locator } = fields
    setBeforeTaking(old.trim() === '' ? undefined : { quote: old, quoteCheck: check, locator })
    quoteCheck.current = undefined
    write({ quote, quoteCheck: undefined })
    quoteField.current?.focus()
  }

  function takeQuote(taken: TakenQuote) {
    if (!fields.attachment) return
    const { quote, quoteCheck: check, locator } = fields
    const isReplaced = quote.trim() !== '' && quote !== taken.quote
    setBeforeTaking(isReplaced ? { quote, quoteCheck: check, locator } : undefined)
    const changed = fieldsOfTaken(fields, taken, fields.attachment)
    quoteCheck.current = changed.quoteCheck
    write(changed)
    quoteField.current?.focus()
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
    <form
      className={styles['box']}
      onSubmit={save}
      onKeyDown={onKeyDown}
      onPaste={bringer.paste}
      noValidate
    >
      <DropAnywhere words={entryWords.dropNow} takesText onDropped={bringer.drop} />
      <CitationPaste
        ref={citation}
        written={writtenIn(draft, !item, sources)}
        onFill={filled => writeDraft(now => draftWith(now, filled, sources))}
        onUndo={filled => writeDraft(now => draftWithout(now, filled, sources))}
        onQuote={takePassage}
      />
      <p role="status" className={styles['facts']}>
        {bringer.said}
      </p>
      <TextArea
        ref={quoteField}
        label={evidenceWords.quote}
        value={fields.quote}
        autoFocus
        onChange={event => write({ quote: event.target.value })}
      />
      {beforeTaking && (
        <p role="status" className={styles['facts']}>
          {copyWords.replaced}{' '}
          <Button
            look="quiet"
            onClick={() => {
              write(beforeTaking)
              setBeforeTaking(undefined)
            }}
          >
            {copyWords.putBack}
          </Button>
        </p>
      )}
      {fields.attachment && (
        <QuoteWhileTyping
          quote={fields.quote}
          copy={fields.attachment}
          near={knownPlaceOf(fields, fields.attachment)}
          locator={fields.locator}
          onCheck={check => (quoteCheck.current = check)}
          onTakeWords={quote => write({ quote })}
          onTakePage={locator => write({ locator })}
        />
      )}
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
      <EvidenceDetails fields={fields} onWrite={write} />
      <CapturedCopyFields
        copy={fields.attachment}
        onChoose={file => void bringer.attach(file)}
        onDetach={() => write({ attachment: undefined })}
        onPick={id => openCopy({ id, quote: fields.quote, near: knownPlaceOf(fields, id) })}
      />
      {bringer.putCopyBack && (
        <p role="status" className={styles['facts']}>
          {entryWords.copyReplaced}{' '}
          <Button look="quiet" onClick={bringer.putCopyBack}>
            {entryWords.copyBack}
          </Button>
        </p>
      )}
      <div className={styles['row']}>
        <Button type="submit" look="primary">
          {evidenceWords.save}
        </Button>
        <Button onClick={leave}>{evidenceWords.discard}</Button>
      </div>
    </form>
  )
}

function byName(a: SourceRow, b: SourceRow): number {
  return a.name.localeCompare(b.name)
}
