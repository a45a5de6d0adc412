// Where a person reads in a box that scrolls: what boxes that scroll together go by.

/** How far below the upper edge of a box a person reads, in pixels. */
const READING_LINE = 96

/** Whether a box scrolls by itself, as boxes do that stand beside each other on a wide screen. */
export function scrolls(box: HTMLElement): boolean {
  return getComputedStyle(box).overflowY !== 'visible'
}

/**
 * Brings something into view: to the middle of a box that scrolls by itself, else by as little as it
 * takes. Nothing around the box moves.
 */
export function bringIntoView(box: HTMLElement, element: Element): void {
  if (!scrolls(box)) return element.scrollIntoView({ block: 'nearest' })
  const [outer, inner] = [box.getBoundingClientRect(), element.getBoundingClientRect()]
  box.scrollTop += inner.top + inner.height / 2 - (outer.top + outer.height / 2)
}

/** What is being read in a box; null where nothing is. */
export function elementRead(box: HTMLElement): Element | null {
  const { left, top, width } = box.getBoundingClientRect()
  return document.elementFromPoint(left + width / 3, top + READING_LINE)
}

/** The first of a box's `items`, which stand below each other, that is being read or comes next. */
export function itemRead(box: HTMLElement, items: ArrayLike<Element>): Element | undefined {
  const line = box.getBoundingClientRect().top + READING_LINE
  let [low, high] = [0, items.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((items[middle]?.getBoundingClientRect().bottom ?? Infinity) <= line) low = middle + 1
    else high = middle
  }
  return items[low]
}

/** Which of two boxes a person has a hand on: it leads, the other one follows. */
export interface Leader<Side> {
  readonly side: () => Side | undefined
  /** The handlers of a box that take note of a hand on it. */
  readonly handlers: (side: Side) => Readonly<Record<HandEvent, () => void>>
  /** Nobody leads any more: what scrolls now is scrolled by the program. */
  readonly letGo: () => void
}

type HandEvent = 'onWheel' | 'onTouchMove' | 'onPointerDown' | 'onKeyDown'

/** Starts with nobody in the lead. */
export function createLeader<Side>(): Leader<Side> {
  let leads: Side | undefined
  return {
    side: () => leads,
    handlers(side) {
      const take = () => {
        leads = side
      }
      return { onWheel: take, onTouchMove: take, onPointerDown: take, onKeyDown: take }
    },
    letGo() {
      leads = undefined
    },
  }
}
