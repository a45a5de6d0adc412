// What is kept line by line: whom we asked for their side, and what was corrected afterwards.
import {
  ARTICLE_PIECE,
  correctionsOf,
  type Desk,
  HEAD_PIECE,
  publicationsOf,
  repliesOf,
  stateOfReply,
} from '@claimbench/model'
import type { CorrectionFacts, ReplyFacts } from './facts.ts'
import type { ClaimOrder } from './order-claims.ts'
import { printsNames, type ReportOptions } from './report-options.ts'
import { showsWork } from './shows-work.ts'

export interface Ledgers {
  readonly replies: readonly ReplyFacts[]
  readonly corrections: readonly CorrectionFacts[]
}

/** The replies and corrections of an article's report, each numbered from 1. */
export function gatherLedgers(desk: Desk, order: ClaimOrder, options: ReportOptions): Ledgers {
  return {
    replies: gatherReplies(desk, order, options),
    corrections: gatherCorrections(desk, order, options),
  }
}

// Readers see what was asked about the article and about claims that are signed off.
function gatherReplies(
  desk: Desk,
  order: ClaimOrder,
  options: ReportOptions,
): readonly ReplyFacts[] {
  const isShown = (claim: string) => {
    const row = desk.claims.get(claim)
    return row !== undefined && showsWork(desk, row, options)
  }
  return repliesOf(desk, options.article)
    .filter(({ claims }) => claims.length === 0 || claims.some(isShown))
    .map((reply, i) => ({
      number: i + 1,
      whom: reply.whom,
      how: reply.how,
      state: stateOfReply(reply, options.at.slice(0, 10)),
      askedOn: reply.askedOn,
      deadline: reply.deadline,
      answer: reply.answer?.trim() || undefined,
      answeredOn: reply.answeredOn,
      reason: reply.reason?.trim() || undefined,
      claims: reply.claims.flatMap(claim => order.numberOf(claim) ?? []).sort((a, b) => a - b),
    }))
}

function gatherCorrections(
  desk: Desk,
  order: ClaimOrder,
  options: ReportOptions,
): readonly CorrectionFacts[] {
  const versions = publicationsOf(desk, options.article).map(({ id }) => id)
  return correctionsOf(desk, options.article)
    .flatMap((row): readonly Omit<CorrectionFacts, 'number'>[] => {
      const piece = pieceFrom(row.piece, order)
      if (piece === undefined) return []
      return [
        {
          kind: row.kind,
          at: row.at,
          edition: versions.indexOf(row.publication) + 1,
          piece,
          note: row.note,
          shownAt: row.shownAt,
          ...(printsNames(options) && { by: row.name }),
        },
      ]
    })
    .map((facts, i) => ({ number: i + 1, ...facts }))
}

function pieceFrom(piece: string, order: ClaimOrder): CorrectionFacts['piece'] | undefined {
  return piece === HEAD_PIECE || piece === ARTICLE_PIECE ? piece : order.numberOf(piece)
}
