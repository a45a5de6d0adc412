import type { OpinionsRatedAsFacts } from '@claimbench/agreement'
import type { ExerciseTask } from '@claimbench/model'
import type { AttemptScore } from '../../training/score-attempt.ts'
import { shareWords } from '../../words/exercise.ts'
import { opinionsWords, resultWords } from '../../words/result.ts'
import { Bar } from './Bar.tsx'
import styles from './ResultView.module.css'

interface FiguresProps {
  readonly score: AttemptScore
  /** What was asked. */
  readonly tasks: readonly ExerciseTask[]
  /** How many sentences were asked. */
  readonly total: number
}

/** The task it belongs to, its name, and 0 to 1; undefined where the key has nothing to ask. */
type Figure = readonly [
  task: ExerciseTask,
  name: string,
  share: number | undefined,
  /** How it is printed, where a share alone would not say what it is counted on. */
  printed?: string,
]

/**
 * Every figure that the exercise has, each with a bar. What was asked and is not in the key is said;
 * what was not asked is not shown.
 */
export function Figures({ score, tasks, total }: FiguresProps) {
  const { tags, spans, fragments, wordings, verdicts, evidence } = score
  const words = resultWords.figures
  const figures: readonly Figure[] = [
    ['tag', words.tags, tags?.accuracy],
    ['tag', words.macroF1, tags?.macroF1],
    opinionsFigure(tags?.opinionsRatedAsFacts),
    ['spans', words.spansExact, spans?.exact.f1],
    ['spans', words.spansOverlap, spans?.overlap.f1],
    ['spans', words.sourceTypes, spans?.sourceTypes],
    ['fragments', words.claimsExact, fragments?.exact.f1],
    ['fragments', words.claimsOverlap, fragments?.overlap.f1],
    ['wording', words.wordings, wordings],
    ['verdict', words.verdicts, verdicts?.accuracy],
    ['verdict', words.distance, verdicts?.distance],
    ['verdict', words.found, evidence?.found],
    ['verdict', words.primary, evidence?.primary],
    ['verdict', words.verbatim, evidence?.verbatim],
    ['verdict', words.origins, evidence?.origins],
  ]
  return (
    <section>
      <h3 className={styles['heading']}>
        {resultWords.figuresTitle}
        {tags && ` · ${resultWords.answered(score.answered, total)}`}
      </h3>
      <dl className={styles['figures']}>
        {figures.map(
          ([task, name, share, printed]) =>
            tasks.includes(task) && (
              <div key={name} className={styles['figure']}>
                <dt>{name}</dt>
                <dd>
                  {printed ?? (share === undefined ? resultWords.notInKey : shareWords(share))}
                  {share !== undefined && <Bar share={share} />}
                </dd>
              </div>
            ),
        )}
      </dl>
      <p className={styles['note']}>{resultWords.figuresNote}</p>
    </section>
  )
}

function opinionsFigure(opinions: OpinionsRatedAsFacts | undefined): Figure {
  const printed = opinions && opinions.all > 0 ? opinionsWords(opinions) : undefined
  return ['tag', resultWords.figures.opinions, opinions?.share, printed]
}
