// The report place: the report as it will read, beside what it still lacks and the ways out.
import { Link } from 'wouter'
import { useOpenArticle } from '../../desk/use-open-article.ts'
import { reportWords } from '../../words/report.ts'
import { OpenReport } from './OpenReport.tsx'
import styles from './ReportView.module.css'

/** Opens an article and shows its report. Keyed by the article: another one is another view. */
export function ReportView({ id }: { readonly id: string }) {
  const opening = useOpenArticle(id)
  if (opening === 'opening') return <p className={styles['notice']}>{reportWords.loading}</p>
  if (opening === 'gone') {
    return (
      <div className={styles['notice']}>
        <p>{reportWords.gone}</p>
        <Link href="/">{reportWords.toLibrary}</Link>
      </div>
    )
  }
  return <OpenReport article={id} />
}
