// Four eyes: whoever gave a verdict does not sign it off.
import type { Desk } from '../desk/desk.ts'

/** The setting that asks for four eyes; off unless somebody switches it on. */
export const FOUR_EYES_SETTING = 'fourEyes'

/** Whether a verdict must be signed off by somebody other than who gave it. */
export function needsFourEyes(desk: Desk): boolean {
  return desk.settings.get(FOUR_EYES_SETTING)?.value === true
}
