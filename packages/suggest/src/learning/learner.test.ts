import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { createSuggester } from '../suggester.ts'
import type { SentenceInput } from '../suggestion.ts'
import type { Tag } from '../tag.ts'
import { isHeldOut } from './hold-out.ts'
import { createLearner } from './learner.ts'
import { readFeatures, writeFeatures, type Lesson } from './lesson.ts'
import { orderToLearn } from './queue.ts'

// A desk with a habit of its own: it tags lines about tides as furniture.
const tides: SentenceInput[] = Array.from({ length: 40 }, (_, day) => ({
  text: `High water at Varnholm stood at ${day + 2}.4 metres on day ${day + 1}.`,
}))

// Tagged one after the other, each suggested by what the tags before it taught.
function lessonsAbout(tag: Tag, sentences: readonly SentenceInput[] = tides): Lesson[] {
  const lessons: Lesson[] = []
  for (const sentence of sentences) lessons.push(lessonOf(sentence, tag, lessons))
  return lessons
}

function lessonOf(sentence: SentenceInput, tag: Tag, before: readonly Lesson[]): Lesson {
  const [suggestion] = createSuggester({ learner: createLearner(before) }).suggest([sentence])
  if (!suggestion?.lesson) throw new Error('A suggester with a learner leaves traces')
  return { ...suggestion.lesson, tag }
}

const taughtNone = lessonsAbout('none')
const another = { text: 'High water at Varnholm stood at 3.1 metres on day 50.' }

test('a habit of the reviewer is learnt, and shows in the suggestions', () => {
  const learner = createLearner(taughtNone)
  expect(learner.isUsed).toBe(true)
  expect(createSuggester({ learner }).suggest([another])[0]?.tag).toBe('none')
  expect(createSuggester().suggest([another])[0]?.tag).toBe('claim')
})

test('a learner that has not yet done better than the base is not heard', () => {
  const learner = createLearner(taughtNone.slice(0, 3))
  expect(learner.isUsed).toBe(false)
  expect(createSuggester({ learner }).suggest([another])).toMatchObject(
    createSuggester().suggest([another]),
  )
})

test('a learner whose lead is gone is not heard any more', () => {
  const back = taughtNone.map((lesson): Lesson => ({ ...lesson, tag: 'claim' }))
  expect(createLearner([...taughtNone, ...back]).isUsed).toBe(false)
})

test('a tag that was corrected teaches the correction only', () => {
  const corrected = taughtNone.map((lesson): Lesson => ({ ...lesson, tag: 'opinion' }))
  const [suggestion] = createSuggester({ learner: createLearner(corrected) }).suggest([another])
  expect(suggestion?.lesson?.learned).toBe('opinion')
})

test('lessons are plain JSON and give the same learner again; without lessons nothing is learnt', () => {
  const again = createLearner(JSON.parse(JSON.stringify(taughtNone)))
  expect(createSuggester({ learner: again }).suggest(tides.slice(0, 3))).toEqual(
    createSuggester({ learner: createLearner(taughtNone) }).suggest(tides.slice(0, 3)),
  )
  expect(createLearner([])).toMatchObject({ taught: 0, isUsed: false })
})

test('what was learnt on other weights is passed over', () => {
  const old = taughtNone.map(lesson => ({ ...lesson, model: 'another' }))
  expect(createLearner(old)).toMatchObject({ taught: 0, isUsed: false })
})

test('features survive being written, and letters from elsewhere do no harm', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 4095 })), ids => {
      expect([...readFeatures(writeFeatures(Uint16Array.from(ids)))]).toEqual(ids)
    }),
  )
  fc.assert(
    fc.property(fc.string(), written => {
      expect(readFeatures(written).every(id => id < 4096)).toBe(true)
    }),
  )
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
