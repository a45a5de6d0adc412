import { describe, expect, test } from 'vitest'
import type { Desk } from '../desk/desk.ts'
import { tagId } from '../records/tag.ts'
import { aDesk, after, ARTICLE, CONTEXT, REVIEWER, REVISION } from '../testing/a-desk.ts'
import { deskAsClass } from '../training/desk-as-class.ts'
import { agreeOnTag, bringTags, reopenAgreedTag } from './agree-on-tags.ts'
import { tagSentence } from './tag-sentence.ts'

const AT = '2026-03-12T09:00:00.000Z'
const BO = { id: 'reviewer-bo', name: 'Bo' }
const plain = aDesk(['The boats left.', 'It was a gamble.', 'Nobody asked.'])
const starts = (deskAsClass(plain, ARTICLE)?.article.sentences ?? []).map(({ start }) => start)
const [first = 0, second = 0] = starts

const tag = (desk: Desk, start: number, tag: 'claim' | 'opinion') =>
  after(desk, tagSentence(desk, { revision: REVISION, start, tag }, CONTEXT))
const mine = tag(tag(plain, first, 'claim'), second, 'opinion')
const both = after(
  mine,
  bringTags(
    mine,
    {
      revision: REVISION,
      reviewer: BO,
      tags: [
        { start: first, tag: 'claim', at: AT },
        { start: second, tag: 'claim', at: AT },
      ],
    },
    CONTEXT,
  ),
)
const rows = (desk: Desk) =>
  deskAsClass(desk, ARTICLE)?.members.map(({ id, attempts }) => [
    id,
    attempts[0]?.answers.map(answer => answer.tag),
  ])
const agreed = after(
  both,
  agreeOnTag(
    both,
    { revision: REVISION, start: second, tag: 'claim', reason: 'Bo is right.' },
    CONTEXT,
  ),
)

describe('a colleague’s work', () => {
  test('stands beside one’s own, under the name they gave', () => {
    expect(rows(both)).toEqual([
      [REVIEWER, ['claim', 'opinion']],
      [BO.id, ['claim', 'claim']],
    ])
    expect(both.reviewers.get(BO.id)?.name).toBe('Bo')
  })

  test('on another text is refused, as one’s own is', () => {
    const wish = {
      revision: REVISION,
      reviewer: BO,
      tags: [{ start: 3, tag: 'claim', at: AT }],
    } as const
    expect(bringTags(mine, wish, CONTEXT)).toMatchObject({ refusal: { code: 'another-text' } })
    expect(
      bringTags(mine, { ...wish, reviewer: { id: REVIEWER, name: '' } }, CONTEXT),
    ).toMatchObject({ refusal: { code: 'own-work' } })
    expect(bringTags(mine, { ...wish, tags: [] }, CONTEXT)).toMatchObject({
      refusal: { code: 'nothing-to-bring' },
    })
  })
})

describe('a tag that was agreed on', () => {
  test('is written to the article, with the reason and with what each had said', () => {
    expect(agreed.tags.get(tagId(REVISION, second, REVIEWER))?.tag).toBe('claim')
    expect([...agreed.agreedTags.values()]).toMatchObject([
      {
        tag: 'claim',
        reason: 'Bo is right.',
        given: [
          { reviewer: REVIEWER, tag: 'opinion' },
          { reviewer: BO.id, tag: 'claim' },
        ],
      },
    ])
  })

  test('does not raise the agreement: it is counted on what each said alone', () => {
    expect(rows(agreed)).toEqual(rows(both))
  })

  test('can be changed, and still knows what each had said', () => {
    const wish = { revision: REVISION, start: second, tag: 'none', reason: '' } as const
    const changed = after(agreed, agreeOnTag(agreed, wish, CONTEXT))
    expect(rows(changed)).toEqual(rows(both))
    expect(changed.tags.get(tagId(REVISION, second, REVIEWER))?.tag).toBe('none')
  })

  test('is left open again, and one’s own tag stands as before', () => {
    const open = after(
      agreed,
      reopenAgreedTag(agreed, { revision: REVISION, start: second }, CONTEXT),
    )
    expect(open.agreedTags.size).toBe(0)
    expect(open.tags.get(tagId(REVISION, second, REVIEWER))?.tag).toBe('opinion')
    expect(reopenAgreedTag(open, { revision: REVISION, start: second }, CONTEXT)).toMatchObject({
      refusal: { code: 'not-agreed' },
    })
  })

  test('by a third person makes them no coder', () => {
    const third = { ...CONTEXT, by: 'reviewer-di' }
    const wish = { revision: REVISION, start: first, tag: 'none', reason: '' } as const
    expect(rows(after(both, agreeOnTag(both, wish, third)))).toEqual(rows(both))
  })
})
