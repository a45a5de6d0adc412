// A newer splitter, another language or abbreviations of the reviewer's own may cut the article
// otherwise. Nothing changes by itself: what would change is shown, and a person decides.
import {
  type ArticleRow,
  type Boundary,
  boundaryChanges,
  resplitRevision,
  type RevisionRow,
} from '@claimbench/model'
import { type BoundaryReason, explainBoundary } from '@claimbench/text/segment'
import { useEffect, useMemo, useState } from 'react'
import { useDesk, useDispatch, useSessionState } from '../../desk/session-context.tsx'
import { abbreviationsOf, wholeNamesOf } from '../../shell/settings.ts'
import { useWorkbench } from '../../shell/workbench-context.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { reviewWords } from '../../words/review.ts'
import styles from './ResplitOffer.module.css'

interface ResplitOfferProps {
  readonly article: ArticleRow
  readonly revision: RevisionRow
}

interface Fresh {
  readonly boundaries: readonly Boundary[]
  readonly segmenterVersion: string
}

/** How much of the text is shown on each side of a place, in UTF-16 units. */
const AROUND = 48

/** Offers other sentence boundaries, when there are any. */
export function ResplitOffer({ article, revision }: ResplitOfferProps) {
  const dispatch = useDispatch()
  const fresh = useFreshBoundaries(article, revision)
  const canWrite = useSessionState(state => state.access === 'write')
  const [isOpen, setIsOpen] = useState(false)
  const [isDeclined, setIsDeclined] = useState(false)
  const changes = useMemo(
    () => (fresh ? boundaryChanges(revision.boundaries, fresh.boundaries) : []),
    [fresh, revision],
  )
  if (!fresh || changes.length === 0 || isDeclined || !canWrite) return null

  return (
    <p className={styles['offer']}>
      {reviewWords.resplit(changes.length)}
      <Button look="quiet" onClick={() => setIsOpen(true)}>
        {reviewWords.resplitShow}
      </Button>
      <Button look="quiet" onClick={() => setIsDeclined(true)}>
        {reviewWords.resplitKeep}
      </Button>
      <Dialog title={reviewWords.resplitTitle} isOpen={isOpen} onClose={() => setIsOpen(false)}>
        <p>{reviewWords.resplitHint}</p>
        <ul className={styles['changes']}>
          {changes.map(({ at, kind, reason }) => (
            <li key={at}>
              <q>
                {revision.text.slice(Math.max(0, at - AROUND), at)}
                <b aria-hidden="true">¦</b>
                {revision.text.slice(at, at + AROUND)}
              </q>
              <span className={styles['why']}>
                {kind === 'cut'
                  ? // The reason was found just now, by the splitter that explains it.
                    reviewWords.resplitCut(explainBoundary(reason as BoundaryReason))
                  : reviewWords.resplitJoin}
              </span>
            </li>
          ))}
        </ul>
        <div>
          <Button
            look="primary"
            onClick={() => {
              setIsOpen(false)
              dispatch(resplitRevision, { revision: revision.id, ...fresh })
            }}
          >
            {reviewWords.resplitApply}
          </Button>
        </div>
      </Dialog>
    </p>
  )
}

function useFreshBoundaries(article: ArticleRow, revision: RevisionRow): Fresh | undefined {
  const workbench = useWorkbench()
  const abbreviations = useDesk(abbreviationsOf)
  const names = useDesk(wholeNamesOf)
  const { language } = article
  const [fresh, setFresh] = useState<Fresh>()
  useEffect(() => {
    let isStale = false
    workbench
      .cutAnew({ text: revision.text, blocks: revision.blocks, language, abbreviations, names })
      .then(found => {
        if (!isStale) setFresh(found)
      })
      // Without an offer everything stays as it is.
      .catch(() => undefined)
    return () => {
      isStale = true
    }
  }, [workbench, revision.text, revision.blocks, language, abbreviations, names])
  return fresh
}
