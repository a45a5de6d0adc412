import styles from './Progress.module.css'

interface ProgressProps {
  /** Absent where nobody can say how far it is. */
  readonly value?: number
  readonly total?: number
  /** What is counted, with the numbers: "16 of 38 sentences tagged". */
  readonly label: string
}

/** How much of a whole is done. */
export function Progress({ value, total = 1, label }: ProgressProps) {
  return (
    <progress
      className={styles['progress']}
      value={value}
      max={Math.max(total, 1)}
      aria-label={label}
    >
      {label}
    </progress>
  )
}
