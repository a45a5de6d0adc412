import type { TextOffset } from '@claimbench/text'
import * as v from 'valibot'
import type { AttachmentId, Instant, ReviewerId } from '../ids.ts'
import { type EntriesOf, instant, offset, type Row, rowEntries, text } from './row.ts'
import { type Tag, TAGS } from './tag.ts'

/** What many people answered to one article, as a trainer took it in. */
export interface ClassRow extends Row {
  /** The hash of what is asked; see the pack format. */
  readonly content: string
  /** The id of the article in its pack. */
  readonly exercise: string
  readonly title: string
  readonly packTitle: string
  /** The result files, in the order they were taken in. They are read and verified anew each time. */
  readonly files: readonly AttachmentId[]
  readonly addedAt: Instant
}

/** Whose marks (sources, cues, contents, claims) belong to the class's answer. */
export type ClassMarks =
  /** Those of the key that came with the pack. */
  | { readonly kind: 'key' }
  | { readonly kind: 'none' }
  | { readonly kind: 'attempt'; readonly attempt: string }

/** What the class holds to be right of a sentence, and why. */
export interface ClassAnswerFields {
  readonly tag: Tag
  readonly reason: string
  /** Other tags that count as right, each with its reason. */
  readonly alternatives: readonly { readonly tag: Tag; readonly reason: string }[]
  readonly marks: ClassMarks
}

/** One row for each sentence that a class has settled; what is missing is open. */
export interface ClassAnswerRow extends Row, ClassAnswerFields {
  /** `classAnswerId(class, sentence)`. */
  readonly id: string
  readonly class: string
  /** Where the sentence begins. */
  readonly sentence: TextOffset
  readonly by: ReviewerId
  readonly at: Instant
}

/** The id of a class's answer to the sentence that begins at `sentence`. */
export function classAnswerId(id: string, sentence: TextOffset): string {
  return `${id}:${sentence}`
}

const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))

export const classEntries: EntriesOf<ClassRow> = {
  ...rowEntries,
  content: text,
  exercise: text,
  title: text,
  packTitle: text,
  files: v.array(hash),
  addedAt: instant,
}

export const classAnswerFieldEntries = {
  tag: v.picklist(TAGS),
  reason: text,
  alternatives: v.array(v.object({ tag: v.picklist(TAGS), reason: text })),
  marks: v.variant('kind', [
    v.object({ kind: v.literal('key') }),
    v.object({ kind: v.literal('none') }),
    v.object({ kind: v.literal('attempt'), attempt: text }),
  ]),
}

export const classAnswerEntries: EntriesOf<ClassAnswerRow> = {
  ...rowEntries,
  ...classAnswerFieldEntries,
  class: text,
  sentence: offset,
  by: text,
  at: instant,
}
