import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runsOf } from './runs.ts'

const marked = fc.string({ unit: 'grapheme', maxLength: 30 }).chain(text =>
  fc.tuple(
    fc.constant(text),
    fc.array(
      fc
        .tuple(fc.nat(text.length), fc.nat(text.length))
        .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })),
      { maxLength: 6 },
    ),
  ),
)

describe('runs of a marked text', () => {
  test('overlap where their marks do', () => {
    const source = { start: 0, end: 12, kind: 'source' }
    const link = { start: 5, end: 20, kind: 'link' }
    expect(runsOf('Some outlets heard it.', [source, link])).toEqual([
      { text: 'Some ', marks: [source] },
      { text: 'outlets', marks: [source, link] },
      { text: ' heard i', marks: [link] },
      { text: 't.', marks: [] },
    ])
  })

  test('joined are the text, and each mark lies on exactly its words', () => {
    fc.assert(
      fc.property(marked, ([text, marks]) => {
        const runs = runsOf(text, marks)
        expect(runs.map(run => run.text).join('')).toBe(text)
        for (const mark of marks) {
          const words = runs.filter(run => run.marks.includes(mark)).map(run => run.text)
          expect(words.join('')).toBe(text.slice(mark.start, mark.end))
        }
      }),
    )
  })
})
