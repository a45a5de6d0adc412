// What somebody writes of a rating profile: the first version of one of their own, or the next of one
// that is there.
import type { Desk } from '../desk/desk.ts'
import { type Decision, refuse } from '../desk/patch.ts'
import { profileId, type ProfileRow, type RatingLabel, referenceTo } from '../records/profile.ts'
import { profilesOn } from '../selectors/claims.ts'
import { editionOf } from './edition.ts'

/** What a person may write in a version. */
export type ProfileDraft = Pick<ProfileRow, 'name' | 'language' | 'note' | 'scale' | 'extras'>

/** What a person may write, of a profile that is there: where a copy or a next version begins. */
export function draftOf({ name, language, note, scale, extras }: ProfileRow): ProfileDraft {
  return { name, language, ...(note !== undefined && { note }), scale, extras }
}

/**
 * The row of the next version of a profile. Labels that stay keep their ids, and so their meaning in
 * conversions; what was typed is trimmed. `problemWithProfile` says whether it may be kept.
 */
export function nextVersion(
  desk: Desk,
  { profile }: Pick<ProfileRow, 'profile'>,
  draft: ProfileDraft,
): ProfileRow {
  const versions = versionsOf(desk, profile).map(({ version }) => version)
  return rowOf(profile, Math.max(0, ...versions) + 1, draft)
}

/** The first version of a profile that `id` names. `id` must be new. */
export function firstVersion(id: string, draft: ProfileDraft): ProfileRow {
  return rowOf(id, 1, draft)
}

/** The versions of one profile, the latest first. */
export function versionsOf(desk: Desk, profile: string): readonly ProfileRow[] {
  return profilesOn(desk)
    .filter(one => one.profile === profile)
    .toSorted((a, b) => b.version - a.version)
}

/**
 * The latest version of every profile, in the order in which the profiles came. Of two that two desks
 * gave one number it is the same one on every desk.
 */
export function latestProfiles(desk: Desk): readonly ProfileRow[] {
  const latest = new Map<string, ProfileRow>()
  for (const row of profilesOn(desk)) {
    const known = latest.get(row.profile)
    if (!known || isLater(row, known)) latest.set(row.profile, row)
  }
  return [...latest.values()]
}

function isLater(a: ProfileRow, b: ProfileRow): boolean {
  return a.version === b.version ? a.id > b.id : a.version > b.version
}

/** Whether two versions say the same, whatever their numbers. */
export function saysTheSame(a: ProfileRow, b: ProfileRow): boolean {
  const said = (row: ProfileRow) => JSON.stringify(rowOf('', 1, draftOf(row)))
  return said(a) === said(b)
}

/**
 * Why a profile cannot be used to judge: no name, a language that is none, a label without a name,
 * two labels alike or of one id, or a scale that has no second step.
 */
export function problemWithProfile({
  name,
  language,
  scale,
  extras,
}: ProfileRow): Decision | undefined {
  if (name === '') return refuse('profile-without-name')
  if (!isLanguage(language)) return refuse('profile-language', { language })
  const labels = [...scale, ...extras]
  const names = labels.map(label => label.name.toLocaleLowerCase())
  if (names.includes('')) return refuse('label-without-name')
  const twin = labels.find((_, i) => names.indexOf(names[i] ?? '') < i)
  if (twin) return refuse('labels-alike', { label: twin.name })
  const ids = labels.map(({ id }) => id)
  if (new Set(ids).size < ids.length) return refuse('label-ids-alike')
  return scale.length === 1 ? refuse('scale-of-one') : undefined
}

/** The row of a version that says what was written, here or elsewhere. */
export function versionOf(profile: string, version: number, written: ProfileDraft): ProfileRow {
  const own = { profile, version, edition: editionOf(written) }
  return { id: profileId(referenceTo(own)), ...own, ...written }
}

function rowOf(profile: string, version: number, draft: ProfileDraft): ProfileRow {
  const note = draft.note?.trim()
  return versionOf(profile, version, {
    name: draft.name.trim(),
    language: draft.language.trim(),
    ...(note && { note }),
    scale: draft.scale.map(trimmed),
    extras: draft.extras.map(trimmed),
  })
}

function trimmed({ id, name, definition, framing }: RatingLabel): RatingLabel {
  return {
    id,
    name: name.trim(),
    definition: definition.trim(),
    ...(framing && framing !== 'none' && { framing }),
  }
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}
