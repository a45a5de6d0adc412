// One file at a time is made in a worker; it can be called off, and nothing is left of it then.
import { type Desk } from '@claimbench/model'
import { templateOf } from '@claimbench/report'
import { useEffect, useRef, useState } from 'react'
import { useAttachments } from '../../shell/attachments-context.ts'
import { downloadFile } from '../../ui/download.ts'
import type { ExportAnswer, ExportProgress, ExportRequest } from '../../workers/make-exports.ts'
import type { ReportDesk } from '../../workers/report-calls.ts'
import type { WhichReport } from '../../workers/show-report.ts'
import { logoBytes } from './logo-bytes.ts'

export interface Export {
  /** How far the file has come; undefined while none is made. */
  readonly progress: ExportProgress | undefined
  /** Makes a file and hands it to the downloads; undefined when it was called off. */
  readonly make: (format: ExportRequest['format']) => Promise<ExportAnswer | undefined>
  readonly callOff: () => void
}

interface Exported {
  readonly reports: ReportDesk
  readonly deskNow: () => Desk
  readonly which: WhichReport
}

/** The making of a report's files. Rejects where a file cannot be made. */
export function useExport({ reports, deskNow, which }: Exported): Export {
  const attachments = useAttachments()
  const [progress, setProgress] = useState<ExportProgress>()
  const running = useRef<AbortController>(undefined)
  useEffect(() => () => running.current?.abort(), [])

  async function make(format: ExportRequest['format']) {
    running.current?.abort()
    const controller = new AbortController()
    running.current = controller
    setProgress({ done: 0, total: 1 })
    try {
      const desk = deskNow()
      const logo = await logoBytes(attachments, templateOf(desk))
      const answer = await reports.makeFile(
        desk,
        { which, format, ...logo },
        controller.signal,
        setProgress,
      )
      const isEmpty = answer.ok && format === 'claimReview' && answer.file.claimPages?.pages === 0
      if (answer.ok && !isEmpty) downloadFile(answer.file.name, '', answer.file.content)
      return answer
    } catch (error) {
      if (controller.signal.aborted) return undefined
      throw error
    } finally {
      if (running.current === controller) setProgress(undefined)
    }
  }

  return { progress, make, callOff: () => running.current?.abort() }
}
