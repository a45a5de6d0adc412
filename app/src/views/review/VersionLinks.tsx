import type { ArticleRow, RevisionRow } from '@claimbench/model'
import { Link } from 'wouter'
import { useSessionState } from '../../desk/session-context.tsx'
import { agreementWords } from '../../words/agreement.ts'
import { detailWords } from '../../words/details.ts'
import { revisionWords } from '../../words/revisions.ts'
import styles from './DetailsPanel.module.css'

interface VersionLinksProps {
  readonly article: ArticleRow
  readonly revision: RevisionRow
}

/** Which version this is, and the ways to another one. */
export function VersionLinks({ article, revision }: VersionLinksProps) {
  const canWrite = useSessionState(state => state.access === 'write')
  return (
    <section className={styles['versions']}>
      <h3>{revisionWords.version(revision.number)}</h3>
      <p>
        {canWrite && (
          <>
            <Link href={`/update/${article.id}`}>{detailWords.update}</Link>
            <Link href={`/amend/${article.id}`}>{detailWords.amend}</Link>
          </>
        )}
        <Link href={`/revisions/${article.id}`}>{detailWords.versions}</Link>
        <Link href={`/history/${article.id}`}>{detailWords.history}</Link>
        <Link href={`/hand-over/${article.id}`}>{detailWords.handOver}</Link>
        <Link href={`/agreement/${article.id}`}>{agreementWords.link}</Link>
      </p>
    </section>
  )
}
