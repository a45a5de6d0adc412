// Names of files that leave the training place: told apart by people, and safe on every disk.

interface NamedResult {
  readonly trainee: string
  readonly title: string
  /** Which of a person's attempts at the exercise it holds, from 1; undefined for all of them. */
  readonly attempt: number | undefined
  /** The day of the last answer, ISO 8601. */
  readonly finishedAt: string
}

/** The name of a result file: who, what, which attempt, when. */
export function resultFileName({ trainee, title, attempt, finishedAt }: NamedResult): string {
  const which = attempt === undefined ? 'all-attempts' : `attempt-${attempt}`
  const head = nameFrom(`${trainee} ${title}`) || 'result'
  return `${head}-${which}-${finishedAt.slice(0, 10)}.claimbench-result.json`
}

// Letters stay as they are written: every file system of today holds them. What some refuse goes.
// 50 of them, with up to four bytes each, leave room for the rest in the 255 bytes of a name.
function nameFrom(words: string): string {
  const plain = words
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-/, '')
  return [...plain].slice(0, 50).join('').replace(/-$/, '')
}
