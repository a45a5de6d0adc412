// What a cited work or a bare link says of a piece of evidence, in the fields of one.
import type { CitedWork } from '@claimbench/text/citation'
import { archivedOriginal, hostOf, parseWebAddress } from '../address.ts'
import type { EvidenceFields, Medium } from '../records/evidence.ts'
import type { SourceFields, SourceKind } from '../records/source.ts'

/** The fields that can be read off a citation or a link. Quotes never can: those a person takes. */
export interface EvidenceEntry {
  readonly sourceName?: string
  readonly publisher?: SourceFields['publisher']
  readonly sourceKind?: SourceKind
  readonly medium?: Medium
  /** Authors, year, title, and where it stands. */
  readonly citation?: string
  readonly originalOutlet?: string
  readonly sourceDate?: EvidenceFields['sourceDate']
  readonly liveAddress?: string
  readonly archivedAddress?: string
}

/** The fields of an entry in the order in which they are spoken of. */
export const ENTRY_FIELDS = [
  'sourceName',
  'publisher',
  'sourceKind',
  'medium',
  'citation',
  'originalOutlet',
  'sourceDate',
  'liveAddress',
  'archivedAddress',
] as const satisfies readonly (keyof EvidenceEntry)[]
export type EntryField = (typeof ENTRY_FIELDS)[number]

/**
 * The entry of a cited work. The source is what it stands in (a journal, a paper), else who
 * published it, else who wrote it, else its site. Fields that the citation is silent on are absent.
 */
export function entryFromWork(work: CitedWork): EvidenceEntry {
  const authors = listed(work.authors)
  const links = work.address === undefined ? {} : addressesFrom(work.address)
  const sourceName = work.container ?? work.publisher ?? authors ?? siteOf(links)
  const { publisher } = work
  const kind = KINDS[work.type]
  const medium = MEDIA_BY_TYPE[work.type]
  const citation = citationOf(work, authors)
  return {
    ...(sourceName && { sourceName }),
    ...(publisher && publisher !== sourceName && { publisher }),
    ...(kind && { sourceKind: kind }),
    ...(medium && { medium }),
    ...(citation && { citation }),
    ...(work.originalOutlet && { originalOutlet: work.originalOutlet }),
    ...(work.date && { sourceDate: work.date }),
    ...links,
  }
}

/** The entry of a bare link; undefined when the text is not exactly one http(s) address. */
export function entryFromLink(text: string): EvidenceEntry | undefined {
  const typed = text.trim()
  if (/\s/.test(typed)) return undefined
  const address = parseWebAddress(typed)
  if (!address.ok) return undefined
  const links = addressesFrom(address.value)
  const sourceName = siteOf(links)
  return { ...(sourceName && { sourceName }), ...links }
}

/** An entry laid into what is there already. */
export interface FilledEntry {
  /** What goes into empty fields. */
  readonly filled: EvidenceEntry
  /** Fields that say something else already: they stay as they are. */
  readonly kept: readonly EntryField[]
  /** Fields that neither side says anything about. */
  readonly missing: readonly EntryField[]
}

/** Lays what was read into the fields that are still empty in `written`: nothing is overwritten. */
export function fillEntry(written: EvidenceEntry, read: EvidenceEntry): FilledEntry {
  const isEmpty = (field: EntryField) => (written[field] ?? '').trim() === ''
  return {
    filled: Object.fromEntries(
      ENTRY_FIELDS.filter(field => read[field] !== undefined && isEmpty(field)).map(field => [
        field,
        read[field],
      ]),
    ),
    kept: ENTRY_FIELDS.filter(
      field => read[field] !== undefined && !isEmpty(field) && written[field] !== read[field],
    ),
    // Few works were taken over from elsewhere: silence about that is no news.
    missing: ENTRY_FIELDS.filter(
      field => field !== 'originalOutlet' && read[field] === undefined && isEmpty(field),
    ),
  }
}

function addressesFrom(address: string): Pick<EvidenceEntry, 'liveAddress' | 'archivedAddress'> {
  const original = archivedOriginal(address)
  return original === undefined
    ? { liveAddress: address }
    : { liveAddress: original, archivedAddress: address }
}

const siteOf = ({ liveAddress }: EvidenceEntry) => liveAddress && hostOf(liveAddress)

// "Ana Ruiz", "Ana Ruiz, Ben Okoro", "Ana Ruiz et al."
function listed(authors: readonly string[]): string | undefined {
  const [first, second] = authors
  if (authors.length > 2) return `${first} et al.`
  return second === undefined ? first : `${first}, ${second}`
}

// "Ana Ruiz (2021): The dredging of the bay. Harbour Journal, 12-15"
function citationOf(work: CitedWork, authors: string | undefined): string | undefined {
  if (work.title === undefined) return undefined
  const who = [authors, work.year !== undefined && `(${work.year})`].filter(Boolean).join(' ')
  const where = [work.container, work.pages].filter(Boolean).join(', ')
  const title = who === '' ? work.title : `${who}: ${work.title}`
  return where === '' ? title : `${title.replace(/\.$/, '')}. ${where}`
}

// Types of CSL. Only what the type alone settles: whether a study is primary, a person decides.
const KINDS: Readonly<Record<string, SourceKind>> = {
  bill: 'primary',
  dataset: 'primary',
  'entry-dictionary': 'tertiary',
  'entry-encyclopedia': 'tertiary',
  legal_case: 'primary',
  legislation: 'primary',
  regulation: 'primary',
  treaty: 'primary',
}

const MEDIA_BY_TYPE: Readonly<Record<string, Medium>> = {
  'article-journal': 'study',
  'article-magazine': 'web-page',
  'article-newspaper': 'web-page',
  bill: 'law',
  book: 'book',
  broadcast: 'video',
  chapter: 'book',
  dataset: 'dataset',
  document: 'document',
  figure: 'image',
  graphic: 'image',
  interview: 'interview',
  legal_case: 'law',
  legislation: 'law',
  manuscript: 'document',
  map: 'image',
  motion_picture: 'video',
  'paper-conference': 'study',
  post: 'post',
  'post-weblog': 'web-page',
  regulation: 'law',
  report: 'document',
  song: 'audio',
  thesis: 'study',
  treaty: 'law',
  webpage: 'web-page',
}
