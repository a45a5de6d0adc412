// How the suggester came to a source: the cue, the source it belongs to, and the rule that typed it.
import { type AttributionSpan, rules, type Suggestion } from '@claimbench/suggest'
import { sourceTypeWords, vagueKindWords } from '../../words/review.ts'
import { suggestionWords } from '../../words/suggestions.ts'
import styles from './SuggestionCard.module.css'

interface AttributionChainProps {
  readonly suggestion: Suggestion
  /** The sentence. */
  readonly text: string
}

/** Each attribution of the sentence, step by step; nothing where there is none. */
export function AttributionChain({ suggestion, text }: AttributionChainProps) {
  const spans = suggestion.spans.filter(span => span.type !== 'content')
  if (spans.length === 0) return null
  const chains = [...new Set(spans.map(span => span.attribution))]
  return (
    <div role="group" aria-label={suggestionWords.chain}>
      {chains.map(chain => (
        <ol key={chain ?? -1} className={styles['chain']}>
          {spans
            .filter(span => span.attribution === chain)
            // The cue is found first, and the source through it.
            .toSorted((a, b) => (a.type === b.type ? a.start - b.start : a.type === 'cue' ? -1 : 1))
            .map(span => (
              <Step key={`${span.type}:${span.start}`} {...{ span, suggestion, text }} />
            ))}
        </ol>
      ))}
    </div>
  )
}

function Step({
  span,
  suggestion,
  text,
}: AttributionChainProps & { readonly span: AttributionSpan }) {
  const rule = suggestion.why.find(one => one.start === span.start && one.end === span.end)?.rule
  const outer = suggestion.spans.find(
    one => one.type === 'source' && one.attribution === span.relayedBy,
  )
  const notes = [
    span.sourceType && sourceTypeWords[span.sourceType],
    span.vagueKind && vagueKindWords[span.vagueKind],
    span.standsFor && suggestionWords.standsFor(span.standsFor),
    span.relayedBy !== undefined &&
      span.type === 'source' &&
      outer &&
      suggestionWords.relayedBy(`“${text.slice(outer.start, outer.end)}”`),
    span.link === 'without-target' && suggestionWords.linkDead,
    span.link === 'with-target' && suggestionWords.linkLive,
  ].filter(Boolean)
  return (
    <li className={styles['step']}>
      <mark className={styles['words']}>{text.slice(span.start, span.end)}</mark>{' '}
      {notes.length > 0 && <b className={styles[span.sourceType ?? '']}>{notes.join(' · ')}</b>}
      {rule && <span className={styles['rule']}>{rules[rule]}</span>}
    </li>
  )
}
