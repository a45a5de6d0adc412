// The readers to compare with, each behind the same door: a page in, the article's text and what is
// known about it out.
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { importArticle, type ImportedArticle } from '@claimbench/text'

/** What a reader makes of a page. */
export interface Extract {
  readonly text: string
  readonly title?: string | undefined
  readonly author?: string | undefined
  readonly date?: string | undefined
}

/** A reader under test; a page it cannot read is an empty text. */
export interface Extractor {
  readonly name: string
  extract(html: string, url: string): Promise<Extract>
}

/** Our own reader. */
export const ours: Extractor = {
  name: 'Claimbench',
  async extract(html, url) {
    const article = await importArticle({ kind: 'html', data: html, url })
    const { title, byline, publishedAt } = article.meta
    return { text: bodyText(article), title, author: byline, date: publishedAt }
  },
}

/** The article's own blocks, without headline and captions. */
export function bodyText({ text, blocks }: ImportedArticle): string {
  return blocks
    .filter(
      block =>
        block.boilerplate === undefined && block.kind !== 'title' && block.kind !== 'caption',
    )
    .map(block => text.slice(block.start, block.end))
    .join('\n')
}

/** The peers that are installed; the others are named on the console. */
export async function loadPeers(): Promise<Extractor[]> {
  const peers: Extractor[] = []
  for (const load of [readability, defuddle, extractus]) {
    try {
      peers.push(await load())
    } catch (error) {
      console.warn(`A peer is missing: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  return peers
}

/** A node of a parsed page, as far as it is read here. */
export interface InertNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly textContent: string | null
  readonly childNodes: Iterable<InertNode> & ArrayLike<InertNode>
  readonly getAttribute?: (name: string) => string | null
}
interface InertDocument {
  readonly body: InertNode
}
type Parse = (html: string) => { readonly document: InertDocument }

// Peers live in a workspace of their own, which has no types here; each is given the shape it is
// documented to have.
async function loadPeer<T>(name: string, file?: string): Promise<T> {
  // A file that only `import` may reach is addressed by its place.
  if (file !== undefined) {
    return (await import(
      new URL(`../peers/node_modules/${name}/${file}`, import.meta.url).href
    )) as T
  }
  const require = createRequire(new URL('../peers/package.json', import.meta.url))
  return (await import(pathToFileURL(require.resolve(name)).href)) as T
}

/** Parses pages to a tree that does nothing. */
export const parser = async () => (await loadPeer<{ parseHTML: Parse }>('linkedom')).parseHTML

/** The text of an extract in HTML, a line for each block. */
function textOf(parse: Parse, html: string): string {
  const lines = html.replace(
    /<\/(?:p|div|li|h\d|blockquote|tr|pre|figcaption)>|<br[^>]*>/gi,
    '$&\n',
  )
  const text = parse(`<html><body>${lines}</body></html>`).document.body.textContent ?? ''
  return text.replace(/[^\S\n]+/g, ' ')
}

async function readability(): Promise<Extractor> {
  const parse = await parser()
  const { Readability } = await loadPeer<{
    Readability: new (document: InertDocument) => {
      parse(): { content?: string; title?: string; byline?: string; publishedTime?: string } | null
    }
  }>('@mozilla/readability')
  return {
    name: 'Readability',
    async extract(html) {
      const article = new Readability(parse(html).document).parse()
      if (!article?.content) return { text: '' }
      const { title, byline, publishedTime } = article
      return { text: textOf(parse, article.content), title, author: byline, date: publishedTime }
    },
  }
}

async function defuddle(): Promise<Extractor> {
  const parse = await parser()
  const { Defuddle } = await loadPeer<{
    Defuddle(
      document: InertDocument,
      url: string,
    ): Promise<{ content: string; title: string; author: string; published: string }>
  }>('defuddle', 'dist/node.js')
  return {
    name: 'Defuddle',
    async extract(html, url) {
      const { content, title, author, published } = await Defuddle(parse(html).document, url)
      return { text: textOf(parse, content), title, author, date: published }
    },
  }
}

async function extractus(): Promise<Extractor> {
  const parse = await parser()
  const { extractFromHtml } = await loadPeer<{
    extractFromHtml(
      html: string,
      url: string,
    ): Promise<{ content?: string; title?: string; author?: string; published?: string } | null>
  }>('@extractus/article-extractor')
  return {
    name: 'extractus',
    async extract(html, url) {
      const article = await extractFromHtml(html, url)
      if (!article?.content) return { text: '' }
      return {
        text: textOf(parse, article.content),
        title: article.title,
        author: article.author,
        date: article.published,
      }
    },
  }
}
