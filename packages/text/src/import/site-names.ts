import { parseUrl } from './platform.ts'
import type { Stated } from './stated.ts'

/** The names a page gives its site: the outlets it states, and the words of its address. */
export function siteNamesOf(stated: readonly Stated[], url: string | undefined): string[] {
  const host = parseUrl(url ?? '')
    ?.hostname.replace(/^www\./, '')
    .split('.')
    .slice(0, -1)
    .join(' ')
  const outlets = stated.filter(entry => entry.field === 'outlet').map(entry => entry.value)
  return host ? [...outlets, host] : outlets
}

/** The letters and digits of a name in one case: "Coast-Monitor" and "coastmonitor" are one. */
export const nameLetters = (name: string) =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')

/** Whether a name is one of the site's: "Coast Monitor" on coastmonitor.example, also with its ending. */
export function isSiteName(name: string, siteNames: readonly string[]): boolean {
  const own = nameLetters(name)
  return (
    own.length >= 3 &&
    siteNames.some(siteName => {
      const site = nameLetters(siteName)
      return (
        own === site ||
        (site.length >= 4 &&
          own.startsWith(site) &&
          own.length <= site.length + Math.max(4, site.length / 2))
      )
    })
  )
}
