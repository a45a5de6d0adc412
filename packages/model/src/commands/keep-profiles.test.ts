import { describe, expect, test } from 'vitest'
import { draftOf, latestProfiles, nextVersion } from '../profiles/profile-draft.ts'
import { SHIPPED_PROFILES } from '../profiles/shipped.ts'
import { type ProfileRow, referenceTo } from '../records/profile.ts'
import { labelOf } from '../selectors/claims.ts'
import { aDesk, after, CONTEXT } from '../testing/a-desk.ts'
import { cutClaim } from './edit-claim.ts'
import { giveVerdict } from './give-verdict.ts'
import { addProfile, profileTakenIn, removeProfile } from './keep-profiles.ts'
import { REVISION } from '../testing/a-desk.ts'

const bare = aDesk(['The dam broke in 1911.'])
const [house] = SHIPPED_PROFILES
if (!house) throw new Error('no profile is shipped')
const second = nextVersion(bare, house, { ...draftOf(house), name: 'Ours' })
const desk = after(bare, addProfile(bare, second))

describe('a profile from elsewhere', () => {
  test('keeps its number where that is free', () => {
    expect(profileTakenIn(bare, second)).toEqual(second)
    const ninth = { ...second, id: 'house@9', version: 9, name: 'Theirs' }
    expect(profileTakenIn(desk, ninth)).toEqual(ninth)
  })

  test('is the next version where its number says something else here', () => {
    const theirs = { ...second, name: 'Theirs' }
    const taken = profileTakenIn(desk, theirs)
    expect(taken).toMatchObject({ version: 3, name: 'Theirs' })
    expect(taken?.id).toMatch(/^house@3-[0-9a-f]{8}$/)
    expect(desk.profiles.get(second.id)).toMatchObject({ name: 'Ours' })
  })

  test('is none where it is here already, whatever its number', () => {
    expect(profileTakenIn(desk, second)).toBeUndefined()
    expect(profileTakenIn(desk, { ...house, id: 'house@7', version: 7 })).toBeUndefined()
  })
})

describe('two desks that write the next version of one profile', () => {
  const renamed = (name: string) =>
    nextVersion(bare, house, {
      ...draftOf(house),
      scale: house.scale.map(label => (label.id === 'true' ? { ...label, name } : label)),
    })
  const [ours, theirs] = [renamed('So it is'), renamed('Holds')]

  test('write one and the same where they say the same', () => {
    expect(renamed('Holds')).toEqual(theirs)
  })

  test('change nothing of what the other’s verdicts mean when their work comes together', () => {
    const place = { span: 'f', claim: 'c', revision: REVISION, start: 0, end: 22 }
    const both = after(
      after(after(bare, addProfile(bare, ours)), addProfile(bare, theirs)),
      cutClaim(bare, place, CONTEXT),
    )
    const worded = [ours, theirs].map(profile => {
      const fields = { profile: referenceTo(profile), label: 'true' }
      const judged = after(both, giveVerdict(both, { claim: 'c', fields }, CONTEXT))
      return [...judged.verdicts.values()].map(verdict => labelOf(judged, verdict)?.name)
    })
    expect(worded).toEqual([['So it is'], ['Holds']])
  })

  test('offer the same one as the latest', () => {
    const latest = (rows: readonly ProfileRow[]) =>
      latestProfiles(rows.reduce((desk, row) => after(desk, addProfile(bare, row)), bare)).find(
        ({ profile }) => profile === house.profile,
      )?.id
    expect(latest([ours, theirs])).toEqual(latest([theirs, ours]))
  })
})

describe('a version is taken back', () => {
  const remove = { id: second.id, isUsedElsewhere: false }

  test('while nothing is judged by it, and can be brought again', () => {
    const gone = after(desk, removeProfile(desk, remove))
    expect(gone.profiles.has(second.id)).toBe(false)
    const back = after(gone, addProfile(gone, second))
    expect(back.profiles.get(second.id)).toMatchObject({ name: 'Ours' })
  })

  test.each([
    ['profile-is-shipped', { ...remove, id: 'house@1' }],
    ['no-such-profile', { ...remove, id: 'ours@1' }],
    ['profile-in-use', { ...remove, isUsedElsewhere: true }],
  ])('but not as %s', (code, wish) => {
    expect(removeProfile(desk, wish)).toMatchObject({ refusal: { code } })
  })

  test('but not from under a verdict, nor from under one that gave way', () => {
    const place = { span: 'f', claim: 'c', revision: REVISION, start: 0, end: 22 }
    const cut = after(desk, cutClaim(desk, place, CONTEXT))
    const judge = (profile: ProfileRow) =>
      ({ claim: 'c', fields: { profile: referenceTo(profile), label: 'true' } }) as const
    const judged = after(cut, giveVerdict(cut, judge(second), CONTEXT))
    expect(removeProfile(judged, remove)).toMatchObject({ refusal: { code: 'profile-in-use' } })
    const later = { ...CONTEXT, at: '2027-01-01T00:00:00.000Z' }
    const moved = after(judged, giveVerdict(judged, judge(house), later))
    expect(moved.pastVerdicts.size).toBe(1)
    expect(removeProfile(moved, remove)).toMatchObject({ refusal: { code: 'profile-in-use' } })
  })
})
