// The report follows the records: each change is sent to the worker, the latest one when it is free.
import { startTransition, useEffect, useRef, useState } from 'react'
import { useSession } from '../../desk/session-context.tsx'
import type { ReportDesk } from '../../workers/report-calls.ts'
import type { ShownReport, WhichReport } from '../../workers/show-report.ts'

export interface Shown {
  /** `undefined`: the report cannot be made. */
  readonly report: ShownReport | undefined
  /** What was asked for; while another is made, the one before is still shown. */
  readonly which: WhichReport
}

/** What is to be shown of a report: undefined until it was made for the first time. */
export function useShownReport(
  reports: ReportDesk,
  which: WhichReport,
): Shown | 'failed' | undefined {
  const session = useSession()
  const [shown, setShown] = useState<Shown | 'failed'>()
  const wanted = useRef(which)
  const ask = useRef(() => undefined as void)

  useEffect(() => {
    let isOver = false
    let isAsking = false
    let isStale = false

    async function follow() {
      isStale = true
      if (isAsking) return
      isAsking = true
      try {
        while (isStale) {
          isStale = false
          const now = wanted.current
          const report = await reports.show(session.seenDesk(), now)
          // Typing comes first: a long report is laid out between two keys.
          if (isOver) return
          startTransition(() => setShown({ report, which: now }))
        }
      } catch (error) {
        if (isOver) return
        setShown('failed')
        reportError(error)
      } finally {
        isAsking = false
      }
    }

    ask.current = () => void follow()
    void follow()
    const stop = session.store.subscribe((state, before) => {
      if (state.desk !== before.desk || state.reviewer !== before.reviewer) void follow()
    })
    return () => {
      isOver = true
      stop()
    }
  }, [session, reports])

  useEffect(() => {
    if (wanted.current === which) return
    wanted.current = which
    ask.current()
  }, [which])

  return shown
}
