// Between places of the page and offsets in a captured copy's text.
import type { Span } from '@claimbench/text'
import { passageAt } from './passages.ts'

/** The stretch of the copy that a selection covers inside of `body`; collapsed at a caret. */
export function spanOfSelection(selection: Selection | null, body: Element): Span | undefined {
  if (!selection || selection.rangeCount === 0) return undefined
  const range = selection.getRangeAt(0)
  if (!body.contains(range.startContainer) || !body.contains(range.endContainer)) return undefined
  const start = offsetOf(body, range.startContainer, range.startOffset)
  const end = offsetOf(body, range.endContainer, range.endOffset)
  return start !== undefined && end !== undefined && start <= end ? { start, end } : undefined
}

/** The offset of a place of the page; places between passages count as the beginning of the next. */
export function offsetOf(body: Element, node: Node, offset: number): number | undefined {
  const element = node instanceof Element ? node : node.parentElement
  const passage = element?.closest<HTMLElement>('[data-start]')
  if (passage) {
    const before = document.createRange()
    before.setStart(passage, 0)
    before.setEnd(node, offset)
    return Number(passage.dataset['start']) + before.toString().length
  }
  const place = document.createRange()
  place.setStart(node, offset)
  const passages = [...body.querySelectorAll<HTMLElement>('[data-start]')]
  const next = passages.find(one => place.comparePoint(one, 0) >= 0)
  if (next) return Number(next.dataset['start'])
  const last = passages.at(-1)
  return last && Number(last.dataset['start']) + (last.textContent?.length ?? 0)
}

/** The place of the page where a stretch of the copy stands; undefined where it is not painted. */
export function rangeOf(body: Element, { start, end }: Span, passages: readonly Span[]) {
  const from = pointAt(body, start, passages)
  const to = pointAt(body, end, passages, true)
  if (!from || !to) return undefined
  const range = document.createRange()
  range.setStart(...from)
  range.setEnd(...to)
  return range
}

type Point = readonly [Node, number]

function pointAt(
  body: Element,
  place: number,
  passages: readonly Span[],
  isEnd = false,
): Point | undefined {
  // The end of a passage is a place of its own, not the beginning of the next one.
  const passage = passages[passageAt(passages, isEnd ? place - 1 : place)]
  const element = body.querySelector(`[data-start="${passage?.start ?? 0}"]`)
  if (!element) return undefined
  let left = place - (passage?.start ?? 0)
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  let last: Point | undefined
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0
    last = [node, Math.min(left, length)]
    if (isEnd ? left <= length : left < length) return last
    left -= length
  }
  return last ?? [element, 0]
}

/** Scrolls `body` so that a stretch of the page is in view, at a third of its height. */
export function bringIntoView(body: Element, range: Range): void {
  const target = range.getBoundingClientRect()
  const frame = body.getBoundingClientRect()
  if (target.top >= frame.top + 24 && target.bottom <= frame.bottom - 24) return
  body.scrollTop += target.top - frame.top - frame.height / 3
}

/** The offset of the words at a point of the window; undefined where there are none of the copy. */
export function offsetAtPoint(body: Element, x: number, y: number): number | undefined {
  const caret = document.caretPositionFromPoint?.(x, y)
  if (!caret || !body.contains(caret.offsetNode)) return undefined
  const { offsetNode: node, offset } = caret
  // Beside the end of a line the browser may answer with the place behind its line break.
  const isBehindBreak = node.textContent?.charAt(offset - 1) === '\n' && topOf(node, offset) > y
  return offsetOf(body, node, isBehindBreak ? offset - 1 : offset)
}

function topOf(node: Node, offset: number): number {
  if (offset >= (node.textContent?.length ?? 0)) return Number.POSITIVE_INFINITY
  const range = document.createRange()
  range.setStart(node, offset)
  range.setEnd(node, offset + 1)
  return range.getBoundingClientRect().top
}
