// Whom we asked for their side, and what they said.
import type { Desk } from '../desk/desk.ts'
import {
  type Context,
  create,
  decide,
  type Decision,
  refuse,
  type Refusal,
  remove,
  update,
} from '../desk/patch.ts'
import type { ArticleId } from '../ids.ts'
import type { ReplyFields } from '../records/reply.ts'

export interface LogReply {
  /** The id the line is to have. */
  readonly id: string
  readonly article: ArticleId
  readonly fields: ReplyFields
}

/** Notes that somebody was asked for a reply, or why not. */
export function logReply(desk: Desk, { id, article, fields }: LogReply, { by }: Context): Decision {
  if (!desk.articles.has(article)) return refuse('no-such-article')
  const problem = problemWith(desk, fields)
  if (problem) return { ok: false, refusal: problem }
  return decide('Log a request for reply', [create('replies', { ...fields, id, article, by })])
}

export interface EditReply {
  readonly id: string
  readonly fields: Partial<ReplyFields>
}

/** Changes a line of the ledger: an answer came in, a deadline was moved. */
export function editReply(desk: Desk, { id, fields }: EditReply): Decision {
  const row = desk.replies.get(id)
  if (!row) return refuse('no-such-reply')
  const problem = problemWith(desk, { ...row, ...fields })
  if (problem) return { ok: false, refusal: problem }
  return decide('Edit a reply', [update('replies', row, fields)])
}

/** Takes a line of the ledger away. */
export function removeReply(desk: Desk, { id }: { readonly id: string }): Decision {
  const row = desk.replies.get(id)
  return row ? decide('Remove a reply', [remove('replies', row)]) : refuse('no-such-reply')
}

function problemWith(desk: Desk, fields: ReplyFields): Refusal | undefined {
  const { whom, how, askedOn, deadline, answeredOn, reason } = fields
  if (whom.trim() === '') return { code: 'reply-without-person' }
  if (how === 'not-asked') return reason?.trim() ? undefined : { code: 'reason-missing' }
  if (!askedOn) return { code: 'reply-without-date' }
  if (deadline !== undefined && deadline < askedOn) return { code: 'deadline-before-asking' }
  if (answeredOn !== undefined && answeredOn < askedOn) return { code: 'answer-before-asking' }
  if (fields.claims.some(claim => !desk.claims.has(claim))) return { code: 'no-such-claim' }
  return undefined
}
