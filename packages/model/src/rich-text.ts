// What people write: paragraphs, lists, emphasis, links. The shape is that of a ProseMirror
// document with a small schema, so the editor needs no translation, while reports and merging
// need no editor.
import * as v from 'valibot'
import { isWebAddress } from './address.ts'

export type RichMark =
  | { readonly type: 'bold' }
  | { readonly type: 'italic' }
  | { readonly type: 'link'; readonly attrs: { readonly href: string } }

export interface RichTextRun {
  readonly type: 'text'
  readonly text: string
  readonly marks?: readonly RichMark[]
}
export interface RichBreak {
  readonly type: 'hardBreak'
}
export interface RichParagraph {
  readonly type: 'paragraph'
  readonly content?: readonly (RichTextRun | RichBreak)[]
}
export interface RichListItem {
  readonly type: 'listItem'
  readonly content: readonly RichBlock[]
}
export interface RichList {
  readonly type: 'bulletList' | 'orderedList'
  readonly content: readonly RichListItem[]
}
export interface RichQuote {
  readonly type: 'blockquote'
  readonly content: readonly RichBlock[]
}
export type RichBlock = RichParagraph | RichList | RichQuote

/** A small document that a person wrote: a rationale, a note. */
export interface RichText {
  readonly type: 'doc'
  readonly content: readonly RichBlock[]
}

/** A document with nothing in it. */
export const EMPTY_RICH_TEXT: RichText = { type: 'doc', content: [] }

/** A document of plain paragraphs, one for each line of `text`. */
export function richTextFromPlain(text: string): RichText {
  return {
    type: 'doc',
    content: text
      .split('\n')
      .filter(line => line.trim() !== '')
      .map(line => ({ type: 'paragraph', content: [{ type: 'text', text: line }] })),
  }
}

/** The words of a document: one line for each paragraph or list item, without marks. */
export function plainFromRichText(doc: RichText): string {
  return doc.content.map(plainFromBlock).join('\n')
}

/** Whether a document holds no word at all. */
export function isEmptyRichText(doc: RichText | undefined): boolean {
  return doc === undefined || plainFromRichText(doc).trim() === ''
}

function plainFromBlock(block: RichBlock): string {
  switch (block.type) {
    case 'paragraph':
      return (block.content ?? []).map(run => (run.type === 'text' ? run.text : '\n')).join('')
    case 'bulletList':
    case 'orderedList':
      return block.content.map(item => item.content.map(plainFromBlock).join('\n')).join('\n')
    case 'blockquote':
      return block.content.map(plainFromBlock).join('\n')
    default:
      return block satisfies never
  }
}

const mark: v.GenericSchema<unknown, RichMark> = v.union([
  v.object({ type: v.picklist(['bold', 'italic']) }),
  v.object({
    type: v.literal('link'),
    attrs: v.object({ href: v.pipe(v.string(), v.check(isWebAddress, 'not an http(s) address')) }),
  }),
])
const inline = v.variant('type', [
  v.object({ type: v.literal('text'), text: v.string(), marks: v.optional(v.array(mark)) }),
  v.object({ type: v.literal('hardBreak') }),
])
const block: v.GenericSchema<unknown, RichBlock> = v.lazy(() =>
  v.variant('type', [
    v.object({ type: v.literal('paragraph'), content: v.optional(v.array(inline)) }),
    v.object({ type: v.picklist(['bulletList', 'orderedList']), content: v.array(listItem) }),
    v.object({ type: v.literal('blockquote'), content: v.array(block) }),
  ]),
)
const listItem: v.GenericSchema<unknown, RichListItem> = v.lazy(() =>
  v.object({ type: v.literal('listItem'), content: v.array(block) }),
)

/** Reads a document from outside; links that are not http(s) make it invalid. */
export const richTextSchema: v.GenericSchema<unknown, RichText> = v.object({
  type: v.literal('doc'),
  content: v.array(block),
})

/**
 * Reads what an editor or a file holds, and keeps of it what `RichText` describes, so that the same
 * words are the same document everywhere. Undefined when it is none.
 */
export function parseRichText(data: unknown): RichText | undefined {
  const read = v.safeParse(richTextSchema, data)
  return read.success ? read.output : undefined
}
