// What changed between two versions of a tree of plain data, so that only that crosses from the worker
// to the page, and what did not change stays the very same object there.

/** How one value became another. Made by `changesBetween` alone. */
export type TreeChange =
  | { readonly same: true }
  | { readonly whole: unknown }
  /** Of a list: each item is the one of that number before, or made anew from the one in its place. */
  | { readonly items: readonly (number | TreeChange)[] }
  /** Of a record: the fields it has now. Those that are the same are not named but counted as kept. */
  | {
      readonly fields: readonly (readonly [string, TreeChange])[]
      readonly gone: readonly string[]
    }

const SAME: TreeChange = { same: true }

/** What leads from one tree to another. Both are plain data: lists, records, texts, numbers, nothing. */
export function changesBetween(before: unknown, after: unknown): TreeChange {
  if (Object.is(before, after)) return SAME
  if (Array.isArray(before) && Array.isArray(after)) return changesOfList(before, after)
  if (isRecord(before) && isRecord(after)) return changesOfRecord(before, after)
  return { whole: after }
}

/** The tree that the changes lead to. Every part of it that is the same is the part from before. */
export function changed(before: unknown, change: TreeChange): unknown {
  if ('same' in change) return before
  if ('whole' in change) return change.whole
  if ('items' in change) {
    const items = before as readonly unknown[] // Made from a list, so there was one.
    return change.items.map((item, i) =>
      typeof item === 'number' ? items[item] : changed(items[i], item),
    )
  }
  // By entries: a field of any name is a field.
  const record = new Map<string, unknown>(Object.entries(before as object))
  for (const field of change.gone) record.delete(field)
  for (const [field, inner] of change.fields) record.set(field, changed(record.get(field), inner))
  return Object.fromEntries(record)
}

// Items that moved are found from both ends: one that is put in, or taken out, moves all behind it.
function changesOfList(before: readonly unknown[], after: readonly unknown[]): TreeChange {
  const items: (number | TreeChange)[] = []
  const shift = before.length - after.length
  let end = after.length
  const tail: number[] = []
  if (shift !== 0) {
    while (end > 0 && end + shift > 0 && isSame(before[end + shift - 1], after[end - 1])) {
      end--
      tail.unshift(end + shift)
    }
  }
  for (let i = 0; i < end; i++) {
    const change = i < before.length ? changesBetween(before[i], after[i]) : { whole: after[i] }
    items.push('same' in change ? i : change)
  }
  const isAll = shift === 0 && items.every(item => typeof item === 'number')
  return isAll ? SAME : { items: [...items, ...tail] }
}

function changesOfRecord(before: Fields, after: Fields): TreeChange {
  const fields = Object.entries(after).flatMap(([field, value]) => {
    const change = Object.hasOwn(before, field)
      ? changesBetween(before[field], value)
      : { whole: value }
    return 'same' in change ? [] : [[field, change] as const]
  })
  const gone = Object.keys(before).filter(field => !Object.hasOwn(after, field))
  return fields.length + gone.length > 0 ? { fields, gone } : SAME
}

type Fields = Readonly<Record<string, unknown>>

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isSame(before: unknown, after: unknown): boolean {
  return 'same' in changesBetween(before, after)
}
