import type { AttachmentId } from '@claimbench/model'
import { useState } from 'react'
import { useDesk } from '../../desk/session-context.tsx'
import { useAttachments } from '../../shell/attachments-context.ts'
import { Button } from '../../ui/Button.tsx'
import { downloadFile } from '../../ui/download.ts'
import { evidenceWords } from '../../words/evidence.ts'
import { sizeWords } from '../../words/backup.ts'
import styles from './ClaimPanel.module.css'

/** A kept file: its name, size and hash. It is handed out as a download, never shown as a page. */
export function AttachedFile({ id }: { readonly id: AttachmentId }) {
  const attachments = useAttachments()
  const row = useDesk(desk => desk.attachments.get(id))
  const [isMissing, setIsMissing] = useState(false)

  async function download() {
    const bytes = await attachments.open(id)
    setIsMissing(!bytes)
    if (bytes) downloadFile(row?.name ?? id, 'application/octet-stream', bytes)
  }

  return (
    <div className={styles['facts']}>
      {row && evidenceWords.attached(row.name, sizeWords(row.size))} ·{' '}
      <span title={id}>{evidenceWords.hash(id)}</span>{' '}
      <Button look="quiet" onClick={() => void download()}>
        {evidenceWords.download}
      </Button>
      {isMissing && <p role="alert">{evidenceWords.fileMissing}</p>}
    </div>
  )
}
