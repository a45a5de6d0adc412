import styles from './Choice.module.css'

interface ChoiceProps {
  readonly type: 'radio' | 'checkbox'
  /** The radio buttons of one group exclude each other. */
  readonly group?: string
  readonly name: string
  readonly hint: string
  readonly checked: boolean
  readonly disabled?: boolean
  readonly onChoose?: (isChosen: boolean) => void
}

/** A choice with a sentence on what it means. */
export function Choice(choice: ChoiceProps) {
  const { type, group, name, hint, checked, disabled = false, onChoose } = choice
  return (
    <label className={styles['choice']} data-disabled={disabled || undefined}>
      <input
        type={type}
        name={group}
        checked={checked}
        disabled={disabled}
        onChange={event => onChoose?.(event.target.checked)}
      />
      <span>
        <span className={styles['name']}>{name}</span>{' '}
        <span className={styles['hint']}>{hint}</span>
      </span>
    </label>
  )
}
