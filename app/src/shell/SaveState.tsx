import { Link } from 'wouter'
import { useSessionState } from '../desk/session-context.tsx'
import { Button } from '../ui/Button.tsx'
import { downloadFile } from '../ui/download.ts'
import { missingWords, shellWords, statusWords } from '../words/shell.ts'
import styles from './SaveState.module.css'
import { UNSAVED_NAME, useUnsaved } from './unsaved-context.ts'

/** Whether the work is on the disk; always visible, always true, with a way out when it is not. */
export function SaveState() {
  const status = useSessionState(state => state.status)
  const access = useSessionState(state => state.access)
  const unsaved = useUnsaved()
  const isReadOnly = access === 'read-only' && status.state !== 'not-saved'
  const shown = isReadOnly ? { ...status, state: 'read-only' as const } : status
  return (
    <span className={styles['saved']} data-state={shown.state} data-testid="save-state">
      <i className={styles['dot']} aria-hidden="true" />
      {statusWords(shown)}
      {shown.state === 'saved' && shown.changesSinceBackup > 0 && (
        <Link href="/settings?part=backup" className={styles['missing'] ?? ''}>
          {missingWords(shown.changesSinceBackup)}
        </Link>
      )}
      {shown.state === 'not-saved' && unsaved && (
        <>
          <Button
            onClick={() => downloadFile(UNSAVED_NAME, 'application/octet-stream', unsaved.file())}
          >
            {shellWords.downloadUnsaved}
          </Button>
          <Button onClick={unsaved.retry}>{shellWords.tryAgain}</Button>
        </>
      )}
    </span>
  )
}
