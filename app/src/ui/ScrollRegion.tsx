import type { ReactNode } from 'react'
import styles from './ScrollRegion.module.css'

interface ScrollRegionProps {
  readonly label: string
  readonly children: ReactNode
}

/** What is wider than its place, such as a table: it scrolls by itself, by keyboard as well. */
export function ScrollRegion({ label, children }: ScrollRegionProps) {
  return (
    // What scrolls has to take the focus, or the arrow keys never reach it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles['scroll']} role="region" tabIndex={0} aria-label={label}>
      {children}
    </div>
  )
}
