import { useRef } from 'react'
import { isGoodNews, type ClassFileNews } from '../../training/class-file-news.ts'
import { Button } from '../../ui/Button.tsx'
import { classroomWords, fileNewsWords } from '../../words/classroom.ts'
import styles from './Classroom.module.css'

interface FileBarProps {
  readonly reading: number
  readonly onChoose: (files: readonly File[]) => void
}

/** The chooser for result files, packs and keys, as many as there are. */
export function FileBar({ reading, onChoose }: FileBarProps) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <div className={styles['file-bar']}>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={classroomWords.openHint}
        accept=".json,.zip,application/json,application/zip"
        onChange={event => {
          onChoose([...(event.target.files ?? [])])
          // The same file may be chosen again.
          event.target.value = ''
        }}
      />
      <Button look="primary" disabled={reading > 0} onClick={() => input.current?.click()}>
        {classroomWords.open}
      </Button>
      <span className={styles['hint']} role="status">
        {reading > 0 ? classroomWords.reading(reading) : classroomWords.openHint}
      </span>
    </div>
  )
}

interface NewsListProps {
  readonly news: readonly ClassFileNews[]
  readonly onDismiss?: () => void
}

/** What became of files: a sentence for each. */
export function NewsList({ news, onDismiss }: NewsListProps) {
  if (news.length === 0) return null
  return (
    <section className={styles['news']} aria-label={classroomWords.news} aria-live="polite">
      <ul>
        {news.map((one, i) => (
          // Two files may bear one name.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={`${one.name} ${i}`} data-good={isGoodNews(one)}>
            <b>{one.name}</b> <span>{fileNewsWords(one)}</span>
          </li>
        ))}
      </ul>
      {onDismiss && (
        <Button look="quiet" onClick={onDismiss}>
          {classroomWords.dismiss}
        </Button>
      )}
    </section>
  )
}
