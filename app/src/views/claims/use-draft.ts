// What is typed into a form that is saved as a whole: kept beside the records until it is saved or
// thrown away on purpose, over Escape and over a reload.
import { useCallback, useState } from 'react'

const PREFIX = 'claimbench-draft:'

type Changed<Draft> = Partial<Draft> | ((now: Draft) => Partial<Draft>)

/**
 * A draft kept under `key`; `initial` where there is none. What is written may depend on what the
 * draft is by then. The third function throws it away.
 */
export function useDraft<Draft extends object>(
  key: string,
  initial: Draft,
): readonly [Draft, (changed: Changed<Draft>) => void, () => void] {
  const [draft, setDraft] = useState<Draft>(() => ({ ...initial, ...read(PREFIX + key) }))
  const write = useCallback(
    (changed: Changed<Draft>) =>
      setDraft(old => {
        const next = { ...old, ...(typeof changed === 'function' ? changed(old) : changed) }
        keep(PREFIX + key, next)
        return next
      }),
    [key],
  )
  const discard = useCallback(() => localStorage.removeItem(PREFIX + key), [key])
  return [draft, write, discard]
}

/** Whether a draft is kept under `key`. */
export function hasDraft(key: string): boolean {
  return localStorage.getItem(PREFIX + key) !== null
}

function read(key: string): object {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? '{}')
    return typeof value === 'object' && value !== null ? value : {}
  } catch {
    return {}
  }
}

function keep(key: string, draft: object): void {
  try {
    localStorage.setItem(key, JSON.stringify(draft))
  } catch {
    // A full or forbidden store: the draft lives as long as the form does.
  }
}
