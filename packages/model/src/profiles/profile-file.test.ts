import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FRAMINGS } from '../records/verdict.ts'
import type { ProfileRow } from '../records/profile.ts'
import { profileFile, readProfileFile } from './profile-file.ts'
import { problemWithProfile, versionOf } from './profile-draft.ts'
import { SHIPPED_PROFILES } from './shipped.ts'

const [house] = SHIPPED_PROFILES
if (!house) throw new Error('no profile is shipped')
type Json = Record<string, unknown>
const written = (): Json & { profile: Json & { scale: Json[] } } => JSON.parse(profileFile(house))
const readOf = (file: unknown) => readProfileFile(JSON.stringify(file))

const aLabel = fc.record(
  {
    id: fc.string({ minLength: 1, maxLength: 20 }),
    name: fc.string(),
    definition: fc.string(),
    framing: fc.constantFrom(...FRAMINGS),
  },
  { requiredKeys: ['id', 'name', 'definition'] },
)
const aProfile: fc.Arbitrary<ProfileRow> = fc
  .record({
    version: fc.integer({ min: 1, max: 99 }),
    name: fc.string(),
    language: fc.constantFrom('en', 'de-CH', 'x'),
    scale: fc.array(aLabel, { maxLength: 6 }),
    extras: fc.array(aLabel, { maxLength: 3 }),
  })
  .map(({ version, ...draft }) => versionOf('ours', version, draft))

describe('a profile as a file', () => {
  test.each(SHIPPED_PROFILES.map(profile => [profile.id, profile] as const))(
    'brings %s back as it was',
    (_, profile) => {
      const read = readProfileFile(profileFile(profile))
      // What a file brings could be anybody's: it is known by what it says.
      const { id, ...said } = profile
      expect(read).toMatchObject({ ok: true, value: said })
      expect(read).toMatchObject({ value: { id: expect.stringMatching(`^${id}-[0-9a-f]{8}$`) } })
    },
  )

  test('comes back as it was, or says why nobody could judge by it', () => {
    fc.assert(
      fc.property(aProfile, profile => {
        const problem = problemWithProfile(profile)
        expect(readProfileFile(profileFile(profile))).toMatchObject(
          problem ? { ok: false } : { ok: true, value: profile },
        )
      }),
    )
  })

  test.each([
    ['not-ours', 'no JSON at all'],
    ['not-ours', '{"format":"claimbench-pack","version":1}'],
    ['not-ours', '[]'],
    ['not-ours', '['.repeat(100_000)],
    ['truncated', profileFile(house).slice(0, 400)],
    ['newer-version', JSON.stringify({ ...written(), version: 2 })],
    ['too-large', `${profileFile(house)}${' '.repeat(1_000_000)}`],
  ])('is none: %s', (code, text) => {
    expect(readProfileFile(text)).toMatchObject({ ok: false, error: { code } })
  })

  test('is refused with the place of what is wrong', () => {
    const file = written()
    const [worst = {}, ...others] = file.profile.scale
    const scale = [{ ...worst, name: 7 }, ...others]
    expect(readOf({ ...file, profile: { ...file.profile, scale } })).toMatchObject({
      error: { code: 'malformed', path: 'profile/scale/0/name', found: '7' },
    })
    expect(readOf({ ...file, profile: { ...file.profile, colour: 'red' } })).toMatchObject({
      error: { code: 'malformed', path: 'profile/colour' },
    })
    expect(readOf({ ...file, profile: { ...file.profile, id: 'a@b' } })).toMatchObject({
      error: { code: 'malformed', path: 'profile/id' },
    })
  })

  test('is refused where nobody could judge by it', () => {
    const file = written()
    const scale = file.profile.scale.slice(0, 1)
    expect(readOf({ ...file, profile: { ...file.profile, scale } })).toMatchObject({
      error: { code: 'unusable', refusal: 'scale-of-one' },
    })
  })
})
