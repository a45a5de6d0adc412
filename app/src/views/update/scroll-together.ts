// Where the places of the list and of the diff are on the screen. Whichever of the two a person moves
// leads the other.
import { elementRead, itemRead } from '../../ui/reading-line.ts'
import type { DiffPlace } from './nearest-mark.ts'
import type { UpdateItem } from './update-items.ts'

/** The place of the diff that is being read; undefined below its end. */
export function placeRead(diff: HTMLElement): DiffPlace | undefined {
  const pieces = '[data-at], [data-was]'
  const at = elementRead(diff)
  const piece =
    at?.closest(pieces) ??
    // Between two paragraphs, the next one is read.
    itemRead(diff, diff.querySelectorAll('p[data-changed]'))?.querySelector(pieces)
  return piece && diff.contains(piece) ? placeOfPiece(piece) : undefined
}

/** The key of the mark of the list that is being read. */
export function markRead(list: HTMLElement): string | undefined {
  const item = itemRead(list, list.querySelectorAll('[data-mark]'))
  return item?.getAttribute('data-mark') ?? undefined
}

/** The place of the diff that was pressed: the caret says where in the words. */
export function placePressed(target: EventTarget): DiffPlace | undefined {
  const piece = target instanceof Element ? target.closest('[data-at], [data-was]') : null
  const selection = getSelection()
  // Whoever selects words is about to copy them.
  if (!piece || selection?.isCollapsed === false) return undefined
  const inWords = piece.contains(selection?.anchorNode ?? null) ? (selection?.anchorOffset ?? 0) : 0
  const { at, was } = placeOfPiece(piece)
  return {
    at: at === undefined ? undefined : at + inWords,
    was: was === undefined ? undefined : was + inWords,
  }
}

/** The words of the diff at which a mark stands, or that stand nearest before it. */
export function elementOfMark(diff: HTMLElement, { was, now }: UpdateItem): Element | undefined {
  const [attribute, start] = now ? ['data-at', now.start] : ['data-was', was.start]
  let found: Element | undefined
  let best = -1
  for (const piece of diff.querySelectorAll(`[${attribute}]`)) {
    const at = Number(piece.getAttribute(attribute))
    if (at <= start && at > best) [found, best] = [piece, at]
  }
  return found
}

function placeOfPiece(piece: Element): DiffPlace {
  const number = (name: string) => {
    const value = piece.getAttribute(name)
    return value === null ? undefined : Number(value)
  }
  return { at: number('data-at'), was: number('data-was') }
}
