import {
  type ArticleRow,
  bringLateMarks,
  countLateMarks,
  type FoundMark,
  lateMarksOf,
  lostMarksOf,
  type RevisionRow,
} from '@claimbench/model'
import { useEffect, useRef, useState } from 'react'
import { Link } from 'wouter'
import { useDesk, useDispatch, useSession, useSessionState } from '../../desk/session-context.tsx'
import { useWorkbench } from '../../shell/workbench-context.ts'
import { Button } from '../../ui/Button.tsx'
import { lateMarksWords } from '../../words/late-marks.ts'
import { useBench } from './bench-context.ts'
import styles from './ResplitOffer.module.css'

interface LateMarksProps {
  readonly article: ArticleRow
  readonly revision: RevisionRow
}

/** Offers to bring marks along that another device made before it heard of an update. */
export function LateMarks({ article, revision }: LateMarksProps) {
  const count = useDesk(desk => countLateMarks(desk, article.id))
  const canWrite = useSessionState(state => state.access === 'write')
  const oldest = useDesk(desk => lateMarksOf(desk, article.id)[0]?.revision.number)
  const { state, bring } = useBringing(article, revision)
  if (count === 0) return null
  return (
    <p className={styles['offer']} role="status">
      {state === 'failed' ? lateMarksWords.failed : lateMarksWords.notice(count)}{' '}
      {state === 'bringing'
        ? lateMarksWords.bringing
        : canWrite && (
            <Button look="quiet" onClick={() => void bring()}>
              {lateMarksWords.bring}
            </Button>
          )}
      <Link href={`/revisions/${article.id}/${oldest}`}>{lateMarksWords.read}</Link>
    </p>
  )
}

/** Looks for the marks in the worker, then places them as one step of undo. */
function useBringing(article: ArticleRow, revision: RevisionRow) {
  const session = useSession()
  const dispatch = useDispatch()
  const workbench = useWorkbench()
  const { panel } = useBench()
  const [state, setState] = useState<'idle' | 'bringing' | 'failed'>('idle')
  const controller = useRef<AbortController>(undefined)
  useEffect(() => () => controller.current?.abort(), [])

  async function bringNow(signal: AbortSignal) {
    const desk = () => session.store.getState().desk
    const late = lateMarksOf(desk(), article.id)
    const found: FoundMark[] = []
    for (const { revision: old, marks } of late) {
      const plan = await workbench.carry({ old, fresh: revision, marks }, signal)
      found.push(...plan.found)
    }
    const before = lostMarksOf(desk(), article.id).length
    const wish = { article: article.id, id: session.newId(), found }
    if (!dispatch(bringLateMarks, wish).ok) return
    const trayed = lostMarksOf(desk(), article.id).length - before
    panel.setState({ said: lateMarksWords.brought(found.length - trayed, trayed) })
  }

  async function bring() {
    controller.current?.abort()
    const { signal } = (controller.current = new AbortController())
    setState('bringing')
    try {
      await bringNow(signal)
      setState('idle')
    } catch (error) {
      if (signal.aborted) return
      setState('failed')
      reportError(error)
    }
  }
  return { state, bring }
}
