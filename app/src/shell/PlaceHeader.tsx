import { type ReactNode, useEffect } from 'react'
import { tabWords } from '../words/shell.ts'
import styles from './PlaceHeader.module.css'
import { SaveState } from './SaveState.tsx'

interface PlaceHeaderProps {
  readonly title: string
  readonly children?: ReactNode
}

/** The head of a place: its title, what it adds, and whether the work is saved. */
export function PlaceHeader({ title, children }: PlaceHeaderProps) {
  useEffect(() => {
    document.title = tabWords(title)
  }, [title])
  return (
    <header className={styles['header']}>
      <h1 className={styles['title']}>{title}</h1>
      <span className={styles['grow']} />
      {children}
      <SaveState />
    </header>
  )
}
