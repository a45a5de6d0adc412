import { holds } from '@claimbench/text'
import type { Desk } from '../desk/desk.ts'
import { decide, type Decision, refuse, update } from '../desk/patch.ts'
import type { RevisionId } from '../ids.ts'
import type { Boundary, RevisionRow } from '../records/revision.ts'
import type { SpanRow } from '../records/span.ts'

export interface ResplitRevision {
  readonly revision: RevisionId
  /** What a newer splitter, or one that knows more, found. */
  readonly boundaries: readonly Boundary[]
  readonly segmenterVersion: string
}

/**
 * Takes other boundaries for a revision, because a person agreed. The reviewers' own cuts hold, no
 * boundary goes through a span, and a tag whose sentence begins elsewhere now is shown as a ghost.
 */
export function resplitRevision(desk: Desk, wish: ResplitRevision): Decision {
  const row = desk.revisions.get(wish.revision)
  if (!row) return refuse('no-such-revision')
  const spans = [...desk.spans.values()].filter(span => span.revision === row.id)
  const boundaries = wish.boundaries.filter(({ at }) => isInBlock(row, at) && !cuts(spans, at))
  const { segmenterVersion } = wish
  return decide('Split anew', [update('revisions', row, { boundaries, segmenterVersion })])
}

/** A place where two sets of boundaries differ. */
export interface BoundaryChange extends Boundary {
  readonly kind: 'cut' | 'joined'
}

/** What would change for the reader if `fresh` boundaries took the place of `old` ones, in order. */
export function boundaryChanges(
  old: readonly Boundary[],
  fresh: readonly Boundary[],
): readonly BoundaryChange[] {
  const before = new Set(old.map(({ at }) => at))
  const after = new Set(fresh.map(({ at }) => at))
  return [
    ...fresh.filter(({ at }) => !before.has(at)).map(one => ({ ...one, kind: 'cut' as const })),
    ...old.filter(({ at }) => !after.has(at)).map(one => ({ ...one, kind: 'joined' as const })),
  ].sort((a, b) => a.at - b.at)
}

function isInBlock({ blocks }: RevisionRow, at: number): boolean {
  return blocks.some(block => block.start < at && holds(block, { start: at, end: at }))
}

function cuts(spans: readonly SpanRow[], at: number): boolean {
  return spans.some(span => span.start < at && at < span.end)
}
