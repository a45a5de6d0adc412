import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { createSuggester } from '../suggester.ts'
import type { SentenceInput, Tag } from '../suggestion.ts'
import { isHeldOut } from './hold-out.ts'
import { createLearner } from './learner.ts'
import { orderToLearn } from './queue.ts'

// A desk with a habit of its own: it tags lines about tides as furniture.
const tides: SentenceInput[] = Array.from({ length: 40 }, (_, day) => ({
  text: `High water at Varnholm stood at ${day + 2}.4 metres on day ${day + 1}.`,
}))

function taughtAbout(tag: Tag) {
  const learner = createLearner()
  for (const tide of tides) learner.learn(tide, tag)
  return learner
}

test('a habit of the reviewer is learnt, and shows in the suggestions', () => {
  const learner = taughtAbout('none')
  expect(learner.isUsed).toBe(true)
  const [tide] = createSuggester({ learner }).suggest([
    { text: 'High water at Varnholm stood at 3.1 metres on day 50.' },
  ])
  expect(tide?.tag).toBe('none')
})

test('a learner that has not yet done better than the base is not heard', () => {
  const learner = createLearner()
  const text = 'The ministry bought forty patrol boats in 2019.'
  const before = createSuggester().suggest([{ text }])
  learner.learn({ text }, 'claim')
  expect(learner.isUsed).toBe(false)
  expect(createSuggester({ learner }).suggest([{ text }])).toEqual(before)
})

test('what was learnt survives being saved, and a reset forgets it', () => {
  const learner = taughtAbout('none')
  const again = createLearner(JSON.parse(JSON.stringify(learner.save())))
  expect(again.isUsed).toBe(true)
  expect(again.lately).toEqual(learner.lately)
  expect(
    createSuggester({ learner: again })
      .suggest(tides.slice(0, 3))
      .map(one => one.tag),
  ).toEqual(
    createSuggester({ learner })
      .suggest(tides.slice(0, 3))
      .map(one => one.tag),
  )
  expect(createLearner().taught).toBe(0)
})

test('what was learnt on other weights is dropped', () => {
  expect(createLearner({ ...taughtAbout('none').save(), model: 'another' }).taught).toBe(0)
})

test('the queue holds every sentence once, the least certain first', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true })
  const suggestion = fc
    .record({ claim: share, opinion: share, attribution: share, none: share })
    .map(tags => ({ tags }))
  fc.assert(
    fc.property(fc.array(suggestion), suggestions => {
      const order = orderToLearn(suggestions)
      expect([...order].sort((a, b) => a - b)).toEqual(suggestions.map((_, at) => at))
    }),
  )
  const sure = { tags: { claim: 0.9, opinion: 0.05, attribution: 0.05, none: 0 } }
  const torn = { tags: { claim: 0.45, opinion: 0.44, attribution: 0.11, none: 0 } }
  expect(orderToLearn([sure, torn])).toEqual([1, 0])
})

test('the hold-out is the same each time and as large as asked', () => {
  const texts = Array.from({ length: 2000 }, (_, at) => `Sentence ${at} of the harbour log.`)
  const held = texts.filter(text => isHeldOut(text, 0.1))
  expect(held.length).toBeGreaterThan(140)
  expect(held.length).toBeLessThan(260)
  expect(held.every(text => isHeldOut(text, 0.1))).toBe(true)
  expect(texts.some(text => isHeldOut(text, 0))).toBe(false)
})
