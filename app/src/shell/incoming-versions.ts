// Newer versions of articles that wait to be looked at: whoever recognises one offers it here, and the
// place of the update takes it up. None is a record: a reload forgets it, and nothing was changed.
import type { AmendmentCause, ArticleId, Boundary } from '@claimbench/model'
import type { ImportedArticle } from '@claimbench/text'

/** A version of an article that was read and cut into sentences. */
export interface IncomingVersion {
  readonly article: ImportedArticle
  readonly boundaries: readonly Boundary[]
  readonly segmenterVersion: string
  readonly cause: AmendmentCause
  /** What it was read from; kept with the article when the update is made. */
  readonly file?: File
}

const waiting = new Map<ArticleId, IncomingVersion>()

/** Lays a version ready for an article that is here. Answers with the place where it is looked at. */
export function offerUpdate(article: ArticleId, version: IncomingVersion): string {
  waiting.set(article, version)
  return `/update/${article}`
}

/** The version that waits for an article; undefined when none does. */
export function incomingVersion(article: ArticleId): IncomingVersion | undefined {
  return waiting.get(article)
}

/** Forgets the version that waits for an article. */
export function forgetIncoming(article: ArticleId): void {
  waiting.delete(article)
}
