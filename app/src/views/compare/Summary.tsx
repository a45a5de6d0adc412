import type { ArticleRow, RevisionRow } from '@claimbench/model'
import type { Comparison } from '@claimbench/text'
import { useSession } from '../../desk/session-context.tsx'
import { Button } from '../../ui/Button.tsx'
import { downloadFile } from '../../ui/download.ts'
import { compareWords } from '../../words/compare.ts'
import styles from './CompareView.module.css'
import { Shares, SharesBar } from './Shares.tsx'

/** Both articles with their words, and what the comparison found. */
export interface ComparedProps {
  readonly articles: { readonly article: ArticleRow; readonly original: ArticleRow }
  readonly texts: { readonly article: RevisionRow; readonly original: RevisionRow }
  readonly comparison: Comparison
}

/** What became of both texts in two sentences and a picture, with the table and the file one click away. */
export function Summary({ articles, texts, comparison }: ComparedProps) {
  const session = useSession()
  const { shares } = comparison

  async function save(format: 'html' | 'markdown') {
    const { htmlFromComparison, markdownFromComparison, nameOfComparison } =
      await import('@claimbench/report/comparison')
    const side = (name: 'article' | 'original') => {
      const { title, outlet, publishedAt, address } = articles[name]
      return { title, outlet, publishedAt, address, text: texts[name].text }
    }
    const file = {
      article: side('article'),
      original: side('original'),
      comparison,
      language: articles.article.language,
      day: new Date(session.now()).toISOString().slice(0, 10),
    }
    const name = nameOfComparison(file)
    if (format === 'html') downloadFile(`${name}.html`, 'text/html', htmlFromComparison(file))
    else downloadFile(`${name}.md`, 'text/markdown', markdownFromComparison(file))
  }

  return (
    <section className={styles['summary']} aria-label={compareWords.counts}>
      <p className={styles['sentence']}>{compareWords.summary(shares.article, shares.original)}</p>
      <SharesBar shares={shares.article} />
      <div className={styles['tools']}>
        <details>
          <summary>{compareWords.table}</summary>
          <Shares comparison={comparison} />
        </details>
        <Button look="quiet" onClick={() => void save('html').catch(reportError)}>
          {compareWords.saveHtml}
        </Button>
        <Button look="quiet" onClick={() => void save('markdown').catch(reportError)}>
          {compareWords.saveMarkdown}
        </Button>
      </div>
    </section>
  )
}
