import { isWebAddress } from '@claimbench/model'
import type { Link } from '@claimbench/text'
import type { LinkState } from './facts.ts'

/** What became of a link, as the copy shows it: nothing is fetched. */
export function stateOfLink({ target, toItself }: Link): LinkState {
  if (toItself) return 'to-itself'
  return target ? 'live' : 'without-target'
}

/** The address when it is an absolute http(s) one, else undefined. */
export function webAddress(address: string | undefined): string | undefined {
  return address !== undefined && isWebAddress(address) ? address : undefined
}
