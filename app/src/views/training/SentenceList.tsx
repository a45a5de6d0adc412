import type { TrainingArticle } from '@claimbench/model/training'
import { useState } from 'react'
import { mistakesIn } from '../../training/mistakes.ts'
import type { AttemptScore } from '../../training/score-attempt.ts'
import { Button } from '../../ui/Button.tsx'
import { CheckField } from '../../ui/Field.tsx'
import { durationWords } from '../../words/durations.ts'
import { resultWords } from '../../words/result.ts'
import { Feedback } from './Feedback.tsx'
import type { Chosen } from './chosen.ts'
import styles from './ResultView.module.css'

interface SentenceListProps {
  readonly score: AttemptScore
  readonly article: TrainingArticle
  /** Only these sentences, if any were asked for. */
  readonly chosen: Chosen | undefined
  readonly onChoose: (chosen: Chosen | undefined) => void
}

/** Every sentence with the key beside the answer. */
export function SentenceList({ score, article, chosen, onChoose }: SentenceListProps) {
  const [isMistakesOnly, setIsMistakesOnly] = useState(false)
  const shown = score.sentences
    .map((result, i) => ({ result, number: i + 1 }))
    .filter(({ result }) =>
      chosen
        ? chosen.sentences.includes(result.key.start)
        : !isMistakesOnly || mistakesIn(result, score.tasks).length > 0,
    )
  return (
    <section id="sentences">
      <h3 className={styles['heading']}>{resultWords.sentenceBySentence}</h3>
      <div className={styles['row']}>
        {chosen ? (
          <>
            <p role="status">{resultWords.shownFor(chosen.name, shown.length)}</p>
            <Button onClick={() => onChoose(undefined)}>{resultWords.showAll}</Button>
          </>
        ) : (
          <CheckField
            label={resultWords.mistakesOnly}
            checked={isMistakesOnly}
            onChange={event => setIsMistakesOnly(event.target.checked)}
          />
        )}
      </div>
      <ol className={styles['sentences']}>
        {shown.map(({ result, number }) => (
          <li key={result.key.start} className={styles['sentence']}>
            <div>
              <p className={styles['number']}>
                {resultWords.place(number, score.sentences.length)}
                {result.answer && ` · ${durationWords(result.answer.milliseconds)}`}
              </p>
              <p className={styles['words']} lang={article.language}>
                {wordsOf(article, number - 1)}
              </p>
            </div>
            <Feedback result={result} tasks={score.tasks} article={article} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function wordsOf({ text, sentences }: TrainingArticle, index: number): string {
  const sentence = sentences[index]
  return sentence ? text.slice(sentence.start, sentence.end) : ''
}
