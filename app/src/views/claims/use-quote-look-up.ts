// Looks a quote up in its captured copy; an answer to an older question never arrives.
import type { AttachmentId, QuoteCheck } from '@claimbench/model'
import { useCallback, useRef, useState } from 'react'
import { useDesk } from '../../desk/session-context.tsx'
import { useAttachments } from '../../shell/attachments-context.ts'
import { useWorkbench } from '../../shell/workbench-context.ts'
import type { LookedUp } from '../../workers/look-up-quote.ts'

/** How far the looking up has come. */
export type QuoteLookUp =
  | { readonly kind: 'idle' | 'looking' }
  | { readonly kind: 'answered'; readonly answer: LookedUp }

/**
 * The state of the last look-up, and the way to start one; it answers with what to note of it. A place that
 * was picked (`near`, in UTF-16 units of the copy's text) comes before others.
 */
export function useQuoteLookUp(
  quote: string,
  copy: AttachmentId,
  near: number | undefined,
): readonly [QuoteLookUp, () => Promise<QuoteCheck | undefined>] {
  const workbench = useWorkbench()
  const attachments = useAttachments()
  const name = useDesk(desk => desk.attachments.get(copy)?.name ?? '')
  const [last, setLast] = useState<Asked>()
  const asked = useRef(0)

  const lookUp = useCallback(async () => {
    const question = ++asked.current
    setLast({ quote, copy, state: { kind: 'looking' } })
    const bytes = await attachments.open(copy)
    const answer: LookedUp = bytes
      ? await workbench
          .lookUpQuote({ quote, copy: bytes, name, id: copy, ...(near !== undefined && { near }) })
          .catch((): LookedUp => ({ ok: false, code: 'failed' }))
      : { ok: false, code: 'missing' }
    if (question !== asked.current) return undefined
    setLast({ quote, copy, state: { kind: 'answered', answer } })
    return answer.ok ? checkFrom(quote, copy, answer) : undefined
  }, [attachments, workbench, quote, copy, near, name])

  // What was answered about another quote or copy says nothing about these.
  const isAboutThis = last?.quote === quote && last.copy === copy
  return [isAboutThis ? last.state : IDLE, lookUp]
}

interface Asked {
  readonly quote: string
  readonly copy: AttachmentId
  readonly state: QuoteLookUp
}

const IDLE: QuoteLookUp = { kind: 'idle' }

function checkFrom(
  quote: string,
  copy: AttachmentId,
  answer: Extract<LookedUp, { readonly ok: true }>,
): QuoteCheck {
  if (answer.result === 'not-found') return { result: 'not-found', quote, copy }
  const { result, start, end, page } = answer
  return { result, quote, copy, start, end, ...(page !== undefined && { page }) }
}
