// Who the workspace's person is. It travels with a backup: whoever restores their own work in
// another browser goes on as the same reviewer.
import type { Desk } from '../desk/desk.ts'
import { type Change, create } from '../desk/patch.ts'
import type { ReviewerId } from '../ids.ts'

/** The setting that says who works here now. */
export const ME_SETTING = 'me'

/** The workspace's own reviewer; undefined until they have done something. */
export function reviewerOf(desk: Desk): ReviewerId | undefined {
  const me = desk.settings.get(ME_SETTING)?.value
  return typeof me === 'string' && me !== '' ? me : undefined
}

/** The change that notes who the workspace's reviewer is; none where it is known. */
export function settleIdentity(desk: Desk, by: ReviewerId): readonly Change[] {
  return desk.settings.has(ME_SETTING) ? [] : [create('settings', { id: ME_SETTING, value: by })]
}
