// The report worker without a thread: messages are cloned, as on their way to one.
// What the worker loads with its first file is loaded before any test begins.
import '../workers/make-exports.ts'
import { type ReportAnswer, type ReportCall, serveReports } from '../workers/serve-reports.ts'

/** A worker that answers as the built one does. `isSlow` makes none of its files ever be done. */
export function reportWorker(isSlow: () => boolean = () => false): Worker {
  const worker = new EventTarget()
  let isOver = false
  const answer = (data: ReportAnswer) => {
    if (!isOver) worker.dispatchEvent(new MessageEvent('message', { data }))
  }
  const take = serveReports(answer)
  const postMessage = (call: ReportCall) => {
    const data = structuredClone(call)
    queueMicrotask(() => {
      if (isOver) return
      if ('make' in data && isSlow()) answer({ id: data.id, progress: { done: 2, total: 7 } })
      else take(data)
    })
  }
  const terminate = () => {
    isOver = true
  }
  // What the page's side of it calls.
  return Object.assign(worker, { postMessage, terminate }) as unknown as Worker
}
