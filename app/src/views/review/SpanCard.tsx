// One marked stretch: what it is and, for a source, how well it can be traced.
import {
  editSpan,
  removeSpan,
  SOURCE_TYPES,
  type SourceType,
  type SpanRow,
  VAGUE_KINDS,
  type VagueKind,
} from '@claimbench/model'
import { hostOf } from '@claimbench/model'
import { type Link, overlaps } from '@claimbench/text'
import { useDispatch, useSessionState } from '../../desk/session-context.tsx'
import { Button } from '../../ui/Button.tsx'
import { SelectField, TextField } from '../../ui/Field.tsx'
import { reviewWords, sourceTypeWords, spanWords, vagueKindWords } from '../../words/review.ts'
import styles from './SpanCard.module.css'

interface SpanCardProps {
  readonly span: SpanRow
  readonly links: readonly Link[]
}

/** A card for a source, cue or content span. */
export function SpanCard({ span, links }: SpanCardProps) {
  const dispatch = useDispatch()
  const canWrite = useSessionState(state => state.access === 'write')
  const isTyped = span.kind === 'source' || span.sourceType !== undefined
  const edit = (fields: Partial<SpanRow>, gesture?: string) =>
    dispatch(editSpan, { span: span.id, fields }, gesture ? { gesture } : {})

  return (
    <div className={styles['card']}>
      <div className={styles['head']}>
        <span className={styles['quote']}>“{span.quote}”</span>
        <span className={`${styles['pill']} ${styles[span.sourceType ?? ''] ?? ''}`}>
          {span.sourceType ? sourceTypeWords[span.sourceType] : spanWords[span.kind]}
        </span>
        {canWrite && (
          <Button
            look="quiet"
            aria-label={reviewWords.removeSpan(span.quote)}
            onClick={() => dispatch(removeSpan, { span: span.id })}
          >
            ×
          </Button>
        )}
      </div>
      <LinkNote span={span} links={links} />
      {isTyped && canWrite && (
        <div className={styles['fields']}>
          <SelectField<SourceType>
            label={reviewWords.typeOf(span.quote)}
            value={span.sourceType ?? 'named'}
            options={SOURCE_TYPES.map(value => ({ value, label: sourceTypeWords[value] }))}
            onChoose={sourceType => edit({ sourceType })}
          />
          {span.sourceType === 'vague' && (
            <SelectField<VagueKind | ''>
              label={reviewWords.vagueKindOf(span.quote)}
              value={span.vagueKind ?? ''}
              options={[
                { value: '', label: '–' },
                ...VAGUE_KINDS.map(value => ({ value, label: vagueKindWords[value] })),
              ]}
              onChoose={kind => edit({ vagueKind: kind === '' ? undefined : kind })}
            />
          )}
          {span.sourceType !== 'named' && (
            <>
              <TextField
                label={reviewWords.resolvedTo}
                value={span.resolvedTo ?? ''}
                onChange={event =>
                  edit({ resolvedTo: event.target.value || undefined }, `${span.id}:resolvedTo`)
                }
              />
              <TextField
                label={reviewWords.anonymityReason}
                value={span.anonymityReason ?? ''}
                onChange={event =>
                  edit({ anonymityReason: event.target.value || undefined }, `${span.id}:reason`)
                }
              />
            </>
          )}
        </div>
      )}
    </div>
  )
}

function LinkNote({ span, links }: SpanCardProps) {
  const link = links.find(one => overlaps(one, span))
  if (!link) return null
  const host = link.target && hostOf(link.target)
  const words = link.missing
    ? reviewWords.linkDead
    : link.toItself
      ? reviewWords.linkSelf
      : reviewWords.linkLive(host ?? link.target ?? '')
  return <p className={styles['note']}>{words}</p>
}
