// The way of a claim through the house. Each step is kept: who, when, and what they said.
import type { Desk } from '../desk/desk.ts'
import { type Context, create, decide, type Decision, refuse, update } from '../desk/patch.ts'
import type { ClaimId } from '../ids.ts'
import type { ClaimStatus } from '../records/claim.ts'
import type { StepKind } from '../records/step.ts'
import { signOffOf } from '../selectors/claims.ts'
import { nameOf } from '../selectors/names.ts'
import { publishedPieceOf } from '../selectors/publications.ts'
import { correctionRow } from './publish-report.ts'

/** The steps a person can take by themselves. */
export type Move = Exclude<StepKind, 'sign-off-withdrawn' | 'voided'>

interface MoveRule {
  readonly from: readonly ClaimStatus[]
  readonly to: ClaimStatus
  readonly name: string
}

const MOVES: Readonly<Record<Move, MoveRule>> = {
  started: { from: ['open'], to: 'in-progress', name: 'Start work on claim' },
  submitted: {
    from: ['open', 'in-progress', 'returned'],
    to: 'for-review',
    name: 'Submit claim for review',
  },
  returned: { from: ['for-review'], to: 'returned', name: 'Return claim' },
  resumed: { from: ['for-review', 'returned'], to: 'in-progress', name: 'Resume work on claim' },
  reopened: { from: ['void'], to: 'in-progress', name: 'Reopen claim' },
}

export interface MoveClaim {
  /** The id the step is to have. */
  readonly id: string
  readonly claim: ClaimId
  readonly move: Move
  /** Needed by `returned`. */
  readonly comment?: string
}

/** Takes a claim one step on. Returning needs a comment; what is signed off does not move. */
export function moveClaim(desk: Desk, wish: MoveClaim, { by, at }: Context): Decision {
  const row = desk.claims.get(wish.claim)
  if (!row) return refuse('no-such-claim')
  const { from, to, name } = MOVES[wish.move]
  if (!from.includes(row.status)) return refuse('not-from-here', { status: row.status })
  if (signOffOf(desk, row.id)) return refuse('signed-already')
  const comment = wish.comment?.trim()
  if (wish.move === 'returned' && !comment) return refuse('comment-missing')
  return decide(name, [
    update('claims', row, { status: to }),
    create('steps', {
      id: wish.id,
      article: row.article,
      claim: row.id,
      kind: wish.move,
      ...(comment && { comment }),
      by,
      name: nameOf(desk, by),
      at,
    }),
  ])
}

/** The moves that are open to a claim now, in the order of the work. */
export function movesOf(desk: Desk, claim: ClaimId): readonly Move[] {
  const row = desk.claims.get(claim)
  if (!row || (row.status !== 'void' && signOffOf(desk, claim))) return []
  // The keys of the record are the moves, nothing else.
  return (Object.keys(MOVES) as Move[]).filter(move => MOVES[move].from.includes(row.status))
}

export interface VoidClaim {
  /** The ids the step, and the correction where one is due, are to have. */
  readonly id: string
  readonly correction: string
  readonly claim: ClaimId
  /** Why; readers see it when the claim was published. */
  readonly comment: string
}

/**
 * Withdraws a claim. Its text is kept. One that readers have seen is withdrawn from the published
 * version at once, by an entry among the corrections.
 */
export function voidClaim(desk: Desk, wish: VoidClaim, context: Context): Decision {
  const row = desk.claims.get(wish.claim)
  if (!row) return refuse('no-such-claim')
  if (row.status === 'void') return refuse('claim-is-void')
  const comment = wish.comment.trim()
  if (comment === '') return refuse('comment-missing')
  const { by, at } = context
  const published = publishedPieceOf(desk, row)
  return decide('Void claim', [
    update('claims', row, { status: 'void' }),
    create('steps', {
      id: wish.id,
      article: row.article,
      claim: row.id,
      kind: 'voided',
      comment,
      by,
      name: nameOf(desk, by),
      at,
    }),
    ...(published
      ? [
          create(
            'corrections',
            correctionRow(
              desk,
              {
                id: wish.correction,
                article: row.article,
                publication: published.publication.id,
                piece: row.id,
                kind: 'void',
                note: comment,
              },
              context,
            ),
          ),
        ]
      : []),
  ])
}
