// Why the splitter, or a reviewer, ended the sentence where it ends.
import { cutId, type RevisionRow, type Sentence } from '@claimbench/model'
import { type BoundaryReason, explainBoundary } from '@claimbench/text/segment'
import { useDesk } from '../../desk/session-context.tsx'
import { reviewWords } from '../../words/review.ts'
import styles from './SentencePanel.module.css'

interface WhyHereProps {
  readonly revision: RevisionRow
  readonly sentence: Sentence
  readonly sentences: readonly Sentence[]
}

/** The reason for the end of the sentence, on demand. */
export function WhyHere({ revision, sentence, sentences }: WhyHereProps) {
  const next = sentences[sentence.index + 1]
  const isBlockEnd = next?.block !== sentence.block
  const cut = useDesk(desk => (next ? desk.cuts.get(cutId(revision.id, next.start)) : undefined))
  const boundary = revision.boundaries.find(({ at }) => at === next?.start)
  const words = isBlockEnd
    ? reviewWords.endOfBlock
    : cut || !boundary
      ? reviewWords.byReviewer
      : // The reason was written by the splitter of that version; a later one may not know it.
        reviewWords.whyHereSure(
          explainBoundary(boundary.reason as BoundaryReason) ?? boundary.reason,
          boundary.confidence,
        )

  return (
    <details className={styles['whyHere']}>
      <summary>{reviewWords.whyHere}</summary>
      <p>{words}</p>
    </details>
  )
}
