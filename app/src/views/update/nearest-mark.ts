import type { UpdateItem } from './update-items.ts'

/** A place of the diff: in the new text, in the old one, or in both. */
export interface DiffPlace {
  readonly at: number | undefined
  readonly was: number | undefined
}

/**
 * The mark that stands nearest to a place of the diff, the first of equals. What was found is
 * measured in the new text, what is lost in the old one; a place that stands only in one text is
 * near to marks of that one. Undefined where none is within `most` UTF-16 units.
 */
export function nearestMark(
  items: readonly UpdateItem[],
  { at, was }: DiffPlace,
  most = Infinity,
): UpdateItem | undefined {
  let nearest: UpdateItem | undefined
  let least = most
  for (const item of items) {
    const inNew = item.now && at !== undefined ? distance(item.now, at) : Infinity
    const inOld = was !== undefined ? distance(item.was, was) : Infinity
    const far = Math.min(inNew, inOld)
    if (far < least || (far === least && !nearest)) [nearest, least] = [item, far]
  }
  return nearest
}

function distance({ start, end }: { start: number; end: number }, at: number): number {
  return at < start ? start - at : Math.max(0, at - end)
}
