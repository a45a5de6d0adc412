import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { carryMarks } from '../carry/carry-marks.ts'
import { decisionsFrom } from '../carry/decisions-from.ts'
import { marksOf } from '../carry/marks-of.ts'
import { apply, type Desk } from '../desk/desk.ts'
import { invert } from '../desk/patch.ts'
import { TAGS } from '../records/tag.ts'
import { countLateMarks, lateMarksOf } from '../selectors/late-marks.ts'
import { lostMarksOf } from '../selectors/revisions.ts'
import { aDesk, after, aPatch, ARTICLE, aText, CONTEXT, REVISION } from '../testing/a-desk.ts'
import { bringLateMarks } from './bring-late-marks.ts'
import { cutClaim } from './edit-claim.ts'
import { markSpan } from './mark-span.ts'
import { tagSentence } from './tag-sentence.ts'
import { updateArticle } from './update-article.ts'
import { writeNote } from './write-down.ts'
import { richTextFromPlain } from '../rich-text.ts'

const BEFORE = ['The lake is closed.', 'It found 23,000 colonies.', 'A farm was blamed.']
const AFTER = ['The lake is closed.', 'It found 2,300 colonies.', 'Corrected today.']
const start = { closed: 0, found: 20, farm: 46 }
const OTHER = { ...CONTEXT, by: 'reviewer-ben' }

/** The update that one device made; the other one has not heard of it. */
function updated(desk: Desk, next: readonly string[] = AFTER): Desk {
  const old = desk.revisions.get(REVISION)
  if (!old) throw new Error('there is a revision')
  const fresh = aText('revision-2', next)
  const plan = carryMarks({ old, fresh, marks: marksOf(desk, REVISION) })
  const wish = {
    article: ARTICLE,
    amendment: 'amendment-1',
    cause: 'import' as const,
    revision: { ...fresh, boundaries: plan.boundaries },
    carried: decisionsFrom(plan, new Map()),
  }
  return after(desk, updateArticle(desk, wish, CONTEXT))
}

const tag = (desk: Desk, at: number, name: (typeof TAGS)[number], context = OTHER) =>
  tagSentence(desk, { revision: REVISION, start: at, tag: name }, context)

/** Looks for the late marks as the app does, and brings them. */
function brought(desk: Desk, id = 'late') {
  const fresh = desk.revisions.get('revision-2')
  if (!fresh) throw new Error('there is a newer revision')
  const found = lateMarksOf(desk, ARTICLE).flatMap(
    ({ revision: old, marks }) => carryMarks({ old, fresh, marks }).found,
  )
  return bringLateMarks(desk, { article: ARTICLE, id, found }, CONTEXT)
}

describe('marks that another device made on a version that was replaced', () => {
  const base = aDesk(BEFORE)
  const merged = () => {
    let desk = updated(base)
    for (const decision of [
      tag(base, start.closed, 'claim'),
      tag(base, start.found, 'claim'),
      tag(base, start.farm, 'opinion'),
    ]) {
      desk = after(desk, decision)
    }
    return desk
  }

  test('are seen, and none before there are any', () => {
    expect(countLateMarks(base, ARTICLE)).toBe(0)
    expect(countLateMarks(updated(base), ARTICLE)).toBe(0)
    expect(countLateMarks(merged(), ARTICLE)).toBe(3)
  })

  test('come to stand on the same words; edited and lost ones wait in the tray', () => {
    const desk = after(merged(), brought(merged()))
    expect(countLateMarks(desk, ARTICLE)).toBe(0)
    expect([...desk.tags.values()]).toMatchObject([
      { revision: 'revision-2', start: 0, tag: 'claim', reviewer: 'reviewer-ben' },
    ])
    expect(lostMarksOf(desk, ARTICLE)).toMatchObject([
      { quote: 'It found 23,000 colonies.', suggestion: { revision: 'revision-2' } },
      { quote: 'A farm was blamed.' },
    ])
  })

  test('move with a claim: its fragment points to it as before', () => {
    const cut = { span: 'f', claim: 'claim-1', revision: REVISION, start: 0, end: 8 }
    const late = after(updated(base), cutClaim(base, cut, OTHER))
    const desk = after(late, brought(late))
    expect(desk.spans.get('f')).toMatchObject({
      revision: 'revision-2',
      claim: 'claim-1',
      start: 0,
    })
  })

  test('never take the place of a mark that stands there', () => {
    const mine = after(base, tag(base, start.closed, 'none'))
    const late = after(updated(mine), tag(base, start.closed, 'claim'))
    const desk = after(late, brought(late))
    expect([...desk.tags.values()].map(row => row.tag)).toEqual(['none'])
    expect(lostMarksOf(desk, ARTICLE)).toHaveLength(1)
  })

  test('are not brought when one of them was not looked for, nor when there are none', () => {
    const wish = { article: ARTICLE, id: 'late', found: [] }
    expect(bringLateMarks(merged(), wish, CONTEXT)).toMatchObject({
      refusal: { code: 'marks-changed' },
    })
    expect(bringLateMarks(base, wish, CONTEXT)).toMatchObject({
      refusal: { code: 'no-late-marks' },
    })
  })

  test('go back where they were with one undo', () => {
    const desk = merged()
    const patch = aPatch(brought(desk))
    const back = apply(
      apply(desk, patch),
      aPatch({ ok: true, name: 'Undo', changes: invert(patch.changes) }),
    )
    expect(lateMarksOf(back, ARTICLE)[0]?.marks).toHaveLength(3)
    expect(lostMarksOf(back, ARTICLE)).toEqual([])
  })
})

test('every late mark is on the article or in the tray, and none twice', () => {
  const sentence = fc.constantFrom(...BEFORE, ...AFTER, 'Nobody was asked.', 'The lake is open.')
  const text = fc.uniqueArray(sentence, { minLength: 1, maxLength: 5 })
  const mark = fc.record({ at: fc.nat(4), kind: fc.constantFrom('tag', 'span', 'note') })
  fc.assert(
    fc.property(text, text, fc.array(mark, { maxLength: 6 }), (before, next, marks) => {
      fc.pre(before.join() !== next.join())
      const base = aDesk(before)
      const starts = before.map((_, i) => before.slice(0, i).join(' ').length + (i > 0 ? 1 : 0))
      let away = base
      let desk = updated(base, next)
      for (const [i, { at, kind }] of marks.entries()) {
        const place = starts[at % starts.length] ?? 0
        const decision =
          kind === 'tag'
            ? tag(away, place, 'claim')
            : kind === 'note'
              ? writeNote(
                  away,
                  { revision: REVISION, start: place, body: richTextFromPlain(`n${i}`) },
                  OTHER,
                )
              : markSpan(
                  away,
                  { id: `s${i}`, revision: REVISION, start: place, end: place + 3, kind: 'source' },
                  OTHER,
                )
        if (!decision.ok) continue
        away = after(away, decision)
        desk = after(desk, decision)
      }
      const count = countLateMarks(desk, ARTICLE)
      fc.pre(count > 0)
      const end = after(desk, brought(desk))
      const standing = end.tags.size + end.spans.size + end.notes.size
      expect(standing + lostMarksOf(end, ARTICLE).length).toBe(count)
      expect(countLateMarks(end, ARTICLE)).toBe(0)
    }),
    { numRuns: 150 },
  )
})
