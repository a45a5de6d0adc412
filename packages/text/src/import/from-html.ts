// Reads drafts from an inert tree. Nothing of the page runs or loads: scripts, styles and frames are
// skipped, everything a reader would see becomes a block.
import type { BlockKind } from '../blocks.ts'
import { createInline, type Draft } from './draft.ts'
import type { InertElement, InertNode } from './inert-html.ts'
import { bareAddresses } from './links.ts'

/** A draft and the element it was read from. */
export interface PlacedDraft extends Draft {
  readonly element: InertElement
}

const UNSEEN = new Set(
  'script style noscript template iframe object embed svg math canvas audio video head title meta link base select option datalist textarea input map area frame frameset applet dialog'.split(
    ' ',
  ),
)
const BLOCK = new Set(
  'address article aside blockquote body caption center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul button label'.split(
    ' ',
  ),
)
const DEEPEST = 400

// Words above a headline that stand in the same element: a topic, a place.
const KICKER =
  /kicker|overline|dachzeile|roofline|topline|eyebrow|spitzmarke|suptitle|pretitle|volanta|antetitulo/i

interface Surroundings {
  readonly kind: BlockKind
  readonly level?: number
  readonly ordered?: boolean
}

/** The drafts below `root`, in reading order. What is nested beyond all sense comes out as one block. */
export function draftsFromHtml(root: InertElement): PlacedDraft[] {
  const drafts: PlacedDraft[] = []
  const inline = createInline()

  const flush = (element: InertElement, { kind, level, ordered }: Surroundings) => {
    const { text, links } = inline.take()
    if (text === '') return
    const isMarks = /^[^\p{L}\p{N}]+$/u.test(text) && kind === 'paragraph'
    const shape = {
      ...(level === undefined ? {} : { level }),
      ...(ordered === undefined ? {} : { ordered }),
    }
    const bare = bareAddresses(text).filter(
      found => !links.some(link => link.start < found.end && found.start < link.end),
    )
    drafts.push({
      kind: isMarks ? 'separator' : kind,
      ...shape,
      text,
      links: [...links, ...bare],
      element,
    })
  }

  const visit = (
    node: InertNode,
    owner: InertElement,
    around: Surroundings,
    depth: number,
  ): void => {
    if (node.nodeType === 3 || depth > DEEPEST) return inline.add(node.textContent ?? '')
    if (!isElement(node)) return
    const name = node.localName
    if (UNSEEN.has(name) || isHidden(node)) return
    if (name === 'br') return flush(owner, around)
    if (name === 'hr') return flush(owner, around)
    if (name === 'a' && !holdsBlock(node)) {
      inline.link(node.getAttribute('href') ?? undefined, () => {
        for (const child of node.childNodes) visit(child, owner, around, depth + 1)
      })
      return
    }
    if (around.kind === 'heading' && KICKER.test(node.getAttribute('class') ?? '')) {
      flush(owner, around)
      for (const child of node.childNodes) visit(child, owner, { kind: 'paragraph' }, depth + 1)
      flush(node, { kind: 'paragraph' })
      return
    }
    if (!BLOCK.has(name)) {
      for (const child of node.childNodes) visit(child, owner, around, depth + 1)
      return
    }
    flush(owner, around)
    const inside = surroundingsIn(node, around)
    if (name === 'tr') {
      readRow(node, inside, depth)
      return
    }
    for (const child of node.childNodes) visit(child, node, inside, depth + 1)
    flush(node, inside)
  }

  // Cells of one row stand on one line; a table of one column is layout.
  const readRow = (row: InertElement, around: Surroundings, depth: number) => {
    const cells = Array.from(row.childNodes).filter(isElement)
    const isLayout =
      cells.length < 2 ||
      cells.some(cell => cell.querySelector('p,div,ul,ol,table,h1,h2,h3') !== null)
    for (const [i, cell] of cells.entries()) {
      if (!isLayout && i > 0) inline.add(' | ')
      for (const child of cell.childNodes)
        visit(child, cell, isLayout ? around : { kind: 'table-row' }, depth + 2)
      if (isLayout) flush(cell, around)
    }
    flush(row, { kind: 'table-row' })
  }

  visit(root, root, { kind: 'paragraph' }, 0)
  flush(root, { kind: 'paragraph' })
  return drafts
}

export const isElement = (node: InertNode): node is InertElement => node.nodeType === 1

function holdsBlock(link: InertElement): boolean {
  return link.querySelector('p,div,h1,h2,h3,h4,h5,h6,li,blockquote,section,article,br') !== null
}

function isHidden(element: InertElement): boolean {
  if (element.hasAttribute('hidden')) return true
  const style = element.getAttribute('style')
  return style !== null && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)
}

function surroundingsIn(element: InertElement, around: Surroundings): Surroundings {
  const name = element.localName
  const heading = /^h([1-6])$/.exec(name)
  if (heading) return { kind: 'heading', level: Number(heading[1]) }
  if (name === 'blockquote') return { kind: 'quote' }
  if (name === 'figcaption' || name === 'caption') return { kind: 'caption' }
  if (name === 'pre') return { kind: 'code' }
  if (name === 'ul' || name === 'ol' || name === 'menu') {
    const level = around.kind === 'list-item' ? (around.level ?? 1) + 1 : 1
    return { kind: 'list-item', level, ordered: name === 'ol' }
  }
  return around
}
