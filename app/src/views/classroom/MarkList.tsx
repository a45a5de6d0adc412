import type { AnswerFragment, AnswerSpan } from '@claimbench/model'
import { classroomWords } from '../../words/classroom.ts'
import { spanWords } from '../../words/review.ts'
import { useClass } from './class-context.ts'
import styles from './SentenceSide.module.css'

interface MarkListProps {
  readonly spans: readonly AnswerSpan[]
  readonly fragments: readonly Pick<AnswerFragment, 'start' | 'end' | 'wording'>[]
}

/** The words somebody marked in a sentence, each with what they are said to be. */
export function MarkList({ spans, fragments }: MarkListProps) {
  const { article } = useClass().lesson.packed
  const quote = ({ start, end }: { readonly start: number; readonly end: number }) => (
    <q lang={article.language}>{article.text.slice(start, end)}</q>
  )
  if (spans.length + fragments.length === 0) return <p>{classroomWords.noMarks}</p>
  return (
    <ul className={styles['mark-list']}>
      {spans.map(span => (
        <li key={`${span.kind} ${span.start} ${span.end}`}>
          {quote(span)}{' '}
          <span>
            {span.kind === 'source' || span.sourceType
              ? `${spanWords[span.kind]}${span.sourceType ? `, ${span.sourceType}` : ''}`
              : spanWords[span.kind]}
          </span>
        </li>
      ))}
      {fragments.map(fragment => (
        <li key={`fragment ${fragment.start} ${fragment.end}`}>
          {quote(fragment)} <span>{classroomWords.claimAs(fragment.wording ?? '')}</span>
        </li>
      ))}
    </ul>
  )
}
