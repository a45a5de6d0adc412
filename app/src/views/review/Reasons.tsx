// What speaks for a tag: each rule once, with the words it saw.
import type { Tag } from '@claimbench/model'
import { type Reason, type RuleId, rules } from '@claimbench/suggest'
import { suggestionWords } from '../../words/suggestions.ts'
import styles from './SuggestionCard.module.css'

interface ReasonsProps {
  readonly reasons: readonly Reason[]
  readonly tag: Tag
  /** The sentence. */
  readonly text: string
}

/** The reasons for a tag, the heaviest first. Those of the attributions stand in their chain. */
export function Reasons({ reasons, tag, text }: ReasonsProps) {
  const own = reasons.filter(reason => reason.tag === tag && !isOfAttribution(reason))
  const byRule = [...new Set(own.map(reason => reason.rule))].map(rule => ({
    rule,
    words: own.filter(reason => reason.rule === rule).map(reason => wordsOf(reason, text)),
  }))
  return (
    <div>
      <h4 className={styles['heading']}>{suggestionWords.speaksFor(tag)}</h4>
      {byRule.length === 0 && (
        <p className={styles['why']}>{suggestionWords.nothingSpeaksFor(tag)}</p>
      )}
      <ul className={styles['reasons']}>
        {byRule.map(({ rule, words }) => (
          <li key={rule} className={styles['step']}>
            {words.map((word, at) => (
              <span key={at}>
                {word ? (
                  <mark className={styles['reason']}>{word}</mark>
                ) : (
                  <i>{suggestionWords.wholeSentence}</i>
                )}{' '}
              </span>
            ))}
            <span className={styles['rule']}>{rules[rule]}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

function wordsOf({ start, end }: Reason, text: string): string | undefined {
  return end - start >= 0.6 * text.length ? undefined : text.slice(start, end)
}

const ATTRIBUTION_RULES: ReadonlySet<RuleId> = new Set([
  'speech-verb',
  'thought-verb',
  'request-verb',
  'judgement-verb',
  'document-verb',
  'according-to',
  'speaker-label',
  'speech-noun',
  'passive-report',
  'hearsay-word',
])

const isOfAttribution = ({ rule }: Reason) => ATTRIBUTION_RULES.has(rule)
