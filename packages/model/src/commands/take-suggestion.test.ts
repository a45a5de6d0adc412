import { describe, expect, test } from 'vitest'
import { tagOf } from '../selectors/tags.ts'
import { aDesk, after, CONTEXT, REVIEWER, REVISION } from '../testing/a-desk.ts'
import { markSpan } from './mark-span.ts'
import { tagSentence } from './tag-sentence.ts'
import { type SuggestedSpan, takeSuggestion, takeSuggestions } from './take-suggestion.ts'

const TEXT = 'Several outlets said the bridge was safe.'
const fresh = aDesk([TEXT, 'It was not.'])
const FIRST = { revision: REVISION, start: 0, model: 'model-7' }

const span = (id: string, words: string, kind: SuggestedSpan['kind']): SuggestedSpan => ({
  id,
  start: TEXT.indexOf(words),
  end: TEXT.indexOf(words) + words.length,
  kind,
})
const source: SuggestedSpan = {
  ...span('source', 'Several outlets', 'source'),
  sourceType: 'vague',
  vagueKind: 'media',
}
const cue = span('cue', 'said', 'cue')

describe('taking a suggestion', () => {
  const wish = { ...FIRST, tag: 'attribution', spans: [source, cue] } as const
  const taken = after(fresh, takeSuggestion(fresh, wish, CONTEXT))

  test('gives the tag and the spans, which say what they come from', () => {
    expect(tagOf(taken, REVISION, { start: 0 }, REVIEWER)).toMatchObject({
      tag: 'attribution',
      because: { kind: 'suggestion', model: 'model-7' },
    })
    expect(taken.spans.get('source')).toMatchObject({
      quote: 'Several outlets',
      sourceType: 'vague',
      vagueKind: 'media',
      because: { kind: 'suggestion', model: 'model-7' },
    })
    expect(taken.spans.get('cue')?.quote).toBe('said')
  })

  test('says nothing of being taken in bulk', () => {
    expect(taken.spans.get('cue')?.because).not.toHaveProperty('inBulk')
  })

  test('keeps the spans the reviewer had marked', () => {
    const marked = after(
      fresh,
      markSpan(
        fresh,
        { id: 'mine', revision: REVISION, start: 8, end: 15, kind: 'source' },
        CONTEXT,
      ),
    )
    const both = after(marked, takeSuggestion(marked, wish, CONTEXT))
    expect(both.spans.get('mine')).toEqual(marked.spans.get('mine'))
    expect([...both.spans.keys()].sort()).toEqual(['cue', 'mine'])
  })

  test('without a tag takes the spans alone', () => {
    const spansOnly = after(fresh, takeSuggestion(fresh, { ...FIRST, spans: [cue] }, CONTEXT))
    expect(spansOnly.tags.size).toBe(0)
    expect([...spansOnly.spans.keys()]).toEqual(['cue'])
  })

  test('leaves out spans that are empty or reach out of the sentence', () => {
    const odd = [
      { ...cue, id: 'empty', end: cue.start },
      { ...cue, id: 'long', end: TEXT.length + 5 },
    ]
    const decision = takeSuggestion(fresh, { ...FIRST, tag: 'claim', spans: odd }, CONTEXT)
    expect(after(fresh, decision).spans.size).toBe(0)
  })

  test('replaces a tag the reviewer had given', () => {
    const tagged = after(
      fresh,
      tagSentence(fresh, { revision: REVISION, start: 0, tag: 'none' }, CONTEXT),
    )
    const replaced = after(tagged, takeSuggestion(tagged, wish, CONTEXT))
    expect(tagOf(replaced, REVISION, { start: 0 }, REVIEWER)?.tag).toBe('attribution')
  })
})

describe('taking many suggestions', () => {
  const second = { revision: REVISION, start: TEXT.length + 1, model: 'model-7' }
  const decision = takeSuggestions(
    fresh,
    {
      suggestions: [
        { ...FIRST, tag: 'attribution', spans: [cue] },
        { ...second, tag: 'opinion', spans: [] },
        { revision: REVISION, start: 3, model: 'model-7', tag: 'claim', spans: [] },
      ],
    },
    CONTEXT,
  )
  const taken = after(fresh, decision)

  test('is one step, and the records say that it was done in bulk', () => {
    const rows = [...taken.tags.values(), ...taken.spans.values()]
    expect(rows).toHaveLength(3)
    expect(rows.every(row => row.because.inBulk)).toBe(true)
  })

  test('passes over a sentence that is no longer there', () => {
    expect([...taken.tags.values()].map(row => row.start)).toEqual([0, second.start])
  })

  test('is refused when nothing is suggested', () => {
    expect(takeSuggestions(fresh, { suggestions: [] }, CONTEXT)).toMatchObject({
      refusal: { code: 'nothing-suggested' },
    })
  })
})
