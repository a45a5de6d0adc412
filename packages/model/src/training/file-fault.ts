// What can be wrong with a file that a trainer or a trainee was handed. Nothing was kept or changed;
// the views have one sentence for each code.
import { shownFound } from '../result.ts'

/** Why a pack, a key or a result file cannot be used. */
export interface FileFault {
  readonly code:
    /** Something else than the kind of file that was asked for. */
    | 'not-ours'
    /** Written by a newer version of the format. */
    | 'newer-version'
    /** Ends too early, or a part it promises is missing. */
    | 'truncated'
    /** The bytes are not those it was closed with: damaged on the way, or changed by hand. */
    | 'checksum'
    /** The right kind of file with something in it that may not be there. */
    | 'malformed'
    /** Unfolds to more than any honest file. */
    | 'too-large'
    /** The checksum fits, but the device key did not sign these words. */
    | 'forged'
    /** A key for other articles than those in hand. */
    | 'other-articles'
  /** The place in the file, such as `articles/ferry.json/sentences.3`; empty for the whole. */
  readonly path: string
  /** What was found there, shortened for showing. */
  readonly found: string
}

/** A fault, with what was found cut to a length that can be shown. */
export function fault(code: FileFault['code'], path = '', found: unknown = ''): FileFault {
  return { code, path, found: shownFound(found) }
}
