// Marks that another device made on a version that has been replaced come along to the current one.
import { readsTheSame, type Span } from '@claimbench/text'
import type { FoundMark } from '../carry/carry-marks.ts'
import { longestOverlap } from '../carry/longest-overlap.ts'
import type { MarkOnWords } from '../carry/marks-of.ts'
import { lostMark, removal } from '../carry/place-marks.ts'
import { apply, type Desk } from '../desk/desk.ts'
import {
  type Change,
  type Context,
  create,
  decide,
  type Decision,
  refuse,
  update,
} from '../desk/patch.ts'
import type { ArticleId } from '../ids.ts'
import { cutId } from '../records/cut.ts'
import type { LostMarkRow } from '../records/lost-mark.ts'
import { markKey } from '../records/mark.ts'
import type { RevisionRow } from '../records/revision.ts'
import { lateMarksOf } from '../selectors/late-marks.ts'
import { sentencesOf } from '../selectors/sentences.ts'
import { markOn } from './lost-marks.ts'

export interface BringLateMarks {
  readonly article: ArticleId
  /** What the ids of marks that go into the tray begin with. */
  readonly id: string
  /** Where each of the late marks was found in the current version. */
  readonly found: readonly FoundMark[]
}

/**
 * Puts late marks whose words stand in the current version on them; all others go into the tray with
 * the place that was found. Nothing comes to stand on other words, and where a mark of the same kind
 * stands already, the late one waits in the tray. Refused when one of them was not looked for.
 */
export function bringLateMarks(desk: Desk, wish: BringLateMarks, { at }: Context): Decision {
  const revision = desk.revisions.get(desk.articles.get(wish.article)?.revision ?? '')
  if (!revision) return refuse('no-such-article')
  const late = lateMarksOf(desk, wish.article)
  if (late.length === 0) return refuse('no-late-marks')
  const found = new Map(wish.found.map(one => [one.key, one]))
  if (late.some(({ marks }) => marks.some(({ mark }) => !found.has(markKey(mark))))) {
    return refuse('marks-changed')
  }

  const changes: Change[] = []
  let soFar = desk
  for (const { revision: old, marks } of late) {
    for (const one of marks) {
      const { state, now } = found.get(markKey(one.mark)) ?? {}
      const placing = { article: wish.article, amendment: wish.id, old, fresh: revision, at }
      const lost = lostMark(placing, { ...one, ...(now && { now }) })
      const step =
        (state === 'kept' && now && placed(soFar, old, revision, one, lost, now)) ||
        inTray(one, lost)
      changes.push(...step)
      // The next mark meets those that were placed before it. A clock after all others: nothing of
      // this desk is kept.
      soFar = apply(soFar, { clock: '~', changes: step })
    }
  }
  return decide('Bring late marks', changes)
}

/** The changes that put a mark on the same words; undefined where it cannot stand there. */
function placed(
  desk: Desk,
  old: RevisionRow,
  fresh: RevisionRow,
  { mark, words }: MarkOnWords,
  lost: LostMarkRow,
  now: Span,
): readonly Change[] | undefined {
  const reads = (span: Span) =>
    readsTheSame(old.text.slice(words.start, words.end), fresh.text.slice(span.start, span.end))
  if (mark.table === 'cuts') {
    const there = desk.cuts.get(cutId(fresh.id, now.start))
    if (there) return there.present === mark.row.present ? [removal(mark)] : undefined
  }
  if (mark.table === 'tags' || mark.table === 'notes') {
    const sentence = longestOverlap(sentencesOf(desk, fresh.id), now)
    if (!sentence || !reads(sentence)) return undefined
  }
  if (mark.table === 'spans' && !reads(now)) return undefined
  const made = markOn(desk, fresh, lost, now)
  if (typeof made === 'string') return undefined
  if (mark.table !== 'spans') return [removal(mark), made]
  // A span moves: what points to it goes on pointing to it.
  const { start, end } = now
  const quote = fresh.text.slice(start, end)
  return [update('spans', mark.row, { revision: fresh.id, start, end, quote })]
}

function inTray({ mark }: MarkOnWords, lost: LostMarkRow): readonly Change[] {
  return [removal(mark), create('lostMarks', lost)]
}
