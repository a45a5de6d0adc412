// The one formula behind every chance-corrected coefficient.

/**
 * (observed − expected) / (1 − expected): 1 for full agreement, 0 for what chance gives.
 * Undefined where chance alone would agree fully, or where nothing was observed.
 */
export function correctedForChance(
  observed: number | undefined,
  expected: number | undefined,
): number | undefined {
  if (observed === undefined || expected === undefined) return undefined
  const room = 1 - expected
  return room > ROUNDING ? (observed - expected) / room : undefined
}

// Shares that should sum to 1 miss it by a few units in the last place.
const ROUNDING = 1e-12
