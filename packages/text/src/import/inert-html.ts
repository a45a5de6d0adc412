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
  const { parseHTML } = await import('linkedom')
  const isPage = /<(?:html|body|head)\b/i.test(html)
  const document: unknown = parseHTML(isPage ? html : `<html><body>${html}</body></html>`).document
  if (!isDocument(document)) throw new Error('the parser answered without a document')
  return { root: document.documentElement, body: document.body ?? document.documentElement }
}

function isDocument(
  value: unknown,
): value is { documentElement: InertElement; body?: InertElement } {
  return typeof value === 'object' && value !== null && 'documentElement' in value
}
