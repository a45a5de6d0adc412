// The settings of the workspace that the app itself reads: each with its reader.
import type { Desk } from '@claimbench/model'

export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

/** The setting of the theme. */
export const THEME_SETTING = 'theme'
/** The setting of the rating profile for new verdicts: the id of one version of it. */
export const PROFILE_SETTING = 'profile'

/** The setting of the reviewer's own abbreviations: a list of words. */
export const ABBREVIATIONS_SETTING = 'abbreviations'

const NO_ABBREVIATIONS: readonly string[] = []

/** The reviewer's own abbreviations; the same list until it is changed. */
export function abbreviationsOf(desk: Desk): readonly string[] {
  const value = desk.settings.get(ABBREVIATIONS_SETTING)?.value
  return Array.isArray(value) && value.every(word => typeof word === 'string')
    ? value
    : NO_ABBREVIATIONS
}

/** The theme that was chosen. */
export function themeOf(desk: Desk): Theme {
  const value = desk.settings.get(THEME_SETTING)?.value
  return THEMES.find(theme => theme === value) ?? 'system'
}
