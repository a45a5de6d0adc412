import type { CalendarDate, Instant } from '@claimbench/model'

const DAY = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' })
const MOMENT = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' })

/** A calendar date as it is read: `12 March 2024` in the reader's own order; undefined for none. */
export function dateWords(date: CalendarDate | undefined): string | undefined {
  return date === undefined ? undefined : DAY.format(new Date(`${date}T00:00:00Z`))
}

/** A moment in the reader's own time zone. */
export function momentWords(instant: Instant): string {
  return MOMENT.format(new Date(instant))
}
