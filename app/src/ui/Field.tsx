// Fields of a form: a label, a control, a hint, and the problem when there is one.
import { type ComponentProps, type ReactNode, useId } from 'react'
import styles from './Field.module.css'

interface FieldParts {
  readonly label: string
  readonly hint?: string
  /** What is wrong with the value, as a sentence. */
  readonly problem?: string | undefined
}

interface FrameProps extends FieldParts {
  readonly id: string
  readonly children: ReactNode
}

function Frame({ id, label, hint, problem, children }: FrameProps) {
  return (
    <div className={styles['field']}>
      <label className={styles['label']} htmlFor={id}>
        {label}
      </label>
      {children}
      {hint && (
        <p id={`${id}-hint`} className={styles['hint']}>
          {hint}
        </p>
      )}
      {problem && (
        <p id={`${id}-problem`} className={styles['problem']} role="alert">
          {problem}
        </p>
      )}
    </div>
  )
}

function describedBy(id: string, { hint, problem }: FieldParts): string | undefined {
  const ids = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean)
  return ids.length > 0 ? ids.join(' ') : undefined
}

/** A line of text. */
export function TextField({ label, hint, problem, ...rest }: FieldParts & ComponentProps<'input'>) {
  const id = useId()
  const parts = { label, problem, ...(hint && { hint }) }
  return (
    <Frame id={id} {...parts}>
      <input
        id={id}
        className={styles['control']}
        aria-invalid={problem ? true : undefined}
        aria-describedby={describedBy(id, parts)}
        {...rest}
      />
    </Frame>
  )
}

/** Some lines of plain text. */
export function TextArea({
  label,
  hint,
  problem,
  ...rest
}: FieldParts & ComponentProps<'textarea'>) {
  const id = useId()
  const parts = { label, problem, ...(hint && { hint }) }
  return (
    <Frame id={id} {...parts}>
      <textarea
        id={id}
        rows={3}
        className={styles['control']}
        aria-invalid={problem ? true : undefined}
        aria-describedby={describedBy(id, parts)}
        {...rest}
      />
    </Frame>
  )
}

export interface Option<Value extends string> {
  readonly value: Value
  readonly label: string
}

interface SelectFieldProps<Value extends string> extends FieldParts {
  readonly value: Value
  readonly options: readonly Option<Value>[]
  readonly onChoose: (value: Value) => void
  readonly disabled?: boolean
}

/** One of a few choices. */
export function SelectField<Value extends string>({
  label,
  hint,
  problem,
  value,
  options,
  onChoose,
  disabled,
}: SelectFieldProps<Value>) {
  const id = useId()
  const parts = { label, problem, ...(hint && { hint }) }
  return (
    <Frame id={id} {...parts}>
      <select
        id={id}
        className={styles['control']}
        value={value}
        disabled={disabled}
        aria-describedby={describedBy(id, parts)}
        onChange={event => {
          const chosen = options.find(option => option.value === event.target.value)
          if (chosen) onChoose(chosen.value)
        }}
      >
        {options.map(option => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Frame>
  )
}

/** A yes or no. */
export function CheckField({ label, ...rest }: { label: string } & ComponentProps<'input'>) {
  return (
    <label className={styles['check']}>
      <input type="checkbox" {...rest} />
      <span>{label}</span>
    </label>
  )
}
