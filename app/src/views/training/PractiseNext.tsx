import { type AttemptRow } from '@claimbench/model'
import { Link } from 'wouter'
import { useDesk } from '../../desk/session-context.tsx'
import { toPractise } from '../../training/mistakes.ts'
import type { AttemptScore } from '../../training/score-attempt.ts'
import { sampleAgainst } from './suggest-next.ts'
import { Button } from '../../ui/Button.tsx'
import { mistakeWords, resultWords } from '../../words/result.ts'
import { samples } from '../library/samples.ts'
import type { Chosen } from './chosen.ts'
import styles from './ResultView.module.css'

interface PractiseNextProps {
  readonly score: AttemptScore
  readonly attempt: AttemptRow
  /** BCP 47. */
  readonly language: string
  readonly onChoose: (chosen: Chosen) => void
}

/** The kinds of mistakes, the most frequent first, and a sample that holds most of the first one. */
export function PractiseNext({ score, attempt, language, onChoose }: PractiseNextProps) {
  const kinds = toPractise(score.sentences, score.tasks)
  const done = useDesk(desk =>
    [...desk.attempts.values()]
      .filter(one => one.trainee === attempt.trainee)
      .map(({ exercise }) => exercise),
  )
  // What was left open is practised by going on, not by another sample.
  const first = kinds.find(({ kind }) => kind !== 'not-tagged')
  const next = first && sampleAgainst(samples, { kind: first.kind, language, done: new Set(done) })
  return (
    <section>
      <h3 className={styles['heading']}>{resultWords.practiseNext}</h3>
      {kinds.length === 0 && <p>{resultWords.nothingToPractise}</p>}
      <ul className={styles['list']}>
        {kinds.map(({ kind, sentences }) => (
          <li key={kind} className={styles['practice']}>
            <strong>{mistakeWords[kind].name}</strong>
            <span className={styles['note']}>{mistakeWords[kind].advice}</span>
            <Button
              look="quiet"
              onClick={() => onChoose({ name: mistakeWords[kind].name, sentences })}
            >
              {resultWords.inSentences(sentences.length)}
            </Button>
          </li>
        ))}
      </ul>
      {next && (
        <p className={styles['note']}>
          {resultWords.nextSample}{' '}
          <Link href={`/training/start/samples/${next.slug}`} lang={next.language}>
            {next.title}
          </Link>
        </p>
      )}
    </section>
  )
}
