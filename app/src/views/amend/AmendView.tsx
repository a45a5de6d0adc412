// The place where an article is amended by hand. What is typed becomes a version like one that was
// imported, and is looked at in the same place.
import { type ArticleRow, isSameText, type RevisionRow } from '@claimbench/model'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { useDesk, useSessionState, useTell } from '../../desk/session-context.tsx'
import { AmendEditor } from '../../editor/AmendEditor.tsx'
import type { ArticleWords } from '../../editor/article-document.ts'
import { ArticlePlace } from '../../shell/ArticlePlace.tsx'
import styles from '../../shell/ArticlePlace.module.css'
import { incomingVersion, offerUpdate } from '../../shell/incoming-versions.ts'
import { abbreviationsOf, wholeNamesOf } from '../../shell/settings.ts'
import { useWorkbench } from '../../shell/workbench-context.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { amendWords } from '../../words/amend.ts'

/** Amends an article. Keyed by the article: another one is another view. */
export function AmendView({ id }: { readonly id: string }) {
  return (
    <ArticlePlace id={id} heading={amendWords.heading} hasBack={false}>
      {(article, revision) => <Amend article={article} revision={revision} />}
    </ArticlePlace>
  )
}

function Amend({
  article,
  revision,
}: {
  readonly article: ArticleRow
  readonly revision: RevisionRow
}) {
  const { id, language } = article
  const workbench = useWorkbench()
  const abbreviations = useDesk(abbreviationsOf)
  const names = useDesk(wholeNamesOf)
  const canWrite = useSessionState(state => state.access === 'write')
  const tell = useTell()
  const [, navigate] = useLocation()
  const [start] = useState<ArticleWords>(() => startOf(id, revision))
  const [typed, setTyped] = useState(start)
  const [isBusy, setIsBusy] = useState(false)
  const [isAsking, setIsAsking] = useState(false)
  const isChanged = !isSameText(revision, typed)
  const leave = () => navigate(`/review/${id}`)

  function goOn() {
    if (!isChanged || isBusy || !canWrite) return
    setIsBusy(true)
    const { text, blocks, links } = typed
    workbench
      .cutAnew({ text, blocks, language, abbreviations, names })
      .then(({ boundaries, segmenterVersion }) => {
        const amended = { text, blocks, links, meta: {} }
        navigate(offerUpdate(id, { article: amended, boundaries, segmenterVersion, cause: 'hand' }))
      })
      .catch((error: unknown) => {
        setIsBusy(false)
        tell({ code: 'not-cut' })
        reportError(error)
      })
  }

  return (
    <>
      <main
        className={styles['main']}
        id="content"
        onKeyDown={event => {
          if (event.key !== 'Escape') return
          if (isChanged) setIsAsking(true)
          else leave()
        }}
      >
        <p className={styles['hint']}>{amendWords.hint}</p>
        <AmendEditor start={start} language={language} onType={setTyped} onDone={goOn} />
      </main>
      <footer className={styles['bar']}>
        <Button look="primary" disabled={!isChanged || isBusy || !canWrite} onClick={goOn}>
          {amendWords.goOn}
        </Button>
        <Button onClick={() => (isChanged ? setIsAsking(true) : leave())}>
          {amendWords.cancel}
        </Button>
        <span className={styles['bar-note']} role="status">
          {isBusy ? amendWords.cutting : isChanged ? '' : amendWords.unchanged}
        </span>
      </footer>
      <Dialog title={amendWords.leaveTitle} isOpen={isAsking} onClose={() => setIsAsking(false)}>
        <p>{amendWords.leaveText}</p>
        <div className={styles['actions']}>
          <Button look="danger" onClick={leave}>
            {amendWords.leaveYes}
          </Button>
          <Button onClick={() => setIsAsking(false)}>{amendWords.leaveNo}</Button>
        </div>
      </Dialog>
    </>
  )
}

// Whoever comes back from looking at the marks goes on with what they typed.
function startOf(id: string, revision: RevisionRow): ArticleWords {
  const waiting = incomingVersion(id)
  return waiting?.cause === 'hand' ? waiting.article : revision
}
