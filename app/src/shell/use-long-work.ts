// Work that shows how far it is and can be stopped.
import { useEffect, useRef, useState } from 'react'
import type { LongWork } from './backups-context.ts'

export interface LongWorking {
  /** How much is done, from 0 to 1; undefined while nothing runs. */
  readonly share: number | undefined
  /** Answers with what the work came to, or with undefined when it was stopped. */
  readonly run: <Answer>(
    work: (options: Required<LongWork>) => Promise<Answer>,
  ) => Promise<Answer | undefined>
  readonly stop: () => void
}

/** Runs one piece of work at a time; it is stopped when the view goes away. */
export function useLongWork(): LongWorking {
  const [share, setShare] = useState<number>()
  const controller = useRef<AbortController>(undefined)
  const stop = () => controller.current?.abort()
  useEffect(() => () => controller.current?.abort(), [])

  async function run<Answer>(work: (options: Required<LongWork>) => Promise<Answer>) {
    const abort = new AbortController()
    controller.current = abort
    setShare(0)
    try {
      return await work({
        signal: abort.signal,
        onProgress: ({ done, total }) => setShare(total > 0 ? done / total : 0),
      })
    } catch (error) {
      if (!abort.signal.aborted) throw error
      return undefined
    } finally {
      setShare(undefined)
    }
  }

  return { share, run, stop }
}
