// The selection in a captured copy: made by mouse or finger, or led by the arrow keys word by word.
import type { Span } from '@claimbench/text'
import { type KeyboardEvent, type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { bringIntoView, offsetAtPoint, rangeOf, spanOfSelection } from './copy-places.ts'
import { wordBefore, wordFrom } from './walk-words.ts'

interface CopyCursor {
  /** The selected stretch; undefined while nothing is selected. */
  readonly selected: Span | undefined
  /** Moves by a key; false for keys that are not the cursor's. */
  readonly walk: (event: KeyboardEvent) => boolean
  /** The next step starts from here. */
  readonly startFrom: (span: Span) => void
  readonly clear: () => void
}

/** From one word to another: what lies between is selected. */
interface Cursor {
  readonly anchor: Span
  readonly head: Span
}

/** Follows the selection inside of `body`, which holds the text cut into `passages`. */
export function useCopyCursor(
  body: RefObject<HTMLElement | null>,
  text: string,
  passages: readonly Span[],
): CopyCursor {
  const [selected, setSelected] = useState<Span>()
  const cursor = useRef<Cursor>(undefined)

  useEffect(() => {
    function follow() {
      const selection = document.getSelection()
      const span = body.current && spanOfSelection(selection, body.current)
      // A selection elsewhere, such as in the field of the search, changes nothing here.
      if (!span) return
      setSelected(span.start < span.end ? span : undefined)
      if (isSame(span, cursor.current && spanOf(cursor.current))) return
      const anchor = wordFrom(text, span.start)
      const head = span.start < span.end ? wordBefore(text, span.end) : anchor
      cursor.current = anchor && { anchor, head: head ?? anchor }
    }
    document.addEventListener('selectionchange', follow)
    return () => document.removeEventListener('selectionchange', follow)
  }, [body, text])

  const select = useCallback(
    (next: Cursor) => {
      cursor.current = next
      const range = body.current && rangeOf(body.current, spanOf(next), passages)
      const head = body.current && rangeOf(body.current, next.head, passages)
      if (!range || !head || !body.current) return
      document
        .getSelection()
        ?.setBaseAndExtent(
          range.startContainer,
          range.startOffset,
          range.endContainer,
          range.endOffset,
        )
      bringIntoView(body.current, head)
    },
    [body, passages],
  )

  function walk(event: KeyboardEvent): boolean {
    const isKey = /^Arrow(?:Left|Right|Up|Down)$/.test(event.key)
    if (!isKey || !body.current || event.ctrlKey || event.metaKey || event.altKey) return false
    const from = cursor.current
    const first = wordFrom(text, from ? from.head.start : placeInView(body.current))
    if (!first) return true
    const head = from ? step(event.key, from.head) : first
    if (head)
      select(from && event.shiftKey ? { anchor: from.anchor, head } : { anchor: head, head })
    return true
  }

  function step(key: string, head: Span): Span | undefined {
    switch (key) {
      case 'ArrowLeft':
        return wordBefore(text, head.start)
      case 'ArrowRight':
        return wordFrom(text, head.end)
      default:
        return lineAway(key === 'ArrowDown' ? 1 : -1, head)
    }
  }

  // The word above or below: what stands nearest in the next line of the page as it is laid out.
  function lineAway(way: 1 | -1, head: Span): Span | undefined {
    const range = body.current && rangeOf(body.current, head, passages)
    if (!range || !body.current) return undefined
    makeRoom(body.current, range, way)
    const { left, top, bottom } = range.getBoundingClientRect()
    for (let distance = 6; distance < ROOM; distance += 6) {
      const y = way > 0 ? bottom + distance : top - distance
      const place = offsetAtPoint(body.current, left + 1, y)
      const behind = place === undefined ? undefined : wordFrom(text, place)
      // At the end of a line the last word of it is meant, not the first of the next.
      const word =
        behind && place !== undefined && behind.start > place ? wordBefore(text, place) : behind
      // Between two lines the nearest place may still be one of this line.
      const found = word && rangeOf(body.current, word, passages)?.getBoundingClientRect()
      if (found && (way > 0 ? found.top >= bottom - 2 : found.bottom <= top + 2)) return word
    }
    return head
  }

  return {
    selected,
    walk,
    startFrom: span => {
      cursor.current = { anchor: span, head: span }
    },
    clear: () => {
      document.getSelection()?.removeAllRanges()
      setSelected(undefined)
    },
  }
}

const spanOf = ({ anchor, head }: Cursor): Span => ({
  start: Math.min(anchor.start, head.start),
  end: Math.max(anchor.end, head.end),
})

const isSame = (a: Span, b: Span | undefined) => a.start === b?.start && a.end === b.end

/** Two lines and the space between paragraphs, in pixels. */
const ROOM = 96

// What is out of view cannot be pointed at.
function makeRoom(body: HTMLElement, head: Range, way: 1 | -1): void {
  bringIntoView(body, head)
  const { top, bottom } = head.getBoundingClientRect()
  const frame = body.getBoundingClientRect()
  const missing = way > 0 ? bottom + ROOM - frame.bottom : frame.top + ROOM - top
  if (missing > 0) body.scrollTop += way * missing
}

// The first words that are in view: where a reader who scrolled expects the cursor.
function placeInView(body: HTMLElement): number {
  const { left, top } = body.getBoundingClientRect()
  return offsetAtPoint(body, left + 40, top + 30) ?? 0
}
