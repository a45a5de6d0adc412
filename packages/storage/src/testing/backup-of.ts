import {
  ARTICLE_TABLES,
  articleOfRow,
  countArticle,
  type Desk,
  type ReviewerId,
  WORKSPACE_TABLES,
} from '@claimbench/model'
import { backupFrames } from '../backup/backup-frames.ts'

/** A backup file of a desk, without history or attached files, as `reviewer` would see its counts. */
export function backupOf(desk: Desk, reviewer: ReviewerId, madeAt: string): Blob {
  const articles = [...desk.articles.keys()]
  const frames = backupFrames({
    database: 'made-for-a-test',
    madeAt,
    articles: articles.length,
    attachments: 0,
  })
  // Frames are numbered as they are made.
  const bytes = [frames.first()]
  for (const article of [...articles, '']) bytes.push(...frames.part(article, textsOf(article)))
  bytes.push(frames.last())
  return new Blob(bytes)

  function textsOf(article: string): readonly string[] {
    const tables = article === '' ? WORKSPACE_TABLES : ARTICLE_TABLES
    const texts = tables.flatMap(table => {
      const rows = [...desk[table].values()].filter(
        row => article === '' || articleOfRow(table, row) === article,
      )
      return rows.length > 0 ? [JSON.stringify({ table, rows })] : []
    })
    if (article === '') return texts
    const counts = countArticle(desk, article, reviewer)
    return [...texts, JSON.stringify({ counts, updatedAt: madeAt })]
  }
}
