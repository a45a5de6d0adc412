// A file of ours that waits to be looked at before it is taken in: Settings and the library offer it,
// the place of restoring takes it up. It is no record: a reload forgets it, and nothing was changed.
let waiting: File | undefined

/** Lays a file ready. Answers with the place where it is looked at. */
export function offerFile(file: File): string {
  waiting = file
  return '/restore'
}

/** The file that waits; undefined when none does. */
export function incomingFile(): File | undefined {
  return waiting
}

/** Forgets the file that waits. */
export function forgetFile(): void {
  waiting = undefined
}
