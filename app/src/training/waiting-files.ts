// Results and keys that came before their pack: held until it comes, wherever in the app it is taken in.
import type { Session } from '../session/create-session.ts'

/** A good file whose pack is not here yet. */
export interface WaitingFile {
  readonly file: File
  /** The title of the pack, as the file tells it. */
  readonly pack: string
}

/** By session: they wait as long as the page is open, also while another view is. */
const waiting = new WeakMap<Pick<Session, 'store'>, readonly WaitingFile[]>()

/** The files that wait, in the order they came. */
export function waitingFiles(session: Pick<Session, 'store'>): readonly WaitingFile[] {
  return waiting.get(session) ?? []
}

/** Replaces the files that wait. */
export function keepWaiting(session: Pick<Session, 'store'>, files: readonly WaitingFile[]): void {
  waiting.set(session, files)
}
