// What a person has chosen so far about an update, and which mark is in hand. Nothing of it is a record
// before the update is made.
import type { ArticleDetails, MarkChoice, MarkKey } from '@claimbench/model'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { stateOfItem, type UpdateItem } from './update-items.ts'

export interface UpdateDesk {
  readonly choices: ReadonlyMap<MarkKey, MarkChoice>
  /** The mark in hand. */
  readonly current: MarkKey | undefined
  /** The mark for which words are being chosen. */
  readonly fixing: MarkKey | undefined
  /** How often the mark in hand was asked for in the text; on a narrow screen it scrolls there. */
  readonly wantedInText: number
  /** The details that are taken over. */
  readonly details: ReadonlySet<keyof ArticleDetails>
  /** What was just done, for screen readers. */
  readonly said: string
}

export type UpdateStore = StoreApi<UpdateDesk>

/** A desk on which nothing is chosen; the first mark to look at is in hand. */
export function createUpdateDesk(
  items: readonly UpdateItem[],
  details: Iterable<keyof ArticleDetails>,
): UpdateStore {
  return createStore<UpdateDesk>(() => ({
    choices: new Map(),
    current: items[0]?.key,
    fixing: undefined,
    wantedInText: 0,
    details: new Set(details),
    said: '',
  }))
}

/** Chooses for a mark, or takes the choice back, and goes on to the next one to look at. */
export function choose(
  store: UpdateStore,
  items: readonly UpdateItem[],
  key: MarkKey,
  choice: MarkChoice | undefined,
  said: string,
): void {
  const choices = new Map(store.getState().choices)
  if (choice) choices.set(key, choice)
  else choices.delete(key)
  store.setState({ choices, said, fixing: undefined })
  if (choice) goToNextOpen(store, items, key)
}

/** Accepts every changed mark for which nothing is chosen yet. */
export function acceptOthers(store: UpdateStore, items: readonly UpdateItem[], said: string): void {
  const choices = new Map(store.getState().choices)
  for (const item of items) {
    if (stateOfItem(item, choices) === 'open') choices.set(item.key, { kind: 'accept' })
  }
  store.setState({ choices, said })
}

/** Takes a mark in hand and shows its words in the text. */
export function showInText(store: UpdateStore, key: MarkKey): void {
  const { wantedInText } = store.getState()
  store.setState({ current: key, wantedInText: wantedInText + 1 })
}

/** Takes the mark `step` places on in hand. */
export function goBy(store: UpdateStore, items: readonly UpdateItem[], step: 1 | -1): void {
  const { current } = store.getState()
  const at = items.findIndex(item => item.key === current)
  const next = items[at < 0 ? 0 : at + step]
  if (next) store.setState({ current: next.key })
}

function goToNextOpen(store: UpdateStore, items: readonly UpdateItem[], from: MarkKey): void {
  const { choices } = store.getState()
  const at = items.findIndex(item => item.key === from)
  const isOpen = (item: UpdateItem) => stateOfItem(item, choices) === 'open'
  const next = items.slice(at + 1).find(isOpen) ?? items.find(isOpen) ?? items[at + 1]
  if (next) store.setState({ current: next.key })
}
