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
/** The setting of the names inside which no sentence ends: a list of phrases. */
export const WHOLE_NAMES_SETTING = 'wholeNames'

/** The reviewer's own abbreviations; the same list until it is changed. */
export function abbreviationsOf(desk: Desk): readonly string[] {
  return textsOf(desk, ABBREVIATIONS_SETTING)
}

/** The names inside which no sentence ends; the same list until it is changed. */
export function wholeNamesOf(desk: Desk): readonly string[] {
  return textsOf(desk, WHOLE_NAMES_SETTING)
}

const NO_TEXTS: readonly string[] = []

function textsOf(desk: Desk, setting: string): readonly string[] {
  const value = desk.settings.get(setting)?.value
  return Array.isArray(value) && value.every(text => typeof text === 'string') ? value : NO_TEXTS
}

/** The theme that was chosen. */
export function themeOf(desk: Desk): Theme {
  const value = desk.settings.get(THEME_SETTING)?.value
  return THEMES.find(theme => theme === value) ?? 'system'
}

/** The setting that allows suggestions to be taken in bulk; off unless somebody switches it on. */
export const BULK_SETTING = 'takeInBulk'
/** The setting that lets suggestions learn from the reviewer's tags; on unless switched off. */
export const LEARNING_SETTING = 'learnFromTags'
/** The setting that keeps one suggestion in ten from the reviewer; off unless switched on. */
export const HOLD_OUT_SETTING = 'holdOutSuggestions'

/** The part of sentences that is shown without its suggestion while the hold-out is on. */
export const HELD_OUT_SHARE = 0.1

/** Whether suggestions may be taken in bulk. */
export function takesInBulk(desk: Desk): boolean {
  return desk.settings.get(BULK_SETTING)?.value === true
}

/** Whether suggestions learn from the reviewer's tags. */
export function learnsFromTags(desk: Desk): boolean {
  return desk.settings.get(LEARNING_SETTING)?.value !== false
}

/** Whether some suggestions are kept from the reviewer. */
export function holdsOut(desk: Desk): boolean {
  return desk.settings.get(HOLD_OUT_SETTING)?.value === true
}
