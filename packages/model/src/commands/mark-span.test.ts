import { describe, expect, test } from 'vitest'
import type { Desk } from '../desk/desk.ts'
import { aDesk, after, CONTEXT, REVISION } from '../testing/a-desk.ts'
import { cutClaim } from './edit-claim.ts'
import { addEvidence } from './gather-evidence.ts'
import { editSpan, markSpan, type MarkSpan, removeSpan } from './mark-span.ts'

const TEXT = 'An official told us the pier is closed.'
const fresh = aDesk([TEXT, 'We asked.'])

const wish = (words: string, kind: MarkSpan['kind'], id = 'span'): MarkSpan => {
  const start = TEXT.indexOf(words)
  return { id, revision: REVISION, start, end: start + words.length, kind }
}
const mark = (desk: Desk, words: string, kind: MarkSpan['kind'], id?: string): Desk =>
  after(desk, markSpan(desk, wish(words, kind, id), CONTEXT))

describe('marking words', () => {
  test('keeps the words themselves beside their place', () => {
    expect(mark(fresh, 'told', 'cue').spans.get('span')).toMatchObject({
      kind: 'cue',
      quote: 'told',
      start: TEXT.indexOf('told'),
    })
  })

  test('as a source again takes the next type: named, unnamed, vague, named', () => {
    const types: (string | undefined)[] = []
    let desk = fresh
    for (let i = 0; i < 4; i++) {
      desk = mark(desk, 'An official', 'source')
      types.push(desk.spans.get('span')?.sourceType)
    }
    expect(types).toEqual(['named', 'unnamed', 'vague', 'named'])
    expect(desk.spans.size).toBe(1)
  })

  test('as another kind changes the kind, and forgets the source type', () => {
    const changed = mark(mark(fresh, 'told', 'source'), 'told', 'cue')
    expect(changed.spans.get('span')).toMatchObject({ kind: 'cue' })
    expect(changed.spans.get('span')).not.toHaveProperty('sourceType')
  })

  test('as the same kind again is refused, but for sources', () => {
    const marked = mark(fresh, 'told', 'cue')
    expect(markSpan(marked, wish('told', 'cue'), CONTEXT)).toMatchObject({
      refusal: { code: 'marked-already' },
    })
  })

  test('across a span of the same kind is refused, across another kind it is not', () => {
    const marked = mark(fresh, 'An official', 'source')
    expect(markSpan(marked, wish('official told', 'source', 'b'), CONTEXT)).toMatchObject({
      refusal: { code: 'overlaps-same-kind' },
    })
    expect(markSpan(marked, wish('official told', 'content', 'b'), CONTEXT).ok).toBe(true)
  })

  test.each([
    ['across-sentences', TEXT.length - 7, TEXT.length + 3],
    ['no-words', 2, 3],
    ['no-words', 5, 5],
  ])('is refused as %s from %i to %i', (code, start, end) => {
    const place = { id: 'x', revision: REVISION, start, end, kind: 'cue' } as const
    expect(markSpan(fresh, place, CONTEXT)).toMatchObject({ refusal: { code } })
  })
})

describe('a source', () => {
  const marked = mark(fresh, 'An official', 'source')

  test('says why it is not named and whom it was resolved to', () => {
    const edited = after(
      marked,
      editSpan(marked, {
        span: 'span',
        fields: {
          sourceType: 'unnamed',
          anonymityReason: 'not allowed to speak',
          resolvedTo: 'M. Orr',
        },
      }),
    )
    expect(edited.spans.get('span')).toMatchObject({
      sourceType: 'unnamed',
      anonymityReason: 'not allowed to speak',
      resolvedTo: 'M. Orr',
    })
  })

  test('keeps a kind of vagueness only while it is vague', () => {
    const vague = after(
      marked,
      editSpan(marked, { span: 'span', fields: { sourceType: 'vague', vagueKind: 'officials' } }),
    )
    expect(vague.spans.get('span')?.vagueKind).toBe('officials')
    const named = after(vague, editSpan(vague, { span: 'span', fields: { sourceType: 'named' } }))
    expect(named.spans.get('span')).not.toHaveProperty('vagueKind')
  })
})

describe('removing the last fragment of a claim', () => {
  const start = TEXT.indexOf('the pier')
  const cut = after(
    fresh,
    cutClaim(
      fresh,
      { span: 'fragment', claim: 'claim', revision: REVISION, start, end: TEXT.length },
      CONTEXT,
    ),
  )

  test('removes an untouched claim with it', () => {
    expect(after(cut, removeSpan(cut, { span: 'fragment' })).claims.size).toBe(0)
  })

  test('leaves a claim that work hangs on, with the words it was cut from', () => {
    const worked = after(
      cut,
      addEvidence(
        cut,
        {
          id: 'e',
          claim: 'claim',
          fields: { quote: 'Closed.', relation: 'supports', medium: 'document' },
          source: { id: 's', name: 'Harbour office', kind: 'primary' },
        },
        CONTEXT,
      ),
    )
    const left = after(worked, removeSpan(worked, { span: 'fragment' }))
    expect(left.spans.size).toBe(0)
    expect(left.claims.get('claim')?.quote).toBe('the pier is closed.')
  })
})
