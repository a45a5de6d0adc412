// The page that an address leads to, however it is reached: through an archive, a phone's or a fast
// version of it, or with the marks of whoever passed the link on.
import { archivedOriginal } from '@claimbench/model'

/** What of an address tells pages apart. */
export interface PageAddress {
  readonly host: string
  /** Host, path and what of the query is not a mark of the way. */
  readonly page: string
}

/**
 * Reads an absolute http(s) address; undefined for others. `www.`, `m.`, `mobile.` and `amp.` before a
 * host, the scheme, the fragment, a last slash and the marks of campaigns do not count.
 */
export function pageAddressOf(address: string): PageAddress | undefined {
  const original = unwrapped(archivedOriginal(address) ?? address)
  const parts = /^https?:\/\/(?:[^/@]*@)?([^/?#:]+)(?::\d+)?([^?#]*)(?:\?([^#]*))?/i.exec(original)
  if (!parts) return undefined
  const [, host = '', path = '', query = ''] = parts
  const name = host.toLowerCase().replace(/^(?:(?:www\d?|m|mobile|amp)\.)+(?=[^.]+\.)/, '')
  const kept = query
    .split('&')
    .filter(part => part !== '' && !WAY_MARK.test(part))
    .sort()
    .join('&')
  const place = path.replace(/\/(?:amp|index\.html?)?\/?$/i, '').replace(/\/+$/, '')
  return { host: name, page: `${name}${place}${kept && `?${kept}`}` }
}

const WAY_MARK =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|ref|ref_src|cmpid|xtor|amp|outputtype)(?:=|$)/i

// Fast versions lie on the hosts of those who serve them, and name the page in their path.
function unwrapped(address: string): string {
  const inPath =
    /^https?:\/\/(?:[\w-]+\.cdn\.ampproject\.org|(?:www\.)?google\.[a-z.]{2,6}\/amp|(?:www\.)?bing\.com\/amp)\/(?:[a-z]\/)?(s\/)?([^/]+\.[^/]+.*)$/i.exec(
      address,
    )
  return inPath ? `http${inPath[1] ? 's' : ''}://${inPath[2]}` : address
}
