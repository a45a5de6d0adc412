// What is known of a piece of evidence besides its words and its source: how it is cited, where it
// stands, how it is graded, what it answers.
import { CREDIBILITIES, type Credibility, type EvidenceInput } from '@claimbench/model'
import { CheckField, SelectField, TextField } from '../../ui/Field.tsx'
import { credibilityWords, evidenceWords } from '../../words/evidence.ts'
import { AddressField } from './AddressField.tsx'
import { ArchiveLinks } from './ArchiveLinks.tsx'
import styles from './ClaimPanel.module.css'

interface EvidenceDetailsProps {
  readonly fields: EvidenceInput
  readonly onWrite: (changed: Partial<EvidenceInput>) => void
}

/** The fields of an item that a citation, a copy or a person fills in. */
export function EvidenceDetails({ fields, onWrite }: EvidenceDetailsProps) {
  return (
    <>
      <TextField
        label={evidenceWords.citation}
        value={fields.citation ?? ''}
        onChange={event => onWrite({ citation: event.target.value })}
      />
      <TextField
        label={evidenceWords.originalOutlet}
        value={fields.originalOutlet ?? ''}
        onChange={event => onWrite({ originalOutlet: event.target.value })}
      />
      <AddressField
        label={evidenceWords.liveAddress}
        value={fields.liveAddress}
        onWrite={liveAddress => onWrite({ liveAddress })}
      />
      <AddressField
        label={evidenceWords.archivedAddress}
        value={fields.archivedAddress}
        onWrite={archivedAddress => onWrite({ archivedAddress })}
      />
      <ArchiveLinks address={fields.liveAddress} />
      <div className={styles['pair']}>
        <TextField
          label={evidenceWords.locator}
          value={fields.locator ?? ''}
          onChange={event => onWrite({ locator: event.target.value })}
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
          onChoose={chosen => onWrite({ credibility: credibilityFrom(chosen) })}
        />
        <TextField
          label={evidenceWords.sourceDate}
          type="date"
          value={fields.sourceDate ?? ''}
          onChange={event => onWrite({ sourceDate: event.target.value })}
        />
        <TextField
          label={evidenceWords.seenAt}
          type="date"
          value={fields.seenAt ?? ''}
          onChange={event => onWrite({ seenAt: event.target.value })}
        />
      </div>
      <TextField
        label={evidenceWords.question}
        value={fields.question ?? ''}
        onChange={event => onWrite({ question: event.target.value })}
      />
      <TextField
        label={evidenceWords.answer}
        value={fields.answer ?? ''}
        disabled={fields.unanswerable}
        onChange={event => onWrite({ answer: event.target.value })}
      />
      <CheckField
        label={evidenceWords.unanswerable}
        checked={fields.unanswerable ?? false}
        onChange={event => onWrite({ unanswerable: event.target.checked || undefined })}
      />
      <CheckField
        label={evidenceWords.isTheFact}
        checked={fields.isTheFact ?? false}
        onChange={event => onWrite({ isTheFact: event.target.checked || undefined })}
      />
    </>
  )
}

function credibilityFrom(chosen: string): Credibility | undefined {
  return CREDIBILITIES.find(value => String(value) === chosen)
}
