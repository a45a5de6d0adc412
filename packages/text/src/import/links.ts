import type { Link } from '../blocks.ts'
import { parseUrl } from './platform.ts'

/** Where a link leads: exactly one of `target` and `missing`. */
export type Destination = Pick<Link, 'target' | 'missing' | 'toItself'>

/**
 * Judges the address of a link. Only http, https and mailto addresses that are absolute (or become so
 * against `pageUrl`) are targets; a `#` never is one, but `#part` is known to lead to the page itself.
 */
export function destinationOf(address: string | undefined, pageUrl?: string): Destination {
  // Browsers ignore white space and control characters around and tabs and breaks inside an address.
  const cleaned = address?.replace(/^[\s\p{Cc}]+|[\s\p{Cc}]+$|[\t\n\r]/gu, '') ?? ''
  if (cleaned === '') return { missing: 'none' }
  if (cleaned === '#') return { missing: 'fragment' }
  if (cleaned.startsWith('#')) return { missing: 'fragment', toItself: true }

  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(cleaned)?.[1]?.toLowerCase()
  if (scheme === 'javascript' || scheme === 'vbscript' || scheme === 'data') {
    return { missing: 'script' }
  }
  const page = pageUrl === undefined ? undefined : parseUrl(pageUrl)
  const base = page && /^https?:$/.test(page.protocol) ? page : undefined
  if (scheme === undefined && base === undefined) return { missing: 'relative' }

  const url = parseUrl(cleaned, base?.href)
  if (url === undefined || !/^(?:https?|mailto):$/.test(url.protocol)) {
    return { missing: 'unsupported' }
  }
  // "https:page" parses as a host of its own; a host without a dot is no address on the open web.
  if (url.protocol === 'mailto:') {
    return url.pathname.includes('@') ? { target: url.href } : { missing: 'unsupported' }
  }
  const itself = base !== undefined && samePage(url, base)
  return itself ? { target: url.href, toItself: true } : { target: url.href }
}

function samePage(
  one: { origin: string; pathname: string; search: string },
  other: { origin: string; pathname: string; search: string },
): boolean {
  return (
    one.origin === other.origin && one.pathname === other.pathname && one.search === other.search
  )
}

// A bare address in running text: closing marks and the full stop behind it belong to the sentence.
const BARE = /\bhttps?:\/\/[^\s<>"“”«»]+/gi

/** The addresses that stand in a text as such, with their offsets. */
export function bareAddresses(text: string): { start: number; end: number; address: string }[] {
  return Array.from(text.matchAll(BARE), match => {
    let address = match[0].replace(/[.,;:!?'’…]+$/u, '')
    if (address.endsWith(')') && !address.includes('(')) address = address.slice(0, -1)
    return { start: match.index, end: match.index + address.length, address }
  })
}
