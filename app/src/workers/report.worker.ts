// The worker of the report place. It holds copies only, and may be ended at any time.
import { type ReportCall, serveReports } from './serve-reports.ts'

const take = serveReports(answer => self.postMessage(answer))
self.addEventListener('message', ({ data }: MessageEvent<ReportCall>) => take(data))
