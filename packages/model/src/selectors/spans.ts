// Marked words, and the claims that were cut from them.
import { holds, overlaps, type Span } from '@claimbench/text'
import type { Desk, RowsById } from '../desk/desk.ts'
import type { ClaimId, RevisionId } from '../ids.ts'
import type { ClaimRow } from '../records/claim.ts'
import type { SourceType, SpanRow } from '../records/span.ts'
import { rowsOfClaim } from './by-claim.ts'

/** The spans of a revision that touch a stretch of it, in reading order, longer ones first. */
export function spansIn(desk: Desk, revision: RevisionId, stretch: Span): readonly SpanRow[] {
  const { inOrder, longest } = orderedSpans(desk)
  const found: SpanRow[] = []
  for (let i = firstFrom(inOrder, stretch.start - longest); i < inOrder.length; i++) {
    const span = inOrder[i]
    if (!span || span.start >= stretch.end) break
    if (span.revision === revision && overlaps(span, stretch)) found.push(span)
  }
  return found
}

interface OrderedSpans {
  readonly inOrder: readonly SpanRow[]
  /** The length of the longest span: how far before a stretch one may begin that reaches into it. */
  readonly longest: number
}

const remembered = new WeakMap<RowsById<'spans'>, OrderedSpans>()

function orderedSpans({ spans }: Desk): OrderedSpans {
  const known = remembered.get(spans)
  if (known) return known
  const inOrder = [...spans.values()].sort((a, b) => a.start - b.start || b.end - a.end)
  const longest = inOrder.reduce((most, span) => Math.max(most, span.end - span.start), 0)
  const ordered = { inOrder, longest }
  remembered.set(spans, ordered)
  return ordered
}

function firstFrom(spans: readonly SpanRow[], at: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.start ?? Infinity) < at) low = middle + 1
    else high = middle
  }
  return low
}

/** The claims cut from a stretch, in the order of their fragments. */
export function claimsIn(desk: Desk, revision: RevisionId, stretch: Span): readonly ClaimRow[] {
  const claims = new Set<ClaimRow>()
  for (const span of spansIn(desk, revision, stretch)) {
    const claim = span.claim && holds(stretch, span) ? desk.claims.get(span.claim) : undefined
    if (claim) claims.add(claim)
  }
  return [...claims]
}

/** The places a claim was cut from, in the order of the text; empty when none is left. */
export function fragmentsOf(desk: Desk, claim: ClaimId): readonly SpanRow[] {
  return rowsOfClaim(desk.spans, claim).toSorted((a, b) => a.start - b.start)
}

/** How many sources of each type are marked; a cue without a source counts as a vague one. */
export function countSources(spans: Iterable<SpanRow>): Readonly<Record<SourceType, number>> {
  const counts = { named: 0, unnamed: 0, vague: 0 }
  for (const { kind, sourceType } of spans) {
    if ((kind === 'source' || kind === 'cue') && sourceType) counts[sourceType]++
  }
  return counts
}
