import type { ImportedArticle } from '../article.ts'

/** An article as a person would check it: a line for each block and link, and what is known about it. */
export interface ArticleDigest {
  readonly meta: ImportedArticle['meta']
  /** `kind level (rule): words` */
  readonly blocks: readonly string[]
  /** `words → address`, or why there is none. */
  readonly links: readonly string[]
}

/** Takes an article down to what golden files hold. */
export function articleDigest({ text, blocks, links, meta }: ImportedArticle): ArticleDigest {
  return {
    meta,
    blocks: blocks.map(({ kind, start, end, level, boilerplate }) => {
      const shape = [kind, level, boilerplate && `(${boilerplate})`].filter(Boolean).join(' ')
      return `${shape}: ${text.slice(start, end)}`
    }),
    links: links.map(
      link =>
        `${link.text} → ${link.target ?? `none: ${link.missing}`}${link.toItself ? ' (itself)' : ''}`,
    ),
  }
}
