// How the words of an article that comes in stand to those of the copy that is here.
import type { Desk } from '../desk/desk.ts'
import type { ArticleId } from '../ids.ts'
import { revisionsOf } from './revisions.ts'

/**
 * `same`: the article reads like this now. `earlier`: it did in an older version, whose number is
 * given. `other`: it never did.
 */
export type KnownWords =
  | { readonly are: 'same' | 'other' }
  | { readonly are: 'earlier'; readonly number: number }

/** Compares words that come in with every version of an article, the current one first. */
export function knownWords(desk: Desk, article: ArticleId, text: string): KnownWords {
  const current = desk.articles.get(article)?.revision
  const alike = revisionsOf(desk, article).filter(row => row.text === text)
  if (alike.some(row => row.id === current)) return { are: 'same' }
  const latest = alike.at(-1)
  return latest ? { are: 'earlier', number: latest.number } : { are: 'other' }
}
