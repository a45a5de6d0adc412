// The marks of an update as a person reads about them, and what has been chosen for each.
import {
  type CarryPlan,
  type FoundMark,
  type Mark,
  type MarkChoice,
  type MarkKey,
  markKey,
  type MarkOnWords,
} from '@claimbench/model'
import type { Span } from '@claimbench/text'

/** A mark with where it stood and where it was found. */
export interface UpdateItem {
  readonly key: MarkKey
  readonly mark: Mark
  readonly state: FoundMark['state']
  readonly was: Span
  readonly now: Span | undefined
}

/** What a person has to say about an item before it is decided: nothing for kept and lost ones. */
export type ItemState = MarkChoice['kind'] | 'open' | 'kept'

/** The items in the order of the old text. Cuts that come along are left out: there is nothing to say. */
export function itemsOf(
  marks: readonly MarkOnWords[],
  { found }: Pick<CarryPlan, 'found'>,
): readonly UpdateItem[] {
  const byKey = new Map(found.map(one => [one.key, one]))
  return marks.flatMap(({ mark, words }) => {
    const one = byKey.get(markKey(mark))
    if (!one || (mark.table === 'cuts' && one.state !== 'lost')) return []
    return [{ key: one.key, mark, state: one.state, was: words, now: one.now }]
  })
}

/** How far an item is decided. */
export function stateOfItem(
  { key, state }: UpdateItem,
  choices: ReadonlyMap<MarkKey, MarkChoice>,
): ItemState {
  const choice = choices.get(key)
  if (choice) return choice.kind
  return state === 'changed' ? 'open' : state === 'lost' ? 'tray' : 'kept'
}

/** How many items the update leaves as proposals, and how many go into the tray. */
export function leftOver(
  items: readonly UpdateItem[],
  choices: ReadonlyMap<MarkKey, MarkChoice>,
): { readonly proposals: number; readonly trayed: number } {
  const open = items.filter(item => stateOfItem(item, choices) === 'open')
  const proposals = open.filter(({ mark }) => mark.table === 'tags').length
  const inTray = items.filter(item => stateOfItem(item, choices) === 'tray').length
  return { proposals, trayed: inTray + open.length - proposals }
}
