import { describe, expect, test } from 'vitest'
import { profileId } from '../records/profile.ts'
import { parseRow } from '../records/tables.ts'
import { HOUSE_PROFILE, SHIPPED_PROFILES } from './shipped.ts'

const namesOf = (profile: string, part: 'scale' | 'extras') =>
  SHIPPED_PROFILES.find(one => one.profile === profile)?.[part].map(label => label.name)

describe('the rating profiles that ship', () => {
  test('begin with the neutral one', () => {
    expect(SHIPPED_PROFILES[0]?.profile).toBe(HOUSE_PROFILE)
    expect(SHIPPED_PROFILES[0]).not.toHaveProperty('note')
  })

  // The scales as their owners publish them, worst first.
  test.each([
    ['politifact', ['Pants on Fire', 'False', 'Mostly False', 'Half True', 'Mostly True', 'True']],
    ['snopes', ['False', 'Mostly False', 'Mixture', 'Mostly True', 'True']],
    [
      'washington-post',
      [
        'Four Pinocchios',
        'Three Pinocchios',
        'Two Pinocchios',
        'One Pinocchio',
        'Geppetto Checkmark',
      ],
    ],
    ['africa-check', ['Incorrect', 'Mostly correct', 'Correct']],
    [
      'correctiv-2024',
      ['Falsch', 'Größtenteils falsch', 'Teilweise falsch', 'Größtenteils richtig', 'Richtig'],
    ],
    ['pagella-politica', ['Panzana pazzesca', 'Pinocchio andante', 'Nì', "C'eri quasi", 'Vero']],
    ['dpa', ['stimmt nicht', 'stimmt überwiegend nicht', 'stimmt überwiegend', 'stimmt']],
    ['full-fact', []],
    ['averitec', ['Refuted', 'Supported']],
  ])('%s runs from the worst to the best', (profile, scale) => {
    expect(namesOf(profile, 'scale')).toEqual(scale)
  })

  test.each([
    ['house', ['Unproven']],
    ['snopes', ['Unfounded', 'Outdated']],
    ['africa-check', ['Unproven', 'Misleading', 'Exaggerated', 'Understated', 'Checked']],
    ['correctiv-2024', ['Unbelegt', 'Fehlender Kontext', 'Manipuliert']],
    ['averitec', ['Not Enough Evidence']],
  ])('%s has words without a place on its scale', (profile, words) => {
    expect(namesOf(profile, 'extras')).toEqual(expect.arrayContaining(words))
  })

  test('map the words that speak of presentation to the framing axis', () => {
    const labels = SHIPPED_PROFILES.flatMap(profile => [...profile.scale, ...profile.extras])
    const framingOf = (name: string) => labels.find(label => label.name === name)?.framing
    expect(framingOf('Misleading')).toBe('misleading')
    expect(framingOf('Exaggerated')).toBe('exaggerated')
    expect(framingOf('Fehlender Kontext')).toBe('missing-context')
    expect(framingOf('True')).toBeUndefined()
  })

  test('are told apart by their ids, and so are the labels of each', () => {
    const ids = SHIPPED_PROFILES.map(profile => profile.id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { scale, extras } of SHIPPED_PROFILES) {
      const labels = [...scale, ...extras].map(label => label.id)
      expect(new Set(labels).size).toBe(labels.length)
    }
  })

  test.each(SHIPPED_PROFILES.map(profile => [profile.id, profile] as const))(
    '%s is a whole record with a definition for each word',
    (_id, profile) => {
      expect(profile.id).toBe(profileId({ id: profile.profile, version: profile.version }))
      expect(parseRow('profiles', profile)).toEqual({ ok: true, value: profile })
      for (const { name, definition } of [...profile.scale, ...profile.extras]) {
        expect(name.trim()).not.toBe('')
        expect(definition.trim()).not.toBe('')
      }
    },
  )

  test('of a brand say whose they are', () => {
    for (const { note } of SHIPPED_PROFILES.slice(1)) expect(note).toMatch(/no link with/)
  })
})
