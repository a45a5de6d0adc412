// Sentences shown without a suggestion, to learn how far suggestions echo in the tags people give.

import { hashOf, mixed } from '../model/features.ts'

/**
 * Whether a sentence belongs to the hold-out. The same text always gets the same answer; `share` is the
 * part of all sentences that is held out, 0 (none) to 1.
 */
export function isHeldOut(text: string, share: number): boolean {
  return mixed(0, hashOf(text), 0) / 4294967296 < share
}
