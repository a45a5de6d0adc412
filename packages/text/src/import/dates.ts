// Dates as articles print them. Only whole dates count: "May 2021" is when something happened,
// not when a page was published.
import { monthByName } from './month-names.ts'

/** A date found in a text: `YYYY-MM-DD`, and the stretch of text that says it. */
export interface FoundDate {
  readonly date: string
  readonly start: number
  readonly end: number
}

const MONTH = "\\p{L}[\\p{L}\\p{M}'’]{2,14}"
const PATTERNS: readonly {
  pattern: RegExp
  read: (parts: RegExpMatchArray) => string | undefined
}[] = [
  // 2021-05-08, 2021/05/08, 2021.05.08, with or without a time behind it
  {
    pattern: /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/gu,
    read: ([, year, month, day]) => isoDate(year, month, day),
  },
  // 2021年5月8日
  {
    pattern: /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]?/gu,
    read: ([, y, m, d]) => isoDate(y, m, d),
  },
  // May 8, 2021 · May 8th 2021
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(${MONTH})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)`,
      'giu',
    ),
    read: ([, month, day, year]) => isoDate(year, monthByName(month), day),
  },
  // 8 May 2021 · 8. Mai 2021 · 1er mai 2021 · 8 de mayo de 2021 · 8th of May, 2021
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(\\d{1,2})(?:st|nd|rd|th|er|º|ª|\\.)?[\\s-]+(?:de\\s+|of\\s+|d['’])?(${MONTH})\\.?,?[\\s-]+(?:de\\s+|del\\s+)?(\\d{4})(?!\\d)`,
      'giu',
    ),
    read: ([, day, month, year]) => isoDate(year, monthByName(month), day),
  },
  // 08.05.2021 · 08/05/2021 · 08 | 05 | 2021: the day first, unless that is impossible
  {
    pattern: /(?<![\d.])(\d{1,2})([./-]| [|/] )\s?(\d{1,2})\2\s?(\d{4})(?!\d)/gu,
    read: ([, one, , two, year]) => isoDate(year, two, one) ?? isoDate(year, one, two),
  },
]

/** Every whole date in the text, in order. Ambiguous `08/05/2021` is read day first. */
export function findDates(text: string): FoundDate[] {
  const found: FoundDate[] = []
  for (const { pattern, read } of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index
      const end = start + match[0].length
      const date = read(match)
      const isNew = !found.some(other => other.start < end && start < other.end)
      if (date !== undefined && isNew) found.push({ date, start, end })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** The date of a machine-readable value (`2021-05-08T10:00:00+02:00`), as the page's own clock shows it. */
export function dateFromStamp(stamp: string): string | undefined {
  return findDates(stamp)[0]?.date
}

/** Days from one `YYYY-MM-DD` to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((dayNumber(to) - dayNumber(from)) / 86_400_000)
}

const dayNumber = (date: string) => Date.parse(`${date}T00:00:00Z`)

function isoDate(
  year: string | undefined,
  month: string | number | undefined,
  day: string | undefined,
): string | undefined {
  const [y, m, d] = [Number(year), Number(month), Number(day)]
  const isPossible = y >= 1500 && y <= 2200 && m >= 1 && m <= 12 && d >= 1 && d <= daysIn(y, m)
  if (!isPossible) return undefined
  return `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`
}

const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate()
