// The draft of a piece of evidence, and how what was read off a citation goes into it.
import type {
  AttachmentId,
  ClaimId,
  EvidenceEntry,
  EvidenceInput,
  EvidenceRow,
  QuoteCheck,
  SourceFields,
  SourceRow,
} from '@claimbench/model'
import { quoteCheckWords } from '../../words/quote-check.ts'
import type { TakenQuote } from '../copies/copy-desk.ts'

export interface EvidenceDraft {
  readonly fields: EvidenceInput
  /** The id of a source of the workspace, or `NEW_SOURCE`. */
  readonly source: string
  readonly newSource: SourceFields
}

export const NEW_SOURCE = 'new'
const EMPTY_SOURCE: SourceFields = { name: '', kind: 'secondary' }
const USUAL_MEDIUM = 'web-page'

/** The key of the draft of a new item, or of changes to one. */
export function evidenceDraftKey(claim: ClaimId, item?: EvidenceRow): string {
  return item ? `evidence:${item.id}` : `evidence-for:${claim}`
}

/** The draft a form begins with. */
export function firstDraft(item: EvidenceRow | undefined, today: string): EvidenceDraft {
  return {
    fields: item ?? { quote: '', relation: 'supports', medium: USUAL_MEDIUM, seenAt: today },
    source: item?.source ?? NEW_SOURCE,
    newSource: EMPTY_SOURCE,
  }
}

/** What a person wrote in a draft: in a new item, a choice that is still the preset is none. */
export function writtenIn(
  { fields, source, newSource }: EvidenceDraft,
  isNew: boolean,
  sources: readonly SourceRow[],
): EvidenceEntry {
  const { medium, citation, originalOutlet, sourceDate, liveAddress, archivedAddress } = fields
  const chosen = sources.find(({ id }) => id === source)
  // What is known of a source of the workspace is not for one item's citation to change.
  const { name, kind, publisher } = chosen ?? newSource
  const isPreset = !chosen && kind === EMPTY_SOURCE.kind
  return {
    sourceName: name,
    ...(!isPreset && { sourceKind: kind }),
    ...(!(isNew && medium === USUAL_MEDIUM) && { medium }),
    ...withValue({
      publisher: publisher ?? chosen?.name,
      citation,
      originalOutlet,
      sourceDate,
      liveAddress,
      archivedAddress,
    }),
  }
}

/** The draft with an entry in it; a source that the workspace knows by that name is chosen. */
export function draftWith(
  draft: EvidenceDraft,
  { sourceName, publisher, sourceKind, ...rest }: EvidenceEntry,
  sources: readonly SourceRow[],
): EvidenceDraft {
  const known = sources.find(({ name }) => sourceName && nameKey(name) === nameKey(sourceName))
  const source = {
    ...(sourceName && { name: sourceName }),
    ...(publisher && { publisher }),
    ...(sourceKind && { kind: sourceKind }),
  }
  return {
    fields: { ...draft.fields, ...rest },
    source: known?.id ?? draft.source,
    newSource: known ? draft.newSource : { ...draft.newSource, ...source },
  }
}

/**
 * The draft with the fields of an entry as empty as they were before it came in; what a person has
 * written over since stays.
 */
export function draftWithout(
  draft: EvidenceDraft,
  filled: EvidenceEntry,
  sources: readonly SourceRow[],
): EvidenceDraft {
  const now = writtenIn(draft, true, sources)
  const isStill = (field: keyof EvidenceEntry) =>
    filled[field] !== undefined && nameKey(filled[field]) === nameKey(now[field] ?? '')
  const emptied = (
    ['citation', 'originalOutlet', 'sourceDate', 'liveAddress', 'archivedAddress'] as const
  )
    .filter(isStill)
    .map(field => [field, undefined])
  const { newSource } = draft
  return {
    fields: {
      ...draft.fields,
      ...Object.fromEntries(emptied),
      ...(isStill('medium') && { medium: USUAL_MEDIUM }),
    },
    source: isStill('sourceName') ? NEW_SOURCE : draft.source,
    newSource: {
      ...newSource,
      ...(isStill('sourceName') && { name: EMPTY_SOURCE.name }),
      ...(isStill('sourceKind') && { kind: EMPTY_SOURCE.kind }),
      ...(isStill('publisher') && { publisher: EMPTY_SOURCE.publisher }),
    },
  }
}

/** A quote that was picked in its captured copy: its words, its place, and that it is verbatim there. */
export function fieldsOfTaken(
  { locator }: Pick<EvidenceInput, 'locator'>,
  { quote, result, start, end, page }: TakenQuote,
  copy: AttachmentId,
): Partial<EvidenceInput> & { readonly quoteCheck: QuoteCheck } {
  const onPage = page === undefined ? {} : { page }
  // A place that a person put into words is theirs.
  const isOurs = !locator?.trim() || /^page \d+$/.test(locator)
  return {
    quote,
    quoteCheck: { result, quote, copy, start, end, ...onPage },
    ...(page !== undefined && isOurs && { locator: quoteCheckWords.pageLocator(page) }),
  }
}

/** Where a quote was picked or found in this copy; undefined where that speaks of another quote. */
export function knownPlaceOf(
  { quote, quoteCheck }: Pick<EvidenceInput, 'quote' | 'quoteCheck'>,
  copy: AttachmentId,
): number | undefined {
  const isAboutThis = quoteCheck?.quote === quote && quoteCheck.copy === copy
  return isAboutThis ? quoteCheck.start : undefined
}

const nameKey = (name: string) => name.normalize('NFKC').trim().toLowerCase()

function withValue<Fields extends object>(
  fields: Fields,
): { readonly [F in keyof Fields]?: Exclude<Fields[F], undefined> } {
  // Only the absent ones are left out.
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as never
}
