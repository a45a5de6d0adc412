/** What was lost and found when the storage was opened. Shown once, in one sentence. */
export type Recovery =
  /** Changes were in the journal and not yet in the database: the last session ended early. */
  | { readonly kind: 'caught-up'; readonly changes: number }
  /** The database was empty, older or broken, and was built anew from snapshots and journal. */
  | {
      readonly kind: 'rebuilt'
      readonly articles: number
      readonly changes: number
      /** Things that could not be read. */
      readonly damaged: number
    }
  /** Places of the second copy were damaged; it was written anew from the database. */
  | { readonly kind: 'mended'; readonly changes: number; readonly damaged: number }
  /** The database is gone, and there was no second copy of it. */
  | { readonly kind: 'lost' }
