// The form of one step of a claim's chain. It is kept as a draft until it is saved whole.
import {
  addHop,
  type ClaimId,
  editHop,
  evidenceOf,
  type Hop,
  HOP_LINKS,
  RESOLVED_KINDS,
  SOURCE_TYPES,
} from '@claimbench/model'
import { type FormEvent, type KeyboardEvent, useMemo } from 'react'
import { useDesk, useDispatch, useSession } from '../../desk/session-context.tsx'
import { Button } from '../../ui/Button.tsx'
import { CheckField, SelectField, TextArea, TextField } from '../../ui/Field.tsx'
import { chainWords, hopLinkWords, resolvedKindWords } from '../../words/chain.ts'
import { sourceTypeWords } from '../../words/review.ts'
import { AddressField } from './AddressField.tsx'
import { ArchiveLinks } from './ArchiveLinks.tsx'
import panel from './ClaimPanel.module.css'
import { fieldsFrom, firstHopDraft, type HopDraft, hopDraftKey } from './hop-draft.ts'
import { useDraft } from './use-draft.ts'

interface HopFormProps {
  readonly claim: ClaimId
  /** Missing: a new step. */
  readonly hop?: Hop
  /** The key of the step that a new one comes after; missing: after all others. */
  readonly after?: string
  readonly onClose: () => void
}

/** Every field of a step. Ctrl+Enter saves; Escape leaves, and what was typed waits. */
export function HopForm({ claim, hop, after, onClose }: HopFormProps) {
  const session = useSession()
  const dispatch = useDispatch()
  const today = new Date(session.now()).toISOString().slice(0, 10)
  const [draft, write, discard] = useDraft<HopDraft>(
    hopDraftKey(claim, hop),
    firstHopDraft(hop, today),
  )
  const isMarked = hop !== undefined && hop.from !== 'person'
  const words = chainWords.form

  function save(event?: FormEvent) {
    event?.preventDefault()
    const fields = fieldsFrom(draft, hop, today)
    const id = session.newId()
    const outcome = hop
      ? dispatch(editHop, { claim, hop: hop.key, id, fields })
      : dispatch(addHop, { claim, id, fields, ...(after !== undefined && { after }) })
    if (outcome.ok) leave()
  }

  function leave() {
    discard()
    onClose()
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
    <form className={panel['box']} onSubmit={save} onKeyDown={onKeyDown} noValidate>
      {isMarked ? (
        <p className={panel['quote']}>“{hop.words}”</p>
      ) : (
        <div className={panel['pair']}>
          <TextField
            label={words.words}
            value={draft.words}
            autoFocus
            onChange={event => write({ words: event.target.value })}
          />
          <SelectField
            label={words.kind}
            value={draft.kind}
            options={SOURCE_TYPES.map(value => ({ value, label: sourceTypeWords[value] }))}
            onChoose={kind => write({ kind })}
          />
        </div>
      )}
      <div className={panel['pair']}>
        <TextField
          label={words.resolvedTo}
          hint={words.resolvedToHint}
          value={draft.resolvedTo}
          autoFocus={isMarked}
          onChange={event => write({ resolvedTo: event.target.value })}
        />
        <SelectField
          label={words.resolvedAs}
          value={draft.resolvedAs}
          options={[
            { value: '', label: words.none },
            ...RESOLVED_KINDS.map(value => ({ value, label: resolvedKindWords[value] })),
          ]}
          onChoose={resolvedAs => write({ resolvedAs })}
        />
      </div>
      <TextArea
        label={words.tried}
        hint={words.triedHint}
        rows={2}
        value={draft.tried}
        onChange={event => write({ tried: event.target.value })}
      />
      {!isMarked && (
        <SelectField
          label={words.link}
          value={draft.link}
          options={[
            { value: '', label: words.linkByAddress },
            ...HOP_LINKS.map(value => ({ value, label: hopLinkWords[value] })),
          ]}
          onChoose={link => write({ link })}
        />
      )}
      <AddressField
        label={words.address}
        value={draft.address}
        onWrite={address => write({ address })}
      />
      <AddressField
        label={words.archivedAddress}
        value={draft.archivedAddress}
        onWrite={archivedAddress => write({ archivedAddress })}
      />
      <ArchiveLinks address={draft.address} />
      <div className={panel['pair']}>
        <SelectField
          label={words.opened}
          hint={words.openedHint}
          value={draft.opened}
          options={[
            { value: '', label: words.notOpened },
            { value: 'works', label: words.works },
            { value: 'dead', label: words.dead },
          ]}
          onChoose={opened => write({ opened })}
        />
        <TextField
          label={words.openedOn}
          type="date"
          value={draft.openedOn}
          disabled={draft.opened === ''}
          onChange={event => write({ openedOn: event.target.value })}
        />
      </div>
      <EvidenceChoice
        claim={claim}
        value={draft.evidence}
        onChoose={evidence => write({ evidence })}
      />
      <CheckField
        label={words.isOrigin}
        checked={draft.isOrigin}
        onChange={event => write({ isOrigin: event.target.checked })}
      />
      <TextField
        label={words.note}
        value={draft.note}
        onChange={event => write({ note: event.target.value })}
      />
      <div className={panel['row']}>
        <Button type="submit" look="primary">
          {words.save}
        </Button>
        <Button onClick={leave}>{words.discard}</Button>
      </div>
    </form>
  )
}

interface EvidenceChoiceProps {
  readonly claim: ClaimId
  readonly value: string
  readonly onChoose: (evidence: string) => void
}

function EvidenceChoice({ claim, value, onChoose }: EvidenceChoiceProps) {
  const desk = useDesk(whole => whole)
  const options = useMemo(
    () =>
      evidenceOf(desk, claim).map(({ id, source }, i) => ({
        value: id as string,
        label: chainWords.form.item(i + 1, desk.sources.get(source)?.name ?? '–'),
      })),
    [desk, claim],
  )
  return (
    <SelectField
      label={chainWords.form.evidence}
      value={value}
      options={[{ value: '', label: chainWords.form.noEvidence }, ...options]}
      onChoose={onChoose}
    />
  )
}
