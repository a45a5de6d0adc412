// What the suggester thinks of an open sentence, and why.
import { ghostTagsOf, type RevisionRow, type Sentence, tagOf } from '@claimbench/model'
import { rules, type Suggestion } from '@claimbench/suggest'
import { useDesk, useSession, useSessionState } from '../../desk/session-context.tsx'
import { Glyph } from '../../surface/Glyph.tsx'
import { suggestionKey, useHand } from '../../surface/hand.ts'
import { Button } from '../../ui/Button.tsx'
import { Kbd } from '../../ui/Kbd.tsx'
import { reviewWords, sourceTypeWords, tagWords } from '../../words/review.ts'
import { useBench } from './bench-context.ts'
import { commandOf } from './commands.ts'
import styles from './SuggestionCard.module.css'

interface SuggestionCardProps {
  readonly revision: RevisionRow
  readonly sentence: Sentence
}

/** How many reasons are shown: the heaviest ones say it. */
const REASONS = 4

/** The suggestion for the sentence, with its reasons; nothing once the sentence is tagged. */
export function SuggestionCard({ revision, sentence }: SuggestionCardProps) {
  const bench = useBench()
  const { reviewer } = useSession()
  const canWrite = useSessionState(state => state.access === 'write')
  const isTagged = useDesk(desk => tagOf(desk, revision.id, sentence, reviewer) !== undefined)
  const left = useDesk(desk => ghostTagsOf(desk, revision.id, sentence, reviewer))
  const suggestion = useHand(hand => hand.suggestions.get(suggestionKey(sentence)))
  const tag = left[0]?.tag ?? suggestion?.tag
  if (isTagged || !tag) return null

  return (
    <section className={styles['card']}>
      <div className={styles['head']}>
        <Glyph tag={tag} isGhost />
        <b>{tagWords[tag]}</b>
        {suggestion && left.length === 0 && (
          <span className={styles['sure']}>{reviewWords.certainty(suggestion.tags[tag])}</span>
        )}
        {canWrite && (
          <Button onClick={() => commandOf('take').run(bench)}>
            {reviewWords.takeSuggestion} <Kbd>Enter</Kbd>
          </Button>
        )}
      </div>
      {left.length > 0 ? (
        <p className={styles['why']}>
          {reviewWords.ghost(left.map(row => tagWords[row.tag]).join(', '))}
        </p>
      ) : (
        suggestion && (
          <Why suggestion={suggestion} text={revision.text.slice(sentence.start, sentence.end)} />
        )
      )}
    </section>
  )
}

function Why({ suggestion, text }: { readonly suggestion: Suggestion; readonly text: string }) {
  const quote = (stretch: { start: number; end: number }) => text.slice(stretch.start, stretch.end)
  const sources = suggestion.spans.filter(span => span.sourceType)
  return (
    <>
      {sources.map(span => (
        <p key={span.start} className={styles['why']}>
          <mark className={styles['words']}>{quote(span)}</mark>{' '}
          {span.sourceType && sourceTypeWords[span.sourceType]}
          {span.vagueKind && ` · ${span.vagueKind}`}
        </p>
      ))}
      <ul className={styles['reasons']}>
        {suggestion.why.slice(0, REASONS).map(reason => (
          <li key={`${reason.rule}:${reason.start}`} className={styles['why']}>
            {reason.end > reason.start && <mark className={styles['words']}>{quote(reason)}</mark>}{' '}
            {rules[reason.rule]}
          </li>
        ))}
      </ul>
      <p className={styles['model']}>{suggestion.model}</p>
    </>
  )
}
