import type {
  Block,
  Card as CardTree,
  Chrome,
  EvidenceEntry,
  VerdictLine,
} from '@claimbench/report'
import type { ReactNode } from 'react'
import { jumpTo } from './jump.ts'
import { LineView } from './LineView.tsx'
import styles from './Preview.module.css'

interface CardProps {
  readonly card: CardTree
  readonly chrome: Chrome
  readonly render: (blocks: readonly Block[]) => ReactNode
}

/** Everything about one claim: what was said, the verdict, why, and on what evidence. */
export function Card({ card, chrome, render }: CardProps) {
  const { id, kicker, title, quote, place, verdict, explanation, evidence, more, lead } = card
  return (
    <article className={styles['card']} id={id} aria-labelledby={`${id}-title`}>
      <p className={styles['kicker']}>{kicker}</p>
      <h4 id={`${id}-title`}>{title}</h4>
      <p className={styles['original']}>
        <span className={styles['quiet']}>{chrome.originalWords}:</span> <q>{quote}</q>
        {place && (
          <button
            type="button"
            className={styles['back']}
            aria-label={chrome.toArticle}
            onClick={() => jumpTo(place)}
          >
            ↑
          </button>
        )}
      </p>
      <Verdict verdict={verdict} chrome={chrome} />
      {render(explanation)}
      {evidence.map(({ title: kind, entries }) => (
        <details key={kind} open className={styles['group']}>
          <summary>
            <h5>{kind}</h5> <span className={styles['n']}>{entries.length}</span>
          </summary>
          <ol className={styles['evidence']}>
            {entries.map(entry => (
              <Evidence key={entry.id} entry={entry} render={render} />
            ))}
          </ol>
        </details>
      ))}
      {render(more)}
      <footer>{render(lead)}</footer>
    </article>
  )
}

function Evidence({ entry, render }: { entry: EvidenceEntry; render: CardProps['render'] }) {
  return (
    <li id={entry.id}>
      <div className={styles['said']}>
        <span className={styles['n']} aria-hidden="true">
          {entry.number}
        </span>
        {render(entry.blocks)}
      </div>
      <div className={styles['source-note']}>
        {entry.note.map((line, i) => (
          <p key={i}>
            <LineView line={line} />
          </p>
        ))}
      </div>
    </li>
  )
}

function Verdict({ verdict, chrome }: { verdict: VerdictLine; chrome: Chrome }) {
  return (
    <div className={styles['verdict']}>
      <p>
        <span className={styles['quiet']}>{chrome.verdict}</span> <strong>{verdict.label}</strong>
      </p>
      {verdict.position && <Scale position={verdict.position} />}
      {verdict.definition && <p className={styles['definition']}>{verdict.definition}</p>}
      {verdict.besides.length > 0 && (
        <dl>
          {verdict.besides.map(({ term, words }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  )
}

const WIDTH = 120
const MARGIN = 8

function Scale({
  position: { at, of, words },
}: {
  position: NonNullable<VerdictLine['position']>
}) {
  const place = (step: number) =>
    of === 1 ? WIDTH / 2 : MARGIN + ((WIDTH - 2 * MARGIN) * (step - 1)) / (of - 1)
  return (
    <svg className={styles['scale']} role="img" viewBox={`0 0 ${WIDTH} 16`} aria-label={words}>
      <line x1={MARGIN} x2={WIDTH - MARGIN} y1="8" y2="8" />
      {Array.from({ length: of }, (_, i) => (
        <circle
          key={i}
          className={i + 1 === at ? styles['here'] : undefined}
          cx={place(i + 1)}
          cy="8"
          r={i + 1 === at ? 6 : 2.5}
        />
      ))}
    </svg>
  )
}
