import { describe, expect, test } from 'vitest'
import type { Desk } from '../desk/desk.ts'
import { sentencesOf } from '../selectors/sentences.ts'
import { ghostTagsOf, tagOf } from '../selectors/tags.ts'
import { aDesk, after, CONTEXT, REVIEWER, REVISION } from '../testing/a-desk.ts'
import { mergeWithNext, splitSentence } from './cut-sentences.ts'
import { cutClaim } from './edit-claim.ts'
import { markSpan } from './mark-span.ts'
import { setFlag, tagSentence } from './tag-sentence.ts'

const TEXT = 'The mill closed in May and the ferry followed. Nobody was told.'
const AT_FERRY = TEXT.indexOf('and the ferry')
const AT_NOBODY = TEXT.indexOf('Nobody')
const FIRST = { revision: REVISION, start: 0 }

const fresh = aDesk(
  ['The mill closed in May and the ferry followed.', 'Nobody was told.'],
  ['A last line.'],
)

function wordsOf(desk: Desk): readonly string[] {
  const text = desk.revisions.get(REVISION)?.text ?? ''
  return sentencesOf(desk, REVISION).map(({ start, end }) => text.slice(start, end))
}

const tagAt = (desk: Desk, start: number) => tagOf(desk, REVISION, { start }, REVIEWER)?.tag
const ghostsAt = (desk: Desk, start: number, end: number) =>
  ghostTagsOf(desk, REVISION, { start, end }, REVIEWER).map(row => row.tag)

describe('splitting a sentence', () => {
  const tagged = after(fresh, tagSentence(fresh, { ...FIRST, tag: 'claim' }, CONTEXT))

  test('makes two of it, and no word is lost', () => {
    const split = after(fresh, splitSentence(fresh, { ...FIRST, at: AT_FERRY }, CONTEXT))
    expect(wordsOf(split)).toEqual([
      'The mill closed in May',
      'and the ferry followed.',
      'Nobody was told.',
      'A last line.',
    ])
  })

  test('leaves the tag with the first half, and a ghost of it on the second', () => {
    const split = after(tagged, splitSentence(tagged, { ...FIRST, at: AT_FERRY }, CONTEXT))
    expect(tagAt(split, 0)).toBe('claim')
    expect(tagAt(split, AT_FERRY)).toBeUndefined()
    expect(ghostsAt(split, AT_FERRY, AT_NOBODY - 1)).toEqual(['claim'])
  })

  test('skips the space before the second half', () => {
    const split = after(fresh, splitSentence(fresh, { ...FIRST, at: AT_FERRY - 1 }, CONTEXT))
    expect(wordsOf(split)[1]).toBe('and the ferry followed.')
  })

  test('is refused at the ends of the sentence and beyond them', () => {
    for (const at of [0, AT_NOBODY - 1, AT_NOBODY, TEXT.length]) {
      expect(splitSentence(fresh, { ...FIRST, at }, CONTEXT)).toMatchObject({
        refusal: { code: 'outside-sentence' },
      })
    }
  })

  test('is refused where it would cut through a marked span, and says which', () => {
    const marked = after(
      fresh,
      markSpan(
        fresh,
        { id: 's', revision: REVISION, start: 16, end: AT_FERRY + 7, kind: 'content' },
        CONTEXT,
      ),
    )
    expect(splitSentence(marked, { ...FIRST, at: AT_FERRY }, CONTEXT)).toEqual({
      ok: false,
      refusal: {
        code: 'span-in-the-way',
        about: { quote: TEXT.slice(16, AT_FERRY + 7), kind: 'content' },
      },
    })
  })

  test('is allowed right between two spans', () => {
    const marked = after(
      fresh,
      markSpan(
        fresh,
        { id: 's', revision: REVISION, start: 0, end: AT_FERRY, kind: 'content' },
        CONTEXT,
      ),
    )
    expect(splitSentence(marked, { ...FIRST, at: AT_FERRY }, CONTEXT).ok).toBe(true)
  })

  test('is refused for a sentence that does not begin there', () => {
    expect(splitSentence(fresh, { revision: REVISION, start: 3, at: 9 }, CONTEXT)).toMatchObject({
      refusal: { code: 'no-such-sentence' },
    })
  })
})

describe('merging a sentence with the next', () => {
  const give = (desk: Desk, start: number, tag: 'claim' | 'opinion') =>
    after(desk, tagSentence(desk, { revision: REVISION, start, tag }, CONTEXT))
  const merge = (desk: Desk) => after(desk, mergeWithNext(desk, FIRST, CONTEXT))

  test('keeps a tag that both have, with the flags of either', () => {
    const both = give(give(fresh, 0, 'claim'), AT_NOBODY, 'claim')
    const flagged = after(
      both,
      setFlag(
        both,
        { revision: REVISION, start: AT_NOBODY, flag: 'hasOpinion', value: true },
        CONTEXT,
      ),
    )
    const merged = merge(flagged)
    expect(wordsOf(merged)[0]).toBe(TEXT)
    expect(tagOf(merged, REVISION, { start: 0 }, REVIEWER)).toMatchObject({
      tag: 'claim',
      hasOpinion: true,
    })
    expect(ghostsAt(merged, 0, TEXT.length)).toEqual([])
  })

  test('leaves the sentence open where the tags differ, with both as ghosts', () => {
    const merged = merge(give(give(fresh, 0, 'claim'), AT_NOBODY, 'opinion'))
    expect(tagAt(merged, 0)).toBeUndefined()
    expect(ghostsAt(merged, 0, TEXT.length)).toEqual(['claim', 'opinion'])
  })

  test('leaves it open where only one was tagged', () => {
    const merged = merge(give(fresh, AT_NOBODY, 'opinion'))
    expect(tagAt(merged, 0)).toBeUndefined()
    expect(ghostsAt(merged, 0, TEXT.length)).toEqual(['opinion'])
  })

  test('brings back what a split set aside', () => {
    const tagged = give(fresh, 0, 'claim')
    const there = after(tagged, splitSentence(tagged, { ...FIRST, at: AT_FERRY }, CONTEXT))
    const back = merge(there)
    expect(wordsOf(back)).toEqual(wordsOf(fresh))
    expect(tagAt(back, 0)).toBe('claim')
    expect([...back.tags.values()]).toHaveLength(1)
  })

  test('leaves every span and claim on its words', () => {
    const cut = after(
      fresh,
      cutClaim(
        fresh,
        { span: 'f', claim: 'c', revision: REVISION, start: AT_NOBODY, end: TEXT.length },
        CONTEXT,
      ),
    )
    const merged = merge(cut)
    expect(merged.spans).toEqual(cut.spans)
    expect(merged.claims).toEqual(cut.claims)
  })

  test('is refused at the end of a block and of the article', () => {
    const end = (start: number) => mergeWithNext(fresh, { revision: REVISION, start }, CONTEXT)
    expect(end(AT_NOBODY)).toMatchObject({ refusal: { code: 'end-of-block' } })
    expect(end(TEXT.length + 1)).toMatchObject({ refusal: { code: 'last-sentence' } })
  })

  test('a new tag on the merged sentence clears the ghosts', () => {
    const merged = merge(give(give(fresh, 0, 'claim'), AT_NOBODY, 'opinion'))
    const decided = give(merged, 0, 'opinion')
    expect(tagAt(decided, 0)).toBe('opinion')
    expect(decided.tags.size).toBe(1)
  })
})
