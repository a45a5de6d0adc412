// From a selection made by mouse or finger to offsets of the article's text.
import type { Span, TextOffset } from '@claimbench/text'

/**
 * The stretch of text that a selection of the page covers inside `article`; undefined when it is
 * empty, or reaches outside of the article's words.
 */
export function selectedSpan(selection: Selection | null, article: Element): Span | undefined {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined
  const range = selection.getRangeAt(0)
  if (!article.contains(range.commonAncestorContainer)) return undefined
  const start = offsetAt(range.startContainer, range.startOffset)
  const end = offsetAt(range.endContainer, range.endOffset)
  return start !== undefined && end !== undefined && start < end ? { start, end } : undefined
}

/** The offset of a place in the page; places outside of painted words count as the next run's. */
function offsetAt(node: Node, offset: number): TextOffset | undefined {
  const element = node instanceof Element ? node : node.parentElement
  const run = element?.closest<HTMLElement>('[data-start]')
  if (run) return Number(run.dataset['start']) + (node instanceof Element ? 0 : offset)
  const sentence = element?.closest<HTMLElement>('[data-sentence]')
  if (sentence) return Number(sentence.dataset['sentence'])
  // Between sentences: the browser reports the paragraph and the number of the child.
  const child = node.childNodes[offset] ?? node.childNodes[offset - 1]
  const near = child instanceof Element ? child : child?.nextSibling
  return near instanceof HTMLElement && near.dataset['sentence'] !== undefined
    ? Number(near.dataset['sentence'])
    : undefined
}
