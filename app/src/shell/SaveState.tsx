import { useSessionState } from '../desk/session-context.tsx'
import { statusWords } from '../words/shell.ts'
import styles from './SaveState.module.css'

/** Whether the work is on the disk; always visible, always true. */
export function SaveState() {
  const status = useSessionState(state => state.status)
  const access = useSessionState(state => state.access)
  const shown = access === 'read-only' ? { ...status, state: 'read-only' as const } : status
  return (
    <span className={styles['saved']} data-state={shown.state} data-testid="save-state">
      <i className={styles['dot']} aria-hidden="true" />
      {statusWords(shown)}
    </span>
  )
}
