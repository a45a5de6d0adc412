import { dateFromStamp } from './dates.ts'
import { draftsFromMarkdown, type MarkdownDrafts } from './from-markdown.ts'
import { draftsFromHtml } from './from-html.ts'
import { draftsFromPlain } from './from-plain.ts'
import { parseInert } from './inert-html.ts'
import { lightenPage } from './lighten-page.ts'
import type { Stated } from './stated.ts'
import { isTangled } from './tangled-markdown.ts'

const FIELD_BY_KEY: Readonly<Record<string, Stated['field']>> = {
  title: 'title',
  subtitle: 'subtitle',
  description: 'subtitle',
  author: 'byline',
  authors: 'byline',
  byline: 'byline',
  date: 'publishedAt',
  published: 'publishedAt',
  publisheddate: 'publishedAt',
  updated: 'modifiedAt',
  lastmod: 'modifiedAt',
  outlet: 'outlet',
  site: 'outlet',
  publisher: 'outlet',
  publication: 'outlet',
  section: 'section',
  category: 'section',
  lang: 'language',
  language: 'language',
  url: 'canonicalUrl',
  canonical: 'canonicalUrl',
  source: 'canonicalUrl',
}

/** What a Markdown file holds, and what its front matter says, as it is written there. */
export interface ReadMarkdown extends MarkdownDrafts {
  readonly stated: Stated[]
}

/**
 * Reads Markdown; HTML blocks inside it go through the reader of HTML, as inert as any page. What is too
 * tangled to be told apart is read as plain text: every word and mark of it stands as it came.
 */
export async function readMarkdown(data: string): Promise<ReadMarkdown> {
  if (isTangled(data)) return { drafts: draftsFromPlain(data), stated: [], frontMatter: new Map() }
  const pieces: string[] = []
  const first = draftsFromMarkdown(data, html => (pieces.push(html), []))
  if (pieces.length === 0) return { ...first, stated: statedIn(first.frontMatter) }
  const read = await Promise.all(
    pieces.map(async html => draftsFromHtml((await parseInert(lightenPage(html))).body)),
  )
  const queue = read.values()
  const { drafts, frontMatter } = draftsFromMarkdown(data, () => [...(queue.next().value ?? [])])
  return { drafts, stated: statedIn(frontMatter), frontMatter }
}

function statedIn(frontMatter: ReadonlyMap<string, string>): Stated[] {
  return Array.from(frontMatter, ([key, given]) => ({ field: FIELD_BY_KEY[key], given })).flatMap(
    ({ field, given }) => {
      const value = field === 'publishedAt' || field === 'modifiedAt' ? dateFromStamp(given) : given
      return field === undefined || value === undefined
        ? []
        : [{ field, value, from: 'front-matter' as const }]
    },
  )
}
