// What is typed about a hop, and the fields that become of it.
import type {
  CalendarDate,
  ClaimId,
  Hop,
  HopFields,
  HopLink,
  ResolvedKind,
  SourceType,
} from '@claimbench/model'
import { withoutEmpty } from './without-empty.ts'

export interface HopDraft {
  readonly words: string
  readonly kind: SourceType
  readonly resolvedTo: string
  readonly resolvedAs: ResolvedKind | ''
  readonly tried: string
  readonly link: HopLink | ''
  readonly address: string
  readonly archivedAddress: string
  /** What was found at the address; empty: nobody opened it. */
  readonly opened: 'works' | 'dead' | ''
  readonly openedOn: CalendarDate
  readonly evidence: string
  readonly isOrigin: boolean
  readonly note: string
}

/** The key of the draft of a new hop, or of what is said of one. */
export function hopDraftKey(claim: ClaimId, hop?: Hop): string {
  return `hop:${claim}:${hop?.key ?? 'new'}`
}

/** The draft a form begins with. */
export function firstHopDraft(hop: Hop | undefined, today: CalendarDate): HopDraft {
  const { linkCheck, row } = hop ?? {}
  return {
    words: hop?.words ?? '',
    kind: hop?.kind ?? 'named',
    resolvedTo: hop?.resolvedTo ?? '',
    resolvedAs: hop?.resolvedAs ?? '',
    tried: hop?.tried ?? '',
    link: row?.link ?? '',
    address: hop?.address ?? '',
    archivedAddress: hop?.archivedAddress ?? '',
    opened: linkCheck ? (linkCheck.isDead ? 'dead' : 'works') : '',
    openedOn: linkCheck?.on ?? today,
    evidence: hop?.evidence ?? '',
    isOrigin: hop?.isOrigin ?? false,
    note: hop?.note ?? '',
  }
}

/** The fields that a draft asks for; what the article gives by itself is no wish. */
export function fieldsFrom(draft: HopDraft, hop: Hop | undefined, today: CalendarDate): HopFields {
  const { opened, openedOn, isOrigin, resolvedAs, link, ...texts } = draft
  const trimmed = Object.fromEntries(
    Object.entries(texts).map(([field, words]) => [field, words.trim()]),
  ) as typeof texts
  const { address } = trimmed
  const isOfTheArticle = hop?.from === 'mark' && !hop.row?.address && address === hop.address
  return {
    ...withoutEmpty(trimmed),
    // Left empty, they are refused; they are never taken off.
    words: trimmed.words,
    kind: draft.kind,
    address: isOfTheArticle || address === '' ? undefined : address,
    resolvedAs: resolvedAs || undefined,
    link: link || undefined,
    linkCheck: opened ? { address, on: openedOn || today, isDead: opened === 'dead' } : undefined,
    isOrigin: isOrigin || undefined,
  }
}
