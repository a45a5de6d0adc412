import type { PlacedDraft } from './from-html.ts'
import type { InertElement } from './inert-html.ts'
import { isSiteName } from './site-names.ts'

const NAMED_FOR_IT =
  /(?:^|[\s_-])(?:headline|(?:entry|post|article|page|story|content|news|main|single|blog)[_-]?(?:title|headline|heading|header))(?:$|[\s_-])/i

/**
 * The index of the headline: the block that says what the page states as its title; -1 if none does.
 * What stands in a menu is no headline; a heading that says no more than the site's name is one only where
 * there is no other.
 */
export function findTitle(
  placed: readonly PlacedDraft[],
  titles: readonly string[],
  siteNames: readonly string[],
): number {
  const stated = titles.map(plainWords).filter(title => title !== '')
  const bare = titles
    .map(title => plainWords(withoutSiteName(title, siteNames)))
    .filter(title => title !== '' && !stated.includes(title))
  const scores = placed.map(block => (leadsHome(block) ? 0 : titleScore(block, { stated, bare })))
  for (const [i, { element }] of placed.entries())
    if ((scores[i] ?? 0) > 0 && isInMenu(element)) scores[i] = 0
  const others = scores.map((score, i) =>
    score > 0 && isSiteName(placed[i]?.text ?? '', siteNames) ? 0 : score,
  )
  return bestOf(others) ?? bestOf(scores) ?? -1
}

/** The index of the first of the highest scores; none where even that is too low to be believed. */
function bestOf(scores: readonly number[]): number | undefined {
  const best = scores.reduce((most, score) => Math.max(most, score), 0)
  return best >= 3 ? scores.indexOf(best) : undefined
}

/** Whether the block is little else than a link to the site's first page, as its logo is. */
function leadsHome({ text, links }: PlacedDraft): boolean {
  return links.some(
    ({ start, end, address }) =>
      end - start > text.length * 0.8 &&
      /^(?:.*\bhttps?:\/\/[^/]+)?\/?(?:index\.\w+)?$/i.test(address?.slice(0, 500) ?? '#'),
  )
}

const MENU = /(?:^|[\s_-])(?:nav|navbar|navigation|menu|submenu|breadcrumbs?)(?=$|[\s_-])/i

/** How far above an entry its menu may be. */
const FARTHEST = 30

function isInMenu(element: InertElement): boolean {
  let at: InertElement | null = element
  for (let up = 0; at && up < FARTHEST; up++, at = at.parentElement) {
    // A heading of first rank may close a row of breadcrumbs.
    if (at.localName === 'h1' || at.localName === 'main' || at.localName === 'body') return false
    if (at.localName === 'nav' || at.localName === 'footer') return true
    if (MENU.test(`${at.getAttribute('class') ?? ''} ${at.getAttribute('id') ?? ''}`)) return true
  }
  return false
}

function titleScore(
  { kind, level, text, element }: PlacedDraft,
  { stated, bare }: { stated: readonly string[]; bare: readonly string[] },
): number {
  const own = plainWords(text)
  if (own === '' || own.length > 300) return 0
  const heading = kind === 'heading' ? 4 - Math.min(level ?? 6, 3) : 0
  const named = `${element.getAttribute('class') ?? ''} ${element.getAttribute('itemprop') ?? ''}`
  const isNamed = NAMED_FOR_IT.test(named) ? 2 : 0
  if (stated.includes(own)) return 10 + heading + isNamed
  const within = stated.concat(bare).filter(title => title.includes(own) || own.startsWith(title))
  if (own.length >= 8 && within.length > 0) {
    // The name of the site is part of what is stated, too; the headline is the greater part.
    const share = Math.max(...within.map(title => Math.min(1, own.length / title.length)))
    // The one heading of first rank is rather the headline than a heading further down that is stated, too.
    const isFirst = heading === 3 && share >= 0.5 ? 2 : 0
    return (heading > 0 ? 3 : 0) + 5 * share + heading + isNamed + isFirst
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
