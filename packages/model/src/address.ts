// Addresses a person gives: of a source, of the article, of the organisation.
import { fail, ok, type Result } from './result.ts'

export type AddressRefusal = 'empty' | 'not-an-address' | 'fragment-only' | 'not-http'

const SCHEME = /^[a-z][a-z0-9+.-]*:/i

/**
 * Reads an http(s) address as a person typed or pasted it, and answers with its normal form.
 * A missing scheme is taken as https; `#`, and every other scheme, is refused.
 */
export function parseWebAddress(typed: string): Result<string, AddressRefusal> {
  const trimmed = typed.trim()
  if (trimmed === '') return fail('empty')
  if (trimmed.startsWith('#')) return fail('fragment-only')
  const hasPort = /^[\w.-]+:\d/.test(trimmed)
  if (SCHEME.test(trimmed) && !hasPort && !/^https?:/i.test(trimmed)) return fail('not-http')

  const withScheme = /^https?:/i.test(trimmed) ? trimmed : `https://${trimmed}`
  const url = readUrl(withScheme)
  if (!url || !/^https?:$/.test(url.protocol)) return fail('not-an-address')
  // "word" alone would parse as a host: an address a reader can follow has a dot or is local.
  if (!url.hostname.includes('.') && url.hostname !== 'localhost') return fail('not-an-address')
  if (url.username || url.password) return fail('not-an-address')
  return ok(url.href)
}

/** Whether a stored address is an absolute http(s) one. */
export function isWebAddress(address: string): boolean {
  const url = readUrl(address)
  return url !== undefined && /^https?:$/.test(url.protocol)
}

/** The host of an http(s) address without `www.`; undefined when it is none. */
export function hostOf(address: string): string | undefined {
  const url = readUrl(address)
  return url && isWebAddress(address) ? url.hostname.replace(/^www\./, '') : undefined
}

/** Whether an http(s) address leads to a site's front page, whatever fragment follows. */
export function isSiteRoot(address: string): boolean {
  const url = readUrl(address)
  return url !== undefined && url.pathname === '/' && url.search === ''
}

function readUrl(address: string): ParsedUrl | undefined {
  try {
    return new Url(address)
  } catch {
    return undefined
  }
}

// `URL` is in every runtime we run in (browser, worker, Node) but in no ECMAScript lib; this is the
// one place that declares the little of it that the core needs.
interface ParsedUrl {
  readonly href: string
  readonly protocol: string
  readonly hostname: string
  readonly pathname: string
  readonly search: string
  readonly username: string
  readonly password: string
}
const Url = (globalThis as unknown as { URL: new (address: string) => ParsedUrl }).URL
