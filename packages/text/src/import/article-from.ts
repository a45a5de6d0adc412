import type { ImportedArticle } from './article.ts'
import { assemble } from './assemble.ts'
import type { Draft } from './draft.ts'
import { detectLanguage } from './language.ts'
import { mergeMeta } from './merge-meta.ts'
import { recognise } from './recognise.ts'
import { ImportRefusal } from './refusal.ts'
import { isSiteName, siteNamesOf } from './site-names.ts'
import type { Stated } from './stated.ts'

/** What a reader of one format takes out of a file: its blocks, and what the file says about itself. */
export interface Reading {
  readonly drafts: readonly Draft[]
  readonly stated: readonly Stated[]
}

/** Makes the article: roles for its blocks, one text with spans, details. Throws when nothing is readable. */
export function articleFrom({ drafts, stated }: Reading, url: string | undefined): ImportedArticle {
  if (!drafts.some(draft => /[\p{L}\p{N}]/u.test(draft.text)))
    throw new ImportRefusal('nothing-readable')
  const isMarked = drafts.some(draft => draft.boilerplate === 'outside-main-text')
  const siteNames = siteNamesOf(stated, url)
  const isTitled =
    isMarked &&
    stated.some(({ field, value }) => field === 'title' && !isSiteName(value, siteNames))
  const recognised = recognise(drafts, { isMarked, isTitled })
  const body = recognised.drafts.filter(draft => draft.boilerplate === undefined)
  const language = detectLanguage(body.map(draft => draft.text).join('\n'))
  const meta = mergeMeta(stated, recognised.meta, { url, language })
  // A saved page whose address nobody noted still says where its links start from.
  return { ...assemble(recognised.drafts, url ?? meta.canonicalUrl), meta }
}
