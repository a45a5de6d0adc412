// The way of a claim from the article back to whoever said it first, hop by hop. What the article's
// marks say is derived; a row is only made for what a person adds.
import type { Desk } from '../desk/desk.ts'
import {
  type Change,
  type Context,
  create,
  decide,
  type Decision,
  refuse,
  type Refusal,
  remove,
  update,
} from '../desk/patch.ts'
import type { ClaimId, HopId } from '../ids.ts'
import type { ClaimRow } from '../records/claim.ts'
import type { HopFields, HopRow } from '../records/hop.ts'
import { hasContent, type PlacedHop, placedHops, SPEAKER_HOP } from '../selectors/chain.ts'
import { type Checked, readAddresses } from './read-addresses.ts'

export interface AddHop {
  /** The id the hop is to have; those of other rows that are needed begin with it. */
  readonly id: HopId
  readonly claim: ClaimId
  /** The key of the hop it comes after; missing: after all others. */
  readonly after?: string
  /** Addresses may still be in any form. */
  readonly fields: HopFields
}

/** Adds a hop to a claim's chain: whom the one before it points to. */
export function addHop(desk: Desk, wish: AddHop, context: Context): Decision {
  const claim = desk.claims.get(wish.claim)
  if (!claim) return refuse('no-such-claim')
  const chain = placedHops(desk, claim.id, context.by)
  const before = chain.findIndex(({ hop }) => hop.key === wish.after) + 1
  if (wish.after !== undefined && before === 0) return refuse('no-such-hop')
  const checked = checkFields(desk, claim.id, wish.fields)
  if (!checked.ok) return checked.decision

  const isLast = wish.after === undefined || before === chain.length
  const place = isLast ? (chain.at(-1)?.place ?? 0) + 1 : before + 1
  const order = [...chain.slice(0, before), undefined, ...chain.slice(before)]
  return decide('Add a step to the chain', [
    create('hops', { ...checked.fields, ...rowOf(claim, wish.id, place, context) }),
    ...(isLast ? [] : inOrder(claim, order, wish.id, context)),
  ])
}

export interface EditHop {
  readonly claim: ClaimId
  /** The key of the hop. */
  readonly hop: string
  /** The id of a row for what a person says of a mark, where there is none yet. */
  readonly id: HopId
  /** What is said anew. The words and kind of a mark are changed in the article, not here. */
  readonly fields: Partial<HopFields>
}

/** Says more about a hop: who it is, what was tried, where it can be read, what shows it. */
export function editHop(desk: Desk, wish: EditHop, context: Context): Decision {
  const found = findHop(desk, wish, context)
  if (!found) return refuse('no-such-hop')
  const { claim, placed } = found
  const { hop } = placed
  const { words, kind, ...fields } = wish.fields
  const isDerived = hop.from !== 'person'
  const checked = checkFields(desk, claim.id, {
    ...hop,
    ...(isDerived ? {} : { words: words ?? hop.words, kind: kind ?? hop.kind }),
    ...fields,
  })
  if (!checked.ok) return checked.decision

  const said: Record<string, unknown> = {}
  for (const field of Object.keys(wish.fields) as (keyof HopFields)[]) {
    if (!(isDerived && (field === 'words' || field === 'kind'))) said[field] = checked.fields[field]
  }
  const changes: Change[] = []
  if (hop.mark && 'resolvedTo' in said) {
    // Whom a mark was resolved to is the mark's own field: it holds for every claim of the sentence.
    changes.push(update('spans', hop.mark, { resolvedTo: checked.fields.resolvedTo }))
    delete said['resolvedTo']
  }
  if (hop.row) changes.push(update('hops', hop.row, said))
  else if (Object.values(said).some(Boolean)) {
    // The anchor of a mark without any other row is all there is to write to.
    const row = placed.anchor ?? newRow(claim, placed, wish.id, context)
    if (!placed.anchor) changes.push(create('hops', row))
    changes.push(update('hops', row, said))
  }
  return decide('Edit a step of the chain', changes)
}

export interface MoveHop {
  readonly claim: ClaimId
  readonly hop: string
  /** -1: towards the article. 1: towards the origin. */
  readonly by: -1 | 1
  /** What the ids of rows begin with that say where marks stand. */
  readonly id: string
}

/** Moves a hop one place along the chain. */
export function moveHop(desk: Desk, wish: MoveHop, context: Context): Decision {
  const claim = desk.claims.get(wish.claim)
  if (!claim) return refuse('no-such-claim')
  const chain = placedHops(desk, claim.id, context.by)
  const shown = chain.filter(({ isLeftOut }) => !isLeftOut)
  const at = shown.findIndex(({ hop }) => hop.key === wish.hop)
  const [moved, other] = [shown[at], shown[at + wish.by]]
  if (!moved) return refuse('no-such-hop')
  if (!other) return refuse('no-place-beyond')
  const order = chain.map(one => (one === moved ? other : one === other ? moved : one))
  return decide('Move a step of the chain', inOrder(claim, order, wish.id, context))
}

export interface RemoveHop {
  readonly claim: ClaimId
  readonly hop: string
  readonly id: HopId
}

/** Takes a hop out of the chain. A mark stays in the article: it only says nothing of this claim. */
export function removeHop(desk: Desk, wish: RemoveHop, context: Context): Decision {
  const found = findHop(desk, wish, context)
  if (!found) return refuse('no-such-hop')
  const { hop } = found.placed
  if (hop.from === 'person' && hop.row)
    return decide('Remove a step of the chain', [remove('hops', hop.row)])
  return decide('Leave a source out of the chain', leftOut(found, wish.id, true, context))
}

/** Brings a mark that was left out back into the chain. */
export function takeHopIn(desk: Desk, wish: RemoveHop, context: Context): Decision {
  const found = findHop(desk, wish, context)
  if (!found?.placed.isLeftOut) return refuse('no-such-hop')
  return decide('Bring a source back into the chain', leftOut(found, wish.id, undefined, context))
}

/**
 * What happens to the rows that speak of a mark which is taken off: what was written becomes a hop
 * of its own, with the mark's words; a row that only said where it stands goes.
 */
export function withoutMark(desk: Desk, span: string): readonly Change[] {
  const mark = desk.spans.get(span)
  if (!mark) return []
  return [...desk.hops.values()]
    .filter(row => row.span === span)
    .map(row =>
      hasContent(row)
        ? update('hops', row, {
            span: undefined,
            words: mark.quote,
            kind: mark.sourceType ?? row.kind,
            resolvedTo: mark.resolvedTo,
          })
        : remove('hops', row),
    )
}

interface FoundHop {
  readonly claim: ClaimRow
  readonly placed: PlacedHop
}

function findHop(
  desk: Desk,
  wish: Pick<EditHop, 'claim' | 'hop'>,
  { by }: Context,
): FoundHop | undefined {
  const claim = desk.claims.get(wish.claim)
  const placed = claim && placedHops(desk, claim.id, by).find(({ hop }) => hop.key === wish.hop)
  return placed && { claim, placed }
}

function leftOut(
  { claim, placed }: FoundHop,
  id: HopId,
  isLeftOut: true | undefined,
  context: Context,
): readonly Change[] {
  const row = placed.hop.row ?? placed.anchor
  return row
    ? [update('hops', row, { isLeftOut })]
    : [create('hops', { ...newRow(claim, placed, id, context), ...(isLeftOut && { isLeftOut }) })]
}

/** The changes by which hops stand in this order; the place that is undefined is the new row's. */
function inOrder(
  claim: ClaimRow,
  order: readonly (PlacedHop | undefined)[],
  id: string,
  context: Context,
): readonly Change[] {
  return order.flatMap((placed, i): readonly Change[] => {
    if (!placed || (placed.anchor && placed.anchor.place === i + 1)) return []
    return placed.anchor
      ? [update('hops', placed.anchor, { place: i + 1 })]
      : [create('hops', { ...newRow(claim, placed, `${id}:${i}`, context), place: i + 1 })]
  })
}

/** A row for a hop that is derived: it says nothing yet but where the hop stands. */
function newRow(claim: ClaimRow, { hop, place }: PlacedHop, id: HopId, context: Context): HopRow {
  return {
    words: hop.words,
    kind: hop.kind,
    ...(hop.key === SPEAKER_HOP ? { isSpeaker: true } : { span: hop.key }),
    ...rowOf(claim, id, place, context),
  }
}

function rowOf(claim: ClaimRow, id: HopId, place: number, { by, at }: Context) {
  return { id, article: claim.article, claim: claim.id, place, by, at }
}

function checkFields(desk: Desk, claim: ClaimId, input: HopFields): Checked<HopFields> {
  const checked = readAddresses(input, ['address', 'archivedAddress'])
  if (!checked.ok) return checked
  const { words, evidence, linkCheck, address } = checked.fields
  const problem: Refusal | undefined =
    words.trim() === ''
      ? { code: 'hop-without-words' }
      : evidence !== undefined && desk.evidence.get(evidence)?.claim !== claim
        ? { code: 'no-such-evidence' }
        : linkCheck !== undefined && address === undefined
          ? { code: 'no-address-to-check' }
          : undefined
  if (problem) return { ok: false, decision: { ok: false, refusal: problem } }
  // What was found speaks of the address as it is kept.
  const isChecked = linkCheck !== undefined && address !== undefined
  return {
    ok: true,
    fields: { ...checked.fields, ...(isChecked && { linkCheck: { ...linkCheck, address } }) },
  }
}
