// Has everything that is stored looked at while nobody waits, so that damage is found while the
// other copy is still whole.
import type { ScrubReport, Storage } from '@claimbench/storage'

export interface ScrubbingOptions {
  /** Called with every report that found something. */
  readonly onFound: (report: ScrubReport) => void
  /** How long after the start the first look begins, in milliseconds. */
  readonly delay?: number
  /** From the end of one look to the next, in milliseconds. */
  readonly pause?: number
}

const DELAY = 30_000
const PAUSE = 12 * 60 * 60 * 1000

/** Looks again and again; answers with the end of it. Of all tabs, the first one does. */
export function scrubInBackground(
  storage: Pick<Storage, 'scrub' | 'slot'>,
  { onFound, delay = DELAY, pause = PAUSE }: ScrubbingOptions,
): () => void {
  if (storage.slot !== 0) return () => undefined
  const stop = new AbortController()
  let timer = setTimeout(() => void look(), delay)

  async function look(): Promise<void> {
    try {
      const report = await storage.scrub(stop.signal)
      if (!stop.signal.aborted && hasFound(report)) onFound(report)
    } catch {
      // Stopped, or the storage is gone: the save status tells of that.
    }
    if (!stop.signal.aborted) timer = setTimeout(() => void look(), pause)
  }

  return () => {
    clearTimeout(timer)
    stop.abort()
  }
}

function hasFound({ rows, copies, attachments }: ScrubReport): boolean {
  return rows + copies + attachments.length > 0
}
