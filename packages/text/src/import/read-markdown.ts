import type { Draft } from './draft.ts'
import { dateFromStamp } from './dates.ts'
import { draftsFromMarkdown } from './from-markdown.ts'
import { draftsFromHtml } from './from-html.ts'
import { draftsFromPlain } from './from-plain.ts'
import { parseInert } from './inert-html.ts'
import type { Stated } from './structured-data.ts'

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

// Quotations and lists nested beyond all sense take the parser minutes; nobody writes them by hand.
const NESTED = /^(?:[ \t]*>){40}|^(?: {4}|\t){20} *(?:[-*+]|\d+[.)])\s/m

/** Reads Markdown; HTML blocks inside it go through the reader of HTML, as inert as any page. */
export async function readMarkdown(data: string): Promise<{ drafts: Draft[]; stated: Stated[] }> {
  if (NESTED.test(data)) return { drafts: draftsFromPlain(data), stated: [] }
  const pieces: string[] = []
  const first = draftsFromMarkdown(data, html => (pieces.push(html), []))
  if (pieces.length === 0) return { drafts: first.drafts, stated: statedIn(first.frontMatter) }
  const read = await Promise.all(
    pieces.map(async html => draftsFromHtml((await parseInert(html)).body)),
  )
  const queue = read.values()
  const { drafts, frontMatter } = draftsFromMarkdown(data, () => [...(queue.next().value ?? [])])
  return { drafts, stated: statedIn(frontMatter) }
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
