// The document in which an article is amended: flat lines of text with links, one for each block. What
// is not in here cannot be pasted in either.
import { type Extensions, Mark, Node } from '@tiptap/core'
import { StarterKit } from '@tiptap/starter-kit'

const ArticleNode = Node.create({ name: 'doc', topNode: true, content: 'line+' })

const hidden = { default: null, rendered: false, keepOnSplit: false } as const

const LineNode = Node.create({
  name: 'line',
  group: 'block',
  content: 'text*',
  marks: 'link',
  whitespace: 'pre',
  addAttributes: () => ({
    kind: {
      default: 'paragraph',
      keepOnSplit: false,
      parseHTML: (element: HTMLElement) =>
        /^H[1-6]$/.test(element.tagName) ? 'heading' : 'paragraph',
      renderHTML: ({ kind }) => ({ 'data-kind': String(kind) }),
    },
    level: hidden,
    ordered: hidden,
    boilerplate: hidden,
  }),
  parseHTML: () =>
    ['p', 'li', 'blockquote', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'div'].map(tag => ({ tag })),
  renderHTML: ({ HTMLAttributes }) => ['p', HTMLAttributes, 0],
})

// Never an `a` element: nothing of an article is followed by a slip while it is typed in.
const LinkMark = Mark.create({
  name: 'link',
  inclusive: false,
  addAttributes: () => ({
    target: { default: null, rendered: false },
    missing: { default: null, rendered: false },
    toItself: { default: null, rendered: false },
  }),
  renderHTML: () => ['span', { 'data-link': '' }, 0],
})

/** The extensions of the amending editor, its undo among them. */
export const amendExtensions: Extensions = [
  ArticleNode,
  LineNode,
  LinkMark,
  StarterKit.configure({
    document: false,
    paragraph: false,
    blockquote: false,
    bold: false,
    bulletList: false,
    code: false,
    codeBlock: false,
    hardBreak: false,
    heading: false,
    horizontalRule: false,
    italic: false,
    link: false,
    listItem: false,
    listKeymap: false,
    orderedList: false,
    strike: false,
    trailingNode: false,
    underline: false,
  }),
]
