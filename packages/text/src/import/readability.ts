// Mozilla's Readability as one opinion among others on which blocks are the article.
import { draftsFromHtml } from './from-html.ts'
import { parseInert, parseInertDocument } from './inert-html.ts'

/** The texts of the blocks that Readability takes for the article, in order; none if it finds no article. */
export async function readableTexts(html: string): Promise<string[]> {
  const { Readability } = await import('@mozilla/readability')
  const document = await parseInertDocument(html)
  // Readability asks for a browser's document; it uses only what linkedom's has, too.
  const content = new Readability(document as never, { charThreshold: 250 }).parse()?.content
  if (!content) return []
  const { body } = await parseInert(content)
  return draftsFromHtml(body).map(draft => draft.text)
}
