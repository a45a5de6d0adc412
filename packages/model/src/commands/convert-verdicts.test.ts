import { describe, expect, test } from 'vitest'
import type { Desk } from '../desk/desk.ts'
import { convertedFields } from '../profiles/convert.ts'
import { SHIPPED_PROFILES } from '../profiles/shipped.ts'
import { type ProfileRow, referenceTo } from '../records/profile.ts'
import { labelOf, verdictOf } from '../selectors/claims.ts'
import { aDesk, after, ARTICLE, CONTEXT, REVISION } from '../testing/a-desk.ts'
import { conversionsIn, convertVerdicts } from './convert-verdicts.ts'
import { cutClaim } from './edit-claim.ts'
import { giveVerdict } from './give-verdict.ts'

const profile = (id: string): ProfileRow => {
  const found = SHIPPED_PROFILES.find(one => one.profile === id)
  if (!found) throw new Error(`no profile ${id}`)
  return found
}
const house = profile('house')
const OTHER = { ...CONTEXT, by: 'somebody-else' }
const LATER = { ...CONTEXT, at: '2027-01-01T00:00:00.000Z' }

/** A claim for each label, judged by the house's scale, and one more judged by somebody else. */
function judged(labels: readonly string[], from = house): Desk {
  let desk = aDesk(labels.map(label => `The dam of ${label} broke in 1911.`))
  labels.forEach((label, i) => {
    const claim = `claim-${i}`
    const starts = labels
      .slice(0, i)
      .reduce((at, one) => at + `The dam of ${one} broke in 1911. `.length, 0)
    const end = starts + 'The dam of '.length + label.length
    desk = after(
      desk,
      cutClaim(desk, { span: `f-${i}`, claim, revision: REVISION, start: starts, end }, CONTEXT),
    )
    const fields = { profile: referenceTo(from), label }
    desk = after(desk, giveVerdict(desk, { claim, fields }, CONTEXT))
    desk = after(desk, giveVerdict(desk, { claim, fields }, OTHER))
  })
  return desk
}

describe('all verdicts of an article in another profile', () => {
  const wish = { article: ARTICLE, from: house, to: profile('snopes') }

  test('are told label by label, the best first, with their claims', () => {
    const desk = judged(['mixed', 'true', 'mixed'])
    expect(conversionsIn(desk, wish, CONTEXT.by)).toMatchObject([
      { label: { id: 'true' }, claims: ['claim-1'], signed: 0 },
      { label: { id: 'mixed' }, claims: ['claim-0', 'claim-2'] },
    ])
    expect(conversionsIn(desk, wish, 'nobody')).toEqual([])
    expect(conversionsIn(desk, { ...wish, article: 'another' }, CONTEXT.by)).toEqual([])
    expect(conversionsIn(desk, { ...wish, from: wish.to }, CONTEXT.by)).toEqual([])
  })

  test('are converted in one step, and what they said is kept', () => {
    const desk = judged(['mixed', 'true', 'mixed'])
    const converted = after(desk, convertVerdicts(desk, wish, LATER))
    const words = (by: string) =>
      ['claim-0', 'claim-1', 'claim-2'].map(claim => {
        const verdict = verdictOf(converted, claim, by)
        return verdict && labelOf(converted, verdict)?.name
      })
    expect(words(CONTEXT.by)).toEqual(['Mixture', 'True', 'Mixture'])
    expect(words(OTHER.by)).toEqual(['Mixed', 'True', 'Mixed'])
    expect(converted.pastVerdicts.size).toBe(3)
  })

  test('are left as they are where nothing there says it, and framing finds its axis', () => {
    const from = profile('africa-check')
    const labels = [...from.scale, ...from.extras].map(({ id }) => id)
    const desk = judged(labels, from)
    const conversions = conversionsIn(desk, { ...wish, from, to: house }, CONTEXT.by)
    expect(conversions.flatMap(({ claims }) => claims)).toHaveLength(labels.length)
    const converted = after(desk, convertVerdicts(desk, { ...wish, from, to: house }, LATER))
    const expected = conversions.map(({ found }) =>
      found.kind === 'none'
        ? { profile: referenceTo(from) }
        : { profile: referenceTo(house), ...convertedFields(found) },
    )
    const found = conversions.map(({ claims }) => ({
      label: undefined,
      ...verdictOf(converted, claims[0] ?? '', CONTEXT.by),
    }))
    expect(found).toMatchObject(expected)
    expect(new Set(conversions.map(({ found: one }) => one.kind))).toContain('framing')
    expect(new Set(conversions.map(({ found: one }) => one.kind))).toContain('none')
  })

  test('are refused where there is nothing to convert', () => {
    const desk = judged(['true'])
    expect(convertVerdicts(desk, { ...wish, from: wish.to }, LATER)).toMatchObject({
      refusal: { code: 'nothing-to-convert' },
    })
  })
})
