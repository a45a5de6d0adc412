// When to remind of a backup: seldom, and never in the middle of work.

export interface BackupAge {
  /** Changes that are in no backup. */
  readonly changes: number
  /** When the last backup was made, as an ISO 8601 moment. */
  readonly lastAt: string | undefined
  /** Until when the person wants to hear nothing of it, in milliseconds since 1970. */
  readonly quietUntil: number
}

/** So many changes are worth a reminder: a few minutes of tagging are not. */
const MANY = 50
/** And a day has passed since the last one, in milliseconds. */
export const DAY = 24 * 60 * 60_000

/** Whether a reminder is due at `now` (milliseconds since 1970). */
export function isBackupDue({ changes, lastAt, quietUntil }: BackupAge, now: number): boolean {
  if (changes < MANY || now < quietUntil) return false
  return lastAt === undefined || now - Date.parse(lastAt) >= DAY
}
