import { isWebAddress } from '@claimbench/model'

/** The address when it is an absolute http(s) one, else undefined. */
export function webAddress(address: string | undefined): string | undefined {
  return address !== undefined && isWebAddress(address) ? address : undefined
}
