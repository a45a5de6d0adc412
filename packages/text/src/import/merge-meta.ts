import type { ArticleMeta, Disagreement, DisputedField, ReadFrom } from './article.ts'
import { parseUrl } from './platform.ts'
import type { Stated } from './stated.ts'
import { dropAbsent, type VisibleMeta } from './visible-meta.ts'

const DISPUTED: readonly DisputedField[] = [
  'title',
  'byline',
  'outlet',
  'originalOutlet',
  'publishedAt',
  'modifiedAt',
  'canonicalUrl',
]

/**
 * Joins what the page states to machines with what a reader sees. Stated values win, because they
 * name one field; every different visible value is kept as a disagreement.
 */
export function mergeMeta(
  stated: readonly Stated[],
  visible: VisibleMeta,
  { url, language }: { url?: string | undefined; language?: string | undefined },
): ArticleMeta {
  const values = (field: string): { value: string; from: ReadFrom }[] => {
    const found = stated
      .filter(entry => entry.field === field && !isSecond(entry, visible))
      .map(({ value, from }) => ({ value: absolute(field, value, url), from }))
    const seen: unknown = Object.hasOwn(visible, field) ? Reflect.get(visible, field) : undefined
    const visibly = typeof seen === 'string' ? [{ value: seen, from: 'text' as const }] : []
    // The properties of a document name whoever set up the file; what a reader sees is better.
    const isProperty = (entry: { from: ReadFrom }) => entry.from === 'document'
    return [...found.filter(entry => !isProperty(entry)), ...visibly, ...found.filter(isProperty)]
  }
  const first = (field: string) => values(field)[0]?.value
  const themes = [
    ...new Set([
      ...stated.filter(entry => entry.field === 'theme').map(entry => entry.value),
      ...(visible.theme ?? []),
    ]),
  ]

  const disagreements: Disagreement[] = []
  for (const field of DISPUTED) {
    const different: { value: string; from: ReadFrom }[] = []
    for (const entry of values(field)) {
      if (!different.some(other => agree(field, other.value, entry.value))) different.push(entry)
    }
    if (different.length > 1) disagreements.push({ field, values: different })
  }
  return dropAbsent({
    title: titleOf(visible.title, values('title')),
    subtitle: visible.subtitle ?? first('subtitle'),
    byline: first('byline'),
    affiliation: visible.affiliation,
    outlet: first('outlet'),
    originalOutlet: visible.originalOutlet,
    // A page states when it was put up itself; what it says about the original stands in its text.
    publishedAt: visible.republishedAt === undefined ? first('publishedAt') : visible.publishedAt,
    republishedAt: visible.republishedAt,
    modifiedAt: first('modifiedAt'),
    language: tag(first('language')) ?? language,
    section: first('section'),
    region: visible.region,
    theme: themes.length > 0 ? themes : undefined,
    // A page that states no address is known by the one it was saved or copied from.
    canonicalUrl: first('canonicalUrl') ?? webAddress(url),
    disagreements: disagreements.length > 0 ? disagreements : undefined,
  })
}

/** The headline as it stands on the page, without a kicker or a date that stands in the same heading. */
function titleOf(
  headline: string | undefined,
  titles: readonly { value: string; from: ReadFrom }[],
): string | undefined {
  if (headline === undefined) return titles[0]?.value
  const isWithin = titles.find(({ value, from }) => {
    return from !== 'text' && value.length >= 12 && value !== headline && headline.endsWith(value)
  })
  return isWithin?.value ?? headline
}

// The day an article was put up again is no other opinion on the day it was published first.
const isSecond = ({ field, value }: Stated, { republishedAt }: VisibleMeta) =>
  field === 'publishedAt' && value === republishedAt

const webAddress = (url: string | undefined) =>
  url !== undefined && /^https?:/i.test(url) ? parseUrl(url)?.href : undefined

const tag = (language: string | undefined) => {
  const [main, region] = (language ?? '').split(/[-_]/)
  if (!main || !/^[a-z]{2,3}$/i.test(main)) return undefined
  return region && /^[a-z]{2}$/i.test(region)
    ? `${main.toLowerCase()}-${region.toUpperCase()}`
    : main.toLowerCase()
}

function absolute(field: string, value: string, url: string | undefined): string {
  return field === 'canonicalUrl' ? (parseUrl(value, url)?.href ?? value) : value
}

/** Whether two values say the same: case, marks, a site's name behind a title and "www." aside. */
function agree(field: DisputedField, one: string, other: string): boolean {
  const [a, b] = [plain(one), plain(other)]
  if (a === b) return true
  if (field === 'title') return a.startsWith(b) || b.startsWith(a)
  if (field === 'canonicalUrl')
    return a.replace(/^https? (?:www )?/, '') === b.replace(/^https? (?:www )?/, '')
  if (field === 'byline')
    return (
      a.split(' ').toSorted().join(' ') === b.split(' ').toSorted().join(' ') ||
      a.includes(b) ||
      b.includes(a)
    )
  if (field === 'outlet')
    return (
      a.replaceAll(' ', '').startsWith(b.replaceAll(' ', '')) ||
      b.replaceAll(' ', '').startsWith(a.replaceAll(' ', ''))
    )
  return false
}
const plain = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
