import { useMemo } from 'react'
import { firstGoes, repeatedGoes, type ScoredAttempt } from '../../training/progress-by-kind.ts'
import { progressWords } from '../../words/progress.ts'
import { ProgressByKind } from './ProgressByKind.tsx'
import styles from './ResultView.module.css'

/** Progress over different articles, then over goes at the same one; at least one attempt. */
export function ProgressSections({ attempts }: { readonly attempts: readonly ScoredAttempt[] }) {
  const first = useMemo(() => firstGoes(attempts), [attempts])
  const again = useMemo(() => repeatedGoes(attempts), [attempts])
  return (
    <>
      <section>
        <h3 className={styles['heading']}>{progressWords.across}</h3>
        <p className={styles['note']}>
          {first.length < 2 ? progressWords.acrossOne : progressWords.acrossText}
        </p>
        {(first.length > 1 || again.length === 0) && (
          <ProgressByKind attempts={first} label={progressWords.across} />
        )}
      </section>
      {again.map(goes => {
        const article = goes[0]?.article
        if (!article) return null
        const label = progressWords.again(article.title)
        return (
          <section key={goes[0]?.id}>
            <h3 className={styles['heading']}>{label}</h3>
            <p className={styles['note']}>{progressWords.againText}</p>
            <ProgressByKind attempts={goes} label={label} />
          </section>
        )
      })}
    </>
  )
}
