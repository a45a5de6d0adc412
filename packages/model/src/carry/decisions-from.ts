// From what was found, and what a person chose, to what `updateArticle` is asked for.
import type { Span } from '@claimbench/text'
import type { DecidedMark } from '../commands/update-article.ts'
import type { MarkKey } from '../records/mark.ts'
import type { CarryPlan, FoundMark } from './carry-marks.ts'

/** What a person chose for a mark: where it was found, other words, or the tray. */
export type MarkChoice =
  | { readonly kind: 'accept' }
  | { readonly kind: 'fix'; readonly now: Span }
  | { readonly kind: 'tray' }

/**
 * One decision for each mark of a plan. What is kept needs no choice. What was changed and has none
 * goes nowhere by itself: a tag is left as a proposal, everything else waits in the tray with the
 * place that was found.
 */
export function decisionsFrom(
  { found }: Pick<CarryPlan, 'found'>,
  choices: ReadonlyMap<MarkKey, MarkChoice>,
): readonly DecidedMark[] {
  return found.map(mark => decisionFor(mark, choices.get(mark.key)))
}

function decisionFor({ key, state, now }: FoundMark, choice: MarkChoice | undefined): DecidedMark {
  const suggestion = now ? { now } : {}
  if (choice?.kind === 'tray') return { key, outcome: 'lost', ...suggestion }
  if (choice?.kind === 'fix') return { key, outcome: 'changed', now: choice.now }
  if (!now || state === 'lost') return { key, outcome: 'lost' }
  if (state === 'kept') return { key, outcome: 'kept', now }
  if (choice?.kind === 'accept' || key.startsWith('cuts/')) return { key, outcome: 'changed', now }
  return { key, outcome: key.startsWith('tags/') ? 'left' : 'lost', now }
}
