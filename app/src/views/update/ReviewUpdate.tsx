import { type ArticleRow, isSameText, type RevisionRow } from '@claimbench/model'
import { useMemo } from 'react'
import { useLocation } from 'wouter'
import { forgetIncoming, type IncomingVersion } from '../../shell/incoming-versions.ts'
import { Button } from '../../ui/Button.tsx'
import { Progress } from '../../ui/Progress.tsx'
import placeStyles from '../../shell/ArticlePlace.module.css'
import { updateWords } from '../../words/update.ts'
import { detailChanges } from './detail-changes.ts'
import { Decisions } from './Decisions.tsx'
import { type CarryState, useCarryPlan } from './use-carry-plan.ts'

interface ReviewUpdateProps {
  readonly article: ArticleRow
  readonly revision: RevisionRow
  readonly version: IncomingVersion
}

/** Compares the versions and shows what an update would do. */
export function ReviewUpdate({ article, revision, version }: ReviewUpdateProps) {
  const [state, retry] = useCarryPlan(revision, version)
  const [, navigate] = useLocation()
  switch (state.state) {
    case 'comparing':
      return (
        <main className={placeStyles['main']} id="content">
          <div className={placeStyles['column']} role="status">
            <p>{updateWords.comparing}</p>
            <Progress label={updateWords.comparing} />
            <p className={placeStyles['actions']}>
              <Button
                onClick={() => {
                  forgetIncoming(article.id)
                  navigate(`/review/${article.id}`)
                }}
              >
                {updateWords.stop}
              </Button>
            </p>
          </div>
        </main>
      )
    case 'failed':
      return (
        <main className={placeStyles['main']} id="content">
          <p role="alert">{updateWords.failed}</p>
          <Button onClick={retry}>{updateWords.retry}</Button>
        </main>
      )
    case 'ready':
      return <Ready article={article} revision={revision} version={version} ready={state} />
    default:
      return state satisfies never
  }
}

function Ready({
  article,
  revision,
  version,
  ready,
}: ReviewUpdateProps & { readonly ready: Extract<CarryState, { state: 'ready' }> }) {
  const details = useMemo(
    () => (version.cause === 'import' ? detailChanges(article, version.article) : []),
    [article, version],
  )
  const isSame = isSameText(revision, version.article)
  return (
    <Decisions
      // Other marks are other decisions.
      key={ready.marks.length}
      article={article}
      revision={revision}
      version={version}
      details={details}
      isSame={isSame}
      {...ready}
    />
  )
}
