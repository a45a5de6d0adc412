/** Where the database keeps what its last restore came to. */
export const LAST_RESTORE = 'lastRestore'

/** What a restore came to. */
export interface LastRestore {
  /** When, and when the file was made: ISO 8601 moments. */
  readonly at: string
  readonly madeAt: string
  /** Articles that were not here before, and those that were. */
  readonly added: number
  readonly merged: number
  /** Claims, verdicts and pieces of evidence that were not here before, in these and the others. */
  readonly came?: { readonly claims: number; readonly verdicts: number; readonly evidence: number }
  /** Fields in which a choice was made against the later writing. */
  readonly chosen: number
  /** Whether the workspace as it was before is kept. */
  readonly canUndo: boolean
  /** Where the workspace as it was is kept; missing in what was written before there were two places. */
  readonly copy?: 'workspace-before' | 'workspace-before-2'
  /** Set when it put a workspace back. */
  readonly isUndo?: boolean
}
