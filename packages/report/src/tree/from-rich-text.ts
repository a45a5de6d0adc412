import {
  isWebAddress,
  type RichBlock,
  type RichMark,
  type RichText,
  type RichTextRun,
} from '@claimbench/model'
import { link, text } from './lines.ts'
import type { Block, Inline } from './tree.ts'

/** What a person wrote, as blocks of a report. Links that are not http(s) keep only their words. */
export function blocksFromRichText(doc: RichText): readonly Block[] {
  return doc.content.flatMap(blocksFrom)
}

function blocksFrom(block: RichBlock): readonly Block[] {
  switch (block.type) {
    case 'paragraph': {
      const line = (block.content ?? []).map((run): Inline =>
        run.type === 'text' ? inlineFrom(run) : { kind: 'break' },
      )
      return line.length > 0 ? [{ kind: 'paragraph', line }] : []
    }
    case 'bulletList':
    case 'orderedList':
      return [
        {
          kind: 'list',
          ordered: block.type === 'orderedList',
          items: block.content.map(item => item.content.flatMap(blocksFrom)),
        },
      ]
    case 'blockquote':
      return [{ kind: 'quote', blocks: block.content.flatMap(blocksFrom) }]
    default:
      return block satisfies never
  }
}

function inlineFrom({ text: words, marks = [] }: RichTextRun): Inline {
  const address = marks.find(isLink)?.attrs.href
  if (address !== undefined && isWebAddress(address)) return link(words, address)
  if (marks.some(mark => mark.type === 'bold')) return text(words, 'strong')
  return marks.some(mark => mark.type === 'italic') ? text(words, 'emphasis') : text(words)
}

function isLink(mark: RichMark): mark is Extract<RichMark, { readonly type: 'link' }> {
  return mark.type === 'link'
}
