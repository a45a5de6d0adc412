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

/**
 * The address of the page that an archive's address keeps a copy of; undefined where it names none.
 *
 * "https://web.archive.org/web/20240312/https://example.org/a" -> "https://example.org/a"
 */
export function archivedOriginal(address: string): string | undefined {
  return /^https?:\/\/[^/]*archive[^/]*\/.*?(https?:\/\/.+)$/.exec(address)?.[1]
}

/** Where the Internet Archive lists its copies of a page, and where it is asked to make one. */
export interface ArchivePages {
  readonly lookUp: string
  readonly save: string
}

/**
 * The Internet Archive's pages for an address in the form a person typed it; undefined when it is
 * no http(s) address. Nothing is asked of the archive: a person opens them. The part behind `#` is
 * left out, archives keep whole pages (https://archive.org/help/wayback_api.php).
 */
export function archivePagesOf(typed: string): ArchivePages | undefined {
  const address = parseWebAddress(typed)
  if (!address.ok) return undefined
  const page = address.value.replace(/#.*$/, '')
  return {
    lookUp: `https://web.archive.org/web/*/${page}`,
    save: `https://web.archive.org/save/${page}`,
  }
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
