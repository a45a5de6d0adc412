// The page's side of the report worker. One worker shows, another makes files: a long file holds no
// preview up, and calling it off ends its worker alone.
import { type Desk, EMPTY_DESK } from '@claimbench/model'
import { partsBetween } from './desk-parts.ts'
import type { ExportAnswer, ExportProgress } from './make-exports.ts'
import type { ReportAnswer, ReportCall, WantedFile } from './serve-reports.ts'
import type { ShownReport, WhichReport } from './show-report.ts'
import { changed } from './tree-changes.ts'

/** Reports of a desk, made beside the page. Every call starts what it needs, also after `end`. */
export interface ReportDesk {
  /**
   * What there is to show; undefined where the report cannot be made. What did not change since
   * the last call is the very same object. Calls are answered in their order.
   */
  readonly show: (desk: Desk, which: WhichReport) => Promise<ShownReport | undefined>
  /** Makes a file. Rejects with an AbortError when it is called off. */
  readonly makeFile: (
    desk: Desk,
    file: WantedFile,
    signal: AbortSignal,
    onProgress: (progress: ExportProgress) => void,
  ) => Promise<ExportAnswer>
  /** Ends the workers; whoever waits is told. */
  readonly end: () => void
}

/** `start` starts a worker of `report.worker.ts`. */
export function createReportDesk(start: () => Worker): ReportDesk {
  const shows = createLine(start)
  const makes = createLine(start)
  let shown: { readonly by: object; readonly report: ShownReport | undefined } | undefined

  return {
    async show(desk, which) {
      const { answer, by } = await shows.ask(desk, id => ({ id, show: which }))
      if (!('shown' in answer)) throw new Error('the worker answered something else')
      // A worker that was started anew knows nothing of what was shown before.
      const before = shown?.by === by ? shown.report : undefined
      const report = changed(before, answer.shown) as ShownReport | undefined
      shown = { by, report }
      return report
    },

    async makeFile(desk, file, signal, onProgress) {
      signal.throwIfAborted()
      const callOff = () => makes.end(new DOMException('The work was called off.', 'AbortError'))
      signal.addEventListener('abort', callOff)
      try {
        const { answer } = await makes.ask(desk, id => ({ id, make: file }), onProgress)
        if (!('made' in answer)) throw new Error('the worker answered something else')
        return answer.made
      } finally {
        signal.removeEventListener('abort', callOff)
      }
    },

    end() {
      const why = new DOMException('The report place was left.', 'AbortError')
      shows.end(why)
      makes.end(why)
    },
  }
}

/** An answer, and the run of the worker that gave it. */
interface Answered {
  readonly answer: Exclude<ReportAnswer, { readonly progress: unknown }>
  readonly by: object
}

interface Waiting {
  readonly resolve: (answered: Answered) => void
  readonly reject: (why: Error) => void
  readonly onProgress: ((progress: ExportProgress) => void) | undefined
}

/** How long the page clones rows without a pause, in milliseconds. */
const AT_A_STRETCH = 8

/** A worker with its copy of the desk. */
function createLine(start: () => Worker) {
  let running: { readonly worker: Worker; desk: Desk } | undefined
  let turn: Promise<unknown> = Promise.resolve()
  let calls = 0
  const waiting = new Map<number, Waiting>()

  function started() {
    if (running) return running
    const worker = start()
    const line = { worker, desk: EMPTY_DESK }
    worker.addEventListener('message', ({ data }: MessageEvent<ReportAnswer>) => take(data, line))
    worker.addEventListener('error', event => end(new Error(event.message || 'worker failed')))
    running = line
    return line
  }

  function take(answer: ReportAnswer, by: object) {
    const caller = waiting.get(answer.id)
    if ('progress' in answer) return caller?.onProgress?.(answer.progress)
    waiting.delete(answer.id)
    if ('failure' in answer) caller?.reject(new Error(answer.failure))
    else caller?.resolve({ answer, by })
  }

  function end(why: Error) {
    running?.worker.terminate()
    running = undefined
    for (const { reject } of waiting.values()) reject(why)
    waiting.clear()
  }

  /** Sends what changed on the desk since the last call, then asks. */
  function ask(
    desk: Desk,
    call: (id: number) => ReportCall,
    onProgress?: Waiting['onProgress'],
  ): Promise<Answered> {
    const id = ++calls
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject, onProgress })
      turn = turn.then(() => send(desk, call(id), id)).catch(reject)
    })
  }

  async function send(desk: Desk, call: ReportCall, id: number): Promise<void> {
    const line = started()
    let since = performance.now()
    for (const part of partsBetween(line.desk, desk)) {
      line.worker.postMessage({ part } satisfies ReportCall)
      if (performance.now() - since < AT_A_STRETCH) continue
      await aBreath()
      since = performance.now()
    }
    line.desk = desk
    // It may have been called off while the desk was on its way.
    if (waiting.has(id)) line.worker.postMessage(call)
  }

  return { ask, end }
}

/** Lets the page answer keys and paint before the next part is cloned. */
function aBreath(): Promise<void> {
  return new Promise(resolve => setTimeout(resolve))
}
