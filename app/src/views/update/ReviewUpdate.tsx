import { type ArticleRow, isSameText, type RevisionRow } from '@claimbench/model'
import { useMemo } from 'react'
import type { IncomingVersion } from '../../shell/incoming-versions.ts'
import { Button } from '../../ui/Button.tsx'
import { updateWords } from '../../words/update.ts'
import { detailChanges } from './detail-changes.ts'
import { Decisions } from './Decisions.tsx'
import { type CarryState, useCarryPlan } from './use-carry-plan.ts'
import styles from './UpdateView.module.css'

interface ReviewUpdateProps {
  readonly article: ArticleRow
  readonly revision: RevisionRow
  readonly version: IncomingVersion
}

/** Compares the versions and shows what an update would do. */
export function ReviewUpdate({ article, revision, version }: ReviewUpdateProps) {
  const [state, retry] = useCarryPlan(revision, version)
  switch (state.state) {
    case 'comparing':
      return (
        <main className={styles['main']} id="content">
          <p role="status">{updateWords.comparing}</p>
        </main>
      )
    case 'failed':
      return (
        <main className={styles['main']} id="content">
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
