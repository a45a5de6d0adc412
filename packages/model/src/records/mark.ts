// What reviewers put on an article's words, as one kind of thing: what an amended article carries.
import * as v from 'valibot'
import { cutEntries, type CutRow } from './cut.ts'
import { noteEntries, type NoteRow } from './note.ts'
import { spanEntries, type SpanRow } from './span.ts'
import { tagEntries, type TagRow } from './tag.ts'

/** A tag, span, note or cut, with the row it is stored in. */
export type Mark =
  | { readonly table: 'tags'; readonly row: TagRow }
  | { readonly table: 'spans'; readonly row: SpanRow }
  | { readonly table: 'notes'; readonly row: NoteRow }
  | { readonly table: 'cuts'; readonly row: CutRow }

/** Names a mark among all marks of an article. */
export type MarkKey = string & { readonly of?: 'mark' }

/** The name of a mark. */
export function markKey({ table, row }: Mark): MarkKey {
  return `${table}/${row.id}`
}

export const markSchema: v.GenericSchema<unknown, Mark> = v.variant('table', [
  v.object({ table: v.literal('tags'), row: v.object(tagEntries) }),
  v.object({ table: v.literal('spans'), row: v.object(spanEntries) }),
  v.object({ table: v.literal('notes'), row: v.object(noteEntries) }),
  v.object({ table: v.literal('cuts'), row: v.object(cutEntries) }),
])
