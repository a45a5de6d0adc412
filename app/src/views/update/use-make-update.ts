import {
  type ArticleRow,
  type CarryPlan,
  decisionsFrom,
  type RevisionText,
  updateArticle,
} from '@claimbench/model'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { useDispatch, useSession, useTell } from '../../desk/session-context.tsx'
import { useAttachments } from '../../shell/attachments-context.ts'
import { forgetIncoming, type IncomingVersion } from '../../shell/incoming-versions.ts'
import { type DetailChange, takenDetails } from './detail-changes.ts'
import type { UpdateStore } from './update-desk.ts'

interface Wanted {
  readonly article: ArticleRow
  readonly version: IncomingVersion
  readonly details: readonly DetailChange[]
  readonly plan: CarryPlan
  readonly fresh: RevisionText
  readonly store: UpdateStore
}

/** The two ways out of the place: the update is made, or everything stays as it was. */
export function useMakeUpdate({ article, version, details, plan, fresh, store }: Wanted) {
  const session = useSession()
  const dispatch = useDispatch()
  const tell = useTell()
  const attachments = useAttachments()
  const [, navigate] = useLocation()
  const [isBusy, setIsBusy] = useState(false)

  async function makeNow() {
    const original = version.file && (await attachments.keep(version.file))
    const state = store.getState()
    const { disagreements } = version.article.meta
    const outcome = dispatch(updateArticle, {
      article: article.id,
      amendment: session.newId(),
      cause: version.cause,
      revision: { ...fresh, boundaries: plan.boundaries },
      carried: decisionsFrom(plan, state.choices),
      details: takenDetails(details, state.details),
      ...(version.cause === 'import' && disagreements && { disagreements }),
      ...(original && { original }),
    })
    if (outcome.ok) leave()
  }

  function leave() {
    forgetIncoming(article.id)
    navigate(`/review/${article.id}`)
  }

  return {
    isBusy,
    leave,
    make() {
      if (isBusy) return
      setIsBusy(true)
      makeNow()
        .catch((error: unknown) => {
          tell({ code: 'file-not-kept' })
          reportError(error)
        })
        .finally(() => setIsBusy(false))
    },
  }
}
