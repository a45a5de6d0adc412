import { TextField } from '../ui/Field.tsx'
import { backupWords } from '../words/backup.ts'
import { passphraseHint } from './passphrase-hint.ts'
import styles from './PassphraseFields.module.css'

/** A passphrase typed twice. */
export interface TypedPassphrase {
  readonly first: string
  readonly second: string
}

export const NOTHING_TYPED: TypedPassphrase = { first: '', second: '' }

/** What is wrong with a passphrase that was typed twice, as a sentence. */
export function passphraseProblem({ first, second }: TypedPassphrase): string | undefined {
  if (first === '') return backupWords.empty
  return first === second ? undefined : backupWords.differs
}

interface PassphraseFieldsProps {
  readonly typed: TypedPassphrase
  readonly problem: string | undefined
  readonly onType: (typed: TypedPassphrase) => void
}

/** The two fields, a hint, and what nobody can help with. */
export function PassphraseFields({ typed, problem, onType }: PassphraseFieldsProps) {
  return (
    <>
      <TextField
        label={backupWords.passphrase}
        type="password"
        autoComplete="new-password"
        hint={backupWords.hints[passphraseHint(typed.first)]}
        value={typed.first}
        onChange={event => onType({ ...typed, first: event.target.value })}
      />
      <TextField
        label={backupWords.again}
        type="password"
        autoComplete="new-password"
        problem={problem}
        value={typed.second}
        onChange={event => onType({ ...typed, second: event.target.value })}
      />
      <p className={styles['note']}>{backupWords.forgotten}</p>
    </>
  )
}
