// The settings of the workspace that the app itself reads: each with its reader.
import type { Desk } from '@claimbench/model'

export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

/** The setting of the theme. */
export const THEME_SETTING = 'theme'
/** The setting of the rating profile for new verdicts: the id of one version of it. */
export const PROFILE_SETTING = 'profile'

/** The theme that was chosen. */
export function themeOf(desk: Desk): Theme {
  const value = desk.settings.get(THEME_SETTING)?.value
  return THEMES.find(theme => theme === value) ?? 'system'
}
