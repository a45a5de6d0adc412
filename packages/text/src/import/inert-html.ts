// The few parts of a parsed page that the import reads. linkedom builds the tree: it knows no
// network, runs no script and needs no browser. It is loaded only when HTML comes in.

export interface InertNode {
  readonly nodeType: number
  readonly textContent: string | null
  readonly childNodes: Iterable<InertNode>
}
export interface InertElement extends InertNode {
  readonly localName: string
  readonly parentElement: InertElement | null
  getAttribute(name: string): string | null
  hasAttribute(name: string): boolean
  querySelector(selector: string): InertElement | null
  querySelectorAll(selector: string): Iterable<InertElement>
}
export interface InertPage {
  readonly root: InertElement
  readonly body: InertElement
}

/** Parses a page or a fragment of one, such as the HTML flavour of the clipboard. */
export async function parseInert(html: string): Promise<InertPage> {
  const document = await parseInertDocument(html)
  return { root: document.documentElement, body: document.body ?? document.documentElement }
}

interface InertDocument {
  readonly documentElement: InertElement
  readonly body?: InertElement
}

/** The parsed document itself, for code that asks more of it than `InertElement` knows. */
export async function parseInertDocument(html: string): Promise<InertDocument> {
  const { parseHTML } = await import('linkedom')
  const source = unfolded(html)
  const isPage = /<(?:html|body|head)\b/i.test(source)
  const document: unknown = parseHTML(isPage ? source : wrapped(source)).document
  if (isDocument(document) && document.body?.textContent?.trim()) return document
  // Without a proper frame of html, head and body the parser loses everything behind the first part.
  const again: unknown = parseHTML(wrapped(source.replace(FRAME, ''))).document
  if (!isDocument(again)) throw new Error('the parser answered without a document')
  return again
}

const wrapped = (inside: string) => `<html><head></head><body>${inside}</body></html>`
const FRAME = /<!doctype[^>]*>|<\/?(?:html|head|body)\b[^>]*>/gi

// Some blogs keep the article in a template that a script would unfold.
const TEMPLATE = /<script\b[^>]*\btype\s*=\s*["']text\/template["'][^>]*>/gi
const CLOSE = /<\/script\s*>/gi

/** The page with the prose of its templates in their places. Every mark is looked at once. */
function unfolded(html: string): string {
  let kept = ''
  let from = 0
  TEMPLATE.lastIndex = 0
  for (let open = TEMPLATE.exec(html); open !== null; open = TEMPLATE.exec(html)) {
    CLOSE.lastIndex = TEMPLATE.lastIndex
    const close = CLOSE.exec(html)
    // Where a closing mark was looked for in vain, there is none further down either.
    if (close === null) break
    const inside = html.slice(TEMPLATE.lastIndex, close.index)
    if (isProse(inside)) {
      kept += html.slice(from, open.index) + inside
      from = CLOSE.lastIndex
    }
    TEMPLATE.lastIndex = CLOSE.lastIndex
  }
  return kept + html.slice(from)
}

const isProse = (inside: string) =>
  !/\{\{|<%|\$\{/.test(inside) && (inside.match(/<p\b|<br\b/gi)?.length ?? 0) >= 2

function isDocument(value: unknown): value is InertDocument {
  return typeof value === 'object' && value !== null && 'documentElement' in value
}

/** How deep elements are nested below `root`, looking no deeper than `enough`. */
export function nesting(root: InertElement, enough: number): number {
  let deepest = 0
  const open: [InertNode, number][] = [[root, 0]]
  for (let next = open.pop(); next !== undefined && deepest < enough; next = open.pop()) {
    const [node, depth] = next
    deepest = Math.max(deepest, depth)
    for (const child of node.childNodes) if (child.nodeType === 1) open.push([child, depth + 1])
  }
  return deepest
}
