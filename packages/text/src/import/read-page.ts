import type { Draft } from './draft.ts'
import { draftsFromHtml } from './from-html.ts'
import { parseInert } from './inert-html.ts'
import { readStructuredData, type Stated } from './structured-data.ts'

/** Reads a page or a copied piece of one: every visible block, and what the page states about itself. */
export async function readPage(
  data: string,
  _url?: string,
): Promise<{ drafts: Draft[]; stated: Stated[] }> {
  const page = await parseInert(data)
  return { drafts: draftsFromHtml(page.body), stated: readStructuredData(page.root) }
}
