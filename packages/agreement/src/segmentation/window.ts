import { boundariesOf, checkComparable, lengthOf, type Masses } from './masses.ts'

/**
 * Pk: the chance that two units k apart are wrongly put into one segment, or wrongly kept apart.
 *
 * Pk = share of the windows i … i + k in which only one of both segmentations has a boundary.
 *
 * Range 0 (same) to 1: a penalty, 1 − Pk is the similarity. Not symmetric: the window is half the
 * reference's mean segment unless given. Throws a RangeError for texts of different lengths.
 * Source: Beeferman, Berger and Lafferty 1999, Machine Learning 34:177-210.
 */
export function pk(hypothesis: Masses, reference: Masses, window?: number): number {
  return shareOfWindows(hypothesis, reference, window, (a, b) => a > 0 !== b > 0)
}

/**
 * WindowDiff: the share of windows in which the two segmentations differ in their number of
 * boundaries.
 *
 * WD = share of the windows i … i + k with |b_ref − b_hyp| > 0.
 *
 * Range 0 (same) to 1: a penalty, 1 − WD is the similarity. Not symmetric: the window is half the
 * reference's mean segment unless given. Throws a RangeError for texts of different lengths.
 * Source: Pevzner and Hearst 2002, Computational Linguistics 28:19-36.
 */
export function windowDiff(hypothesis: Masses, reference: Masses, window?: number): number {
  return shareOfWindows(hypothesis, reference, window, (a, b) => a !== b)
}

/** Half the mean segment of the reference, a half rounded to the even number, at least 2. */
export function windowSize(reference: Masses): number {
  return Math.max(2, roundHalfToEven(lengthOf(reference) / reference.length / 2))
}

function shareOfWindows(
  hypothesis: Masses,
  reference: Masses,
  window = windowSize(reference),
  differ: (inHypothesis: number, inReference: number) => boolean,
): number {
  checkComparable(hypothesis, reference)
  const hypothesisUpTo = boundariesUpTo(hypothesis)
  const referenceUpTo = boundariesUpTo(reference)
  const windows = Math.max(0, lengthOf(reference) - window)
  let different = 0
  for (let i = 0; i < windows; i += 1) {
    const inHypothesis = (hypothesisUpTo[i + window] ?? 0) - (hypothesisUpTo[i] ?? 0)
    const inReference = (referenceUpTo[i + window] ?? 0) - (referenceUpTo[i] ?? 0)
    if (differ(inHypothesis, inReference)) different += 1
  }
  return windows > 0 ? different / windows : 0
}

/** For each unit: how many boundaries lie before it. */
function boundariesUpTo(masses: Masses): number[] {
  let sum = 0
  return [0, ...boundariesOf(masses).map(boundary => (sum += boundary ? 1 : 0))]
}

function roundHalfToEven(value: number): number {
  const below = Math.floor(value)
  if (value - below !== 0.5) return Math.round(value)
  return below % 2 === 0 ? below : below + 1
}
