// The worker's side of the report place: it keeps a copy of the desk, and answers of what is on it.
import { type Desk, EMPTY_DESK } from '@claimbench/model'
import { type DeskPart, withPart } from './desk-parts.ts'
import type { ExportAnswer, ExportProgress, ExportRequest } from './make-exports.ts'
import { createReportView, reportIn, type ShownReport, type WhichReport } from './show-report.ts'
import { changesBetween, type TreeChange } from './tree-changes.ts'

/** A file that is wanted of a report. */
export interface WantedFile extends Pick<ExportRequest, 'format' | 'logo'> {
  readonly which: WhichReport
}

/** What the page sends: a part of its desk, or a wish that is answered. */
export type ReportCall =
  | { readonly part: DeskPart }
  | { readonly id: number; readonly show: WhichReport }
  | { readonly id: number; readonly make: WantedFile }

/** What the page gets: the one answer to a wish, or news of how far it has come. */
export type ReportAnswer =
  /** How what was shown last became what is to be shown now. */
  | { readonly id: number; readonly shown: TreeChange }
  | { readonly id: number; readonly made: ExportAnswer }
  | { readonly id: number; readonly progress: ExportProgress }
  | { readonly id: number; readonly failure: string }

/** Takes the page's messages in their order. */
export function serveReports(answer: (answer: ReportAnswer) => void): (call: ReportCall) => void {
  const view = createReportView()
  let desk: Desk = EMPTY_DESK
  let shown: ShownReport | undefined

  function show(which: WhichReport): TreeChange {
    const before = shown
    shown = view(desk, which)
    return changesBetween(before, shown)
  }

  async function make(id: number, { which, ...wish }: WantedFile): Promise<ExportAnswer> {
    const found = reportIn(desk, which)
    if (!found) return { ok: false, code: 'no-such-article' }
    // The formats are most of the weight of the worker: it starts without them.
    const { makeExport } = await import('./make-exports.ts')
    const request = { ...found, language: which.language, ...wish }
    return makeExport(request, progress => answer({ id, progress }))
  }

  return call => {
    if ('part' in call) {
      desk = withPart(desk, call.part)
      return
    }
    const { id } = call
    const fail = (error: unknown) =>
      answer({ id, failure: error instanceof Error ? error.message : String(error) })
    if ('make' in call) {
      make(id, call.make).then(made => answer({ id, made }), fail)
      return
    }
    try {
      answer({ id, shown: show(call.show) })
    } catch (error) {
      fail(error)
    }
  }
}
