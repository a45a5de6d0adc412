import { useEffect, useState } from 'react'
import { useReportWorker } from '../../shell/report-worker-context.ts'
import { createReportDesk, type ReportDesk } from '../../workers/report-calls.ts'

/** The workers of the report place; they end when the place is left. */
export function useReportDesk(): ReportDesk {
  const start = useReportWorker()
  const [desk] = useState(() => createReportDesk(start))
  useEffect(() => () => desk.end(), [desk])
  return desk
}
