import { useCallback, useMemo, useState } from 'react'

/** Reasons written for sentences that are not settled yet, by the start of the sentence. */
export interface ReasonDrafts {
  /** The reason in waiting; empty where there is none. */
  readonly of: (sentence: number) => string
  readonly keep: (sentence: number, reason: string) => void
}

/** Keeps reasons until their sentences are settled, as long as the view is open. */
export function useReasonDrafts(): ReasonDrafts {
  const [drafts, setDrafts] = useState<ReadonlyMap<number, string>>(new Map())
  const keep = useCallback(
    (sentence: number, reason: string) =>
      setDrafts(now =>
        (now.get(sentence) ?? '') === reason ? now : new Map(now).set(sentence, reason),
      ),
    [],
  )
  return useMemo(() => ({ of: sentence => drafts.get(sentence) ?? '', keep }), [drafts, keep])
}
