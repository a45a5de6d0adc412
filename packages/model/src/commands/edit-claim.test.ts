import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Desk } from '../desk/desk.ts'
import { SHORT_FORM_LIMIT } from '../records/claim.ts'
import { missingForSignOff } from '../selectors/claims.ts'
import { aDesk, after, CONTEXT, REVIEWER, REVISION } from '../testing/a-desk.ts'
import { cutClaim, editClaim, removeClaim } from './edit-claim.ts'
import { logSearch } from './gather-evidence.ts'
import { markSpan } from './mark-span.ts'

/** The claim that is cut from the words between the bars of a sentence. */
function claimFrom(sentence: string, prepare = (desk: Desk) => desk) {
  const start = sentence.indexOf('|')
  const end = sentence.lastIndexOf('|') - 1
  const desk = prepare(aDesk([sentence.replaceAll('|', '')]))
  const wish = { span: 'f', claim: 'c', revision: REVISION, start, end }
  const cut = after(desk, cutClaim(desk, wish, CONTEXT))
  return { desk: cut, claim: cut.claims.get('c') }
}

describe('a claim cut from a sentence', () => {
  test('starts as a sentence of its own', () => {
    const { claim } = claimFrom('She said |two of the five depots will move,| perhaps.')
    expect(claim).toMatchObject({
      quote: 'two of the five depots will move,',
      wording: 'Two of the five depots will move.',
      shortForm: 'Two of the five depots will move',
      status: 'open',
    })
  })

  test('keeps the end of a whole sentence, quotation marks included', () => {
    expect(claimFrom('|“We never met.”|').claim?.wording).toBe('“We never met.”')
  })

  test.each([
    ['|The fee rose to 40 crowns|', 'number'],
    ['|“No one was asked”|', 'quote'],
    ['|the dam broke because nobody looked|', 'cause'],
    ['|the dam broke|', 'event'],
  ])('%s is first taken for: %s', (sentence, type) => {
    expect(claimFrom(sentence).claim?.type).toBe(type)
  })

  test('is the author’s where no source is marked', () => {
    expect(claimFrom('|The dam broke.|').claim).toMatchObject({ speakerKind: 'author' })
  })

  test('is said by the nearest source before it, as well known as that one is', () => {
    const mark = (desk: Desk, id: string, start: number, end: number, vague: boolean) =>
      after(
        desk,
        markSpan(
          desk,
          {
            id,
            revision: REVISION,
            start,
            end,
            kind: 'source',
            sourceType: vague ? 'vague' : 'named',
          },
          CONTEXT,
        ),
      )
    const { claim } = claimFrom('Orr and some experts said |the dam broke|.', desk =>
      mark(mark(desk, 'a', 0, 3, false), 'b', 8, 20, true),
    )
    expect(claim).toMatchObject({ speakerKind: 'vague', speaker: 'some experts' })
  })

  test('is not cut twice from the same words', () => {
    const { desk } = claimFrom('|The dam broke.|')
    const again = { span: 'g', claim: 'd', revision: REVISION, start: 0, end: 14 }
    expect(cutClaim(desk, again, CONTEXT)).toMatchObject({ refusal: { code: 'cut-already' } })
  })

  test('may overlap another', () => {
    const { desk } = claimFrom('|The dam| broke.')
    const other = { span: 'g', claim: 'd', revision: REVISION, start: 4, end: 13 }
    expect(cutClaim(desk, other, CONTEXT).ok).toBe(true)
  })
})

describe('the short form', () => {
  const { desk } = claimFrom('|The dam broke.|')
  const shorten = (shortForm: string) => editClaim(desk, { claim: 'c', fields: { shortForm } })

  test('has a limit that counts characters as a reader does', () => {
    expect(shorten('é'.repeat(SHORT_FORM_LIMIT)).ok).toBe(true)
    expect(shorten('🜁'.repeat(SHORT_FORM_LIMIT)).ok).toBe(true)
    expect(shorten('e'.repeat(SHORT_FORM_LIMIT + 1))).toEqual({
      ok: false,
      refusal: { code: 'short-form-too-long', about: { length: SHORT_FORM_LIMIT + 1 } },
    })
  })

  test('of a long draft ends at a word, or between two characters where there is none', () => {
    const long = claimFrom(`|${'The council and the harbour board '.repeat(4)}met.|`).claim
    expect(long?.shortForm).toMatch(/ (and|the|The|harbour|council|board)…$/)
    const unbroken = claimFrom(`|${'🜁'.repeat(90)}|`).claim
    expect(unbroken?.shortForm).toBe(`${'🜁'.repeat(SHORT_FORM_LIMIT - 1)}…`)
  })

  test('of a draft is never too long, whatever was cut', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }), words => {
        fc.pre(words.trim() !== '' && !/[\n|<>]/.test(words))
        const drafted = aDesk([words])
        const [from, to] = [words.length - words.trimStart().length, words.trimEnd().length]
        const wish = { span: 'f', claim: 'c', revision: REVISION, start: from, end: to }
        const claim = after(drafted, cutClaim(drafted, wish, CONTEXT)).claims.get('c')
        expect(Array.from(claim?.shortForm ?? '').length).toBeLessThanOrEqual(SHORT_FORM_LIMIT)
      }),
    )
  })
})

describe('a claim', () => {
  const { desk } = claimFrom('|The dam broke.|')

  test('may be without a wording while it is written anew, but not when it is signed', () => {
    const emptied = after(desk, editClaim(desk, { claim: 'c', fields: { wording: ' ' } }))
    expect(missingForSignOff(emptied, 'c', REVIEWER)).toContain('wording')
    expect(missingForSignOff(desk, 'c', REVIEWER)).not.toContain('wording')
  })

  test('goes with its fragments', () => {
    const gone = after(desk, removeClaim(desk, { claim: 'c' }))
    expect([gone.claims.size, gone.spans.size]).toEqual([0, 0])
  })

  test('stays while even a search that found nothing hangs on it', () => {
    const searched = after(
      desk,
      logSearch(
        desk,
        {
          id: 'l',
          claim: 'c',
          fields: { where: 'The county archive', words: 'dam', on: '2026-03-01', against: false },
        },
        CONTEXT,
      ),
    )
    expect(removeClaim(searched, { claim: 'c' })).toMatchObject({
      refusal: { code: 'claim-has-work' },
    })
  })
})
