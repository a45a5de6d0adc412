// From a revision to the document that is typed in, and back to text, blocks and links.
import type { Block, BlockKind, Link } from '@claimbench/text'

/** What the editor holds of an article: plain JSON in the shape of a ProseMirror document. */
export interface ArticleDocument {
  readonly type: 'doc'
  readonly content: readonly ArticleLine[]
}

/** A block of the article; its text may be empty while it is typed. */
export interface ArticleLine {
  readonly type: 'line'
  readonly attrs: LineAttributes
  readonly content?: readonly LineText[]
}

interface LineAttributes {
  readonly kind: BlockKind
  readonly level: number | null
  readonly ordered: boolean | null
  readonly boilerplate: string | null
}

interface LineText {
  readonly type: 'text'
  readonly text: string
  readonly marks?: readonly { readonly type: 'link'; readonly attrs: LinkAttributes }[]
}

interface LinkAttributes {
  readonly target: string | null
  readonly missing: NonNullable<Link['missing']> | null
  readonly toItself: boolean | null
}

/** The words of an article with their blocks and links. */
export interface ArticleWords {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly links: readonly Link[]
}

/** The document of an article: one line for each block. */
export function documentFrom({ text, blocks, links }: ArticleWords): ArticleDocument {
  return {
    type: 'doc',
    content: blocks.map(block => {
      const content = lineContent(text, block, links)
      return {
        type: 'line',
        attrs: {
          kind: block.kind,
          level: block.level ?? null,
          ordered: block.ordered ?? null,
          boilerplate: block.boilerplate ?? null,
        },
        ...(content.length > 0 && { content }),
      }
    }),
  }
}

/**
 * Reads a document back. Lines without a word are left out, except for separators; lines stand one
 * below the other, with one line break between them.
 */
export function wordsFrom({ content }: ArticleDocument): ArticleWords {
  const blocks: Block[] = []
  const links: Link[] = []
  let text = ''
  for (const { attrs, content: pieces = [] } of content) {
    const words = pieces.map(piece => piece.text).join('')
    if (words.trim() === '' && attrs.kind !== 'separator') continue
    if (blocks.length > 0) text += '\n'
    const start = text.length
    for (const piece of pieces) {
      addLink(links, piece, text.length)
      text += piece.text
    }
    blocks.push({
      kind: attrs.kind,
      start,
      end: text.length,
      ...(attrs.level !== null && { level: attrs.level }),
      ...(attrs.ordered !== null && { ordered: attrs.ordered }),
      ...(attrs.boilerplate !== null && { boilerplate: attrs.boilerplate }),
    })
  }
  return { text, blocks, links }
}

function lineContent(text: string, block: Block, links: readonly Link[]): readonly LineText[] {
  const pieces: LineText[] = []
  let at = block.start
  const plain = (end: number) => {
    if (end > at) pieces.push({ type: 'text', text: text.slice(at, end) })
  }
  for (const link of links) {
    const [start, end] = [Math.max(link.start, at), Math.min(link.end, block.end)]
    if (start >= end || link.start < block.start) continue
    plain(start)
    const { target = null, missing = null, toItself = null } = link
    const marks = [{ type: 'link', attrs: { target, missing, toItself } } as const]
    pieces.push({ type: 'text', text: text.slice(start, end), marks })
    at = end
  }
  plain(block.end)
  return pieces
}

function addLink(links: Link[], { text, marks }: LineText, start: number): void {
  const attrs = marks?.find(mark => mark.type === 'link')?.attrs
  if (!attrs) return
  const { target, missing, toItself } = attrs
  links.push({
    start,
    end: start + text.length,
    text,
    ...(target !== null && { target }),
    ...(missing !== null && { missing }),
    ...(toItself !== null && { toItself }),
  })
}
