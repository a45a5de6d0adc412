// A history as a file: for a spreadsheet, or for another program.
import type { AuditEntry } from '@claimbench/model'
import { csvFrom } from '@claimbench/report'
import { historyWords, auditKindWords } from '../../words/history.ts'
import { fieldWords, tableWords, valueWords } from '../../words/records.ts'

export interface HistoryFile {
  readonly article: { readonly id: string; readonly title: string }
  /** When the file is made: an ISO 8601 moment. */
  readonly madeAt: string
  readonly entries: readonly AuditEntry[]
  /** The name of a reviewer; empty where they gave none. */
  readonly nameOf: (reviewer: string) => string
}

/** Comma-separated values, one line for each entry; nothing in it is a formula. */
export function csvOfHistory({ entries, nameOf }: HistoryFile): string {
  const head = ['When', 'Who', 'Id', 'What', 'About', 'Words', 'Version', 'State', 'Fields']
  const rows = entries.map(entry => [
    entry.at,
    nameOf(entry.by),
    entry.by,
    nameOfEntry(entry),
    auditKindWords[entry.kind],
    entry.subject,
    entry.version,
    entry.isUndone ? historyWords.undone : (entry.direction ?? ''),
    entry.fields
      .map(
        ({ table, id, field, before, after }) =>
          `${tableWords(table)}, ${fieldWords(table, id, field)}: ${valueWords(before)} → ${valueWords(after)}`,
      )
      .join('\n'),
  ])
  return csvFrom([head, ...rows])
}

/** JSON: `{ format, version, article, madeAt, entries }`, the entries as `auditOf` gives them, with names. */
export function jsonOfHistory({ article, madeAt, entries, nameOf }: HistoryFile): string {
  const named = entries.map(entry => ({ ...entry, person: nameOf(entry.by) }))
  return `${JSON.stringify(
    { format: 'claimbench-history', version: 1, article, madeAt, entries: named },
    undefined,
    2,
  )}\n`
}

/** What an entry is called. */
export function nameOfEntry({ name, direction, isHidden }: AuditEntry): string {
  if (isHidden) return historyWords.hidden
  return `${direction ? historyWords.directions[direction] : ''}${name}`
}
