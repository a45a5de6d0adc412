import type { Link } from '@claimbench/text'

/** A link's state as the copy that was imported shows it. */
export const LINK_STATES = ['live', 'without-target', 'to-itself'] as const
export type LinkState = (typeof LINK_STATES)[number]

/** What became of a link, as the copy shows it: nothing is fetched. */
export function stateOfLink({ target, toItself }: Link): LinkState {
  if (toItself) return 'to-itself'
  return target ? 'live' : 'without-target'
}
