import { fileOfQuarantine, type Storage } from '@claimbench/storage'
import type { SetAsidePort } from './set-aside-context.ts'

/** What the storage has set aside. `now` in milliseconds since 1970. */
export function setAsideOver(
  storage: Pick<Storage, 'observeQuarantine'>,
  now: () => number,
): SetAsidePort {
  return {
    observe: callback => storage.observeQuarantine(callback, () => undefined),
    file: rows => fileOfQuarantine(rows, new Date(now()).toISOString()),
  }
}

/** Rows are set aside first and mended after: the sentence waits for both, in milliseconds. */
const SETTLED = 1_000

/**
 * Tells of what is set aside from the moment `since` (milliseconds since 1970) on, each row once;
 * answers with the end of it.
 */
export function watchSetAside(
  port: Pick<SetAsidePort, 'observe'>,
  since: number,
  tell: (count: number, missing: number) => void,
): () => void {
  let told = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  const end = port.observe(rows => {
    clearTimeout(timer)
    const fresh = rows.filter(row => Date.parse(row.at) >= since)
    if (fresh.length <= told) return
    timer = setTimeout(() => {
      told = fresh.length
      tell(fresh.length, fresh.filter(row => !row.isMended).length)
    }, SETTLED)
  })
  return () => {
    clearTimeout(timer)
    end()
  }
}
