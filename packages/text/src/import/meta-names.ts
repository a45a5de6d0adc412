// The names under which pages state a fact in a meta element. Every content management system has its
// own; case and the marks between their parts differ from page to page.
import type { ReadFrom } from './article.ts'

/** What a meta element of this name states. */
export interface MetaName {
  readonly field:
    | 'title'
    | 'byline'
    | 'outlet'
    | 'publishedAt'
    | 'modifiedAt'
    | 'section'
    | 'theme'
    | 'canonicalUrl'
  readonly from: ReadFrom
  readonly names: readonly string[]
  /** Often something else than its name says, such as when the page was sent or who built the site. */
  readonly isVague?: true
}

/** One form for `DC.Date.Created`, `dc:date:created` and `dc_date_created`. */
export const metaKey = (name: string) => name.toLowerCase().replace(/[\s:_-]+/g, '.')

/** In the order of how far a page can be believed. */
export const META_NAMES: readonly MetaName[] = [
  { field: 'title', from: 'open-graph', names: ['og.title'] },
  {
    field: 'title',
    from: 'meta',
    names: [
      'twitter.title',
      'dc.title',
      'dcterms.title',
      'citation.title',
      'parsely.title',
      'sailthru.title',
      'headline',
    ],
  },
  { field: 'outlet', from: 'open-graph', names: ['og.site.name'] },
  {
    field: 'outlet',
    from: 'meta',
    names: ['application.name', 'dc.publisher', 'citation.journal.title', 'publisher'],
  },
  {
    field: 'byline',
    from: 'meta',
    names: [
      'author',
      'authors',
      'dc.creator',
      'dcterms.creator',
      'dc.contributor',
      'citation.author',
      'parsely.author',
      'sailthru.author',
      'byl',
      'cxenseparse.author',
      'shareaholic.article.author.name',
      'article.author.name',
      'creator',
    ],
  },
  {
    field: 'byline',
    from: 'open-graph',
    names: ['article.author', 'og.article.author', 'og.author'],
  },
  {
    field: 'publishedAt',
    from: 'open-graph',
    names: [
      'article.published.time',
      'og.published.time',
      'og.article.published.time',
      'article.published',
      'article.publication.date',
      'og.pubdate',
    ],
  },
  {
    field: 'publishedAt',
    from: 'meta',
    names: [
      'pubdate',
      'publishdate',
      'publish.date',
      'published.date',
      'publication.date',
      'date.published',
      'datepublished',
      'published.time',
      'publish.time',
      'published.at',
      'dc.date.issued',
      'dcterms.issued',
      'dcterms.created',
      'dc.date.created',
      'dc.date.published',
      'citation.publication.date',
      'citation.online.date',
      'citation.date',
      'parsely.pub.date',
      'sailthru.date',
      'originalpublicationdate',
      'cxenseparse.recs.publishtime',
      'cxenseparse.publishtime',
      'uploaddate',
      'release.date',
      'video.release.date',
      'displaydate',
      'mediator.published.time',
      'vr.published.time',
    ],
  },
  {
    field: 'publishedAt',
    from: 'meta',
    names: [
      'date',
      'dc.date',
      'dcterms.date',
      'created',
      'date.created',
      'datecreated',
      'article.created',
      'timestamp',
    ],
    isVague: true,
  },
  {
    field: 'modifiedAt',
    from: 'open-graph',
    names: ['article.modified.time', 'og.updated.time', 'og.article.modified.time'],
  },
  {
    field: 'modifiedAt',
    from: 'meta',
    names: [
      'last.modified',
      'dcterms.modified',
      'dc.date.modified',
      'datemodified',
      'date.modified',
      'modified.time',
      'lastmod',
      'last.updated',
      'revised',
    ],
  },
  { field: 'section', from: 'open-graph', names: ['article.section', 'og.article.section'] },
  { field: 'section', from: 'meta', names: ['parsely.section'] },
  { field: 'theme', from: 'open-graph', names: ['article.tag'] },
  { field: 'canonicalUrl', from: 'open-graph', names: ['og.url'] },
]
