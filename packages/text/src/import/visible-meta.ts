import { affiliationInBio } from './byline.ts'
import type { Dateline } from './dateline.ts'
import { readBreadcrumb, readLabel } from './labels.ts'
import { readCopyright, readOrigin, type Origin } from './origin.ts'
import type { ArticleMeta } from './article.ts'
import type { Line } from './line.ts'

/** What the visible text says about the article. */
export type VisibleMeta = Omit<ArticleMeta, 'disagreements' | 'canonicalUrl' | 'language'>

/** What has been read so far, before it is decided which date and outlet is the original one. */
export interface Notes {
  title?: string
  subtitle?: string
  byline?: string
  affiliation?: string
  section?: string
  region?: string[]
  theme?: string[]
  owner?: string
  /** A name of an outlet that stands alone above or below the headline. */
  masthead?: string
  readonly origins: Origin[]
  readonly datelines: (Partial<Dateline> & { name?: string | undefined })[]
}

/** Takes down what a recognised line says about the article. */
export function noteLine({ draft, rule }: Line, notes: Notes): void {
  const { text, links } = draft
  const linked = links.map(link => text.slice(link.start, link.end))
  switch (rule) {
    case 'filed-under': {
      const label = readLabel(draft)
      if (label?.field === 'section') notes.section ??= label.values[0]
      else if (label)
        notes[label.field] = [...new Set([...(notes[label.field] ?? []), ...label.values])]
      return
    }
    case 'navigation':
      notes.section ??= readBreadcrumb(text)
      return
    case 'original-source':
      notes.origins.push(readOrigin(text, linked))
      return
    case 'author-bio':
      notes.affiliation ??= affiliationInBio(text)
      return
    case 'author-archive':
      notes.byline ??= /\b(?:by|von|par|de)\s*:?\s+(\p{Lu}.{2,60})$/u.exec(text)?.[1]
      return
    case 'copyright':
      notes.owner ??= readCopyright(text, notes.byline)
      return
    default:
  }
}

/** Decides who published first and when: what the page says in words counts, then the earlier date. */
export function settle(notes: Notes): VisibleMeta {
  const { origins, datelines, owner, masthead, ...plain } = notes
  const said = origins.find(origin => origin.outlet !== undefined)?.outlet
  const saidDate = origins.find(origin => origin.date !== undefined)?.date
  const named = datelines.filter(line => line.name !== undefined)
  const dates = datelines.flatMap(line => line.published ?? []).concat(saidDate ?? [])
  const byDate = named.toSorted((a, b) => (a.published ?? '').localeCompare(b.published ?? ''))
  const sameAs = (name: string | undefined) => (line: { name?: string | undefined }) =>
    nameKey(line.name) === nameKey(name)

  const original = said ?? (named.length > 1 ? byDate[0]?.name : undefined)
  const outlet = named.find(line => !sameAs(original)(line))?.name
  const originalDate = named.find(sameAs(original))?.published ?? saidDate
  const shownDate =
    named.find(sameAs(outlet))?.published ?? datelines.find(line => line.published)?.published
  const published = originalDate ?? shownDate ?? dates[0]
  const isAgain =
    original !== undefined &&
    shownDate !== undefined &&
    published !== undefined &&
    shownDate > published
  const modified = datelines.findLast(line => line.modified)?.modified
  const owned =
    owner !== undefined && owner.toLowerCase() !== original?.toLowerCase() ? owner : undefined
  return dropAbsent({
    ...plain,
    outlet: outlet ?? masthead ?? owned,
    originalOutlet: original,
    publishedAt: published,
    republishedAt: isAgain ? shownDate : undefined,
    modifiedAt: modified,
  })
}

const nameKey = (name: string | undefined) => name?.toLowerCase().replace(/^the /, '')

/** A copy without the fields that are undefined. */
export function dropAbsent<T extends object>(
  fields: T,
): { [K in keyof T]: Exclude<T[K], undefined> } {
  const present = Object.entries(fields).filter(([, value]) => value !== undefined)
  // The keys are those of T, only fewer; the type of Object.fromEntries cannot say so.
  return Object.fromEntries(present) as { [K in keyof T]: Exclude<T[K], undefined> }
}
