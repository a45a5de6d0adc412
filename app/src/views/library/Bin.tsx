// What was put away: it stays for thirty days, can be taken back, and is deleted then or at once.
import { BIN_DAYS, daysInBin, deleteArticle, restoreArticle } from '@claimbench/model'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { useSession, useTell } from '../../desk/session-context.tsx'
import { useBin } from '../../shell/bin-context.ts'
import type { LibraryEntry } from '../../shell/library-context.ts'
import { Button } from '../../ui/Button.tsx'
import { binWords } from '../../words/bin.ts'
import { changeClosed } from './change-closed.ts'
import styles from './Bin.module.css'

// Dialogs are heavy, and the library is the first thing that is loaded.
const SureToDelete = lazy(async () => ({
  default: (await import('./SureToDelete.tsx')).SureToDelete,
}))

/** The bin; nothing while it is empty and nothing was deleted. */
export function Bin({ entries }: { readonly entries: readonly LibraryEntry[] }) {
  const { now } = useSession()
  const remove = useDelete()
  const [said, setSaid] = useState('')
  const [asked, setAsked] = useState<readonly LibraryEntry[]>([])
  const isOver = ({ article }: LibraryEntry) => daysInBin(article, now()) === 0
  const over = entries.filter(isOver)
  useEmptying(over, async () => {
    const count = await remove(over)
    if (count > 0) setSaid(binWords.emptied(count, BIN_DAYS))
  })

  async function deleteAsked() {
    const going = asked
    setAsked([])
    const count = await remove(going)
    if (count > 0) setSaid(binWords.deleted(count))
  }

  return (
    <div>
      <p role="status" className={styles['said']}>
        {said}
      </p>
      {entries.length > 0 && (
        <details className={styles['bin']}>
          <summary>{binWords.count(entries.length)}</summary>
          <p className={styles['hint']}>{binWords.hint(BIN_DAYS)}</p>
          <ul className={styles['list']}>
            {entries.map(entry => (
              <BinItem key={entry.article.id} entry={entry} onDelete={() => setAsked([entry])} />
            ))}
          </ul>
          <Button look="danger" onClick={() => setAsked(entries)}>
            {binWords.empty}
          </Button>
        </details>
      )}
      {asked.length > 0 && (
        <Suspense>
          <SureToDelete
            titles={asked.map(({ article }) => article.title)}
            onDelete={() => void deleteAsked()}
            onCancel={() => setAsked([])}
          />
        </Suspense>
      )}
    </div>
  )
}

interface BinItemProps {
  readonly entry: LibraryEntry
  readonly onDelete: () => void
}

function BinItem({ entry: { article }, onDelete }: BinItemProps) {
  const session = useSession()
  const tell = useTell()
  async function restore() {
    const outcome = await changeClosed(session, article.id, restoreArticle)
    if (outcome && !outcome.ok) tell(outcome.refusal)
  }
  return (
    <li className={styles['item']}>
      <div className={styles['text']}>
        <span className={styles['title']}>{article.title}</span>
        <span className={styles['hint']}>
          {binWords.left(daysInBin(article, session.now()) ?? 0)}
        </span>
      </div>
      <div className={styles['row']}>
        <Button aria-label={binWords.restore(article.title)} onClick={() => void restore()}>
          {binWords.restoreShort}
        </Button>
        <Button look="danger" aria-label={binWords.delete(article.title)} onClick={onDelete}>
          {binWords.deleteShort}
        </Button>
      </div>
    </li>
  )
}

/** Deletes articles for good, one by one; answers with how many went. */
function useDelete() {
  const session = useSession()
  const bin = useBin()
  const tell = useTell()
  return async (going: readonly LibraryEntry[]): Promise<number> => {
    let count = 0
    for (const { article } of going) {
      const outcome = await changeClosed(session, article.id, deleteArticle, { article: null })
      if (!outcome) continue
      if (!outcome.ok) {
        tell(outcome.refusal)
        continue
      }
      await bin.forget(article.id)
      count++
    }
    return count
  }
}

/** Does it once for each article whose time is over: here no article is open that could be in the way. */
function useEmptying(over: readonly LibraryEntry[], empty: () => Promise<void>): void {
  const emptied = useRef(new Set<string>())
  const latest = useRef(empty)
  useEffect(() => {
    latest.current = empty
  })
  useEffect(() => {
    const late = over.filter(({ article }) => !emptied.current.has(article.id))
    if (late.length === 0) return
    for (const { article } of late) emptied.current.add(article.id)
    void latest.current()
  }, [over])
}
