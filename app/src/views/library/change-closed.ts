import type { ArticleId } from '@claimbench/model'
import type { Outcome, Rule, Session } from '../../session/create-session.ts'

/**
 * Changes an article that is not open: it is opened for the moment of the change. Undefined when it is not
 * there any more. `article: null` keeps the change out of the article's own history.
 */
export async function changeClosed(
  session: Session,
  article: ArticleId,
  rule: Rule<{ readonly article: ArticleId }>,
  options: { readonly article?: null } = {},
): Promise<Outcome | undefined> {
  if (!(await session.open(article))) return undefined
  const isOurs = session.store.getState().access === 'write'
  const outcome: Outcome = isOurs
    ? session.dispatch(rule, { article }, options)
    : { ok: false, refusal: { code: 'read-only' } }
  session.close()
  return outcome
}
