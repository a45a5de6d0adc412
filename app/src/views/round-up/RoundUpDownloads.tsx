import type {
  ReportFacts,
  ReportLanguage,
  ReportTemplate,
  RoundUpOptions,
} from '@claimbench/report'
import { useEffect, useRef, useState } from 'react'
import { useAttachments } from '../../shell/attachments-context.ts'
import { useWorkbench } from '../../shell/workbench-context.ts'
import { Button } from '../../ui/Button.tsx'
import { downloadFile } from '../../ui/download.ts'
import { roundUpWords } from '../../words/round-up.ts'
import { ROUND_UP_FORMATS, type RoundUpFormat } from '../../workers/make-round-up.ts'
import { logoBytes } from '../report/logo-bytes.ts'
import styles from '../report/ReportView.module.css'

interface RoundUpDownloadsProps {
  readonly reports: readonly ReportFacts[]
  readonly options: RoundUpOptions
  readonly language: ReportLanguage
  readonly template: ReportTemplate
  /** Whether every chosen article was read. */
  readonly isWhole: boolean
}

/** The ways out of the house, one file at a time. */
export function RoundUpDownloads({ isWhole, template, ...document }: RoundUpDownloadsProps) {
  const workbench = useWorkbench()
  const attachments = useAttachments()
  const running = useRef<AbortController>(undefined)
  const [isMaking, setIsMaking] = useState(false)
  const [said, setSaid] = useState('')
  useEffect(() => () => running.current?.abort(), [])

  async function download(format: RoundUpFormat) {
    const controller = new AbortController()
    running.current = controller
    setIsMaking(true)
    setSaid('')
    try {
      const logo = await logoBytes(attachments, template)
      const request = { ...document, format, template, ...logo }
      const { name, content } = await workbench.makeRoundUp(request, controller.signal)
      downloadFile(name, content.type, content)
    } catch (error) {
      setSaid(controller.signal.aborted ? roundUpWords.calledOff : roundUpWords.failed)
      if (!controller.signal.aborted) reportError(error)
    } finally {
      setIsMaking(false)
    }
  }

  return (
    <section className={styles['section']}>
      <h2 className={styles['heading']}>{roundUpWords.downloads}</h2>
      <div className={styles['downloads']}>
        {ROUND_UP_FORMATS.map(format => (
          <Button
            key={format}
            disabled={!isWhole || isMaking}
            onClick={() => void download(format)}
          >
            {roundUpWords[format]}
          </Button>
        ))}
      </div>
      {isMaking && (
        <div className={styles['making']}>
          <span>{roundUpWords.making}</span>
          <Button look="quiet" onClick={() => running.current?.abort()}>
            {roundUpWords.callOff}
          </Button>
        </div>
      )}
      <p role="status" className={styles['note']}>
        {said}
      </p>
    </section>
  )
}
