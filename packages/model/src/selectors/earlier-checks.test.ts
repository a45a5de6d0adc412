import { describe, expect, test } from 'vitest'
import { editClaim } from '../commands/edit-claim.ts'
import { withdrawSignOff } from '../commands/give-verdict.ts'
import { binArticle } from '../commands/keep-article.ts'
import type { Desk } from '../desk/desk.ts'
import type { ClaimRow } from '../records/claim.ts'
import { after, ARTICLE, CONTEXT } from '../testing/a-desk.ts'
import { aJudgedDesk, signedOff } from '../testing/a-published-desk.ts'
import { earlierChecksOf } from './earlier-checks.ts'

/** A library in which claim `a`, with this wording, is signed off; `b` is about something else. */
function libraryWith(wording: string): Desk {
  const desk = aJudgedDesk()
  return signedOff(after(desk, editClaim(desk, { claim: 'a', fields: { wording } })), 'a')
}

function claimOf(wording: string, changed: Partial<ClaimRow> = {}): ClaimRow {
  const row = aJudgedDesk().claims.get('a')
  if (!row) throw new Error('no claim')
  return { ...row, id: 'new', article: 'another-article', wording, ...changed }
}

const library = libraryWith('The county bought 40 boats from Varn in 2019.')
const found = (claim: ClaimRow, desk = library) =>
  earlierChecksOf(claim, desk).map(match => match.claim.id)

describe('an earlier check is offered', () => {
  test('for the same claim in nearly the same words', () => {
    expect(found(claimOf('In 2019 the county bought 40 boats from Varn.'))).toEqual(['a'])
    const [match] = earlierChecksOf(claimOf('In 2019 the county bought 40 boats.'), library)
    expect(match).toMatchObject({ article: { id: ARTICLE }, signOff: { name: 'Ada' } })
  })

  test.each([
    ['other figures', 'The county bought 60 boats from Varn in 2019.'],
    ['other words', 'Nobody has asked the harbour office.'],
    ['no words at all', ''],
  ])('not for %s', (_, wording) => {
    expect(found(claimOf(wording))).toEqual([])
  })

  test('however a figure is written', () => {
    const big = libraryWith('The county paid 31,000 crowns for boats.')
    expect(found(claimOf('The county paid 31000 crowns for boats.'), big)).toEqual(['a'])
  })

  test('not from the same article, once it was declined, nor unsigned or out of the bin', () => {
    const wording = 'The county bought 40 boats from Varn in 2019.'
    expect(found(claimOf(wording, { article: ARTICLE }))).toEqual([])
    expect(found(claimOf(wording, { notReused: ['a'] }))).toEqual([])
    const open = after(library, withdrawSignOff(library, { id: 'w', claim: 'a' }, CONTEXT))
    expect(found(claimOf(wording), open)).toEqual([])
    const binned = after(library, binArticle(library, { article: ARTICLE }, CONTEXT))
    expect(found(claimOf(wording), binned)).toEqual([])
  })
})
