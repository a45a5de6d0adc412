import styles from './Classroom.module.css'

interface FigureButtonProps {
  readonly label: string
  readonly value: string
  readonly onFollow: () => void
  /** Whether the label is for screen readers only. */
  readonly isBare?: boolean
}

/** A number that leads to its sentences. */
export function FigureButton({ label, value, onFollow, isBare = false }: FigureButtonProps) {
  return (
    <button type="button" className={styles['figure']} onClick={onFollow} title={label}>
      <span className={isBare ? 'visually-hidden' : undefined}>{label}</span> <b>{value}</b>
    </button>
  )
}
