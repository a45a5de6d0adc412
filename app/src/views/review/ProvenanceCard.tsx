// Where the article comes from, counted: never a score.
import { type ArticleRow, type RevisionRow, spansIn } from '@claimbench/model'
import { type ImportedArticle, provenanceOf } from '@claimbench/text/import'
import { useMemo } from 'react'
import { Link } from 'wouter'
import { useDesk } from '../../desk/session-context.tsx'
import { useHand } from '../../surface/hand.ts'
import { compareWords } from '../../words/compare.ts'
import { provenanceLines, provenanceWords } from '../../words/provenance.ts'
import styles from './DetailsPanel.module.css'
import { suggestedSources } from './suggested-sources.ts'

interface ProvenanceCardProps {
  readonly article: ArticleRow
  readonly revision: RevisionRow
}

/** What the article says about its own origin, its links and its sources. */
export function ProvenanceCard({ article, revision }: ProvenanceCardProps) {
  const spans = useDesk(desk =>
    spansIn(desk, revision.id, { start: 0, end: revision.text.length }).filter(
      span => span.sourceType !== undefined,
    ),
  )
  const suggestions = useHand(hand => hand.suggestions)
  const lines = useMemo(() => {
    const { text, blocks, links } = revision
    const { address, disagreements: _shownBelow, ...meta } = article
    const whole: ImportedArticle = {
      text,
      blocks,
      links,
      meta: { ...meta, ...(address && { canonicalUrl: address }) },
    }
    const sources = spans.flatMap(({ start, end, sourceType }) =>
      sourceType ? [{ start, end, type: sourceType }] : [],
    )
    return provenanceLines(provenanceOf(whole, sources), suggestedSources(suggestions, sources))
  }, [article, revision, spans, suggestions])

  return (
    <section className={styles['provenance']}>
      <h3>{provenanceWords.heading}</h3>
      <dl>
        {lines.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Link href={`/compare/${article.id}`}>{compareWords.link}</Link>
    </section>
  )
}
