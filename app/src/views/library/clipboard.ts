import type { ArticleInput } from '../../workers/read-article.ts'

/** What the clipboard holds of an article: its HTML where it has one, else its text. */
export function inputFromClipboard(data: DataTransfer | null): ArticleInput | undefined {
  const html = data?.getData('text/html')
  if (html) return { from: 'html', data: html }
  const text = data?.getData('text/plain')
  return text ? { from: 'text', data: text } : undefined
}
