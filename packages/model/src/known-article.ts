// Whether an article that comes in is in the library already: by its bytes, or by where it was published.
import { hostOf, isSiteRoot } from './address.ts'
import type { AttachmentId } from './ids.ts'
import type { ArticleRow } from './records/article.ts'

/** What is known of an article that comes in. */
export interface IncomingArticle {
  /** The SHA-256 of its bytes. */
  readonly original?: AttachmentId
  readonly address?: string
}

/** An article that is here, and what tells that it is the same one. */
export interface KnownArticle {
  readonly article: ArticleRow
  readonly because: 'bytes' | 'address'
}

/**
 * The article of the library that an incoming one is another copy of; undefined when it is new. The same
 * bytes decide before the same address; articles in the bin do not count. Addresses are the same when they
 * differ only in scheme, `www.`, fragment, closing slash and the marks by which visitors are counted.
 */
export function findKnownArticle(
  articles: Iterable<ArticleRow>,
  { original, address }: IncomingArticle,
): KnownArticle | undefined {
  const key = address === undefined ? undefined : addressKey(address)
  let sameAddress: ArticleRow | undefined
  for (const article of articles) {
    if (article.binnedAt !== undefined) continue
    if (original !== undefined && article.original === original)
      return { article, because: 'bytes' }
    if (key !== undefined && article.address !== undefined && addressKey(article.address) === key)
      sameAddress ??= article
  }
  return sameAddress && { article: sameAddress, because: 'address' }
}

// Parameters that say through which door a visitor came, never which article is shown.
const COUNTING = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|cmpid|ocid|_ga)=/i

// A front page shows another article every day: its address says nothing.
function addressKey(address: string): string | undefined {
  const host = hostOf(address)
  if (host === undefined || isSiteRoot(address)) return undefined
  const behind = address.replace(/^https?:\/\/[^/?#]*/i, '').replace(/#.*$/s, '')
  const [path = '', query = ''] = behind.split(/\?(.*)/s)
  const kept = query.split('&').filter(part => part !== '' && !COUNTING.test(part))
  return `${host}${path.replace(/\/+$/, '')}?${kept.toSorted().join('&')}`
}
