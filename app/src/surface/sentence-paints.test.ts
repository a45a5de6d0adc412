import {
  type Desk,
  mergeWithNext,
  sentencesOf,
  splitSentence,
  tagSentence,
} from '@claimbench/model'
import { aDesk, after, CONTEXT, REVIEWER, REVISION } from '@claimbench/model/testing'
import { expect, test } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { createHand } from './hand.ts'
import { createSentencePaints } from './sentence-paints.ts'

function aFollowedArticle() {
  const start = aDesk(['One boat left.', 'Two came back.', 'Nobody asked.'])
  const desk = createStore<{ readonly desk: Desk }>(() => ({ desk: start }))
  const hand = createHand()
  const paints = createSentencePaints({ desk, hand, revision: REVISION, reviewer: REVIEWER })
  paints.follow()
  const repainted: number[] = []
  for (const [i, sentence] of sentencesOf(start, REVISION).entries()) {
    paints.subscribe(sentence.start, () => repainted.push(i))
  }
  const now = () => desk.getState().desk
  const sentence = (i: number) => {
    const found = sentencesOf(now(), REVISION)[i]
    if (!found) throw new Error(`There is no sentence ${i}`)
    return found
  }
  const place = (i: number) => ({ revision: REVISION, start: sentence(i).start })
  const change = (decide: (desk: Desk) => Parameters<typeof after>[1]) =>
    desk.setState({ desk: after(now(), decide(now())) })
  return { hand, paints, repainted, sentence, place, change }
}

test('a tag repaints its own sentence and no other', () => {
  const { paints, repainted, sentence, place, change } = aFollowedArticle()
  const before = paints.get(sentence(2))
  change(desk => tagSentence(desk, { ...place(1), tag: 'claim' }, CONTEXT))
  expect(repainted).toEqual([1])
  expect(paints.get(sentence(1)).tag).toBe('claim')
  expect(paints.get(sentence(2))).toBe(before)
})

test('moving on repaints the sentence that was in hand and the one that is', () => {
  const { hand, paints, repainted, sentence } = aFollowedArticle()
  hand.setState({ current: sentence(0).start })
  repainted.length = 0
  hand.setState({ current: sentence(2).start })
  expect(repainted.toSorted()).toEqual([0, 2])
  expect(paints.get(sentence(0)).isCurrent).toBe(false)
  expect(paints.get(sentence(2)).isCurrent).toBe(true)
})

test('a selection shows in every sentence it touches', () => {
  const { hand, paints, sentence } = aFollowedArticle()
  hand.setState({ selection: { start: sentence(0).start, end: sentence(1).end } })
  expect(paints.get(sentence(0)).selection).toBeDefined()
  expect(paints.get(sentence(1)).selection).toBeDefined()
  expect(paints.get(sentence(2)).selection).toBeUndefined()
})

test('splitting and merging repaint what is cut anew', () => {
  const { paints, sentence, place, change } = aFollowedArticle()
  change(desk => tagSentence(desk, { ...place(0), tag: 'opinion' }, CONTEXT))
  change(desk => splitSentence(desk, { ...place(0), at: sentence(0).start + 4 }, CONTEXT))
  expect(paints.get(sentence(1)).left.map(row => row.tag)).toEqual(['opinion'])
  change(desk => mergeWithNext(desk, place(0), CONTEXT))
  expect(paints.get(sentence(0)).tag).toBe('opinion')
})
