import type { Draft } from './draft.ts'
import { draftsFromHtml } from './from-html.ts'
import { parseInert } from './inert-html.ts'
import { markMainText } from './main-text.ts'
import { readableTexts } from './readability.ts'
import { readStructuredData, statedBody, type Stated } from './structured-data.ts'

/** Reads a page or a copied piece of one: every visible block, and what the page states about itself. */
export async function readPage(
  data: string,
  _url?: string,
): Promise<{ drafts: Draft[]; stated: Stated[] }> {
  const page = await parseInert(data)
  const stated = readStructuredData(page.root)
  const titles = stated.filter(entry => entry.field === 'title').map(entry => entry.value)
  const pageTitle = page.root.querySelector('title')?.textContent
  const drafts = markMainText(draftsFromHtml(page.body), {
    readable: await readableTexts(data),
    body: statedBody(page.root),
    titles: pageTitle ? [...titles, pageTitle] : titles,
  })
  return { drafts, stated }
}
