// The evidence rubric: four questions an editor asks of what a verdict rests on.

/** A source document. */
export interface EvidenceSheet {
  readonly name: string
  readonly text: string
  /** True for a document of those who were there or who keep the record. */
  readonly isPrimary: boolean
  /** Who is behind it: documents of one origin count once. */
  readonly origin: string
}

/** Words quoted from a document. */
export interface Passage {
  readonly sheet: string
  readonly quote: string
}

export interface EvidenceScore {
  /** The share of the key's passages that were found: words quoted that overlap them. */
  readonly found: number | undefined
  /** 1 when a primary document is quoted, else 0; undefined when the key quotes none. */
  readonly primary: number | undefined
  /** The share of quotes that stand word for word in their document; undefined without quotes. */
  readonly verbatim: number | undefined
  /** Independent origins quoted, of those the key quotes; at most 1. */
  readonly origins: number | undefined
}

/**
 * Scores the evidence given for one claim against the key's. Each figure is 0 to 1, or undefined
 * where the key has nothing to ask. The key itself scores 1. White space is not compared: a line that
 * breaks elsewhere is the same words.
 */
export function scoreEvidence(
  key: readonly Passage[],
  given: readonly Passage[],
  sheets: readonly EvidenceSheet[],
): EvidenceScore {
  const sheetOf = new Map(sheets.map(sheet => [sheet.name, sheet]))
  const wanted = key.flatMap(passage => placed(passage, sheetOf))
  const quoted = given.flatMap(passage => placed(passage, sheetOf))
  const isFound = (one: Placed) => quoted.some(other => overlap(one, other))
  const wantsPrimary = wanted.some(({ sheet }) => sheet.isPrimary)
  const wantedOrigins = new Set(wanted.map(({ sheet }) => sheet.origin)).size
  const origins = new Set(quoted.map(({ sheet }) => sheet.origin)).size
  return {
    found: wanted.length > 0 ? wanted.filter(isFound).length / wanted.length : undefined,
    primary: wantsPrimary ? Number(quoted.some(({ sheet }) => sheet.isPrimary)) : undefined,
    verbatim: given.length > 0 ? quoted.length / given.length : undefined,
    origins: wantedOrigins > 0 ? Math.min(1, origins / wantedOrigins) : undefined,
  }
}

interface Placed {
  readonly sheet: EvidenceSheet
  readonly start: number
  readonly end: number
}

/** Where a passage stands in its document; nothing when it does not stand there word for word. */
function placed(
  { sheet: name, quote }: Passage,
  sheets: ReadonlyMap<string, EvidenceSheet>,
): Placed[] {
  const sheet = sheets.get(name)
  const words = squeezed(quote)
  const start = sheet && words !== '' ? squeezed(sheet.text).indexOf(words) : -1
  return sheet && start >= 0 ? [{ sheet, start, end: start + words.length }] : []
}

function overlap(a: Placed, b: Placed): boolean {
  return a.sheet === b.sheet && a.start < b.end && b.start < a.end
}

function squeezed(words: string): string {
  return words.replace(/\s+/g, ' ').trim()
}
