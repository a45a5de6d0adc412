// Why something could not be written or opened: codes, for which the views have the words.

export const FAULTS = [
  /** No room is left on the disk, or the browser's share of it is used up. */
  'disk-full',
  /** The database is empty, gone or another one: cleared, deleted or restored under an open page. */
  'storage-gone',
  /** A newer version of the app has changed the database. This page must be loaded again. */
  'newer-version',
  /** An old page is still open and holds the database; it must be closed or loaded again. */
  'blocked-by-old-tab',
  /** This browser window offers no database, as some private windows do. */
  'no-database',
  /** The disk does not answer. */
  'no-answer',
  /** Other tabs are open and must be closed first. */
  'other-tabs-open',
  /** Something else, said in `detail`. */
  'failed',
] as const

export type FaultCode = (typeof FAULTS)[number]

export interface Fault {
  readonly code: FaultCode
  /** What the browser said, for a report of the problem; never shown alone. */
  readonly detail: string
}

/** Thrown inside a transaction to stop it with a reason of our own. */
export class FaultError extends Error {
  override readonly name = 'FaultError'
  readonly code: FaultCode

  constructor(code: FaultCode, detail: string = code) {
    super(detail)
    this.code = code
  }
}

const CODES_BY_NAME: Readonly<Record<string, FaultCode>> = {
  QuotaExceededError: 'disk-full',
  DatabaseClosedError: 'storage-gone',
  NotFoundError: 'storage-gone',
  VersionError: 'newer-version',
  MissingAPIError: 'no-database',
  SecurityError: 'no-database',
}

/** The fault behind an error, which may be wrapped in others. */
export function faultOf(error: unknown): Fault {
  const seen = new Set<unknown>()
  let detail = ''
  for (let cause = error; isError(cause) && !seen.has(cause); cause = cause.inner ?? cause.cause) {
    seen.add(cause)
    detail ||= `${cause.name}: ${cause.message}`
    if (cause instanceof FaultError) return { code: cause.code, detail: cause.message }
    const code = CODES_BY_NAME[cause.name]
    if (code) return { code, detail }
  }
  return { code: 'failed', detail: detail || String(error) }
}

function isError(
  value: unknown,
): value is { name: string; message: string; inner?: unknown; cause?: unknown } {
  return typeof value === 'object' && value !== null && 'name' in value && 'message' in value
}
