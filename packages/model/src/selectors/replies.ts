import type { Desk } from '../desk/desk.ts'
import type { ArticleId } from '../ids.ts'
import type { ReplyRow } from '../records/reply.ts'

/** The ledger of replies of an article, in the order in which people were asked. */
export function repliesOf(desk: Desk, article: ArticleId): readonly ReplyRow[] {
  return [...desk.replies.values()]
    .filter(reply => reply.article === article)
    .sort((a, b) => {
      const [asked, later] = [a.askedOn ?? '9999', b.askedOn ?? '9999']
      return asked < later ? -1 : asked > later ? 1 : a.id < b.id ? -1 : 1
    })
}

/** How far a request has come on a day: a line that has an answer is never overdue. */
export type ReplyState = 'answered' | 'waiting' | 'no-answer' | 'not-asked'

/** `today` is an ISO calendar date. */
export function stateOfReply(reply: ReplyRow, today: string): ReplyState {
  if (reply.how === 'not-asked') return 'not-asked'
  if (reply.answer?.trim()) return 'answered'
  return reply.deadline !== undefined && reply.deadline < today ? 'no-answer' : 'waiting'
}
