import { parseUrl } from './platform.ts'

// Browsers write the address into the first lines, with its length: <!-- saved from url=(0028)https://… -->.
// SingleFile writes a comment of several lines: "Page saved with SingleFile", "url: https://…".
const NOTE = /<!--\s*(?:saved from url=\(\d+\)\s*(\S+)|page saved with singlefile\s+url:\s*(\S+))/i
const WITHIN = 4_000

/** The http(s) address that a saved page says it was saved from; undefined when it says none. */
export function savedFrom(html: string): string | undefined {
  const note = NOTE.exec(html.slice(0, WITHIN))
  const url = parseUrl((note?.[1] ?? note?.[2] ?? '').replace(/-->.*$/, ''))
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined
}
