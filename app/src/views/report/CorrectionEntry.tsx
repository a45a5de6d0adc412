// An entry among the corrections: of which class, what changed, and where else it is shown.
import { CORRECTION_CLASSES, type CorrectionInput } from '@claimbench/model'
import type { ReactNode } from 'react'
import { SelectField, TextArea, TextField } from '../../ui/Field.tsx'
import { correctionWords, publishWords } from '../../words/publish.ts'
import styles from './ReportView.module.css'

const KINDS = CORRECTION_CLASSES.filter(kind => kind !== 'void')

export type EntryText = Omit<CorrectionInput, 'id' | 'piece'>

interface CorrectionEntryProps {
  readonly title: string
  readonly entry: EntryText
  readonly onWrite: (entry: EntryText) => void
  /** Stands before the fields: of what the entry is, where that is chosen. */
  readonly before?: ReactNode
  /** Stands behind them: the way to drop it. */
  readonly after?: ReactNode
}

/** The fields of one entry. */
export function CorrectionEntry({ title, entry, onWrite, before, after }: CorrectionEntryProps) {
  return (
    <fieldset className={styles['entry']}>
      <legend>{title}</legend>
      {before}
      <SelectField
        label={publishWords.kind}
        value={entry.kind}
        options={KINDS.map(value => ({ value, label: correctionWords[value] }))}
        onChoose={kind => onWrite({ ...entry, kind })}
      />
      <TextArea
        label={publishWords.note}
        value={entry.note}
        onChange={event => onWrite({ ...entry, note: event.target.value })}
      />
      <TextField
        label={publishWords.shownAt}
        value={entry.shownAt ?? ''}
        onChange={event => onWrite({ ...entry, shownAt: event.target.value })}
      />
      {after}
    </fieldset>
  )
}
