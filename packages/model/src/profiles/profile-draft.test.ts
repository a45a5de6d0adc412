import { describe, expect, test } from 'vitest'
import { addProfile } from '../commands/keep-profiles.ts'
import { aDesk, after } from '../testing/a-desk.ts'
import { convertLabel } from './convert.ts'
import { firstVersion, latestProfiles, nextVersion, versionsOf } from './profile-draft.ts'
import { SHIPPED_PROFILES } from './shipped.ts'

const desk = aDesk(['One.'])
const [house] = SHIPPED_PROFILES
if (!house) throw new Error('no profile is shipped')
const draft = { name: ' Our scale ', language: 'en', scale: house.scale, extras: house.extras }

describe('a new version of a profile', () => {
  test('counts on from the last one and keeps the ids of its labels', () => {
    const second = nextVersion(desk, house, draft)
    expect(second).toMatchObject({ version: 2, name: 'Our scale' })
    expect(second.id).toMatch(/^house@2-[0-9a-f]{8}$/)
    const two = after(desk, addProfile(desk, second))
    const third = nextVersion(two, second, draft)
    expect(third.version).toBe(3)
    expect(versionsOf(two, 'house').map(({ version }) => version)).toEqual([2, 1])
    expect(latestProfiles(two).find(({ profile }) => profile === 'house')).toMatchObject(second)
    expect(convertLabel(house, second, 'mixed')).toMatchObject({ kind: 'same' })
  })

  test.each([
    ['profile-without-name', { ...draft, name: ' ' }],
    ['label-without-name', { ...draft, extras: [{ id: 'x', name: ' ', definition: '' }] }],
    ['labels-alike', { ...draft, extras: [{ id: 'x', name: 'true', definition: '' }] }],
    ['label-ids-alike', { ...draft, extras: [{ id: 'true', name: 'So', definition: '' }] }],
    ['profile-language', { ...draft, language: 'no language' }],
    ['scale-of-one', { ...draft, scale: house.scale.slice(0, 1) }],
  ])('is refused as %s', (code, wrong) => {
    expect(addProfile(desk, nextVersion(desk, house, wrong))).toMatchObject({ refusal: { code } })
  })

  test('that says nothing new is refused', () => {
    const same = nextVersion(desk, house, { ...draft, name: house.name })
    expect(addProfile(desk, same)).toMatchObject({ refusal: { code: 'profile-unchanged' } })
  })
})

test('a profile from scratch says in which language it is, and whose it is', () => {
  const row = firstVersion('ours', { ...draft, language: ' de ', note: ' Our desk’s own. ' })
  expect(row).toMatchObject({
    profile: 'ours',
    version: 1,
    language: 'de',
    note: 'Our desk’s own.',
  })
  expect(firstVersion('ours', { ...draft, note: ' ' })).not.toHaveProperty('note')
  expect(after(desk, addProfile(desk, row)).profiles.get(row.id)).toMatchObject(row)
})
