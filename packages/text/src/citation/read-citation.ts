// Citations as reference managers hand them out. citation-js knows their dialects; it is loaded when
// the first one comes in, and is told the form, so that it never guesses that a text is an address
// to be fetched.
import { type CitationFormat, detectCitation } from './detect-citation.ts'

/** What a citation says of a work, in the words of an evidence item. */
export interface CitedWork {
  readonly title?: string
  /** As they are printed: "Ana Ruiz", "Harbour Office". */
  readonly authors: readonly string[]
  /** The journal, newspaper, book or site it stands in. */
  readonly container?: string
  readonly publisher?: string
  /** The outlet that published it first, where the work says that it was taken over. */
  readonly originalOutlet?: string
  /** ISO 8601, only where the day is known. */
  readonly date?: string
  readonly year?: number
  /** Absolute http(s); that of the DOI where only that is given. */
  readonly address?: string
  readonly doi?: string
  readonly pages?: string
  /** In the words of CSL, such as `article-journal`. */
  readonly type: string
  /** What the citation quotes or abstracts, if anything. */
  readonly abstract?: string
}

/** The most works that are read of one text. */
const MOST_WORKS = 200
/** The longest text that is read, in UTF-16 units: several times so many works. */
const LONGEST_TEXT = 500_000
/** More than any field of a citation needs; an abstract may be long. */
const LONGEST_FIELD = 20_000

/**
 * Reads the works cited in a text, in its order. Rejects with a `CitationFault` when it is no
 * citation or cannot be read; nothing is ever fetched.
 */
export async function readCitations(text: string): Promise<readonly CitedWork[]> {
  if (text.length > LONGEST_TEXT) throw new CitationFault('too-long')
  const format = detectCitation(text)
  if (format === undefined) throw new CitationFault('no-citation')
  const items = await itemsFrom(text, format)
  const works = items.slice(0, MOST_WORKS).map(workFrom)
  const found = works.filter(work => work.title !== undefined || work.address !== undefined)
  if (found.length === 0) throw new CitationFault('empty')
  return found
}

/** Why a citation could not be read. */
export class CitationFault extends Error {
  readonly code: 'no-citation' | 'malformed' | 'empty' | 'too-long'

  constructor(code: CitationFault['code']) {
    super(`citation: ${code}`)
    this.name = 'CitationFault'
    this.code = code
  }
}

async function itemsFrom(text: string, format: CitationFormat): Promise<readonly Csl[]> {
  // A reader that does not load says nothing about the citation: that is no fault of its text.
  const reader = format === 'csl-json' ? undefined : await loadReader(format)
  try {
    if (!reader) {
      const read: unknown = JSON.parse(text)
      return [read].flat().filter(isObject)
    }
    const { plugins } = reader
    const forceType = format === 'bibtex' ? '@biblatex/text' : '@ris/file'
    return plugins.input.chain(text, { forceType, generateGraph: false, maxChainLength: 10 })
  } catch {
    throw new CitationFault('malformed')
  }
}

interface Reader {
  readonly plugins: {
    readonly input: {
      readonly chain: (text: string, options: object) => readonly Csl[]
    }
  }
}

async function loadReader(format: 'bibtex' | 'ris'): Promise<Reader> {
  // citation-js describes no types; what it answers is read as unknown data below. The names stay
  // bare: with a cast on them the bundler leaves the modules out.
  // @ts-expect-error: no types
  const core: Reader = await import('@citation-js/core')
  // @ts-expect-error: no types
  if (format === 'bibtex') await import('@citation-js/plugin-bibtex')
  // @ts-expect-error: no types
  else await import('@citation-js/plugin-ris')
  return core
}

/** An item of CSL-JSON as it comes in: nothing is known of its fields. */
type Csl = Readonly<Record<string, unknown>>

function workFrom(item: Csl): CitedWork {
  const doi = plain(item['DOI'])?.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, '')
  const address = plain(item['URL'])
  const { date, year } = dateFrom(item['issued'])
  const fields = {
    title: plain(item['title']),
    container: plain(item['container-title']) ?? plain(item['collection-title']),
    publisher: plain(item['publisher']),
    date,
    address: isAddress(address) ? address : doi && `https://doi.org/${doi}`,
    doi,
    pages: plain(item['page']),
    abstract: plain(item['abstract']),
  }
  return {
    ...present(fields),
    ...(year !== undefined && { year }),
    // RIS names the author of a newspaper article as its reporter, in one line of text.
    authors: [item['author'] ?? item['reporter'] ?? []]
      .flat()
      .flatMap(name => nameFrom(name) ?? []),
    type: plain(item['type']) ?? 'document',
  }
}

const isAddress = (address: string | undefined) =>
  address !== undefined && /^https?:\/\/[^\s]+$/i.test(address)

function nameFrom(name: unknown): string | undefined {
  // "Vale, Inés" -> "Inés Vale"
  if (typeof name === 'string') return plain(name.split(',').toReversed().join(' '))
  if (!isObject(name)) return undefined
  const parts = [
    name['given'],
    name['non-dropping-particle'],
    name['dropping-particle'],
    name['family'],
    name['suffix'],
  ]
  const joined = parts.flatMap(part => plain(part) ?? []).join(' ')
  return joined || plain(name['literal'])
}

// {"date-parts": [[2021, 3, 4]]} or {"raw": "2021/03/04"} -> "2021-03-04"; [[2021]] -> only the year.
function dateFrom(issued: unknown): { readonly date?: string; readonly year?: number } {
  if (!isObject(issued)) return {}
  const raw = /^(\d{4})(?:[/-](\d{1,2})(?:[/-](\d{1,2}))?)?/.exec(plain(issued['raw']) ?? '')
  const parts = list(list(issued['date-parts'])[0] ?? raw?.slice(1).filter(Boolean))
  const [year, month, day] = parts.map(Number)
  if (year === undefined || !Number.isInteger(year) || year < 1 || year > 9999) return {}
  if (month === undefined || day === undefined || !isDay(year, month, day)) return { year }
  const digits = (value: number, count: number) => String(value).padStart(count, '0')
  return { year, date: `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}` }
}

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

// Titles carry mark-up of their own in some files ("<i>Homo</i>"): only the words are kept.
function plain(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined
  const words = String(value)
    .slice(0, LONGEST_FIELD)
    .replace(/<\/?(?:i|b|sub|sup|sc|span|em|strong)(?:\s[^<>]*)?>/gi, '')
    .replace(/\s+/gu, ' ')
    .trim()
  return words === '' ? undefined : words
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

function isObject(value: unknown): value is Csl {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function present<Fields extends object>(
  fields: Fields,
): { readonly [F in keyof Fields]?: Exclude<Fields[F], undefined> } {
  // Only the absent ones are left out.
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as never
}
