// Check-worthiness on ClaimBuster: its ground truth, which is never trained on.
import type { Suggester } from '@claimbench/suggest'
import { bestAtAnyCut, binary } from './scores.ts'
import { readRows, type Row } from './table.ts'

/** The rows of check-worthiness. */
export function checkWorthyRows(suggester: Suggester): Row[] {
  const rows = readRows('checkworthy-cb25ncs-4fold.jsonl')?.filter(row => row.meta.gt === true)
  if (!rows) return []
  const wanted = rows.map(row => row.label === 'claim')
  const scores = suggester.suggest(rows.map(({ text }) => ({ text }))).map(one => one.checkWorthy)
  const f1 = (said: boolean[]) => binary(wanted, said).f1
  const fixed = f1(scores.map(score => score >= 0.5))
  return [
    [`check-worthiness, ClaimBuster ground truth (${rows.length}), F1 at 0.5`, '≥ .90', fixed],
    ['  F1 lost to the fixed threshold', '≤ .02', bestAtAnyCut(scores, f1) - fixed],
  ]
}
