// The key of one sentence beside what the trainee said: reasons, alternatives, marks, claims.
import { matchSpans } from '@claimbench/agreement'
import { ATTRIBUTION_KINDS, type ExerciseTask } from '@claimbench/model'
import type { KeySpan, TrainingArticle } from '@claimbench/model/training'
import { Glyph } from '../../surface/Glyph.tsx'
import type { ClaimResult, SentenceResult } from '../../training/score-attempt.ts'
import { sourceTypeWords, spanWords, tagWords } from '../../words/review.ts'
import { feedbackWords, outcomeWords, shareWords } from '../../words/exercise.ts'
import styles from './Feedback.module.css'

interface FeedbackProps {
  readonly result: SentenceResult
  readonly tasks: readonly ExerciseTask[]
  readonly article: TrainingArticle
}

/** What the key says of a sentence, and how the answer compares. */
export function Feedback({ result, tasks, article }: FeedbackProps) {
  return (
    <div className={styles['feedback']}>
      {tasks.includes('tag') && <TagFeedback result={result} />}
      {tasks.includes('spans') && <SpanFeedback result={result} text={article.text} />}
      {tasks.includes('fragments') && (
        <ClaimsFeedback result={result} tasks={tasks} article={article} />
      )}
    </div>
  )
}

function TagFeedback({ result }: { readonly result: SentenceResult }) {
  const { key, answer, score } = result
  return (
    <>
      <p className={styles['outcome']} data-outcome={score.tag}>
        <span aria-hidden="true">{SIGNS[score.tag]}</span> {outcomeWords[score.tag]}
      </p>
      <dl className={styles['pair']}>
        <dt>{feedbackWords.keyTag}</dt>
        <dd>
          <Glyph tag={key.tag} /> {tagWords[key.tag]}
        </dd>
        <dt>{feedbackWords.yourTag}</dt>
        <dd>
          <Glyph tag={answer?.tag} /> {answer?.tag ? tagWords[answer.tag] : feedbackWords.nothing}
        </dd>
      </dl>
      <p className={styles['reason']}>{key.reason || feedbackWords.noReason}</p>
      {key.alternatives.map(({ tag, reason }) => (
        <p key={tag} className={styles['other']}>
          {feedbackWords.alsoRight}: <strong>{tagWords[tag]}</strong>. {reason}
        </p>
      ))}
    </>
  )
}

const SIGNS = { right: '✓', accepted: '✓', wrong: '✗', missing: '–' } as const

function SpanFeedback({
  result,
  text,
}: {
  readonly result: SentenceResult
  readonly text: string
}) {
  const { key, answer } = result
  const pairs = ATTRIBUTION_KINDS.flatMap(kind =>
    matchSpans(
      key.spans.filter(span => span.kind === kind),
      (answer?.spans ?? []).filter(span => span.kind === kind),
    ),
  )
  return (
    <section>
      <h4 className={styles['heading']}>{feedbackWords.sources}</h4>
      {pairs.length === 0 && <p className={styles['other']}>{feedbackWords.noSpans}</p>}
      <ul className={styles['list']}>
        {pairs.map(({ key: wanted, given }) => {
          const shown = wanted ?? given
          return (
            shown && (
              <li key={`${wanted ? 'key' : 'own'} ${shown.kind} ${shown.start}`}>
                “{text.slice(shown.start, shown.end)}”: {kindWords(shown)}.{' '}
                <span className={styles['other']}>{spanOutcome(wanted, given, text)}</span>
              </li>
            )
          )
        })}
      </ul>
    </section>
  )
}

type GivenSpan = Pick<KeySpan, 'start' | 'end' | 'kind' | 'sourceType'>

function kindWords({ kind, sourceType }: GivenSpan): string {
  return [sourceType && sourceTypeWords[sourceType], spanWords[kind]].filter(Boolean).join(' ')
}

function spanOutcome(
  wanted: GivenSpan | undefined,
  given: GivenSpan | undefined,
  text: string,
): string {
  if (!wanted) return feedbackWords.extra
  if (!given) return feedbackWords.notFound
  const isSame = wanted.start === given.start && wanted.end === given.end
  const place = isSame
    ? feedbackWords.found
    : feedbackWords.foundInPart(text.slice(given.start, given.end))
  if (wanted.sourceType === undefined || wanted.sourceType === given.sourceType) return place
  const type = given.sourceType ? sourceTypeWords[given.sourceType] : feedbackWords.untyped
  return `${place}; ${feedbackWords.otherType(type)}`
}

function ClaimsFeedback({ result, tasks, article }: FeedbackProps) {
  return (
    <section>
      <h4 className={styles['heading']}>{feedbackWords.claims}</h4>
      {result.claims.length === 0 && <p className={styles['other']}>{feedbackWords.noClaims}</p>}
      <ul className={styles['list']}>
        {result.claims.map(claim => (
          <li key={`${claim.key ? 'key' : 'own'} ${claim.key?.start ?? claim.given?.start}`}>
            <ClaimFeedback claim={claim} tasks={tasks} article={article} />
          </li>
        ))}
      </ul>
    </section>
  )
}

interface ClaimFeedbackProps {
  readonly claim: ClaimResult
  readonly tasks: readonly ExerciseTask[]
  readonly article: TrainingArticle
}

function ClaimFeedback({ claim, tasks, article }: ClaimFeedbackProps) {
  const { key, given, wording } = claim
  const place = key ?? given
  const words = place ? article.text.slice(place.start, place.end) : ''
  return (
    <div className={styles['claim']}>
      <p>
        “{words}” <span className={styles['other']}>{claimOutcome(claim, article.text)}</span>
      </p>
      {key && tasks.includes('wording') && (
        <dl className={styles['pair']}>
          <dt>{feedbackWords.keyWording}</dt>
          <dd>{key.wording}</dd>
          {(key.acceptedWordings ?? []).map(other => (
            <OtherWording key={other} words={other} />
          ))}
          <dt>{feedbackWords.yourWording}</dt>
          <dd>
            {given?.wording ?? feedbackWords.nothing}
            {given?.wording !== undefined && wording !== undefined && (
              <> ({feedbackWords.wordsInCommon(shareWords(wording))})</>
            )}
          </dd>
        </dl>
      )}
      {key?.verdict && tasks.includes('verdict') && (
        <VerdictFeedback claim={claim} verdict={key.verdict} article={article} />
      )}
    </div>
  )
}

function OtherWording({ words }: { readonly words: string }) {
  return (
    <>
      <dt>{feedbackWords.otherWordings}</dt>
      <dd>{words}</dd>
    </>
  )
}

function claimOutcome({ key, given }: ClaimResult, text: string): string {
  if (!key) return feedbackWords.extra
  if (!given) return feedbackWords.notFound
  const isSame = key.start === given.start && key.end === given.end
  return isSame
    ? feedbackWords.found
    : feedbackWords.foundInPart(text.slice(given.start, given.end))
}

interface VerdictFeedbackProps {
  readonly claim: ClaimResult
  readonly verdict: NonNullable<NonNullable<ClaimResult['key']>['verdict']>
  readonly article: TrainingArticle
}

function VerdictFeedback({ claim, verdict, article }: VerdictFeedbackProps) {
  const { given, verdictDistance = 1, evidence } = claim
  const { ordered, others } = article.scale
  const nameOf = (id: string) => [...ordered, ...others].find(one => one.id === id)?.name ?? id
  const titleOf = (sheet: string) => article.sheets.find(({ name }) => name === sheet)?.title
  const rubric = (['found', 'primary', 'verbatim', 'origins'] as const).flatMap(line => {
    const value = evidence?.[line]
    return value === undefined ? [] : [`${feedbackWords.rubric[line]}: ${shareWords(value)}`]
  })
  return (
    <>
      <dl className={styles['pair']}>
        <dt>{feedbackWords.keyTag}</dt>
        <dd>
          {nameOf(verdict.label)}
          {(verdict.acceptedLabels ?? []).map(label => (
            <span key={label} className={styles['other']}>
              {' '}
              ({feedbackWords.alsoRight}: {nameOf(label)})
            </span>
          ))}
        </dd>
        <dt>{feedbackWords.yourTag}</dt>
        <dd>
          {given?.verdict === undefined
            ? feedbackWords.nothing
            : `${nameOf(given.verdict)}, ${
                verdictDistance === 0
                  ? feedbackWords.rightVerdict
                  : feedbackWords.stepsOff(shareWords(verdictDistance))
              }`}
        </dd>
      </dl>
      <p className={styles['reason']}>{verdict.rationale}</p>
      {verdict.evidence.map(({ sheet, source, quote }) => (
        <blockquote key={`${sheet ?? source ?? ''} ${quote}`} className={styles['quote']}>
          {quote} <cite>{(sheet && titleOf(sheet)) ?? source}</cite>
        </blockquote>
      ))}
      {rubric.length > 0 && <p className={styles['other']}>{rubric.join(' · ')}</p>}
    </>
  )
}
