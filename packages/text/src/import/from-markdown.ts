import { fromMarkdown } from 'mdast-util-from-markdown'
import { createInline, joinDrafts, type Draft, type DraftLink } from './draft.ts'
import { bareAddresses } from './links.ts'
import { breaksOff, isWrapped, wrapColumn } from './unwrap-lines.ts'

type Tree = ReturnType<typeof fromMarkdown>
type Node = Tree | Tree['children'][number]
type Shape = Pick<Draft, 'kind' | 'level' | 'ordered'>

/** Inline content as it was collected, line breaks still marked. */
interface Inlined {
  readonly text: string
  readonly links: readonly DraftLink[]
}

/** Fields of a front matter block, and the drafts of everything behind it. */
export interface MarkdownDrafts {
  readonly frontMatter: ReadonlyMap<string, string>
  readonly drafts: Draft[]
}

/**
 * Reads Markdown (CommonMark, with tables and front matter). Emphasis leaves only its words. `readHtml`
 * reads the HTML blocks that Markdown may hold.
 */
export function draftsFromMarkdown(
  data: string,
  readHtml: (html: string) => Draft[],
): MarkdownDrafts {
  const { frontMatter, rest } = splitFrontMatter(data)
  const tree = fromMarkdown(rest)
  const addresses = definitionsIn(tree)
  const column = wrapColumn(rest.split(LINE_BREAK))
  const drafts: Draft[] = []

  const push = (draft: Draft) => {
    const previous = drafts.at(-1)
    const halves = previous?.kind === 'paragraph' && draft.kind === 'paragraph'
    if (previous && halves && breaksOff(previous.text, draft.text)) {
      drafts[drafts.length - 1] = joinDrafts(previous, draft)
    } else drafts.push(draft)
  }

  const visit = (node: Node, shape: Shape): void => {
    switch (node.type) {
      case 'root':
      case 'list':
        for (const child of node.children) {
          visit(child, node.type === 'list' ? itemShape(shape, node.ordered === true) : shape)
        }
        return
      case 'listItem': {
        const before = drafts.length
        for (const child of node.children) visit(child, shape)
        // A lone "*" is an empty list to Markdown, and a break in the text to whoever typed it.
        if (drafts.length === before) push({ kind: 'separator', text: sourceOf(node), links: [] })
        return
      }
      case 'blockquote':
        for (const child of node.children) visit(child, { kind: 'quote' })
        return
      case 'heading':
        for (const draft of linesOf(node)) push({ ...draft, kind: 'heading', level: node.depth })
        return
      case 'paragraph':
        for (const draft of linesOf(node)) push(tableRow(draft) ?? { ...draft, ...shape })
        return
      case 'code':
        // Four spaces before a pasted paragraph make it "code" to Markdown; real code is fenced.
        if (/^[`~]/.test(sourceOf(node))) push({ kind: 'code', text: flat(node.value), links: [] })
        else for (const draft of draftsFromMarkdown(node.value, readHtml).drafts) push(draft)
        return
      case 'html':
        for (const draft of readHtml(node.value)) push(draft)
        return
      case 'thematicBreak':
        push({ kind: 'separator', text: sourceOf(node), links: [] })
        return
      default: // definitions are read beforehand; other nodes stand inside paragraphs
    }
  }

  /** The lines of a paragraph that are blocks of their own, with their links. */
  const linesOf = (node: Node): Draft[] => {
    const inline = createInline()
    const addInline = (part: unknown): void => {
      if (!isPart(part)) return
      if (part.type === 'text' || part.type === 'inlineCode') inline.add(hold(part.value ?? ''))
      else if (part.type === 'break') inline.add(HARD_BREAK)
      else if (part.type === 'html') {
        if (/^<br\b/i.test(part.value ?? '')) inline.add(MARKED_BREAK)
      } else if (part.type === 'link')
        inline.link(part.url, () => part.children?.forEach(addInline))
      else if (part.type === 'linkReference') {
        const address = addresses.get(part.identifier?.toLowerCase() ?? '')
        inline.link(address, () => part.children?.forEach(addInline))
      } else part.children?.forEach(addInline)
    }
    if ('children' in node) node.children.forEach(addInline)
    return splitLines(unwrapped(inline.take(), rawLines(node)))
  }

  // The nth line break of a paragraph's source is the nth break its inline content has marked.
  const unwrapped = ({ text, links }: Inlined, raw: readonly string[]): Inlined => {
    let nth = 0
    const joined = text.replace(/[\ue000\ue001]/g, mark => {
      const [line = '', next = ''] = raw.slice(nth++)
      const joins = column !== undefined && isWrapped(line, next, column)
      return mark === SOFT_BREAK && joins ? ' ' : mark
    })
    return { text: joined, links }
  }

  const rawLines = (node: Node): string[] => {
    const { start, end } = node.position ?? {}
    return rest.slice(start?.offset ?? 0, end?.offset ?? 0).split(LINE_BREAK)
  }

  const sourceOf = (node: Node): string => flat(rawLines(node).join(' '))

  visit(tree, { kind: 'paragraph' })
  return { frontMatter, drafts: drafts.filter(draft => draft.text !== '') }
}

interface Part {
  readonly type: string
  readonly value?: string
  readonly url?: string
  readonly identifier?: string
  readonly children?: readonly unknown[]
}
const isPart = (value: unknown): value is Part =>
  typeof value === 'object' && value !== null && 'type' in value

// Inline content collapses white space, so line breaks that may matter travel as private-use marks.
const SOFT_BREAK = '\ue000'
const HARD_BREAK = '\ue001'
const MARKED_BREAK = '\ue002'
const LINE_BREAK = /\r\n|[\n\r]/
const hold = (text: string) => text.replace(/[\ue000-\ue002]/g, ' ').replace(/\n/g, SOFT_BREAK)
const flat = (text: string) => text.replace(/\s+/g, ' ').trim()

function itemShape(outer: Shape, ordered: boolean): Shape {
  const level = outer.kind === 'list-item' ? (outer.level ?? 1) + 1 : 1
  return { kind: 'list-item', level, ordered }
}

function definitionsIn(tree: Tree): Map<string, string> {
  const found = new Map<string, string>()
  for (const node of tree.children) {
    if (node.type === 'definition') found.set(node.identifier.toLowerCase(), node.url)
  }
  return found
}

/** Cuts collected inline content at its line breaks. */
function splitLines({ text, links }: Inlined): Draft[] {
  const lines: Draft[] = []
  let from = 0
  for (const line of text.split(/[\ue000-\ue002]/)) {
    const start = from + line.length - line.trimStart().length
    const end = start + line.trim().length
    const inside = links.filter(link => link.start < end && link.end > start)
    lines.push({
      kind: 'paragraph',
      text: line.trim(),
      links: inside.map(link => ({
        start: Math.max(link.start, start) - start,
        end: Math.min(link.end, end) - start,
        address: link.address,
      })),
    })
    from += line.length + 1
  }
  return lines.filter(line => line.text !== '').map(withBareAddresses)
}

function withBareAddresses(draft: Draft): Draft {
  const bare = bareAddresses(draft.text).filter(
    ({ start, end }) => !draft.links.some(link => link.start < end && start < link.end),
  )
  return bare.length === 0 ? draft : { ...draft, links: [...draft.links, ...bare] }
}

/** Cells of a table row, as `| one | two |`, on one line; undefined for anything else. */
function tableRow({ text }: Draft): Draft | undefined {
  if (!/^\|.*\|$/.test(text)) return undefined
  return /^[\s|:-]+$/.test(text)
    ? { kind: 'separator', text, links: [] }
    : { kind: 'table-row', text, links: [] }
}

/** Takes `---` fenced `name: value` lines from the start; lists and nesting are left unread. */
function splitFrontMatter(data: string): { frontMatter: Map<string, string>; rest: string } {
  const fenced = /^---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(data)
  const lines = fenced?.[1]?.split(/\r?\n/) ?? []
  if (!fenced || !lines.some(line => /^[\w-]+:/.test(line))) {
    return { frontMatter: new Map(), rest: data }
  }
  const frontMatter = new Map<string, string>()
  for (const line of lines) {
    const field = /^([\w-]+):[ \t]*(\S.*)$/.exec(line)
    if (!field?.[1] || !field[2]) continue
    frontMatter.set(field[1].toLowerCase(), field[2].trim().replace(/^(["'])(.*)\1$/, '$2'))
  }
  return { frontMatter, rest: data.slice(fenced[0].length) }
}
