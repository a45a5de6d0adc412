import type { Desk } from '../desk/desk.ts'
import type { ReviewerId } from '../ids.ts'

/** The name a reviewer gave; empty when they gave none. Proves nobody's identity. */
export function nameOf(desk: Desk, reviewer: ReviewerId): string {
  return desk.reviewers.get(reviewer)?.name.trim() ?? ''
}
