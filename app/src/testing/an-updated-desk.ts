// A desk whose article was corrected after somebody had worked on it.
import {
  carryMarks,
  cutClaim,
  decisionsFrom,
  type Desk,
  marksOf,
  tagSentence,
  updateArticle,
} from '@claimbench/model'
import { aDesk, after, ARTICLE, aText, CONTEXT, REVISION } from '@claimbench/model/testing'

const BEFORE = [
  'The lake is closed to bathers.',
  'The laboratory found 23,000 colonies.',
  'A farm above the shore was blamed for it.',
]
const AFTER = ['The lake is closed to bathers.', 'The laboratory found 2,300 colonies.']

/** The claim on the words that are gone. */
export const LOST_CLAIM = 'claim-farm'

/**
 * Three sentences, tagged claim, claim and opinion, with a claim cut out of the last one. The newer
 * version keeps the first, alters the second and does without the last; nothing was chosen, so that
 * one tag is kept, one is left as a proposal, and an opinion and a claim are in the tray.
 */
export function anUpdatedDesk(): Desk {
  let desk = aDesk(BEFORE)
  const starts = [0, BEFORE[0] ? BEFORE[0].length + 1 : 0, BEFORE.slice(0, 2).join(' ').length + 1]
  for (const [i, start] of starts.entries()) {
    const tag = i === 2 ? 'opinion' : 'claim'
    desk = after(desk, tagSentence(desk, { revision: REVISION, start, tag }, CONTEXT))
  }
  const [, , start = 0] = starts
  const farm = { span: 'span-farm', claim: LOST_CLAIM, revision: REVISION, start, end: start + 27 }
  desk = after(desk, cutClaim(desk, farm, CONTEXT))

  const old = desk.revisions.get(REVISION)
  if (!old) throw new Error('A desk of the tests has its revision')
  const fresh = aText('revision-2', AFTER)
  const plan = carryMarks({ old, fresh, marks: marksOf(desk, REVISION) })
  return after(
    desk,
    updateArticle(
      desk,
      {
        article: ARTICLE,
        amendment: 'amendment-1',
        cause: 'import',
        revision: { ...fresh, boundaries: plan.boundaries },
        carried: decisionsFrom(plan, new Map()),
      },
      CONTEXT,
    ),
  )
}
