// Who is said to say it, as the trainee marked it.
import {
  editSpan,
  removeSpan,
  type Sentence,
  SOURCE_TYPES,
  type SourceType,
  spansIn,
  type SpanRow,
} from '@claimbench/model'
import { EXERCISE_REVISION } from '@claimbench/model/training'
import { useDesk, useDispatch } from '../../desk/session-context.tsx'
import { Button } from '../../ui/Button.tsx'
import { SelectField } from '../../ui/Field.tsx'
import { reviewWords, sourceTypeWords, spanWords } from '../../words/review.ts'
import { exerciseWords } from '../../words/exercise.ts'
import paneStyles from '../review/SentencePanel.module.css'
import styles from '../review/SpanCard.module.css'

/** The spans of a sentence, each with the type of its source. */
export function SpanAnswers({ sentence }: { readonly sentence: Sentence }) {
  const spans = useDesk(desk =>
    spansIn(desk, EXERCISE_REVISION, sentence).filter(span => span.kind !== 'fragment'),
  )
  return (
    <section>
      <h3 className={paneStyles['heading']}>{exerciseWords.whoSaysIt}</h3>
      {spans.length === 0 && <p className={paneStyles['hint']}>{exerciseWords.nobody}</p>}
      {spans.map(span => (
        <SpanAnswer key={span.id} span={span} />
      ))}
    </section>
  )
}

function SpanAnswer({ span }: { readonly span: SpanRow }) {
  const dispatch = useDispatch()
  const isTyped = span.kind === 'source' || span.sourceType !== undefined
  return (
    <div className={styles['card']}>
      <div className={styles['head']}>
        <span className={styles['quote']}>“{span.quote}”</span>
        <span className={`${styles['pill']} ${styles[span.sourceType ?? ''] ?? ''}`}>
          {span.sourceType ? sourceTypeWords[span.sourceType] : spanWords[span.kind]}
        </span>
        <Button
          look="quiet"
          aria-label={reviewWords.removeSpan(span.quote)}
          onClick={() => dispatch(removeSpan, { span: span.id })}
        >
          ×
        </Button>
      </div>
      {isTyped && (
        <div className={styles['fields']}>
          <SelectField<SourceType>
            label={reviewWords.typeOf(span.quote)}
            value={span.sourceType ?? 'named'}
            options={SOURCE_TYPES.map(value => ({ value, label: sourceTypeWords[value] }))}
            onChoose={sourceType => dispatch(editSpan, { span: span.id, fields: { sourceType } })}
          />
        </div>
      )}
    </div>
  )
}
