import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ProfileRow } from '../records/profile.ts'
import { convertLabel } from './convert.ts'
import { SHIPPED_PROFILES } from './shipped.ts'

const profile = (id: string): ProfileRow => {
  const found = SHIPPED_PROFILES.find(one => one.profile === id)
  if (!found) throw new Error(`no profile ${id}`)
  return found
}
const house = profile('house')
const anyProfile = fc.constantFrom(...SHIPPED_PROFILES)

describe('a label in another profile', () => {
  test('is the one at the same part of the way', () => {
    expect(convertLabel(house, profile('snopes'), 'mixed')).toMatchObject({
      kind: 'nearest',
      label: { name: 'Mixture' },
      isExact: true,
      merged: [],
      from: { at: 3, of: 5 },
    })
  })

  test('says which labels become one', () => {
    const found = convertLabel(profile('politifact'), house, 'pants-on-fire')
    expect(found).toMatchObject({ kind: 'nearest', label: { id: 'false' }, merged: [] })
    expect(convertLabel(profile('politifact'), house, 'false')).toMatchObject({
      label: { id: 'mostly-false' },
      isExact: false,
    })
    expect(convertLabel(house, profile('dpa'), 'mixed')).toMatchObject({
      isExact: false,
      merged: [expect.objectContaining({ id: expect.any(String) })],
    })
  })

  test('keeps what it says of framing where the word is missing', () => {
    expect(convertLabel(profile('africa-check'), house, 'misleading')).toEqual({
      kind: 'framing',
      framing: 'misleading',
    })
  })

  test('stays itself in another version of its profile, and off the scale under its own id', () => {
    const next = { ...house, version: 2, scale: house.scale.slice(1) }
    expect(convertLabel(house, next, 'true')).toMatchObject({ kind: 'same', label: { id: 'true' } })
    expect(convertLabel(house, profile('snopes'), 'unproven')).toMatchObject({ kind: 'same' })
  })

  test.each([
    ['a profile without a scale', 'full-fact', 'true'],
    ['a word off the scale that the other has not', 'politifact', 'unproven'],
    ['a label that is none', 'snopes', 'nonsense'],
  ])('is nothing for %s', (_, to, label) => {
    expect(convertLabel(house, profile(to), label)).toEqual({ kind: 'none' })
  })

  test('never turns the order of two labels around, in any pair of profiles', () => {
    fc.assert(
      fc.property(anyProfile, anyProfile, (from, to) => {
        const places = from.scale.map(({ id }) => {
          const found = convertLabel(from, to, id)
          return found.kind === 'none' || found.kind === 'framing'
            ? -1
            : to.scale.findIndex(one => one.id === found.label.id)
        })
        expect(places).toEqual(places.toSorted((a, b) => a - b))
      }),
    )
  })

  test('keeps the worst the worst and the best the best', () => {
    fc.assert(
      fc.property(anyProfile, anyProfile, (from, to) => {
        const [worst, best] = [from.scale[0], from.scale.at(-1)]
        fc.pre(from.scale.length > 1 && to.scale.length > 1)
        expect(convertLabel(from, to, worst?.id ?? '')).toMatchObject({ label: to.scale[0] })
        expect(convertLabel(from, to, best?.id ?? '')).toMatchObject({ label: to.scale.at(-1) })
      }),
    )
  })
})
