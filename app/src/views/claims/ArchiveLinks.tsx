import { archivePagesOf } from '@claimbench/model'
import { entryWords } from '../../words/evidence-entry.ts'
import styles from './ClaimPanel.module.css'

/** Ways to the Internet Archive for a page's address; nothing while there is none to ask about. */
export function ArchiveLinks({ address }: { readonly address: string | undefined }) {
  const pages = archivePagesOf(address ?? '')
  if (!pages) return null
  const words = entryWords.archive
  return (
    <div role="group" aria-label={words.group} className={styles['form']}>
      <div className={styles['row']}>
        <span className={styles['facts']}>{words.group}:</span>
        <a href={pages.lookUp} target="_blank" rel="noopener noreferrer">
          {words.lookUp}
        </a>
        <a href={pages.save} target="_blank" rel="noopener noreferrer">
          {words.save}
        </a>
      </div>
      <p className={styles['facts']}>{words.hint}</p>
    </div>
  )
}
