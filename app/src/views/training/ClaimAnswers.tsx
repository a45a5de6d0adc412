// The claims that a trainee cut out of a sentence: wording, verdict, and what it rests on.
import {
  type ClaimRow,
  claimsIn,
  editClaim,
  editEvidence,
  evidenceOf,
  type EvidenceRow,
  giveVerdict,
  plainFromRichText,
  removeEvidence,
  richTextFromPlain,
  type Sentence,
  verdictOf,
} from '@claimbench/model'
import { dropClaim, EXERCISE_PROFILE, EXERCISE_REVISION } from '@claimbench/model/training'
import { useState } from 'react'
import { useDesk, useDispatch, useSession } from '../../desk/session-context.tsx'
import { Button } from '../../ui/Button.tsx'
import { SelectField, TextArea } from '../../ui/Field.tsx'
import { exerciseWords } from '../../words/exercise.ts'
import paneStyles from '../review/SentencePanel.module.css'
import cardStyles from '../review/SpanCard.module.css'
import { useExercise } from './exercise.ts'

/** The claims of a sentence. */
export function ClaimAnswers({ sentence }: { readonly sentence: Sentence }) {
  const claims = useDesk(desk => claimsIn(desk, EXERCISE_REVISION, sentence))
  return (
    <section data-claims="">
      <h3 className={paneStyles['heading']}>{exerciseWords.claims}</h3>
      {claims.length === 0 && <p className={paneStyles['hint']}>{exerciseWords.noClaims}</p>}
      {claims.map(claim => (
        <ClaimAnswer key={claim.id} claim={claim} />
      ))}
    </section>
  )
}

function ClaimAnswer({ claim }: { readonly claim: ClaimRow }) {
  const { tasks } = useExercise()
  const dispatch = useDispatch()
  return (
    <div className={cardStyles['card']}>
      <div className={cardStyles['head']}>
        <span className={cardStyles['quote']}>“{claim.quote}”</span>
        <span />
        <Button
          look="quiet"
          aria-label={exerciseWords.removeClaim(claim.quote)}
          onClick={() => dispatch(dropClaim, { claim: claim.id })}
        >
          ×
        </Button>
      </div>
      <div className={cardStyles['fields']}>
        {tasks.includes('wording') && (
          <TextArea
            label={exerciseWords.wording(claim.quote)}
            rows={2}
            value={claim.wording}
            onChange={event =>
              dispatch(
                editClaim,
                { claim: claim.id, fields: { wording: event.target.value } },
                { gesture: `${claim.id}:wording` },
              )
            }
          />
        )}
        {tasks.includes('verdict') && <VerdictAnswer claim={claim} />}
      </div>
    </div>
  )
}

function VerdictAnswer({ claim }: { readonly claim: ClaimRow }) {
  const { lesson, panes, bench } = useExercise()
  const { reviewer } = useSession()
  const dispatch = useDispatch()
  const verdict = useDesk(desk => verdictOf(desk, claim.id, reviewer))
  const evidence = useDesk(desk => evidenceOf(desk, claim.id))
  const { ordered, others } = lesson.packed.article.scale
  const profile = EXERCISE_PROFILE
  return (
    <>
      <SelectField
        label={exerciseWords.verdict(claim.quote)}
        value={verdict?.label ?? ''}
        options={[
          { value: '', label: exerciseWords.open },
          ...[...ordered, ...others].map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChoose={label =>
          dispatch(giveVerdict, {
            claim: claim.id,
            fields: { profile, label: label === '' ? undefined : label },
          })
        }
      />
      <TextArea
        label={exerciseWords.rationale(claim.quote)}
        rows={2}
        value={verdict ? plainFromRichText(verdict.rationale) : ''}
        onChange={event =>
          dispatch(
            giveVerdict,
            {
              claim: claim.id,
              fields: { profile, rationale: richTextFromPlain(event.target.value) },
            },
            { gesture: `${claim.id}:rationale` },
          )
        }
      />
      {evidence.map(item => (
        <EvidenceAnswer key={item.id} item={item} />
      ))}
      {evidence.length === 0 && <p className={paneStyles['hint']}>{exerciseWords.noEvidence}</p>}
      <Button
        onClick={() => {
          panes.setState({ tab: 'documents', quoteFor: claim.id })
          bench.panel.setState({ isSheetOpen: true })
        }}
      >
        {exerciseWords.quote}
      </Button>
    </>
  )
}

function EvidenceAnswer({ item }: { readonly item: EvidenceRow }) {
  const dispatch = useDispatch()
  const title = useDesk(desk => desk.sources.get(item.source)?.name ?? item.source)
  const [typed, setTyped] = useState(item.quote)
  return (
    <div className={cardStyles['head']}>
      <TextArea
        label={exerciseWords.quoteOf(title)}
        rows={2}
        value={typed}
        onChange={event => {
          const quote = event.target.value
          setTyped(quote)
          // A quotation that is being cleared is kept until there is another one, or it is removed.
          if (quote.trim() === '') return
          dispatch(
            editEvidence,
            { id: item.id, fields: { quote } },
            { gesture: `${item.id}:quote` },
          )
        }}
      />
      <span />
      <Button
        look="quiet"
        aria-label={exerciseWords.removeEvidence(item.quote)}
        onClick={() => dispatch(removeEvidence, { id: item.id })}
      >
        ×
      </Button>
    </div>
  )
}
