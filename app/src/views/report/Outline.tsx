import type { Section } from '@claimbench/report'
import { reportWords } from '../../words/report.ts'
import { jumpTo } from './preview/jump.ts'
import styles from './ReportView.module.css'

/** The sections of the report, to go to one of them. */
export function Outline({ sections }: { readonly sections: readonly Section[] }) {
  return (
    <nav className={styles['outline']} aria-label={reportWords.outline}>
      <ol>
        {sections.map(({ id, title }) => (
          <li key={id}>
            <button type="button" className={styles['goto']} onClick={() => jumpTo(id)}>
              {title}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}
