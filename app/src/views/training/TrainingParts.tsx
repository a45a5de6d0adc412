import { Link, useLocation } from 'wouter'
import { trainingWords } from '../../words/training.ts'
import styles from './TrainingParts.module.css'

const PARTS = [
  ['/training', trainingWords.exercises],
  ['/training/make', trainingWords.makePack],
  ['/training/class', trainingWords.classView],
] as const

/** The parts of the training place: for those who practise, and for those who teach. */
export function TrainingParts() {
  const [location] = useLocation()
  return (
    <nav className={styles['parts']} aria-label={trainingWords.parts}>
      {PARTS.map(([href, label]) => (
        <Link
          key={href}
          href={href}
          className={styles['part'] ?? ''}
          aria-current={location === href ? 'page' : undefined}
        >
          {label}
        </Link>
      ))}
    </nav>
  )
}
