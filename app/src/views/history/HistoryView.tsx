// Who did what with an article, when, and on which version; and where two wrote without seeing each other.
import { auditOf, type Patch } from '@claimbench/model'
import { useEffect, useMemo, useState } from 'react'
import { Link } from 'wouter'
import { useDesk, useSession, useSessionState } from '../../desk/session-context.tsx'
import { useOpenArticle } from '../../desk/use-open-article.ts'
import { useHistories } from '../../shell/history-context.ts'
import { ColumnPlace } from '../../shell/ColumnPlace.tsx'
import { historyWords } from '../../words/history.ts'
import { reviewWords } from '../../words/review.ts'
import { BothSidesList } from './BothSidesList.tsx'
import { EntryList } from './EntryList.tsx'
import styles from './HistoryView.module.css'

/** The history of an article. */
export function HistoryView({ id }: { readonly id: string }) {
  const opening = useOpenArticle(id)
  const title = useDesk(desk => desk.articles.get(id)?.title)
  const isOpen = opening === 'open' && title !== undefined
  return (
    <ColumnPlace
      title={historyWords.heading(title ?? '…')}
      width="text"
      head={<Link href={`/review/${id}`}>{historyWords.back}</Link>}
    >
      {opening === 'opening' && <p>{reviewWords.loading}</p>}
      {opening === 'gone' && <p>{reviewWords.gone}</p>}
      {isOpen && <History id={id} title={title} />}
    </ColumnPlace>
  )
}

function History({ id, title }: { readonly id: string; readonly title: string }) {
  const { reviewer } = useSession()
  const patches = usePatches(id)
  const desk = useSessionState(state => state.desk)
  const entries = useMemo(
    () => patches && auditOf(desk, id, patches, reviewer),
    [desk, id, patches, reviewer],
  )
  if (!patches || !entries) return <p>{reviewWords.loading}</p>
  return (
    <div className={styles['parts']}>
      <BothSidesList patches={patches} />
      <EntryList article={{ id, title }} entries={entries} />
    </div>
  )
}

/** Every change of the article, read anew after each change that is made meanwhile. */
function usePatches(id: string): readonly Patch[] | undefined {
  const session = useSession()
  const histories = useHistories()
  const [patches, setPatches] = useState<readonly Patch[]>()
  useEffect(() => {
    let isStale = false
    const read = async () => {
      await session.settled()
      const loaded = await histories.load(id)
      if (!isStale) setPatches(loaded)
    }
    void read()
    const stop = session.store.subscribe((state, before) => {
      if (state.desk !== before.desk) void read()
    })
    return () => {
      isStale = true
      stop()
    }
  }, [session, histories, id])
  return patches
}
