import { createContext, useContext } from 'react'

/** Starts a worker that makes reports. */
export type StartReportWorker = () => Worker

export const ReportWorkerContext = createContext<StartReportWorker | undefined>(undefined)

/** How the report worker is started. Throws outside of the app. */
export function useReportWorker(): StartReportWorker {
  const start = useContext(ReportWorkerContext)
  if (!start) throw new Error('A view that makes reports stands outside of the app')
  return start
}
