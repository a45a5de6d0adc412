import type { Desk } from '../desk/desk.ts'
import {
  type Change,
  type Context,
  create,
  decide,
  type Decision,
  refuse,
  remove,
  update,
} from '../desk/patch.ts'
import type { ClaimId, EvidenceId, SearchId, SourceId } from '../ids.ts'
import type { EvidenceFields } from '../records/evidence.ts'
import type { SearchFields } from '../records/search.ts'
import type { SourceFields } from '../records/source.ts'
import { rowsOfClaim } from '../selectors/by-claim.ts'
import { evidenceOf, originLinksOf } from '../selectors/claims.ts'
import { type Checked, readAddresses } from './read-addresses.ts'

/** Fields of an evidence item as a person gives them; addresses may still be in any form. */
export type EvidenceInput = Omit<EvidenceFields, 'source'>

export interface AddEvidence {
  readonly id: EvidenceId
  readonly claim: ClaimId
  readonly fields: EvidenceInput
  /** A source of the workspace, or a new one with the id it is to have. */
  readonly source: SourceId | (SourceFields & { readonly id: SourceId })
}

/** Adds a piece of evidence to a claim, with its source. */
export function addEvidence(desk: Desk, wish: AddEvidence, { by, at }: Context): Decision {
  const claim = desk.claims.get(wish.claim)
  if (!claim) return refuse('no-such-claim')
  const checked = checkInput(wish.fields)
  if (!checked.ok) return checked.decision
  const source = sourceChanges(desk, wish.source)
  if (!source.ok) return source.decision

  return decide('Add evidence', [
    ...source.changes,
    create('evidence', {
      ...checked.fields,
      id: wish.id,
      article: claim.article,
      claim: claim.id,
      source: source.id,
      addedAt: at,
      addedBy: by,
    }),
  ])
}

export interface EditEvidence {
  readonly id: EvidenceId
  readonly fields: Partial<EvidenceInput>
  readonly source?: AddEvidence['source']
}

/** Changes a piece of evidence. */
export function editEvidence(desk: Desk, wish: EditEvidence): Decision {
  const row = desk.evidence.get(wish.id)
  if (!row) return refuse('no-such-evidence')
  const checked = checkInput({ ...row, ...wish.fields })
  if (!checked.ok) return checked.decision
  const source = sourceChanges(desk, wish.source ?? row.source)
  if (!source.ok) return source.decision

  const fields = Object.fromEntries(
    Object.keys(wish.fields).map(field => [
      field,
      (checked.fields as unknown as Record<string, unknown>)[field],
    ]),
  )
  return decide('Edit evidence', [
    ...source.changes,
    update('evidence', row, { ...fields, source: source.id }),
  ])
}

/** Takes a piece of evidence away. Its source stays in the workspace. */
export function removeEvidence(desk: Desk, { id }: { readonly id: EvidenceId }): Decision {
  const row = desk.evidence.get(id)
  if (!row) return refuse('no-such-evidence')
  const links = originLinksOf(desk, row.claim).filter(link => link.a === id || link.b === id)
  return decide('Remove evidence', [
    remove('evidence', row),
    ...links.map(link => remove('originLinks', link)),
    ...rowsOfClaim(desk.hops, row.claim)
      .filter(hop => hop.evidence === id)
      .map(hop => update('hops', hop, { evidence: undefined })),
  ])
}

export interface EditSource {
  readonly source: SourceId
  readonly fields: Partial<SourceFields>
}

/** Changes what is known of a source, wherever it is used. */
export function editSource(desk: Desk, { source, fields }: EditSource): Decision {
  const row = desk.sources.get(source)
  if (!row) return refuse('no-such-source')
  if (fields.name !== undefined && fields.name.trim() === '') return refuse('source-without-name')
  return decide('Edit source', [update('sources', row, fields)])
}

export interface LogSearch {
  readonly id: SearchId
  readonly claim: ClaimId
  readonly fields: SearchFields
}

/** Notes where was searched, with which words, and what came of it. */
export function logSearch(desk: Desk, { id, claim, fields }: LogSearch, { by }: Context): Decision {
  const row = desk.claims.get(claim)
  if (!row) return refuse('no-such-claim')
  if (fields.where.trim() === '' || fields.words.trim() === '') return refuse('search-incomplete')
  return decide('Log search', [
    create('searches', { ...fields, id, article: row.article, claim: row.id, by }),
  ])
}

/** Takes a line of the search log away. */
export function removeSearch(desk: Desk, { id }: { readonly id: SearchId }): Decision {
  const row = desk.searches.get(id)
  return row ? decide('Remove search', [remove('searches', row)]) : refuse('no-such-search')
}

/** The sources already used for an article's claims, most used first. */
export function sourcesUsedFor(desk: Desk, claims: Iterable<ClaimId>): readonly SourceId[] {
  const uses = new Map<SourceId, number>()
  for (const claim of claims) {
    for (const { source } of evidenceOf(desk, claim)) uses.set(source, (uses.get(source) ?? 0) + 1)
  }
  return [...uses].sort((a, b) => b[1] - a[1]).map(([source]) => source)
}

function checkInput(input: EvidenceInput): Checked<EvidenceInput> {
  if (input.quote.trim() === '' && !input.unanswerable && !input.attachment) {
    return { ok: false, decision: refuse('evidence-without-quote') }
  }
  return readAddresses(input, ['liveAddress', 'archivedAddress'])
}

type SourceChanges =
  | { readonly ok: true; readonly id: SourceId; readonly changes: readonly Change[] }
  | { readonly ok: false; readonly decision: Decision }

function sourceChanges(desk: Desk, source: AddEvidence['source']): SourceChanges {
  if (typeof source === 'string') {
    return desk.sources.has(source)
      ? { ok: true, id: source, changes: [] }
      : { ok: false, decision: refuse('no-such-source') }
  }
  if (source.name.trim() === '') return { ok: false, decision: refuse('source-without-name') }
  return { ok: true, id: source.id, changes: [create('sources', source)] }
}
