import { Link } from 'wouter'
import { languageWords, trainingWords } from '../../words/training.ts'
import styles from './ExerciseCard.module.css'

interface ExerciseCardProps {
  readonly title: string
  /** BCP 47. */
  readonly language: string
  readonly level?: number
  readonly genre?: string
  readonly trains?: string
  readonly corrects?: string
  readonly sentences: number
  readonly words?: number
  /** How many source documents ship with it. */
  readonly sheets: number
  readonly href: string
}

/** One exercise of a gallery: what it is, and where it starts. */
export function ExerciseCard(card: ExerciseCardProps) {
  const facts = [
    card.genre,
    card.level !== undefined && trainingWords.levelName(card.level),
    trainingWords.sentences(card.sentences),
    card.words !== undefined && trainingWords.words(card.words),
    languageWords(card.language),
    card.corrects !== undefined && trainingWords.corrected,
    card.sheets > 0 && trainingWords.sheets(card.sheets),
  ]
  return (
    <Link href={card.href} className={styles['card'] ?? ''}>
      <span className={styles['title']} lang={card.language}>
        {card.title}
      </span>{' '}
      <span className={styles['facts']}>{facts.filter(Boolean).join(' · ')}</span>{' '}
      {card.trains && <span className={styles['trains']}>{card.trains}</span>}
    </Link>
  )
}
