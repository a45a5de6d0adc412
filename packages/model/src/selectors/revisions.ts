// An article's revisions, what came with each, and what did not come along.
import { readsTheSame } from '@claimbench/text'
import type { Desk } from '../desk/desk.ts'
import type { ArticleId, ClaimId, RevisionId } from '../ids.ts'
import type { AmendmentRow } from '../records/amendment.ts'
import type { LostMarkRow } from '../records/lost-mark.ts'
import type { RevisionRow } from '../records/revision.ts'
import { fragmentsOf } from './spans.ts'

/** The revisions of an article, the first one first. */
export function revisionsOf(desk: Desk, article: ArticleId): readonly RevisionRow[] {
  return [...desk.revisions.values()]
    .filter(row => row.article === article)
    .sort((a, b) => a.number - b.number)
}

/** The update that led to a revision; undefined for the first one. */
export function amendmentTo(desk: Desk, revision: RevisionId): AmendmentRow | undefined {
  return [...desk.amendments.values()].find(row => row.to === revision)
}

/** The update that replaced a revision; undefined for the current one. */
export function amendmentFrom(desk: Desk, revision: RevisionId): AmendmentRow | undefined {
  return [...desk.amendments.values()].find(row => row.from === revision)
}

/** The tray of an article: marks that wait for other words, in the order of their old places. */
export function lostMarksOf(desk: Desk, article: ArticleId): readonly LostMarkRow[] {
  return lostOf(desk, article).filter(row => row.letGo === undefined)
}

/** The lost marks of an article that were let go, each with its reason. */
export function marksLetGo(desk: Desk, article: ArticleId): readonly LostMarkRow[] {
  return lostOf(desk, article).filter(row => row.letGo !== undefined)
}

function lostOf(desk: Desk, article: ArticleId): readonly LostMarkRow[] {
  return [...desk.lostMarks.values()]
    .filter(row => row.article === article)
    .sort((a, b) => startOf(a) - startOf(b) || (a.id < b.id ? -1 : 1))
}

function startOf({ mark }: LostMarkRow): number {
  return mark.table === 'cuts' ? mark.row.at : mark.row.start
}

/** How the article's words stand to those a claim was cut from. */
export interface ClaimWords {
  /**
   * `same`: as they were. `changed`: edited since. `accepted`: edited, and agreed to. `lost`: the
   * article does not have them now.
   */
  readonly state: 'same' | 'changed' | 'accepted' | 'lost'
  /** The words as they stand, where they were changed. */
  readonly quotes: readonly string[]
}

/** Compares a claim's words with what the article says now. */
export function wordsOfClaim(desk: Desk, claim: ClaimId): ClaimWords {
  const { quote = '', accepted } = desk.claims.get(claim) ?? {}
  const quotes = fragmentsOf(desk, claim).map(fragment => fragment.quote)
  const isChanged = quotes.some(words => !readsTheSame(words, quote))
  const isAccepted = accepted?.quotes.join('\n') === quotes.join('\n')
  if (isChanged) return { state: isAccepted ? 'accepted' : 'changed', quotes }
  return { state: quotes.length === 0 && isInTray(desk, claim) ? 'lost' : 'same', quotes: [] }
}

function isInTray(desk: Desk, claim: ClaimId): boolean {
  for (const { mark } of desk.lostMarks.values()) {
    if (mark.table === 'spans' && mark.row.claim === claim) return true
  }
  return false
}
