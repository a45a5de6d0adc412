import type { PlacedDraft } from './from-html.ts'

const NAMED_FOR_IT =
  /(?:^|[\s_-])(?:headline|(?:entry|post|article|page|story|content|news|main|single|blog)[_-]?(?:title|headline|heading|header))(?:$|[\s_-])/i

/** The index of the headline: the block that says what the page states as its title; -1 if none does. */
export function findTitle(placed: readonly PlacedDraft[], titles: readonly string[]): number {
  const stated = titles.map(plainWords).filter(title => title !== '')
  const scores = placed.map(block => titleScore(block, stated))
  const best = scores.reduce((most, score) => Math.max(most, score), 0)
  return best >= 3 ? scores.indexOf(best) : -1
}

function titleScore(
  { kind, level, text, element }: PlacedDraft,
  stated: readonly string[],
): number {
  const own = plainWords(text)
  if (own === '' || own.length > 300) return 0
  const heading = kind === 'heading' ? 4 - Math.min(level ?? 6, 3) : 0
  const named = `${element.getAttribute('class') ?? ''} ${element.getAttribute('itemprop') ?? ''}`
  const isNamed = NAMED_FOR_IT.test(named) ? 2 : 0
  if (stated.includes(own)) return 10 + heading + isNamed
  const within = stated.filter(title => title.includes(own) || own.startsWith(title))
  if (own.length >= 8 && within.length > 0) {
    // The name of the site is part of what is stated, too; the headline is the greater part.
    const share = Math.max(...within.map(title => Math.min(1, own.length / title.length)))
    return (heading > 0 ? 3 : 0) + 5 * share + heading + isNamed
  }
  // Where the page states a title, only a heading of first rank or named for it may contradict it.
  const mayContradict = heading === 3 || (heading > 0 && (stated.length === 0 || isNamed > 0))
  return mayContradict ? heading + isNamed : 0
}

/**
 * A stated title without the name of the site behind it: "Ferries are sold | Coast Monitor". Only what
 * is known to be the site's name goes, or what stands behind a bar.
 */
export function withoutSiteName(title: string, siteNames: readonly string[]): string {
  const parts = /^(.{8,}?)\s+([|–—•·»-]|::?|>>)\s+([^|]{2,60})$/u.exec(title)
  if (!parts?.[1] || !parts[2] || !parts[3]) return title
  const behind = plainWords(parts[3]).replaceAll(' ', '')
  const isSite = siteNames.some(name => {
    const site = plainWords(name).replaceAll(' ', '')
    return site.length >= 3 && (behind.includes(site) || site.includes(behind))
  })
  return isSite || parts[2] === '|' ? withoutSiteName(parts[1], siteNames) : title
}

/** The words of a text in one case, marks dropped. */
export const plainWords = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
