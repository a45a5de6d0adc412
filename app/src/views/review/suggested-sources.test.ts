import { expect, test } from 'vitest'
import { suggestedSources } from './suggested-sources.ts'

const suggestions = new Map([
  [
    '100:160',
    {
      spans: [
        { type: 'source', start: 0, end: 10, sourceType: 'vague' },
        { type: 'cue', start: 11, end: 15 },
        { type: 'source', start: 20, end: 30, sourceType: 'named' },
      ],
    },
  ],
  ['160:200', { spans: [{ type: 'cue', start: 4, end: 14, sourceType: 'vague' }] }],
] as const)

test('sources are counted by type, a cue that has no source among them', () => {
  expect(suggestedSources(suggestions, [])).toEqual({ named: 1, unnamed: 0, vague: 2 })
})

test('what a reviewer marked is counted there, not here', () => {
  expect(suggestedSources(suggestions, [{ start: 118, end: 128 }])).toEqual({
    named: 0,
    unnamed: 0,
    vague: 2,
  })
})
