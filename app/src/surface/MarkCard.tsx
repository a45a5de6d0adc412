// What the cards of marks share, wherever marks are listed: in an update, and in the tray.
import styles from './MarkCard.module.css'

interface MarkHeadProps {
  readonly name: string
  readonly note?: string | undefined
}

/** What a mark is, and a word about how it stands. */
export function MarkHead({ name, note }: MarkHeadProps) {
  return (
    <p className={styles['head']}>
      <b className={styles['name']}>{name}</b>
      {note !== undefined && (
        <span className={styles['note']} data-note="">
          {note}
        </span>
      )}
    </p>
  )
}

interface LostWordsProps {
  readonly before: string
  readonly quote: string
  readonly after: string
  readonly language: string
}

/** Words that are gone, with what stood around them. */
export function LostWords({ before, quote, after, language }: LostWordsProps) {
  return (
    <p className={styles['quote']} lang={language}>
      <span>{before}</span>
      <q>{quote}</q>
      <span>{after}</span>
    </p>
  )
}
