/** The parts of a claim's panel that a key or an address leads to. */
export const CLAIM_PARTS = [
  'work',
  'wording',
  'evidence',
  'chain',
  'replies',
  'verdict',
  'second-opinion',
  'sign-off',
] as const
export type ClaimPart = (typeof CLAIM_PARTS)[number]
