import * as v from 'valibot'
import type { AttachmentId, Instant } from '../ids.ts'
import { type EntriesOf, instant, optionalText, type Row, rowEntries, text } from './row.ts'

/**
 * A training pack that was taken in. The zip file lies outside the records, like every attachment;
 * nothing of it is in the library.
 */
export interface PackRow extends Row {
  /** The hash of what the pack asks; see the pack format. */
  readonly id: string
  readonly title: string
  /** The zip file. */
  readonly file: AttachmentId
  /** A key that came later, in a file of its own. */
  readonly keyFile?: AttachmentId
  /** False: it came without a key, and is fit for a blind test as long as none is added. */
  readonly hasKey: boolean
  /** What the gallery shows, as it stands in the manifest. */
  readonly cards: readonly PackRowCard[]
  readonly licence: string
  readonly madeBy?: string
  readonly addedAt: Instant
}

/** What the gallery shows of an article. */
export interface PackRowCard {
  readonly id: string
  readonly title: string
  /** BCP 47. */
  readonly language: string
  readonly level?: 1 | 2 | 3
  readonly genre?: string
  readonly trains?: string
  readonly corrects?: string
  readonly sentences: number
  readonly words: number
  /** The number of source documents that ship with it. */
  readonly sheets: number
}

const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))

export const packEntries: EntriesOf<PackRow> = {
  ...rowEntries,
  id: hash,
  title: text,
  file: hash,
  keyFile: v.optional(hash),
  hasKey: v.boolean(),
  cards: v.array(
    v.object({
      id: text,
      title: text,
      language: text,
      level: v.optional(v.picklist([1, 2, 3])),
      genre: optionalText,
      trains: optionalText,
      corrects: optionalText,
      sentences: count,
      words: count,
      sheets: count,
    }),
  ),
  licence: text,
  madeBy: optionalText,
  addedAt: instant,
}
