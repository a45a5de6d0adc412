import { RELIABILITIES, SOURCE_KINDS, type SourceFields } from '@claimbench/model'
import { CheckField, SelectField, TextField } from '../../ui/Field.tsx'
import { evidenceWords, reliabilityWords, sourceKindWords } from '../../words/evidence.ts'
import styles from './ClaimPanel.module.css'

interface SourceFieldsetProps {
  readonly fields: SourceFields
  readonly onWrite: (changed: Partial<SourceFields>) => void
}

/** The fields of a source. */
export function SourceFieldset({ fields, onWrite }: SourceFieldsetProps) {
  return (
    <fieldset className={styles['form']}>
      <legend className="visually-hidden">{evidenceWords.source}</legend>
      <TextField
        label={evidenceWords.sourceName}
        value={fields.name}
        onChange={event => onWrite({ name: event.target.value })}
      />
      <TextField
        label={evidenceWords.publisher}
        value={fields.publisher ?? ''}
        onChange={event => onWrite({ publisher: event.target.value || undefined })}
      />
      <SelectField
        label={evidenceWords.sourceKind}
        value={fields.kind}
        options={SOURCE_KINDS.map(value => ({ value, label: sourceKindWords[value] }))}
        onChoose={kind => onWrite({ kind })}
      />
      <SelectField
        label={evidenceWords.reliability}
        value={fields.reliability ?? ''}
        options={[
          { value: '', label: evidenceWords.notGraded },
          ...RELIABILITIES.map(value => ({ value, label: reliabilityWords[value] })),
        ]}
        onChoose={reliability =>
          onWrite({ reliability: RELIABILITIES.find(one => one === reliability) })
        }
      />
      <TextField
        label={evidenceWords.interest}
        value={fields.interest ?? ''}
        onChange={event => onWrite({ interest: event.target.value || undefined })}
      />
      <CheckField
        label={evidenceWords.isAnonymous}
        checked={fields.isAnonymous ?? false}
        onChange={event => onWrite({ isAnonymous: event.target.checked || undefined })}
      />
    </fieldset>
  )
}
