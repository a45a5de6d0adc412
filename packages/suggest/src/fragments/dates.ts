// Says of "on Tuesday" or "last year" which day or year is meant, counted from the day of publication.

const dayMs = 86_400_000
const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** A relative date with its anchored form, in UTF-16 units of the text it was found in. */
export interface AnchoredDate {
  readonly start: number
  readonly end: number
  readonly wording: string
}

const pattern =
  /\b(?:(on|since|until|till|by|from|before|after|next|last) )?(monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b|\b(today|yesterday|tomorrow|tonight)\b|\b(of )?(last|this|next) year\b/giu

// "Every Friday and Saturday" is a habit, not a day.
const habit =
  /\b(?:every|each|any|most)(?:\s+(?:other|second|third|fourth))?\s+(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:\s*,\s*|\s+(?:and|or)\s+))*$/iu

/** Every relative date of a text, anchored to `published` (an ISO day such as 2021-05-08). */
export function anchoredDates(text: string, published: string): AnchoredDate[] {
  const [year, month, day] = published.split('-').map(Number)
  if (!year || !month || !day) return []
  const at = Date.UTC(year, month - 1, day)
  const dates: AnchoredDate[] = []
  for (const match of text.matchAll(pattern)) {
    const [whole, lead = '', weekday, dayWord, of, yearWord] = match
    if (weekday && habit.test(text.slice(0, match.index))) continue
    const wording = weekday
      ? weekdayWording(lead, weekday, at)
      : dayWord
        ? dayWording(dayWord, at)
        : `${of ? 'of' : 'in'} ${year + (yearWord?.toLowerCase() === 'last' ? -1 : yearWord?.toLowerCase() === 'next' ? 1 : 0)}`
    dates.push({ start: match.index, end: match.index + whole.length, wording })
  }
  return dates
}

// News looks back: a weekday is the last one up to the day of publication, unless "next" says otherwise.
function weekdayWording(lead: string, weekday: string, published: number): string {
  const wanted = weekdays.indexOf(weekday.toLowerCase())
  const today = new Date(published).getUTCDay()
  const forward =
    lead.toLowerCase() === 'next' || lead.toLowerCase() === 'until' || lead.toLowerCase() === 'by'
  const distance = forward ? (wanted - today + 7) % 7 || 7 : -((today - wanted + 7) % 7)
  const joint = /^(?:next|last|)$/iu.test(lead) ? 'on' : lead.toLowerCase()
  return `${joint} ${longDate(published + distance * dayMs)}`
}

function dayWording(dayWord: string, published: number): string {
  const distance = { yesterday: -1, tomorrow: 1 }[dayWord.toLowerCase()] ?? 0
  return `on ${longDate(published + distance * dayMs)}`
}

function longDate(at: number): string {
  const date = new Date(at)
  return `${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`
}
