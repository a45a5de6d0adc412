// How the core answers. A refusal and a damage are values; only a broken promise of our own throws.

/** A value, or the reason why there is none. */
export type Result<Value, Failure> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Failure }

/** Wraps a value as a success. */
export function ok<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value }
}

/** Wraps a reason as a failure. */
export function fail<Failure>(error: Failure): { readonly ok: false; readonly error: Failure } {
  return { ok: false, error }
}

/** What is wrong with data that came from outside: where, and what stood there. */
export interface Damage {
  readonly code: 'not-ours' | 'newer-version' | 'truncated' | 'checksum' | 'malformed'
  /** The place in the data, such as `tags/0192…/tag`; empty for the whole. */
  readonly path: string
  /** What was found there, shortened for showing. */
  readonly found: string
}

/** Anything from outside as a short text for showing; objects by their kind, for they may lie. */
export function shownFound(found: unknown): string {
  if (Array.isArray(found)) return 'a list'
  return typeof found === 'object' && found !== null ? 'an object' : String(found).slice(0, 100)
}
