import type { AuditEntry, AuditKind } from '@claimbench/model'

export interface EntryFilter {
  /** A reviewer's id; empty for everybody. */
  readonly by: string
  readonly kind: AuditKind | ''
  readonly query: string
}

export const NO_FILTER: EntryFilter = { by: '', kind: '', query: '' }

/** The entries that fit a filter, in their order. Words are looked for in what was done and to what. */
export function filterEntries(
  entries: readonly AuditEntry[],
  { by, kind, query }: EntryFilter,
): readonly AuditEntry[] {
  const words = query.toLocaleLowerCase().split(/\s+/).filter(Boolean)
  return entries.filter(entry => {
    if (by !== '' && entry.by !== by) return false
    if (kind !== '' && entry.kind !== kind) return false
    if (words.length === 0) return true
    const text = `${entry.name} ${entry.subject}`.toLocaleLowerCase()
    return words.every(word => text.includes(word))
  })
}
