import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyText } from './any-text.ts'
import { segmenter } from './every-language.ts'
import { sentencesOf } from './segmentation.ts'

const anyParagraphs = fc
  .array(fc.oneof(anyText, fc.constantFrom('The pier is shut. Nobody knows why.', 'A heading')), {
    maxLength: 12,
  })
  .map(paragraphs => paragraphs.join('\n\n'))

test('the sentences of an analysis are those that segment returns', () => {
  fc.assert(
    fc.property(anyParagraphs, text => {
      const options = { language: 'en' }
      expect(sentencesOf(segmenter.analyse(text, options))).toEqual(
        segmenter.segment(text, options),
      )
    }),
  )
})

test('bringing a segmentation up to date gives what a full run gives', () => {
  const edits = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 30 }), anyText), {
    minLength: 1,
    maxLength: 3,
  })
  fc.assert(
    fc.property(anyParagraphs, edits, fc.boolean(), (text, changes, inlineLists) => {
      let edited = text
      for (const [at, removed, inserted] of changes) {
        const from = at % (edited.length + 1)
        edited = edited.slice(0, from) + inserted + edited.slice(from + removed)
      }
      const before = segmenter.analyse(text, { language: 'en' })
      const options = { language: 'en', inlineLists, keepWhole: [{ start: 3, end: 20 }] }
      expect(segmenter.update(before, edited, options)).toEqual(segmenter.analyse(edited, options))
    }),
    { numRuns: 500 },
  )
})

test('blocks that an edit leaves alone keep their very sentences', () => {
  const paragraphs = Array.from(
    { length: 9 },
    (_, n) => `Ship ${n} left. It was late that day, again.`,
  )
  const text = paragraphs.join('\n\n')
  const before = segmenter.analyse(text, { language: 'en' })
  const after = segmenter.update(before, `${text} The end.`, { language: 'en' })
  expect(after.blocks[0]?.sentences).toBe(before.blocks[0]?.sentences)
  expect(after.blocks.at(-1)?.sentences).toHaveLength(3)
})

test('an abbreviation added by the reviewer is found in all blocks', () => {
  const text = 'Seen by Kdt. Weller.\n\nHeard by Kdt. Weller.'
  const before = segmenter.analyse(text, { language: 'en' })
  const after = segmenter.update(before, text, { language: 'en', abbreviations: ['Kdt'] })
  expect(sentencesOf(before)).toHaveLength(4)
  expect(sentencesOf(after)).toHaveLength(2)
})
