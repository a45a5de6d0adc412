// Which automatic backups may go: all but the last ones and the last one of each day.

/** What is kept of automatic backups. */
export interface Keeping {
  /** The last so many, however close together. */
  readonly last: number
  /** And the last one of each of so many days on which there is any. */
  readonly days: number
}

export const KEEPING: Keeping = { last: 5, days: 30 }

const PATTERN =
  /^claimbench-(?<desk>[0-9a-f]{8})-(?<at>\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d)Z\.claimbench$/

/**
 * The name of an automatic backup. It tells desks apart that share a folder, and sorts by time. `database`
 * is the workspace's id, `at` an ISO 8601 moment.
 */
export function nameOfAutomatic(database: string, at: string): string {
  // The end of the id is random; its beginning is a time.
  const desk = database.replaceAll('-', '').slice(-8)
  return `claimbench-${desk}-${at.slice(0, 19).replaceAll(':', '-')}Z.claimbench`
}

/** The moment in the name of an automatic backup; undefined when it is another file. */
export function momentOfAutomatic(name: string): string | undefined {
  return PATTERN.exec(name)?.groups?.['at']
}

/**
 * The names that may go, oldest first. Only names of `written` that are in the folder are ever among
 * them, and only such as this app gives.
 */
export function surplus(
  written: readonly string[],
  inFolder: readonly string[],
  { last, days }: Keeping = KEEPING,
): readonly string[] {
  const there = new Set(inFolder)
  const own = [...new Set(written)]
    .filter(name => there.has(name) && momentOfAutomatic(name) !== undefined)
    .sort(byMoment)
  const kept = new Set(own.slice(Math.max(0, own.length - last)))
  const lastOfDay = new Map(own.map(name => [momentOfAutomatic(name)?.slice(0, 10), name]))
  const daily = [...lastOfDay.values()]
  for (const name of daily.slice(Math.max(0, daily.length - days))) kept.add(name)
  return own.filter(name => !kept.has(name))
}

function byMoment(a: string, b: string): number {
  const [left = '', right = ''] = [momentOfAutomatic(a), momentOfAutomatic(b)]
  return left < right ? -1 : left > right ? 1 : 0
}
