/**
 * How far apart two verdicts are on a scale, as a share of its whole length: 0 for the same, 1 for
 * its two ends. A verdict off the scale, such as "unproven", is as far as can be from all others.
 *
 * |i − j| / (n − 1), i and j the places on a scale of n labels. Range 0 to 1; symmetric.
 */
export function verdictDistance(a: string, b: string, scale: readonly string[]): number {
  if (a === b) return 0
  const [i, j] = [scale.indexOf(a), scale.indexOf(b)]
  return i < 0 || j < 0 ? 1 : Math.abs(i - j) / (scale.length - 1)
}
