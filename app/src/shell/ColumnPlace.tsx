import type { ReactNode } from 'react'
import styles from './ColumnPlace.module.css'
import { PlaceHeader } from './PlaceHeader.tsx'

interface ColumnPlaceProps {
  readonly title: string
  /** What the head holds beside the title: links and buttons. */
  readonly head?: ReactNode
  /** How wide the column may become: for fields, for text, or for lists and tables. */
  readonly width: 'form' | 'text' | 'list'
  readonly children: ReactNode
}

/** A place that is one column under its head. */
export function ColumnPlace({ title, head, width, children }: ColumnPlaceProps) {
  return (
    <div className={styles['place']}>
      <PlaceHeader title={title}>{head}</PlaceHeader>
      <main className={styles['main']} id="content">
        <div className={`${styles['column']} ${styles[width]}`}>{children}</div>
      </main>
    </div>
  )
}
