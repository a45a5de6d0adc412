// A page as it arrives when a person selects everything and pastes it as plain text: menus, headlines
// of other articles and footers are lines like those of the article.
import type { InertNode } from './extractors.ts'

const UNSEEN = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG HEAD IFRAME OBJECT VIDEO AUDIO CANVAS SELECT TEXTAREA'.split(
    ' ',
  ),
)
// Paragraphs are parted by an empty line, other blocks by a line break, as browsers do.
const APART = new Set('P H1 H2 H3 H4 H5 H6 BLOCKQUOTE UL OL DL PRE TABLE FIGURE'.split(' '))
const BLOCKS = new Set(
  'DIV LI SECTION ARTICLE ASIDE HEADER FOOTER NAV MAIN FORM TR DT DD FIGCAPTION ADDRESS BR HR BUTTON'.split(
    ' ',
  ),
)

/** The text of everything that is not hidden, with the line breaks of a copy. */
export function plainCopyOf(node: InertNode): string {
  return textIn(node)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

function textIn(node: InertNode): string {
  if (node.nodeType === 3) return (node.textContent ?? '').replace(/\s+/g, ' ')
  const name = node.nodeName.toUpperCase()
  if (UNSEEN.has(name) || isHidden(node)) return ''
  const inside = Array.from(node.childNodes, textIn).join('')
  const around = APART.has(name) ? '\n\n' : BLOCKS.has(name) ? '\n' : ''
  return around + inside + around
}

function isHidden(node: InertNode): boolean {
  const style = node.getAttribute?.('style') ?? ''
  return node.getAttribute?.('hidden') != null || /display\s*:\s*none/i.test(style)
}
