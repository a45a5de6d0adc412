// Of several values for one detail, which is believed first: people before organisations as authors,
// days by the clock of the readers, and what is named vaguely last.
import { readByline } from './byline.ts'
import { soundsLikeOutlet } from './dateline.ts'
import { daysBetween } from './dates.ts'
import { withoutSiteName } from './page-title.ts'
import { isSiteName } from './site-names.ts'
import type { Stated } from './stated.ts'

/**
 * The same values, the more credible of each field first; titles lose the name of the site. `inAddress` is the
 * day in the page's address, if there is one.
 */
export function weighStated(
  stated: readonly Stated[],
  { siteNames, inAddress }: { siteNames: readonly string[]; inAddress: string | undefined },
): Stated[] {
  const titled = stated.map(entry =>
    entry.field === 'title' ? { ...entry, value: withoutSiteName(entry.value, siteNames) } : entry,
  )
  const days = titled
    .filter(entry => entry.field === 'publishedAt' && !entry.isVague)
    .map(entry => entry.value)
    .concat(inAddress ?? [])
  const isElsewhere =
    inAddress !== undefined && titled.some(entry => isOtherDay(entry, [inAddress]))
  const local: Stated[] = isElsewhere
    ? [{ field: 'publishedAt', value: inAddress, from: 'text' }]
    : []
  const rank = (entry: Stated) => {
    if (entry.field === 'byline') return rankOfAuthor(entry.value, siteNames)
    if (entry.field === 'publishedAt') return entry.isVague ? 2 : isOtherDay(entry, days) ? 1 : 0
    return 0
  }
  const ordered = [...titled, ...local].toSorted((a, b) => rank(a) - rank(b))
  const published = ordered.some(entry => entry.field === 'publishedAt')
  const modified = ordered.find(entry => entry.field === 'modifiedAt')
  return published || !modified ? ordered : [...ordered, { ...modified, field: 'publishedAt' }]
}

/** People, then organisations and pen names, then the site itself and those who are nobody in particular. */
function rankOfAuthor(name: string, siteNames: readonly string[]): number {
  if (isSiteName(name, siteNames) || EVERYBODY.test(name)) return 2
  return readByline(name, true) !== undefined && !soundsLikeOutlet(name) ? 0 : 1
}

const EVERYBODY =
  /^(?:(?:die |la |the )?(?:online-?)?(?:redaktion|redaction|rédaction|redacción|redacao|redação|redazione|redactie|redaktionen|редакция|редакція|newsroom|editorial (?:team|staff|board|office)|editors?|editor-in-chief|staff(?: (?:writers?|reporters?))?|(?:news|web|online) ?(?:desk|team|staff)|team|autor(?:en)?team))$/iu

/**
 * Whether a stamp in universal time stands for the day before or after by the clock of the page, as
 * another of its dates says: "2021-05-09T01:30Z" is the evening of 8 May in the west.
 */
function isOtherDay({ field, value, stamp }: Stated, others: readonly string[]): boolean {
  const hour = /T(\d{2}):?\d{2}(?::?\d{2}(?:\.\d+)?)?(?:Z|[+-]00:?00)$/i.exec(
    stamp?.trim() ?? '',
  )?.[1]
  if (hour === undefined || field !== 'publishedAt') return false
  return others.some(other => {
    const days = daysBetween(value, other)
    return (days === -1 && Number(hour) < 12) || (days === 1 && Number(hour) >= 10)
  })
}
