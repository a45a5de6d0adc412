import { type Tag, TAGS } from '@claimbench/model'
import type { AttemptScore, SentenceResult } from '../../training/score-attempt.ts'
import { tagWords } from '../../words/review.ts'
import { resultWords } from '../../words/result.ts'
import type { Chosen } from './chosen.ts'
import styles from './ResultView.module.css'

interface ConfusionProps {
  readonly score: AttemptScore
  readonly onChoose: (chosen: Chosen) => void
}

const COLUMNS = [...TAGS, undefined]

/** Which tag was given where the key has which; each number leads to its sentences. */
export function Confusion({ score, onChoose }: ConfusionProps) {
  return (
    <section>
      <h3 className={styles['heading']}>{resultWords.confusion}</h3>
      <div className={styles['scroll']}>
        <table className={styles['table']}>
          <caption className="visually-hidden">{resultWords.confusionCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{resultWords.keySays}</th>
              {COLUMNS.map(tag => (
                <th key={tag ?? ''} scope="col">
                  {resultWords.youSaid(nameOf(tag))}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {TAGS.map(wanted => (
              <tr key={wanted}>
                <th scope="row">{tagWords[wanted]}</th>
                {COLUMNS.map(given => (
                  <Cell
                    key={given ?? ''}
                    wanted={wanted}
                    given={given}
                    sentences={score.sentences.filter(
                      one => one.key.tag === wanted && creditedTag(one) === given,
                    )}
                    onChoose={onChoose}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles['note']}>{resultWords.confusionNote}</p>
    </section>
  )
}

interface CellProps {
  readonly wanted: Tag
  readonly given: Tag | undefined
  readonly sentences: readonly SentenceResult[]
  readonly onChoose: (chosen: Chosen) => void
}

function Cell({ wanted, given, sentences, onChoose }: CellProps) {
  const name = resultWords.confused(tagWords[wanted], nameOf(given))
  return (
    <td>
      {sentences.length === 0 ? (
        '·'
      ) : (
        <button
          type="button"
          className={styles['cell']}
          data-diagonal={wanted === given || undefined}
          aria-label={resultWords.showSentences(sentences.length, name)}
          onClick={() => onChoose({ name, sentences: sentences.map(({ key }) => key.start) })}
        >
          {sentences.length}
        </button>
      )}
    </td>
  )
}

// An accepted tag counts as the key's, here as in the figures.
function creditedTag({ key, answer, score }: SentenceResult): Tag | undefined {
  return score.tag === 'accepted' ? key.tag : answer?.tag
}

function nameOf(tag: Tag | undefined): string {
  return tag ? tagWords[tag] : resultWords.unanswered
}
