import {
  type CarryPlan,
  type CarryRequest,
  marksOf,
  type MarkOnWords,
  type RevisionRow,
  type RevisionText,
} from '@claimbench/model'
import { useEffect, useMemo, useState } from 'react'
import { useDesk, useSession } from '../../desk/session-context.tsx'
import type { IncomingVersion } from '../../shell/incoming-versions.ts'
import { useWorkbench } from '../../shell/workbench-context.ts'

/** What an update would do, or how far finding it out has come. */
export type CarryState =
  | { readonly state: 'comparing' }
  | { readonly state: 'failed' }
  | {
      readonly state: 'ready'
      readonly plan: CarryPlan
      readonly marks: readonly MarkOnWords[]
      readonly fresh: RevisionText
    }

/** Compares the two versions in the worker, anew when the marks of the old one change. */
export function useCarryPlan(
  old: RevisionRow,
  version: IncomingVersion,
): readonly [CarryState, retry: () => void] {
  const workbench = useWorkbench()
  const session = useSession()
  const [turn, setTurn] = useState(0)
  const [found, setFound] = useState<{ request: CarryRequest; plan: CarryPlan | undefined }>()
  const [id] = useState(() => session.newId())
  const tables = useDesk(desk => [desk.tags, desk.spans, desk.notes, desk.cuts])
  const fresh = useMemo<RevisionText>(() => {
    const { article, boundaries, segmenterVersion } = version
    const { text, blocks, links } = article
    return { id, text, blocks, links, boundaries, segmenterVersion }
  }, [id, version])
  const request = useMemo<CarryRequest>(
    () => ({
      old: { text: old.text, boundaries: old.boundaries },
      fresh,
      // Read anew whenever one of the tables is another.
      marks: tables.length > 0 ? marksOf(session.store.getState().desk, old.id) : [],
    }),
    [session, old, fresh, tables],
  )
  // A retry is another job of the same request.
  const job = useMemo(() => ({ turn, request }), [turn, request])
  useEffect(() => {
    const { request } = job
    const stop = new AbortController()
    workbench
      .carry(request, stop.signal)
      .then(plan => setFound({ request, plan }))
      .catch((error: unknown) => {
        if (stop.signal.aborted) return
        setFound({ request, plan: undefined })
        reportError(error)
      })
    return () => stop.abort()
  }, [workbench, job])

  const retry = () => {
    setFound(undefined)
    setTurn(turn + 1)
  }
  if (found?.request !== request) return [{ state: 'comparing' }, retry]
  const { plan } = found
  return [plan ? { state: 'ready', plan, marks: request.marks, fresh } : { state: 'failed' }, retry]
}
