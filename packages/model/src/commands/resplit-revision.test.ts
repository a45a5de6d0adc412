import { expect, test } from 'vitest'
import { sentencesOf } from '../selectors/sentences.ts'
import { ghostTagsOf, tagOf } from '../selectors/tags.ts'
import { aDesk, after, CONTEXT, REVIEWER, REVISION } from '../testing/a-desk.ts'
import { splitSentence } from './cut-sentences.ts'
import { markSpan } from './mark-span.ts'
import { boundaryChanges, resplitRevision } from './resplit-revision.ts'
import { tagSentence } from './tag-sentence.ts'

const boundary = (at: number) => ({ at, reason: 'test', confidence: 1 })
const wordsOf = (desk: ReturnType<typeof aDesk>) => {
  const text = desk.revisions.get(REVISION)?.text ?? ''
  return sentencesOf(desk, REVISION).map(({ start, end }) => text.slice(start, end))
}
const resplit = (desk: ReturnType<typeof aDesk>, ...places: number[]) =>
  after(
    desk,
    resplitRevision(desk, {
      revision: REVISION,
      boundaries: places.map(boundary),
      segmenterVersion: 'next',
    }),
  )

test('other boundaries give other sentences, and the version that found them', () => {
  const desk = resplit(aDesk(['He met Dr.', 'Vane in May.', 'It rained.']), 24)
  expect(wordsOf(desk)).toEqual(['He met Dr. Vane in May.', 'It rained.'])
  expect(desk.revisions.get(REVISION)?.segmenterVersion).toBe('next')
})

test('a cut that a reviewer made holds', () => {
  const start = aDesk(['One boat and two ships left.', 'It rained.'])
  const cut = after(start, splitSentence(start, { revision: REVISION, start: 0, at: 9 }, CONTEXT))
  expect(wordsOf(resplit(cut))).toEqual(['One boat', 'and two ships left. It rained.'])
})

test('no boundary goes through a span', () => {
  const start = aDesk(['One boat and two ships left.'])
  const span = { id: 's', revision: REVISION, start: 4, end: 16, kind: 'cue' as const }
  const marked = after(start, markSpan(start, span, CONTEXT))
  expect(wordsOf(resplit(marked, 9))).toEqual(['One boat and two ships left.'])
})

test('a tag whose sentence is gone is a ghost of the one around it', () => {
  const start = aDesk(['One boat left.', 'Two stayed.'])
  const second = { revision: REVISION, start: 15 }
  const tagged = after(start, tagSentence(start, { ...second, tag: 'opinion' }, CONTEXT))
  const desk = resplit(tagged)
  const whole = sentencesOf(desk, REVISION)[0] ?? { start: 0, end: 0 }
  expect(tagOf(desk, REVISION, whole, REVIEWER)).toBeUndefined()
  expect(ghostTagsOf(desk, REVISION, whole, REVIEWER).map(row => row.tag)).toEqual(['opinion'])
})

test('what would change is told in the order of the text', () => {
  expect(boundaryChanges([boundary(3), boundary(9)], [boundary(9), boundary(20)])).toEqual([
    { ...boundary(3), kind: 'joined' },
    { ...boundary(20), kind: 'cut' },
  ])
})
